import type { MissingFact } from '../check/check.ts';
import { lacking } from '../check/check.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import type { CostFact, CostFacts } from './costs.facts.ts';
import { timesPaid } from './item-capacity.ts';
import type { PaidTimes } from './item-capacity.ts';

/**
 * How often something takes place for certain: lines for the head and for the others are of one occasion, and
 * so are several lines that pay for no more than all guests together, by several sources or at two prices.
 *
 * @param guests of what is paid by the guest, how many there are; null where they do not tell
 */
export function timesOf(lines: readonly CostFact[], guests: number | null): number {
  const byRole = new Map<string | null, number>();
  for (const { role, days } of lines) byRole.set(role, (byRole.get(role) ?? 0) + days);
  const unnamed = byRole.get(null) ?? 0;
  byRole.delete(null);
  const inTurn = unnamed + Math.max(0, ...byRole.values());
  const longest = Math.max(0, ...lines.map(({ days }) => days));
  return guests !== null && timesPaid(lines) <= guests * longest ? longest : inTurn;
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
  const banqueted = Math.min(timesPaid(banquets), guests * timesOf(banquets, guests));
  return { paid: meals + Math.max(banqueted, otherMeals), limit: guests * days };
}
