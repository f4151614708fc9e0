import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import type { AgreementPage } from './agreement-list.ts';
import type { AgreementRecord } from './agreement.rows.ts';

/** An international agreement of a union with partners abroad (thỏa thuận quốc tế). */
export const Agreement = builder.objectRef<AgreementRecord>('Agreement');

export const AgreementConnection = connectionOf<AgreementRecord, AgreementPage>(
  Agreement,
  'Agreement',
  'agreements',
);
