import { OPEN_STATES } from '@cau-noi/domain/waiver/life';
import type { WaivedFailure, WaiverEnding } from '@cau-noi/domain/waiver';
import type { Transaction } from '../../database.ts';
import type { WaivedSubject } from './waiver.queries.ts';

export const ofDossier = (subjectId: string): WaivedSubject => ({
  subjectKind: 'DOSSIER',
  subjectId,
});

export const ofPlan = (subjectId: string): WaivedSubject => ({ subjectKind: 'PLAN', subjectId });

/** The column that names the record. */
export const recordWhere = ({ subjectKind, subjectId }: WaivedSubject) =>
  subjectKind === 'PLAN' ? { planId: subjectId } : { dossierId: subjectId };

/** Ends exceptions of a record that are asked for or granted, all but these. */
export async function endWaivers(
  tx: Transaction,
  record: WaivedSubject,
  ending: WaiverEnding,
  at: Date,
  except: readonly string[] = [],
): Promise<void> {
  await tx.waiver.updateMany({
    where: { ...recordWhere(record), state: { in: [...OPEN_STATES] }, id: { notIn: [...except] } },
    data: { state: 'EXPIRED', ending, endedAt: at, version: { increment: 1 } },
  });
}

/** Ends what was granted before for the same failure: a later exception takes its place. */
export async function replaceGranted(
  tx: Transaction,
  record: WaivedSubject,
  { checkId, reason, about }: WaivedFailure,
  at: Date,
): Promise<void> {
  await tx.waiver.updateMany({
    where: { ...recordWhere(record), checkId, reason, about, state: 'GRANTED' },
    data: { state: 'EXPIRED', ending: 'REPLACED', endedAt: at, version: { increment: 1 } },
  });
}

/** Brings back the exceptions that the closing of the figures ended: it was undone. */
export async function reviveClosed(tx: Transaction, dossierId: string): Promise<void> {
  await tx.waiver.updateMany({
    where: { dossierId, state: 'EXPIRED', ending: 'CLOSED' },
    data: { state: 'GRANTED', ending: null, endedAt: null, version: { increment: 1 } },
  });
}

/** The exceptions on which the approved version of a plan stands; none while there is no such version. */
export async function waiversInForce(
  tx: Transaction,
  { approvedSubmissionId }: { readonly approvedSubmissionId: string | null },
): Promise<readonly string[]> {
  if (approvedSubmissionId === null) return [];
  const found = await tx.submission.findUnique({
    where: { id: approvedSubmissionId },
    select: { waiverIds: true },
  });
  return found?.waiverIds ?? [];
}
