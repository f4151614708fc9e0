import type { MissingFact } from '../check/check.ts';
import { lacking } from '../check/check.ts';
import { COST_ITEM_RULES } from '../dossier/cost-item.ts';
import type { CostItem, CostUnit } from '../dossier/cost-item.ts';
import { personsSectionOf } from '../dossier/totals.ts';
import type { RateRole } from '../norm/norm.ts';
import type { CostFact, CostFacts, GuestFact } from './costs.facts.ts';

/** What guests who pay for their rooms and meals pay for themselves (Thông tư 35/2026/TT-BTC, Đ.16). */
export const FOOD_AND_LODGING: readonly CostItem[] = [
  'GUEST_LODGING',
  'GUEST_MEALS',
  'BREAKFAST',
  'BANQUET_DAY_MEAL',
];

/** What the lead unit pays of guests who visit several units (Đ.15), or are taken to a province (Đ.13). */
export const PAID_BY_LEAD: readonly CostItem[] = [
  ...FOOD_AND_LODGING,
  'CAR',
  'INTERNATIONAL_TICKET',
];

/**
 * What of receiving guests is neither the lead's alone nor a meeting or its interpretation: another unit
 * pays for no more than those (Đ.15), a province for its own reception too (Đ.13).
 */
export const OF_OWN_RECEPTION: readonly CostItem[] = [
  'BANQUET',
  'GUEST_FLOWERS',
  'GUEST_GIFT',
  'ART_SHOW',
  'VIP_LOUNGE',
  'FAREWELL_MEAL',
  'FAREWELL_GIFT',
  'SERVICE_STAFF_MEALS',
  'STAFF_MEALS_IN_CASH',
];

/** What is paid for guests and counted by them. */
export const OF_GUESTS: readonly CostItem[] = [
  ...FOOD_AND_LODGING,
  'BANQUET',
  'GUEST_REFRESHMENTS',
  'GUEST_FLOWERS',
  'GUEST_GIFT',
];

const HALF_DAYS_OF_DAY = 2;
const TIMES_OF_UNIT: Readonly<Partial<Record<CostUnit, (days: number) => number>>> = {
  PERSON: () => 1,
  PERSON_DAY: (days) => days,
  PERSON_HALF_DAY: (days) => days * HALF_DAYS_OF_DAY,
};

/** How often at most an item is paid to one person in so many days; null where it is not counted by people. */
export function timesForOne(item: CostItem, days: number): number | null {
  return TIMES_OF_UNIT[COST_ITEM_RULES[item].unit]?.(days) ?? null;
}

/** How often something is paid, and how often at most it can be. */
export type PaidTimes = { readonly paid: number; readonly limit: number };

/** How often lines pay for their item: persons × days, in the unit of the item. */
export function timesPaid(lines: readonly CostFact[]): number {
  return lines.reduce((sum, { persons, days }) => sum + persons * days, 0);
}

/** What may be missing to tell how often an item can be paid. */
export type CapacityFact = 'GUESTS' | 'PERSONS' | 'DAYS' | 'SPLIT';

/**
 * How many guests have a part. Guests who are counted and not listed may have any; spouses are not listed,
 * and the rates know that of the head alone.
 */
function guestsOfPart(guests: number, groups: readonly GuestFact[], part: RateRole): number {
  const listed = groups.reduce((sum, { count }) => sum + count, 0);
  const role = part === 'SPOUSE' ? 'HEAD' : part;
  const having = groups.filter((group) => group.role === role);
  return having.reduce((sum, { count }) => sum + count, guests - listed);
}

/**
 * How often at most something can be paid once to everybody, or to all guests of a part; or what is not
 * known of that.
 */
export function itemCapacity(
  item: CostItem,
  facts: Pick<CostFacts, 'kind' | 'guests' | 'guestGroups' | 'people' | 'days'>,
  part: RateRole | null = null,
): number | MissingFact<CapacityFact> {
  const isGuests = OF_GUESTS.includes(item);
  const people = isGuests ? facts.guests : facts.people;
  if (timesForOne(item, 1) === null) return lacking('SPLIT', ['costLines'], item, { cost: item });
  if (people === null)
    return isGuests
      ? lacking('GUESTS', ['guests'])
      : lacking('PERSONS', [personsSectionOf(facts.kind)]);
  if (facts.days === null) return lacking('DAYS', ['endDate']);
  const counted =
    isGuests && part !== null ? guestsOfPart(people, facts.guestGroups, part) : people;
  return counted * (timesForOne(item, facts.days) ?? 0);
}
