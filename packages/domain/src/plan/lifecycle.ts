import type { SubmissionState } from '../approval/approval.ts';
import { isBlank } from '../limits/limits.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import type { PlanState } from './plan.ts';

/** What may be done to a plan; `EDIT` and `ATTACH` change its content or files and leave its state. */
export const PLAN_ACTS = [
  'EDIT',
  'SUBMIT',
  'WITHDRAW',
  'RETURN',
  'APPROVE',
  'ADJUST',
  'ABANDON',
  'ATTACH',
] as const;
export type PlanActKind = (typeof PLAN_ACTS)[number];

export type PlanAct =
  | { readonly kind: Exclude<PlanActKind, 'ADJUST' | 'ABANDON'> }
  | { readonly kind: 'ADJUST'; readonly reason: string }
  /** Gives an adjustment up; `approved` says whether there is an approved version to go back to. */
  | { readonly kind: 'ABANDON'; readonly approved: boolean };

/** The states in which each act is possible. What is submitted is frozen, files included. */
export const PLAN_ACT_STATES: Readonly<Record<PlanActKind, readonly PlanState[]>> = {
  EDIT: ['DRAFT', 'RETURNED'],
  SUBMIT: ['DRAFT', 'RETURNED'],
  WITHDRAW: ['SUBMITTED'],
  RETURN: ['SUBMITTED'],
  APPROVE: ['SUBMITTED'],
  ADJUST: ['APPROVED'],
  ABANDON: ['DRAFT', 'RETURNED'],
  ATTACH: ['DRAFT', 'RETURNED', 'APPROVED'],
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

const TRANSITIONS: Readonly<Record<Exclude<PlanActKind, 'EDIT' | 'ATTACH'>, PlanTransition>> = {
  SUBMIT: { state: 'SUBMITTED', submission: 'PENDING' },
  WITHDRAW: { state: 'DRAFT', submission: 'WITHDRAWN' },
  RETURN: { state: 'RETURNED', submission: 'RETURNED' },
  APPROVE: { state: 'APPROVED', submission: 'APPROVED' },
  ADJUST: { state: 'DRAFT', submission: null },
  ABANDON: { state: 'APPROVED', submission: null },
};

/**
 * STATE             {act, state, allowed}: not possible in this state; the allowed ones, by commas
 * REASON_REQUIRED   an adjustment says why
 * NOT_ADJUSTING     a plan that was never approved has no adjustment to give up
 */
export type PlanTransitionIssue = Issue<'STATE' | 'REASON_REQUIRED' | 'NOT_ADJUSTING'>;

/** What the plan becomes, or why it cannot. */
export function nextPlan(
  state: PlanState,
  act: PlanAct,
): Result<PlanTransition, PlanTransitionIssue> {
  const allowed = PLAN_ACT_STATES[act.kind];
  if (!allowed.includes(state)) {
    return err(issue('STATE', { act: act.kind, state, allowed: allowed.join(',') }));
  }
  if (act.kind === 'EDIT' || act.kind === 'ATTACH') return ok({ state, submission: null });
  if (act.kind === 'ADJUST' && isBlank(act.reason))
    return err(issue('REASON_REQUIRED', {}, ['reason']));
  if (act.kind === 'ABANDON' && !act.approved) return err(issue('NOT_ADJUSTING'));
  return ok(TRANSITIONS[act.kind]);
}
