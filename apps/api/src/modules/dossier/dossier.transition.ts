import type { DossierTransition } from '@cau-noi/domain/dossier/lifecycle';
import { endingOf } from '@cau-noi/domain/waiver/life';
import type { Transaction } from '../../database.ts';
import type { Sql } from '../../sql.ts';
import { submissionsOf } from '../approval/approval.queries.ts';
import { closeSubmission } from '../approval/approval.rows.ts';
import { endWaivers, ofDossier } from '../waiver/waiver.rows.ts';
import type { DossierRecord } from './dossier.queries.ts';

/** What a transition of a dossier asks of its latest submission, its exceptions and the list of its authors. */
export async function followTransition(
  tx: Transaction,
  sql: Sql,
  { id: dossierId, state: before }: Pick<DossierRecord, 'id' | 'state'>,
  { state, submission, authors }: DossierTransition,
  now: Date,
): Promise<void> {
  const ending = endingOf(before, state);
  if (ending !== null) await endWaivers(tx, ofDossier(dossierId), ending, now);
  if (authors === 'RESET') await tx.dossierAuthor.deleteMany({ where: { dossierId } });
  // What was done after a return says nothing of the activity that takes its place.
  const forgotten = { settledOn: null, passportsReturnedOn: null };
  if (submission === 'VOIDED')
    await tx.dossier.update({ where: { id: dossierId }, data: forgotten });
  if (submission === null) return;
  const [latest] = await submissionsOf(sql, [dossierId]);
  if (latest !== undefined) await closeSubmission(tx, latest, submission, now);
}
