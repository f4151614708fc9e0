import { byKey, defineLoader } from '../../loader.ts';
import type { ReportDue } from './report-due.queries.ts';
import { reportsDue } from './report-due.queries.ts';

/** When the outcome report of a dossier is due; null where it will owe none. */
export const reportDueById = defineLoader<string, ReportDue>(async (ids, context) => {
  const due = await reportsDue(context.sql, ids, context.register, context.today);
  return byKey(due, (one) => one.dossierId);
});
