import type { ActivityKind } from '../activity/kind.ts';
import type { LegalBasis } from '../check/check.ts';
import type { OrganisationKind } from '../organisation/organisation.ts';
import type { IsoDate } from '../period/period.ts';

/** What goes through approval. */
export const APPROVAL_SUBJECTS = ['PLAN', 'DOSSIER'] as const;
export type ApprovalSubjectKind = (typeof APPROVAL_SUBJECTS)[number];

/** Who decides a step: the leader of the writing unit, the federation's adviser, the federation's leader. */
export const APPROVAL_ROLES = ['UNIT_LEADER', 'FEDERATION_ADVISER', 'FEDERATION_LEADER'] as const;
export type ApprovalRole = (typeof APPROVAL_ROLES)[number];

/** A dated row of configuration: which steps, in order, a subject goes through. */
export type ApprovalRoute = {
  readonly id: string;
  readonly subject: ApprovalSubjectKind;
  readonly kinds: readonly ActivityKind[] | null;
  readonly levels: readonly OrganisationKind[] | null;
  readonly planned: boolean | null;
  readonly steps: readonly ApprovalRole[];
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly basis: LegalBasis;
};

/** WITHDRAWN by its author; VOIDED by a change after approval; SUPERSEDED when a newer submission is approved. */
export const SUBMISSION_STATES = [
  'PENDING',
  'RETURNED',
  'APPROVED',
  'WITHDRAWN',
  'VOIDED',
  'SUPERSEDED',
] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

export const STEP_STATES = ['WAITING', 'CURRENT', 'APPROVED', 'RETURNED', 'SKIPPED'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** A step of a submission, as it was fixed when the subject was submitted. */
export type ApprovalStep = {
  readonly position: number;
  readonly role: ApprovalRole;
  /** The organisation whose holders of `role` decide. */
  readonly organisationId: string;
  readonly state: StepState;
  /** When the step became the current one; null while it waits. ISO date-time. */
  readonly since: string | null;
  readonly decidedById: string | null;
  /** The person stood in for, when a substitute decided. */
  readonly onBehalfOfId: string | null;
};

/** Coded reasons of a return: counted, so that it is seen which rule or unit causes most of them. */
export const RETURN_REASONS = [
  'LIMIT_EXCEEDED',
  'PURPOSE_UNCLEAR',
  'OBJECTIVES_NOT_MEASURABLE',
  'WRONG_COMPOSITION',
  'BUDGET_UNJUSTIFIED',
  'NOT_IN_PLAN',
  'DUPLICATE_MISSION',
  'DOCUMENTS_MISSING',
  'ONLINE_SUFFICES',
  'OTHER',
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** An approver's decision on the current step of a submission. */
export type Decision =
  | { readonly kind: 'APPROVE'; readonly note: string | null }
  | {
      readonly kind: 'RETURN';
      readonly reason: ReturnReason;
      readonly text: string;
      /** Fields of the snapshot the approver points at, as paths. */
      readonly fields: readonly (readonly (string | number)[])[];
    };

/** The people a decision must be kept apart from (separation of duties). All are user or person ids. */
export type Involvement = {
  readonly authorUserIds: readonly string[];
  readonly travellerPersonIds: readonly string[];
};
