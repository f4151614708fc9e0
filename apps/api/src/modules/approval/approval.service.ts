import type { Decision, SubmissionState } from '@cau-noi/domain/approval';
import type { Decided } from '@cau-noi/domain/approval/decide';
import { decide } from '@cau-noi/domain/approval/decide';
import type { Verdict } from '@cau-noi/domain/check/run';
import { nextDossier } from '@cau-noi/domain/dossier/lifecycle';
import { nextPlan } from '@cau-noi/domain/plan/lifecycle';
import type { Result } from '@cau-noi/domain/result';
import { at, err, ok } from '@cau-noi/domain/result';
import { unwaivedStops } from '@cau-noi/domain/waiver/cover';
import type { Audit, Call, Done } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import type { BusinessError } from '../../errors.ts';
import { ChecksError, ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { refusalOf } from '../access/permission.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import type { DossierRecord } from '../dossier/dossier.queries.ts';
import { dossiersById } from '../dossier/dossier.queries.ts';
import { settleDossier } from '../dossier/dossier.rows.ts';
import type { PlanRecord } from '../plan/plan.queries.ts';
import { plansById } from '../plan/plan.queries.ts';
import { settlePlan } from '../plan/plan.rows.ts';
import { frozenStops, waiversOfSubmission } from '../waiver/waiver.queries.ts';
import type { SubmissionRecord } from './approval.queries.ts';
import { submissionsById } from './approval.queries.ts';
import type { DecisionNote } from './approval.rows.ts';
import { closeSubmission, writeDecision } from './approval.rows.ts';
import { factsOfRecord, mayDecide } from './permissions.ts';
import { stateError } from './refusals.ts';

type Subject = PlanRecord | DossierRecord;
type Opened = { readonly submission: SubmissionRecord; readonly subject: Subject };

async function openSubmitted(
  context: Context,
  sql: Sql,
  { id, version }: { id: string; version: number },
): Promise<Result<Opened, BusinessError>> {
  const [submission] = await submissionsById(sql, [id]);
  const subject = submission === undefined ? undefined : await subjectIn(context, sql, submission);
  if (submission === undefined || subject === undefined) {
    return err(new NotFoundError('Submission', ['id']));
  }
  if (version !== submission.version) return err(await conflictOnSubmission(sql, submission));
  const { organisationId } = submission;
  const held = { organisationId, coOrganiserIds: [], submission };
  const facts = factsOfRecord(context, held);
  const refused = refusalOf(mayDecide(context, facts, subject));
  return refused === null ? ok({ submission, subject }) : err(refused);
}

async function subjectIn(
  context: Context,
  sql: Sql,
  { subjectKind, subjectId }: SubmissionRecord,
): Promise<Subject | undefined> {
  const scope = scopeIds(viewerOf(context).scope);
  const read = subjectKind === 'PLAN' ? plansById : dossiersById;
  const [subject] = await read(sql, [subjectId], scope);
  return subject;
}

/** Somebody else decided, or the author took it back: how it stands now. */
async function conflictOnSubmission(
  sql: Sql,
  { subjectKind, subjectId, version, state, steps }: SubmissionRecord,
): Promise<ConflictError> {
  return new ConflictError({
    currentVersion: version,
    theirs: {
      state,
      steps: steps.map((step) => ({
        position: step.position,
        role: step.role,
        state: step.state,
        decidedBy: step.decidedBy,
        decidedAt: step.decidedAt,
      })),
    },
    ...(await lastChangeOf(sql, subjectKind, subjectId)),
  });
}

/** Approves or returns the current step of exactly the version that was read. */
export function decideSubmission(
  context: Context,
  call: Call,
  input: { id: string; version: number; decision: Decision },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<Result<Done<string>, BusinessError>> => {
    const opened = await openSubmitted(context, sql, input);
    if (!opened.ok) return opened;
    const { submission, subject } = opened.value;
    const { decision, version } = input;
    const now = context.now();
    const decided = decide(viewerOf(context).actor, submission, submission, {
      decision,
      version,
      at: now.toISOString(),
    });
    if (!decided.ok) return err(new ValidationError([at('decision', decided.error)]));
    const held = decision.kind === 'APPROVE' ? await unwaived(sql, submission.id) : [];
    if (held.length > 0) return err(new ChecksError(held));
    await writeDecision(tx, submission, decided.value, noteOf(decision), now);
    const settled = await settle(tx, sql, opened.value, decided.value, now);
    if (!settled.ok) return settled;
    return ok({
      value: submission.id,
      audit: auditOf(submission, subject, decision, decided.value),
    });
  });
}

/** What stops the submission and is waived no more: an exception was taken back meanwhile. */
async function unwaived(sql: Sql, submissionId: string): Promise<Verdict> {
  const stops = await frozenStops(sql, submissionId);
  return stops.length === 0
    ? stops
    : unwaivedStops(stops, await waiversOfSubmission(sql, submissionId));
}

function noteOf(decision: Decision): DecisionNote {
  if (decision.kind === 'APPROVE') {
    return { note: decision.note, returnReason: null, returnText: null, returnFields: [] };
  }
  const { reason, text, fields } = decision;
  return { note: null, returnReason: reason, returnText: text, returnFields: fields };
}

/** Moves the plan or dossier on when the decision was the last one. */
async function settle(
  tx: Transaction,
  sql: Sql,
  { submission, subject }: Opened,
  { act: last }: Decided,
  now: Date,
): Promise<Result<null, BusinessError>> {
  if (last === null) return ok(null);
  if (subject.__typename === 'Dossier') {
    const moved = nextDossier(subject.state, { kind: last });
    if (!moved.ok) return err(stateError(moved.error));
    await settleDossier(tx, subject, moved.value.state);
    return ok(null);
  }
  const moved = nextPlan(subject.state, { kind: last });
  if (!moved.ok) return err(stateError(moved.error));
  if (last === 'APPROVE') await supersede(tx, sql, subject.approvedSubmissionId, now);
  await settlePlan(tx, sql, subject, moved.value.state, submission.id);
  return ok(null);
}

/** The version of a plan that was in force until now. */
async function supersede(
  tx: Transaction,
  sql: Sql,
  submissionId: string | null,
  now: Date,
): Promise<void> {
  const superseded: SubmissionState = 'SUPERSEDED';
  for (const earlier of await submissionsById(sql, submissionId === null ? [] : [submissionId])) {
    await closeSubmission(tx, earlier, superseded, now);
  }
}

function auditOf(
  { id, subjectKind, subjectId, organisationId, number }: SubmissionRecord,
  subject: Subject,
  decision: Decision,
  { act: last, step }: Decided,
): Audit {
  const area = subject.__typename === 'Plan' ? 'plan' : 'dossier';
  return {
    action: `${area}.${decision.kind === 'APPROVE' ? 'approve' : 'return'}`,
    subjectKind,
    subjectId,
    organisationId,
    onBehalfOfId: step.onBehalfOfId,
    data: {
      submissionId: id,
      number,
      position: step.position,
      role: step.role,
      final: last !== null,
      ...(decision.kind === 'RETURN' ? { reason: decision.reason } : {}),
    },
  };
}
