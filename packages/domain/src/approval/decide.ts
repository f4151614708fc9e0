import { capacitiesOf } from '../actor/actor.ts';
import type { Actor, Capacity } from '../actor/actor.ts';
import { atMost, oneOf, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { andThen, err, issue, map, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import { APPROVAL_ROLES, RETURN_REASONS } from './approval.ts';
import type {
  ApprovalRole,
  ApprovalStep,
  Decision,
  Involvement,
  SubmissionState,
} from './approval.ts';

/** What a decision is about: a submission with its steps in order. */
export type SubmissionFacts = {
  readonly state: SubmissionState;
  readonly version: number;
  readonly steps: readonly ApprovalStep[];
};

/**
 * Why somebody may not decide.
 *
 * NOT_PENDING             {state}: the submission is decided, withdrawn or void
 * NOT_HOLDER              {role, organisationId}: who holds the current step
 * SELF_APPROVAL           the actor wrote the record or travels
 * SUBSTITUTE_OF_AUTHOR    {userId}: the actor stands in for somebody who did
 * SAME_PERSON_TWICE       {position}: the same person decided this step of the submission before
 */
export type DecisionRefusal = Issue<
  'NOT_PENDING' | 'NOT_HOLDER' | 'SELF_APPROVAL' | 'SUBSTITUTE_OF_AUTHOR' | 'SAME_PERSON_TWICE'
>;

/** The step that an actor may decide, and for whom when not for themselves. */
export type DecidingAs = { readonly step: ApprovalStep; readonly onBehalfOfId: string | null };

/** A role at an organisation that an actor may decide for: what their inbox is filled by. */
export type Seat = {
  readonly role: ApprovalRole;
  readonly organisationId: string;
  readonly onBehalfOfId: string | null;
};

function isApprovalRole(role: string): role is ApprovalRole {
  return (APPROVAL_ROLES as readonly string[]).includes(role);
}

/** All seats of an actor, their own first, then those of the people they stand in for. */
export function seatsOf(actor: Actor): readonly Seat[] {
  return capacitiesOf(actor).flatMap(({ grants, onBehalfOf }) =>
    grants.flatMap(({ role, organisationId }) =>
      isApprovalRole(role)
        ? [{ role, organisationId, onBehalfOfId: onBehalfOf?.userId ?? null }]
        : [],
    ),
  );
}

type Person = { readonly userId: string; readonly personId: string | null };

function isInvolved({ userId, personId }: Person, involvement: Involvement): boolean {
  return (
    involvement.authorUserIds.includes(userId) ||
    (personId !== null && involvement.travellerPersonIds.includes(personId))
  );
}

// Strict on purpose: who stands in for an author or traveller today decides in no capacity at all,
// even where they hold the role themselves.
function apart(actor: Actor, involvement: Involvement): Result<Actor, DecisionRefusal> {
  if (isInvolved(actor, involvement)) return err(issue('SELF_APPROVAL'));
  const author = actor.standsInFor.find((other) => isInvolved(other, involvement));
  return author === undefined
    ? ok(actor)
    : err(issue('SUBSTITUTE_OF_AUTHOR', { userId: author.userId }));
}

/** A role at an organisation: whose holders decide. */
type Place = Pick<ApprovalStep, 'role' | 'organisationId'>;

function holds({ grants }: Capacity, { role, organisationId }: Place): boolean {
  return grants.some((grant) => grant.role === role && grant.organisationId === organisationId);
}

/** The step that one of these people decided before, themselves or through a substitute. */
function decidedBefore(
  steps: readonly ApprovalStep[],
  userIds: readonly string[],
): ApprovalStep | undefined {
  return steps.find(({ decidedById, onBehalfOfId }) =>
    [decidedById, onBehalfOfId].some((id) => id !== null && userIds.includes(id)),
  );
}

/** The step that waits for a decision; there is never more than one. */
export function currentStep({ state, steps }: SubmissionFacts): ApprovalStep | null {
  if (state !== 'PENDING') return null;
  return steps.find((step) => step.state === 'CURRENT') ?? null;
}

/**
 * Whether the actor may decide the current step, and in whose place. Only holders of the step's role
 * at the step's organisation may; nobody who wrote the record or travels on it, nor who stands in
 * for such a person; and nobody who decided another step of the same submission, in any capacity.
 */
export function canDecide(
  actor: Actor,
  submission: SubmissionFacts,
  involvement: Involvement,
): Result<DecidingAs, DecisionRefusal> {
  const step = currentStep(submission);
  if (step === null) return err(issue('NOT_PENDING', { state: submission.state }));
  return andThen(seatsAt(actor, step, involvement), (seats) =>
    freeSeat(actor, step, submission.steps, seats),
  );
}

/**
 * The capacities in which the actor holds a role at an organisation, kept apart from what was
 * written: nobody who wrote the record or travels on it decides, nor who stands in for such a person.
 */
export function seatsAt(
  actor: Actor,
  place: Place,
  involvement: Involvement,
): Result<readonly Capacity[], DecisionRefusal> {
  const seats = capacitiesOf(actor).filter((capacity) => holds(capacity, place));
  if (seats.length === 0) {
    const { role, organisationId } = place;
    return err(issue('NOT_HOLDER', { role, organisationId }));
  }
  return map(apart(actor, involvement), () => seats);
}

function freeSeat(
  actor: Actor,
  step: ApprovalStep,
  steps: readonly ApprovalStep[],
  seats: readonly Capacity[],
): Result<DecidingAs, DecisionRefusal> {
  const own = decidedBefore(steps, [actor.userId]);
  if (own !== undefined) return err(issue('SAME_PERSON_TWICE', { position: own.position }));
  const principals = seats.map(({ onBehalfOf }) => onBehalfOf?.userId ?? null);
  const free = principals.find(
    (userId) => userId === null || decidedBefore(steps, [userId]) === undefined,
  );
  if (free !== undefined) return ok({ step, onBehalfOfId: free });
  const used = decidedBefore(
    steps,
    principals.filter((userId) => userId !== null),
  );
  return err(issue('SAME_PERSON_TWICE', { position: used?.position ?? step.position }));
}

/** What an approver hands over: the decision, and the version of the submission they have read. */
export type DecisionInput = {
  readonly decision: Decision;
  readonly version: number;
  /** ISO date-time of the decision. */
  readonly at: string;
};

/** STALE_SUBMISSION {given, current}: the submission is not the one that was read. */
export type DecideIssue = DecisionRefusal | Issue<'STALE_SUBMISSION'> | LimitIssue;

/** What a decision makes of a submission. */
export type Decided = {
  readonly steps: readonly ApprovalStep[];
  readonly state: SubmissionState;
  /** What is to be done to the plan or dossier; null while another step follows. */
  readonly act: 'APPROVE' | 'RETURN' | null;
  /** The step that was decided, as it is now. */
  readonly step: ApprovalStep;
};

const LIMITS = { text: 5_000, fields: 200 } as const;

/** A return says why, in a code and in words: what the writer has to mend. */
export function decisionIssues(decision: Decision): readonly LimitIssue[] {
  if (decision.kind === 'APPROVE') return textWithin(['note'], decision.note, LIMITS.text);
  return [
    ...oneOf(['reason'], decision.reason, RETURN_REASONS),
    ...required(['text'], decision.text),
    ...textWithin(['text'], decision.text, LIMITS.text),
    ...atMost(['fields'], decision.fields, LIMITS.fields),
  ];
}

function withDecision(
  steps: readonly ApprovalStep[],
  decided: ApprovalStep,
  at: string,
): readonly ApprovalStep[] {
  const approved = decided.state === 'APPROVED';
  const following = steps.find((step) => step.state === 'WAITING')?.position;
  return steps.map((step): ApprovalStep => {
    if (step.position === decided.position) return decided;
    if (step.state !== 'WAITING') return step;
    if (!approved) return { ...step, state: 'SKIPPED' };
    return step.position === following ? { ...step, state: 'CURRENT', since: at } : step;
  });
}

function settle(
  { step, onBehalfOfId }: DecidingAs,
  steps: readonly ApprovalStep[],
  actor: Actor,
  { decision, at }: DecisionInput,
): Decided {
  const state = decision.kind === 'APPROVE' ? 'APPROVED' : 'RETURNED';
  const decided: ApprovalStep = { ...step, state, decidedById: actor.userId, onBehalfOfId };
  const next = withDecision(steps, decided, at);
  if (next.some((other) => other.state === 'CURRENT')) {
    return { steps: next, state: 'PENDING', act: null, step: decided };
  }
  return { steps: next, state, act: decision.kind, step: decided };
}

/**
 * Decides the current step of exactly the version that was read, or gives the first reason why not.
 * An approval makes the next step current, and the last one approves the submission; a return ends
 * it at once and skips what would have followed.
 */
export function decide(
  actor: Actor,
  submission: SubmissionFacts,
  involvement: Involvement,
  input: DecisionInput,
): Result<Decided, DecideIssue> {
  const { version: given, decision } = input;
  const current = submission.version;
  if (given !== current) return err(issue('STALE_SUBMISSION', { given, current }, ['version']));
  const [wrong] = decisionIssues(decision);
  if (wrong !== undefined) return err(wrong);
  return map(canDecide(actor, submission, involvement), (seat) =>
    settle(seat, submission.steps, actor, input),
  );
}

/** The steps of a submission that ends without a decision: withdrawn, cancelled or postponed. */
export function withoutDecision(steps: readonly ApprovalStep[]): readonly ApprovalStep[] {
  return steps.map((step) =>
    step.state === 'CURRENT' || step.state === 'WAITING' ? { ...step, state: 'SKIPPED' } : step,
  );
}
