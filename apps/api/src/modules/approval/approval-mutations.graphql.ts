import type { Decision } from '@cau-noi/domain/approval';
import { invariant } from '@cau-noi/domain/invariant';
import { issue } from '@cau-noi/domain/result';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { ChecksError, COMMON_ERRORS, ConflictError, ValidationError } from '../../errors.ts';
import { readId, writeId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { submissionById } from './approval.loaders.ts';
import type { SubmissionRecord } from './approval.queries.ts';
import { ReturnReasonEnum, Submission } from './approval.ref.ts';
import { decideSubmission } from './approval.service.ts';
import { longestWaiting } from './inbox.ts';

const DecisionKindEnum = builder.enumType('DecisionKind', {
  description: 'What an approver decides.',
  values: {
    APPROVE: { description: 'Approve (phê duyệt).' },
    RETURN: { description: 'Return to the author with a reason (trả lại).' },
  } as const,
});

const DecisionInput = builder.inputType('DecisionInput', {
  description: 'A decision. A return needs a coded reason and a text.',
  fields: (t) => ({
    kind: t.field({ type: DecisionKindEnum, required: true, description: 'What is decided.' }),
    note: t.string({ description: 'A note beside an approval.' }),
    reason: t.field({ type: ReturnReasonEnum, description: 'Why it is returned.' }),
    text: t.string({ description: 'What is to be corrected.' }),
    fields: t.field({
      type: t.listRef(t.listRef('String')),
      description: 'Paths of fields of the content that the approver points at.',
    }),
  }),
});

const SubmissionDecideInput = builder.inputType('SubmissionDecideInput', {
  description: 'Decides the current step of a submission.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The submission.' }),
    version: t.int({ required: true, description: 'The version that was read.' }),
    decision: t.field({ type: DecisionInput, required: true, description: 'The decision.' }),
    idempotencyKey: t.string({
      required: true,
      description: IDEMPOTENCY_KEY,
    }),
  }),
});

function readDecision(input: typeof DecisionInput.$inferInput): Decision {
  if (input.kind === 'APPROVE') return { kind: 'APPROVE', note: input.note ?? null };
  const { reason, text, fields } = input;
  if (reason === null || reason === undefined) {
    throw new ValidationError([issue('REQUIRED', {}, ['decision', 'reason'])]);
  }
  return { kind: 'RETURN', reason, text: text ?? '', fields: fields ?? [] };
}

type Payload = {
  readonly submission: SubmissionRecord;
  readonly nextInboxItemId: string | null;
};

const SubmissionPayload = builder.objectRef<Payload>('SubmissionPayload').implement({
  description: 'The submission as it is now, and what waits for the viewer next.',
  fields: (t) => ({
    submission: t.field({
      type: Submission,
      description: 'The submission.',
      resolve: (payload) => payload.submission,
    }),
    nextInboxItemId: t.id({
      nullable: true,
      description: 'The inbox item that has waited longest; null when nothing waits.',
      resolve: (payload) => payload.nextInboxItemId,
    }),
  }),
});

async function decided(context: Context, id: string): Promise<Payload> {
  const [submission, next] = await Promise.all([
    submissionById(context, id),
    longestWaiting(context),
  ]);
  invariant(submission !== null, 'SUBMISSION_VANISHED');
  const nextInboxItemId = next === null ? null : writeId('Submission', next.submission.id);
  return { submission, nextInboxItemId };
}

builder.mutationField('submissionDecide', (t) =>
  t.field({
    type: SubmissionPayload,
    description: 'Approves or returns a submission, in exactly the version that was read.',
    errors: { types: [...COMMON_ERRORS, ConflictError, ChecksError] },
    args: {
      input: t.arg({ type: SubmissionDecideInput, required: true, description: 'The input.' }),
    },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'submissionDecide', key: input.idempotencyKey, input };
      const id = await decideSubmission(context, call, {
        id: readId(input.id, 'Submission'),
        version: input.version,
        decision: readDecision(input.decision),
      });
      return decided(context, id);
    },
  }),
);
