import { byKey, defineLoader } from '../../loader.ts';
import { dueRecords } from './report-due.queries.ts';
import type { ReturnDue } from './return-due.ts';
import { returnDueOf } from './return-due.ts';

/** By when what follows the return of a dossier is due; null where it does not take place. */
export const returnDueById = defineLoader<string, ReturnDue>(async (ids, context) => {
  const { sql, register, today } = context;
  const records = await dueRecords(sql, ids);
  const due = records.flatMap((record) => returnDueOf(record, register, today) ?? []);
  return byKey(due, (one) => one.dossierId);
});
