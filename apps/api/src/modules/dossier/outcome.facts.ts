import type { Verdict } from '@cau-noi/domain/check/run';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { snapshotsOf, submissionsOf } from '../approval/approval.queries.ts';
import type { Rules } from '../register/register.ts';
import type { DossierRecord } from './dossier.queries.ts';
import type { Opened } from './dossier.use.ts';
import { reportsDue } from './report-due.queries.ts';

/** What was approved, and what the checks found of it then. */
export type Approved = { readonly content: DossierContent; readonly verdict: Verdict };

/** What was approved: the snapshot in force, which nobody has written in since. */
export async function approvedSnapshot(sql: Sql, { dossier, content }: Opened): Promise<Approved> {
  const submissions = await submissionsOf(sql, [dossier.id]);
  const approved = submissions.find(({ state }) => state === 'APPROVED');
  if (approved === undefined) return { content, verdict: [] };
  const [snapshot] = await snapshotsOf(sql, [approved.id]);
  return {
    content: (snapshot?.content ?? content) as DossierContent,
    verdict: snapshot?.verdict ?? [],
  };
}

/** What was approved, or, where nothing was handed in, what stands in the dossier. */
export async function approvedContent(sql: Sql, opened: Opened): Promise<DossierContent> {
  return (await approvedSnapshot(sql, opened)).content;
}

/** By when the report is due; the last day itself where no rule asks for one. */
export async function dueDateOf(
  sql: Sql,
  { id, endDate, actualEndDate }: DossierRecord,
  rules: Rules,
  today: IsoDate,
): Promise<IsoDate> {
  const [due] = await reportsDue(sql, [id], rules, today);
  return due?.dueDate ?? actualEndDate ?? endDate ?? today;
}
