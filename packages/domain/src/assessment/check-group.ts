import { AGREEMENT_CHECKS } from '../effectiveness/agreement-activity.checks.ts';
import { AFTERWARDS_CHECKS, PLAN_RESULT_CHECKS } from '../effectiveness/effectiveness.checks.ts';
import { RETURN_CHECKS } from '../savings/return.checks.ts';
import { SAVINGS_CHECKS } from '../savings/savings.checks.ts';
import type { CHECKS } from './catalogue.ts';

/** What a check serves: that nothing is spent in vain, or that something comes of it. */
export const CHECK_GROUPS = ['SAVINGS', 'EFFECTIVENESS'] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

type AnyDeclared = (typeof CHECKS)[number];

const among = (checks: readonly { readonly id: string }[], id: string): boolean =>
  checks.some((check) => check.id === id);

/** The group in which a check is listed. */
export function groupOf({ id }: Pick<AnyDeclared, 'id'>): CheckGroup {
  return among(SAVINGS_CHECKS, id) ? 'SAVINGS' : 'EFFECTIVENESS';
}

/** Whether a check judges a year's plan as a whole, and not the activities themselves. */
export function judgesPlans({ id }: { readonly id: string }): boolean {
  return among(PLAN_RESULT_CHECKS, id);
}

/** Whether a check judges agreements. */
export function judgesAgreements({ id }: { readonly id: string }): boolean {
  return among(AGREEMENT_CHECKS, id);
}

/**
 * Whether a check speaks of what follows an activity: of one that is over it is judged as of today, and
 * what it finds is not frozen with a submission.
 */
export function judgesAfterwards({ id }: Pick<AnyDeclared, 'id'>): boolean {
  return among([...RETURN_CHECKS, ...AFTERWARDS_CHECKS], id);
}
