import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import type { OrganisationRow } from './organisation.queries.ts';

/** A union (công đoàn) as it stood on a day. */
export const Organisation = builder.objectRef<OrganisationRow>('Organisation');

export const OrganisationConnection = connectionOf(Organisation, 'Organisation', 'unions');
