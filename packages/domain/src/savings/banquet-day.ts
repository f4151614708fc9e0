import type { MissingFact } from '../check/check.ts';
import { lacking } from '../check/check.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import type { CostFact, CostFacts } from './costs.facts.ts';
import { timesPaid } from './item-capacity.ts';
import type { PaidTimes } from './item-capacity.ts';

/** How often something takes place: lines for the head and for the others are of one occasion. */
export function timesOf(lines: readonly CostFact[]): number {
  const byRole = new Map<string, number>();
  let unnamed = 0;
  for (const { role, days } of lines)
    if (role === null) unnamed += days;
    else byRole.set(role, (byRole.get(role) ?? 0) + days);
  return unnamed + Math.max(0, ...byRole.values());
}

/**
 * How many meals of guests are paid, and how many there are by guests and days, where there is a banquet or
 * the other meal of its day: on that day both meals are not paid in full as well. Null where there is
 * neither; the fact that lacks where there is nothing to count by.
 *
 * @param own lines that spend own money
 */
export function mealsPaid(
  own: readonly CostFact[],
  { guests, days }: Pick<CostFacts, 'guests' | 'days'>,
): PaidTimes | MissingFact<'GUESTS' | 'DAYS'> | null {
  const of = (item: CostItem) => own.filter((line) => line.item === item);
  const banquets = of('BANQUET');
  const otherMeals = timesPaid(of('BANQUET_DAY_MEAL'));
  const meals = timesPaid(of('GUEST_MEALS'));
  if (meals === 0 || (banquets.length === 0 && otherMeals === 0)) return null;
  if (guests === null) return lacking('GUESTS', ['guests']);
  if (days === null) return lacking('DAYS', ['endDate']);
  // Of those who eat at a banquet only guests have a day of meals less: the others are our own.
  const banqueted = Math.min(timesPaid(banquets), guests * timesOf(banquets));
  return { paid: meals + Math.max(banqueted, otherMeals), limit: guests * days };
}
