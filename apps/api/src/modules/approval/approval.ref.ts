import type { ReturnReason, StepState, SubmissionState } from '@cau-noi/domain/approval';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import { Dossier } from '../dossier/dossier.ref.ts';
import { Plan } from '../plan/plan.ref.ts';
import type { InboxRecord } from './inbox.queries.ts';
import type { StepRecord, SubmissionRecord } from './approval.queries.ts';

/** A plan or dossier as it was handed in (lần trình). */
export const Submission = builder.objectRef<SubmissionRecord>('Submission');

export const ApprovalStep = builder.objectRef<StepRecord>('ApprovalStep');

export const InboxItem = builder.objectRef<InboxRecord>('InboxItem');

export const InboxConnection = connectionOf(InboxItem, 'Inbox', 'submissions that wait');

export const ApprovalSubject = builder.unionType('ApprovalSubject', {
  description: 'What goes through approval: a yearly plan or a dossier.',
  types: [Plan, Dossier],
  resolveType: (subject) => subject.__typename,
});

export const SubmissionStateEnum = enumOf<SubmissionState>(
  'SubmissionState',
  'The life of a submission.',
  {
    PENDING: 'Waits for a decision.',
    RETURNED: 'Returned with a reason.',
    APPROVED: 'Approved, and in force.',
    WITHDRAWN: 'Taken back by its author.',
    VOIDED: 'Was approved; a later change made that void.',
    SUPERSEDED: 'Was approved; a newer submission took its place.',
  },
);

export const StepStateEnum = enumOf<StepState>('StepState', 'The state of one step.', {
  WAITING: 'Steps before it are not decided yet.',
  CURRENT: 'Waits for its decision.',
  APPROVED: 'Was approved.',
  RETURNED: 'Was returned.',
  SKIPPED: 'Was not reached.',
});

export const ReturnReasonEnum = enumOf<ReturnReason>(
  'ReturnReason',
  'Why a submission is returned (lý do trả lại).',
  {
    LIMIT_EXCEEDED: 'A limit is exceeded.',
    PURPOSE_UNCLEAR: 'The purpose is not clear.',
    OBJECTIVES_NOT_MEASURABLE: 'The objectives cannot be measured.',
    WRONG_COMPOSITION: 'The party is not composed rightly.',
    BUDGET_UNJUSTIFIED: 'The estimate is not justified.',
    NOT_IN_PLAN: 'It stands in no plan, without good reason.',
    DUPLICATE_MISSION: 'It repeats another mission.',
    DOCUMENTS_MISSING: 'Papers are missing.',
    ONLINE_SUFFICES: 'Attending online would do.',
    OTHER: 'Something else, said in the text.',
  },
);
