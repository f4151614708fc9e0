import type { LegalBasis } from '../check/check.ts';
import { isInForce } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import { parseIsoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { required, wholeWithin } from '../limits/limits.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/** A dated rule that names a day of the calendar year by which plans are handed in. */
export type PlanDeadlineRule = Dated<{
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly basis: LegalBasis;
}>;

/** By when a plan is handed in, and on what basis. */
export type PlanDeadline = { readonly dueDate: IsoDate; readonly basis: LegalBasis };

function dayIn(year: number, month: number, day: number): IsoDate | null {
  const [yyyy, mm, dd] = [year, month, day].map((part) => String(part).padStart(2, '0'));
  const parsed = parseIsoDate(`${yyyy}-${mm}-${dd}`);
  return parsed.ok ? parsed.value : null;
}

/**
 * The day of a year on which something is due. The rule in force on that day itself counts, the newer
 * of two; null when there is none, or no such day in that year.
 */
export function dueIn(rules: readonly PlanDeadlineRule[], year: number): PlanDeadline | null {
  const due = rules.flatMap((rule) => {
    const dueDate = dayIn(year, rule.month, rule.day);
    return dueDate !== null && isInForce(rule, dueDate) ? [{ rule, dueDate }] : [];
  });
  const chosen = due.toSorted((a, b) => (a.rule.from < b.rule.from ? 1 : -1)).at(0);
  return chosen === undefined ? null : { dueDate: chosen.dueDate, basis: chosen.rule.basis };
}

/** When the plan of a year is due: on the day of the rule, in the year before. */
export function planDeadline(
  rules: readonly PlanDeadlineRule[],
  year: number,
): PlanDeadline | null {
  return dueIn(rules, year - 1);
}

/** By when something is due: on a day of every year, or some days after an event. */
export type DueRule = {
  readonly month: number | null;
  readonly day: number | null;
  readonly days: number | null;
};

/** A year without a 29 February: a deadline of every year names a day that every year has. */
const ORDINARY_YEAR = 2023;
const DAYS_OF_A_YEAR = 365;

/**
 * What is wrong with a rule that takes over from another of its kind.
 *
 * DATE_NOT_REAL  not every year has such a day
 * OUT_OF_RANGE   {minimum, maximum, actual}
 */
export function deadlineIssues(rule: DueRule, before: DueRule): readonly Issue[] {
  if (before.days !== null) {
    return [
      ...required(['days'], rule.days),
      ...wholeWithin(['days'], rule.days, { minimum: 0, maximum: DAYS_OF_A_YEAR }),
    ];
  }
  const { month, day } = rule;
  const missing = [...required(['month'], month), ...required(['day'], day)];
  if (month === null || day === null) return missing;
  return dayIn(ORDINARY_YEAR, month, day) === null ? [issue('DATE_NOT_REAL', {}, ['day'])] : [];
}
