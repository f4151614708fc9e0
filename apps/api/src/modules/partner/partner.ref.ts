import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import type { PartnerRow } from './partner.queries.ts';

/** A foreign or international body (đối tác). */
export const Partner = builder.objectRef<PartnerRow>('Partner');

export const PartnerConnection = connectionOf(Partner, 'Partner', 'partners');
