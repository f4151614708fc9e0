import type { CheckParameter, CheckSubject, LegalBasis } from '../check/check.ts';
import { parameterFor } from '../check/run.ts';
import type { IsoDate } from '../period/period.ts';
import { HQ02, reportDueOn } from './effectiveness.checks.ts';
import type { OpenReport, UnsubmittedReport } from './effectiveness.facts.ts';

/** When the outcome report of an activity is due, and on what basis. */
export type ReportDeadline = {
  readonly dueDate: IsoDate;
  readonly reportDays: number;
  readonly basis: LegalBasis;
};

/**
 * The day on which the report is due, by the same row that HQ02 judges by; null where no row that
 * can be read applies, so that no report is asked for.
 */
export function reportDeadline(
  rows: readonly CheckParameter[],
  subject: CheckSubject,
  returnedOn: IsoDate,
): ReportDeadline | null {
  const row = parameterFor(HQ02.id, rows, subject);
  if (row === undefined) return null;
  const values = HQ02.parseValues(row.values);
  if (values === null) return null;
  const { reportDays } = values;
  return { dueDate: reportDueOn(returnedOn, reportDays), reportDays, basis: row.basis };
}

/** The reports that are owed, each due by the row of its own activity; where none applies none is owed. */
export function openReportsDue(
  rows: readonly CheckParameter[],
  unsubmitted: readonly UnsubmittedReport[],
): readonly OpenReport[] {
  return unsubmitted.flatMap(({ subject, ...report }) => {
    const deadline = reportDeadline(rows, subject, report.returnedOn);
    return deadline === null ? [] : [{ ...report, dueDate: deadline.dueDate }];
  });
}
