import type { SubmissionState } from '../approval/approval.ts';
import { isBlank } from '../limits/limits.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import type { PlanState } from './plan.ts';

/** What may be done to a plan; `EDIT` changes its content and leaves its state. */
export const PLAN_ACTS = ['EDIT', 'SUBMIT', 'WITHDRAW', 'RETURN', 'APPROVE', 'ADJUST'] as const;
export type PlanActKind = (typeof PLAN_ACTS)[number];

export type PlanAct =
  | { readonly kind: Exclude<PlanActKind, 'ADJUST'> }
  | { readonly kind: 'ADJUST'; readonly reason: string };

/** The states in which each act is possible. */
export const PLAN_ACT_STATES: Readonly<Record<PlanActKind, readonly PlanState[]>> = {
  EDIT: ['DRAFT', 'RETURNED'],
  SUBMIT: ['DRAFT', 'RETURNED'],
  WITHDRAW: ['SUBMITTED'],
  RETURN: ['SUBMITTED'],
  APPROVE: ['SUBMITTED'],
  ADJUST: ['APPROVED'],
};

/** What an act makes of a plan. */
export type PlanTransition = {
  readonly state: PlanState;
  /**
   * What becomes of the submission: PENDING opens a new one; null leaves it as it is. An adjusted
   * plan keeps its approved submission in force until the next one is approved and supersedes it.
   */
  readonly submission: SubmissionState | null;
};

const TRANSITIONS: Readonly<Record<Exclude<PlanActKind, 'EDIT'>, PlanTransition>> = {
  SUBMIT: { state: 'SUBMITTED', submission: 'PENDING' },
  WITHDRAW: { state: 'DRAFT', submission: 'WITHDRAWN' },
  RETURN: { state: 'RETURNED', submission: 'RETURNED' },
  APPROVE: { state: 'APPROVED', submission: 'APPROVED' },
  ADJUST: { state: 'DRAFT', submission: null },
};

/** The act is not possible in this state. The states in which it is are in `PLAN_ACT_STATES`. */
export type PlanStateIssue = Issue<'STATE'>;
export type PlanTransitionIssue = PlanStateIssue | Issue<'REASON_REQUIRED'>;

/** What the plan becomes, or STATE {act, state}, or REASON_REQUIRED for an adjustment without one. */
export function nextPlan(
  state: PlanState,
  act: PlanAct,
): Result<PlanTransition, PlanTransitionIssue> {
  if (!PLAN_ACT_STATES[act.kind].includes(state))
    return err(issue('STATE', { act: act.kind, state }));
  if (act.kind === 'EDIT') return ok({ state, submission: null });
  if (act.kind === 'ADJUST' && isBlank(act.reason))
    return err(issue('REASON_REQUIRED', {}, ['reason']));
  return ok(TRANSITIONS[act.kind]);
}
