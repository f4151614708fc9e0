import type { LegalBasis } from '../check/check.ts';
import { isInForce } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import { parseIsoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';

/** A dated rule that names a day of the calendar year by which plans are handed in. */
export type PlanDeadlineRule = Dated<{
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly basis: LegalBasis;
}>;

/** By when a plan is handed in, and on what basis. */
export type PlanDeadline = { readonly dueDate: IsoDate; readonly basis: LegalBasis };

function dayOf({ month, day }: PlanDeadlineRule, year: number): IsoDate | null {
  const [yyyy, mm, dd] = [year, month, day].map((part) => String(part).padStart(2, '0'));
  const parsed = parseIsoDate(`${yyyy}-${mm}-${dd}`);
  return parsed.ok ? parsed.value : null;
}

/**
 * When the plan of a year is due: on the day of the rule, in the year before. The rule in force on
 * that day itself counts, the newer of two; null when there is none, or no such day in that year.
 */
export function planDeadline(
  rules: readonly PlanDeadlineRule[],
  year: number,
): PlanDeadline | null {
  const due = rules.flatMap((rule) => {
    const dueDate = dayOf(rule, year - 1);
    return dueDate !== null && isInForce(rule, dueDate) ? [{ rule, dueDate }] : [];
  });
  const chosen = due.toSorted((a, b) => (a.rule.from < b.rule.from ? 1 : -1)).at(0);
  return chosen === undefined ? null : { dueDate: chosen.dueDate, basis: chosen.rule.basis };
}
