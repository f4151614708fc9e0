import type { DossierContent } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { snapshotsOf, submissionsOf } from '../approval/approval.queries.ts';
import type { Rules } from '../register/register.ts';
import type { DossierRecord } from './dossier.queries.ts';
import type { Opened } from './dossier.use.ts';
import { reportsDue } from './report-due.queries.ts';

/** What was approved: the snapshot in force, which nobody has written in since. */
export async function approvedContent(
  sql: Sql,
  { dossier, content }: Opened,
): Promise<DossierContent> {
  const submissions = await submissionsOf(sql, [dossier.id]);
  const approved = submissions.find(({ state }) => state === 'APPROVED');
  if (approved === undefined) return content;
  const [snapshot] = await snapshotsOf(sql, [approved.id]);
  return (snapshot?.content ?? content) as DossierContent;
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
