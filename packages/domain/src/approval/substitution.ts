import { isInForce, spansOverlap } from '../period/dated.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/** `substituteId` decides for `principalId` from a day to a day, both included. Both are user ids. */
export type Substitution = {
  readonly id: string;
  readonly principalId: string;
  readonly substituteId: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
};

/**
 * SUBSTITUTE_IS_SELF      nobody stands in for themselves
 * PERIOD_REVERSED         {from, to}
 * SUBSTITUTED_ALREADY     {substitutionId}: somebody else stands in on some of these days
 * SUBSTITUTION_CYCLE      {day}: on that day the substitution would lead back to the principal
 */
export type SubstitutionIssue = Issue<
  'SUBSTITUTE_IS_SELF' | 'PERIOD_REVERSED' | 'SUBSTITUTED_ALREADY' | 'SUBSTITUTION_CYCLE'
>;

function replacementOf(
  all: readonly Substitution[],
  principalId: string,
  day: IsoDate,
): string | undefined {
  return all.find((one) => one.principalId === principalId && isInForce(one, day))?.substituteId;
}

function leadsBack(
  candidate: Substitution,
  others: readonly Substitution[],
  day: IsoDate,
): boolean {
  const seen = new Set<string>();
  let userId: string | undefined = candidate.substituteId;
  while (userId !== undefined && !seen.has(userId)) {
    if (userId === candidate.principalId) return true;
    seen.add(userId);
    userId = replacementOf(others, userId, day);
  }
  return false;
}

// Who stands in for whom changes only on a first day, so no other day needs to be looked at.
function cycleDay(candidate: Substitution, others: readonly Substitution[]): IsoDate | undefined {
  return [candidate, ...others]
    .map((one) => one.from)
    .filter((day) => isInForce(candidate, day))
    .toSorted()
    .find((day) => leadsBack(candidate, others, day));
}

/**
 * Everything wrong with a new or changed substitution, beside those that exist. One principal has
 * one substitute at a time, and nobody stands in, however indirectly, for who stands in for them.
 */
export function substitutionIssues(
  candidate: Substitution,
  existing: readonly Substitution[],
): readonly SubstitutionIssue[] {
  const { principalId, substituteId, from, to } = candidate;
  if (principalId === substituteId) return [issue('SUBSTITUTE_IS_SELF', {}, ['substituteId'])];
  if (from > to) return [issue('PERIOD_REVERSED', { from, to }, ['to'])];
  const others = existing.filter((other) => other.id !== candidate.id);
  const taken = others.find(
    (other) => other.principalId === principalId && spansOverlap(other, candidate),
  );
  const day = cycleDay(candidate, others);
  return [
    ...(taken === undefined
      ? []
      : [issue('SUBSTITUTED_ALREADY', { substitutionId: taken.id }, ['from'])]),
    ...(day === undefined ? [] : [issue('SUBSTITUTION_CYCLE', { day }, ['substituteId'])]),
  ];
}

/** The users that a user stands in for on a day; a substitute's substitute is none. */
export function standsInForOn(
  all: readonly Substitution[],
  userId: string,
  day: IsoDate,
): readonly string[] {
  const today = all.filter((one) => one.substituteId === userId && isInForce(one, day));
  return today.map((one) => one.principalId);
}

/** The user who stands in for a user on a day, or null. */
export function substituteOn(
  all: readonly Substitution[],
  userId: string,
  day: IsoDate,
): string | null {
  return replacementOf(all, userId, day) ?? null;
}
