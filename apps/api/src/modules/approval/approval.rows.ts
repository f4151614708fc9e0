import type { Prisma } from '@cau-noi/db/prisma';
import type {
  ApprovalRoute,
  ApprovalStep,
  ApprovalSubjectKind,
  Involvement,
  ReturnReason,
  SubmissionState,
} from '@cau-noi/domain/approval';
import type { Decided } from '@cau-noi/domain/approval/decide';
import type { CheckParameter } from '@cau-noi/domain/check';
import type { Verdict } from '@cau-noi/domain/check/run';
import type { NormTotal } from '@cau-noi/domain/savings/norm-total';
import type { Transaction } from '../../database.ts';
import type { SubjectContent } from './changes.ts';

/** Everything that a submission freezes. */
export type Frozen = {
  readonly subjectKind: ApprovalSubjectKind;
  readonly subjectId: string;
  readonly planned: boolean;
  readonly route: ApprovalRoute;
  readonly steps: readonly ApprovalStep[];
  readonly content: SubjectContent;
  readonly parameters: readonly CheckParameter[];
  readonly facts: object;
  readonly verdict: Verdict;
  /** What norms allow for the estimate of a dossier; null for a plan. */
  readonly normTotals: readonly NormTotal[] | null;
  /** By the key of the finding. */
  readonly justifications: Readonly<Record<string, string>>;
  /** The exceptions without which it would have been held back. */
  readonly waiverIds: readonly string[];
  readonly involvement: Involvement;
  readonly submittedById: string;
  readonly submittedAt: Date;
};

type SubjectKey = { readonly planId: string } | { readonly dossierId: string };

const subjectKey = (kind: ApprovalSubjectKind, id: string): SubjectKey =>
  kind === 'PLAN' ? { planId: id } : { dossierId: id };

/** Opens the next submission of a plan or dossier, with its steps. */
export async function openSubmission(tx: Transaction, frozen: Frozen): Promise<string> {
  const key = subjectKey(frozen.subjectKind, frozen.subjectId);
  const last = await tx.submission.aggregate({ where: key, _max: { number: true } });
  const { id } = await tx.submission.create({
    data: {
      ...key,
      subjectKind: frozen.subjectKind,
      number: (last._max.number ?? 0) + 1,
      planned: frozen.planned,
      routeId: frozen.route.id,
      content: json(frozen.content),
      parameters: json(frozen.parameters),
      facts: json(frozen.facts),
      verdict: json(frozen.verdict),
      ...(frozen.normTotals !== null && { normTotals: json(frozen.normTotals) }),
      justifications: json(frozen.justifications),
      waiverIds: [...frozen.waiverIds],
      submittedById: frozen.submittedById,
      submittedAt: frozen.submittedAt,
      authorUserIds: [...frozen.involvement.authorUserIds],
      travellerPersonIds: [...frozen.involvement.travellerPersonIds],
      steps: { create: frozen.steps.map((step) => ({ ...step })) },
    },
    select: { id: true },
  });
  return id;
}

/**
 * Gives a submission that is open or in force its last state; steps that were not reached are
 * skipped. One that was approved keeps the moment of its approval.
 */
export async function closeSubmission(
  tx: Transaction,
  { id, closedAt }: { readonly id: string; readonly closedAt: string | null },
  state: SubmissionState,
  at: Date,
): Promise<void> {
  await tx.submission.update({
    where: { id },
    data: { state, closedAt: closedAt ?? at, version: { increment: 1 } },
  });
  await tx.approvalStep.updateMany({
    where: { submissionId: id, state: { in: ['WAITING', 'CURRENT'] } },
    data: { state: 'SKIPPED' },
  });
}

/** What is written beside the step that was decided. */
export type DecisionNote = {
  readonly note: string | null;
  readonly returnReason: ReturnReason | null;
  readonly returnText: string | null;
  readonly returnFields: readonly (readonly (string | number)[])[];
};

/** Writes what a decision made of a submission and its steps. */
export async function writeDecision(
  tx: Transaction,
  submission: { readonly id: string; readonly version: number },
  { steps, state, step, act }: Decided,
  note: DecisionNote,
  at: Date,
): Promise<void> {
  await tx.submission.update({
    where: { id: submission.id, version: submission.version },
    data: { state, closedAt: act === null ? null : at, version: { increment: 1 } },
  });
  for (const { position, state: stepState, since, decidedById, onBehalfOfId } of steps) {
    const decided = position === step.position;
    await tx.approvalStep.update({
      where: { submissionId_position: { submissionId: submission.id, position } },
      data: {
        state: stepState,
        since,
        ...(decided
          ? {
              decidedById,
              onBehalfOfId,
              decidedAt: at,
              ...note,
              returnFields: json(note.returnFields),
            }
          : {}),
      },
    });
  }
}

/** Values that JSON keeps unchanged, as Prisma wants them typed. */
export function json(value: object): Prisma.InputJsonValue {
  return value;
}
