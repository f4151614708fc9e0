import { byKey, defineLoader } from '../../loader.ts';
import type { DueRecord, ReportDue } from './report-due.queries.ts';
import { dueRecords, reportsDue } from './report-due.queries.ts';

/** When the outcome report of a dossier is due; null where it will owe none. */
export const reportDueById = defineLoader<string, ReportDue>(async (ids, context) => {
  const due = await reportsDue(context.sql, ids, context.register, context.today);
  return byKey(due, (one) => one.dossierId);
});

/** What decides when something after a dossier is due. */
export const dueRecordById = defineLoader<string, DueRecord>(async (ids, context) =>
  byKey(await dueRecords(context.sql, ids), (record) => record.id),
);
