import type { Failure, MissingFact } from '../check/check.ts';
import type { CostFact, CostFacts } from './costs.facts.ts';
import { missingOf, tooDear, whomOf } from './line-failure.ts';
import { judgePrice, priceLimit } from './price-limit.ts';
import type { OpenFact } from './price-limit.ts';

/** The dearest breakfast of those who may sleep in a room of this line; null where there is none. */
function breakfastFor(room: CostFact, breakfasts: readonly CostFact[]): CostFact | null {
  const theirs = breakfasts.filter(
    ({ role }) => role === null || room.role === null || role === room.role,
  );
  return theirs.reduce<CostFact | null>(
    (dearest, line) =>
      dearest === null || line.unitPrice.minor > dearest.unitPrice.minor ? line : dearest,
    null,
  );
}

/** A room with its breakfast as one price; null where the two are in different currencies. */
function asOnePrice(room: CostFact, breakfast: CostFact): CostFact | null {
  const { currency, minor } = room.unitPrice;
  if (breakfast.unitPrice.currency !== currency) return null;
  return { ...room, unitPrice: { currency, minor: minor + breakfast.unitPrice.minor } };
}

/**
 * Breakfast that is not in the price of the room stays, together with it, within what the room may
 * cost (Thông tư 35/2026/TT-BTC, Đ.7). A room that is too dear by itself is told by TK02.
 */
export function roomsWithBreakfast(lines: readonly CostFact[], facts: CostFacts) {
  const breakfasts = lines.filter(({ item }) => item === 'BREAKFAST');
  const rooms = lines.filter(({ item }) => item === 'GUEST_LODGING');
  const wrong: Failure<'ROOM_AND_BREAKFAST_ABOVE_RATE', 'cost'>[] = [];
  const missing: MissingFact<OpenFact>[] = [];
  for (const room of rooms) {
    const breakfast = breakfastFor(room, breakfasts);
    if (breakfast === null) continue;
    const both = asOnePrice(room, breakfast);
    if (both === null) {
      missing.push(missingOf(room, 'EXCHANGE_RATE'));
      continue;
    }
    const limit = priceLimit(facts, 'GUEST_LODGING', whomOf(room, facts));
    const verdict = judgePrice(both.unitPrice, limit);
    if (verdict.status === 'OPEN')
      missing.push(...verdict.facts.map((fact) => missingOf(room, fact)));
    if (verdict.status === 'ABOVE')
      wrong.push(tooDear('ROOM_AND_BREAKFAST_ABOVE_RATE', both, verdict, facts));
  }
  return { wrong, missing };
}
