import type { ApprovalRole } from '@cau-noi/domain/approval';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import type { Soon } from '../../loader.ts';
import { byKey, defineListLoader, defineLoader, once } from '../../loader.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import type { DossierRecord } from '../dossier/dossier.queries.ts';
import { planById } from '../plan/plan.loaders.ts';
import type { PlanRecord } from '../plan/plan.queries.ts';
import type {
  HolderRow,
  SnapshotRecord,
  StepRecord,
  SubmissionRecord,
} from './approval.queries.ts';
import { readStoredContent } from './stored-content.ts';
import { holdersOfSeats, snapshotsOf, submissionsById, submissionsOf } from './approval.queries.ts';

const anySubmission = defineLoader<string, SubmissionRecord>(async (ids, context) =>
  byKey(await submissionsById(context.sql, ids), (submission) => submission.id),
);

/** What was submitted, if the viewer may see it. */
export function subjectOf(
  context: Context,
  { subjectKind, subjectId }: Pick<SubmissionRecord, 'subjectKind' | 'subjectId'>,
): Soon<PlanRecord | DossierRecord | null> {
  return subjectKind === 'PLAN'
    ? planById(context).load(subjectId)
    : dossierById(context).load(subjectId);
}

/** A submission whose subject the viewer may see, else null. */
export async function submissionById(
  context: Context,
  id: string,
): Promise<SubmissionRecord | null> {
  const submission = await anySubmission(context).load(id);
  if (submission === null) return null;
  return (await subjectOf(context, submission)) === null ? null : submission;
}

/** All submissions of a plan or dossier that the viewer sees already, the latest first. */
export const submissionsBySubject = defineListLoader<string, SubmissionRecord>(
  (ids, context) => submissionsOf(context.sql, ids),
  (submission) => submission.subjectId,
);

const snapshotById = defineLoader<string, SnapshotRecord>(async (ids, context) =>
  byKey(
    (await snapshotsOf(context.sql, ids)).map((snapshot) => ({
      ...snapshot,
      content: readStoredContent(snapshot.content),
    })),
    (snapshot) => snapshot.id,
  ),
);

/** What a submission froze. */
export async function snapshotOf(context: Context, id: string): Promise<SnapshotRecord> {
  const snapshot = await snapshotById(context).load(id);
  invariant(snapshot !== null, `SNAPSHOT_MISSING:${id}`);
  return snapshot;
}

/** The latest submission of a plan or dossier; null before the first. */
export function latestSubmission(
  context: Context,
  subjectId: string,
): Soon<SubmissionRecord | null> {
  return once(submissionsBySubject(context).load(subjectId), (all) => all.at(0) ?? null);
}

/** The submission that waits or is in force: what the record stands on while it is not written. */
export async function standingSubmission(
  context: Context,
  subjectId: string,
): Promise<SubmissionRecord | null> {
  const submissions = await submissionsBySubject(context).load(subjectId);
  return submissions.find(({ state }) => state === 'PENDING' || state === 'APPROVED') ?? null;
}

/** The return that the author has to answer; null when the latest submission was not returned. */
export async function lastReturn(context: Context, subjectId: string): Promise<StepRecord | null> {
  const latest = await latestSubmission(context, subjectId);
  if (latest?.state !== 'RETURNED') return null;
  return latest.steps.find((step) => step.state === 'RETURNED') ?? null;
}

type SeatKey = `${ApprovalRole} ${string}`;

const holdersBySeat = defineListLoader<SeatKey, HolderRow>(
  (keys, context) => holdersOfSeats(context.sql, keys, context.today),
  (row) => row.seat as SeatKey,
);

/** Names of those who may decide a step today, substitutes among them. */
export async function holdersOf(context: Context, step: StepRecord): Promise<readonly string[]> {
  const rows = await holdersBySeat(context).load(`${step.role} ${step.organisationId}`);
  return rows.map((row) => row.name);
}
