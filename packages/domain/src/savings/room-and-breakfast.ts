import type { Failure, MissingFact } from '../check/check.ts';
import type { CostFact, CostFacts } from './costs.facts.ts';
import { missingOf, tooDear, whomOf } from './line-failure.ts';
import { judgePrice, priceLimit } from './price-limit.ts';
import type { OpenFact } from './price-limit.ts';

/** The breakfasts of those who may sleep in a room of this line. */
function breakfastsFor(room: CostFact, breakfasts: readonly CostFact[]): readonly CostFact[] {
  return breakfasts.filter(({ role }) => role === null || room.role === null || role === room.role);
}

/** A room with the dearest of its breakfasts as one price. */
function asOnePrice(room: CostFact, breakfasts: readonly CostFact[]): CostFact {
  const { currency, minor } = room.unitPrice;
  const dearest = Math.max(...breakfasts.map(({ unitPrice }) => unitPrice.minor));
  return { ...room, unitPrice: { currency, minor: minor + dearest } };
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
    const theirs = breakfastsFor(room, breakfasts);
    const alike = theirs.filter(({ unitPrice }) => unitPrice.currency === room.unitPrice.currency);
    if (alike.length < theirs.length) missing.push(missingOf(room, 'EXCHANGE_RATE'));
    if (alike.length === 0) continue;
    const both = asOnePrice(room, alike);
    const limit = priceLimit(facts, 'GUEST_LODGING', whomOf(room, facts));
    const verdict = judgePrice(both.unitPrice, limit);
    if (verdict.status === 'OPEN')
      missing.push(...verdict.facts.map((fact) => missingOf(room, fact)));
    if (verdict.status === 'ABOVE')
      wrong.push(tooDear('ROOM_AND_BREAKFAST_ABOVE_RATE', both, verdict, facts));
  }
  return { wrong, missing };
}
