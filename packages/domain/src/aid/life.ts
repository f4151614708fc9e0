import { isIsoDate, isIsoMonth } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import type { AidContent, AidState } from './aid.ts';
import type { AidRule } from './rule.ts';
import { aidRuleOn } from './rule.ts';

/** What is done about an aid that is written down. */
export const AID_ACTS = ['EDIT', 'CARRY_OUT', 'CANCEL', 'ATTACH'] as const;
export type AidAct = (typeof AID_ACTS)[number];

/** The states in which each act is possible. */
export const AID_ACT_STATES: Readonly<Record<AidAct, readonly AidState[]>> = {
  EDIT: ['PLANNED'],
  CARRY_OUT: ['PLANNED'],
  CANCEL: ['PLANNED'],
  ATTACH: ['PLANNED', 'DONE'],
};

/**
 * AID_DATE            neither a day nor a month
 * AID_IN_FUTURE       the day has not come
 * APPROVAL_MISSING    {citation, article, verification}: nothing is received before it is approved
 * APPROVAL_TOO_LATE   {approvedOn, citation, article, verification}: approved after it was received
 */
export type CarryOutIssue = Issue<
  'AID_DATE' | 'AID_IN_FUTURE' | 'APPROVAL_MISSING' | 'APPROVAL_TOO_LATE'
>;

/**
 * What is against writing down that an aid was received or handed over on a day, or in a month. What is
 * received has to be approved by then, where a rule of that day asks for it; of a month only the month
 * counts, since no more is known.
 */
export function carryOutIssues(
  { direction, approvedOn }: Pick<AidContent, 'direction' | 'approvedOn'>,
  on: string,
  rules: readonly AidRule[],
  today: IsoDate,
): readonly CarryOutIssue[] {
  if (!isIsoDate(on) && !isIsoMonth(on)) return [issue('AID_DATE', { text: on }, ['on'])];
  const cut = (day: string) => day.slice(0, on.length);
  if (on > cut(today)) return [issue('AID_IN_FUTURE', {}, ['on'])];
  const rule = aidRuleOn(rules, 'APPROVAL_FIRST', on);
  if (direction === 'GIVEN' || rule === null) return [];
  const { citation, article, verification } = rule;
  const basis = { citation, article, verification };
  if (approvedOn === null) return [issue('APPROVAL_MISSING', basis, ['approvedOn'])];
  if (cut(approvedOn) <= on) return [];
  return [issue('APPROVAL_TOO_LATE', { approvedOn, ...basis }, ['approvedOn'])];
}
