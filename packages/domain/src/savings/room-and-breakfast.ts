import type { Failure, MissingFact } from '../check/check.ts';
import { commonCurrency, worthIn } from '../money/exchange-on.ts';
import type { DayRates, Total } from '../money/exchange-on.ts';
import type { Money } from '../money/money.ts';
import { andThen, map } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import { compareText } from '../text/compare-text.ts';
import type { CostFact, CostFacts } from './costs.facts.ts';
import { allMissingOf, tooDear, whomOf } from './line-failure.ts';
import { priceLimit } from './price-limit.ts';
import type { PriceLimit } from './price-limit.ts';
import { judgePrice } from './price-verdict.ts';
import type { PriceFact, PriceVerdict } from './price-verdict.ts';

/** The breakfasts of those who may sleep in a room of this line. */
function breakfastsFor(room: CostFact, breakfasts: readonly CostFact[]): readonly CostFact[] {
  return breakfasts.filter(({ role }) => role === null || room.role === null || role === room.role);
}

/** Of each currency the dearest, that of the room first: there nothing has to be converted. */
function dearestOfEach(room: CostFact, breakfasts: readonly CostFact[]): readonly Money[] {
  const dearest = new Map<string, Money>();
  for (const { unitPrice } of breakfasts) {
    const known = dearest.get(unitPrice.currency);
    if (known === undefined || known.minor < unitPrice.minor)
      dearest.set(unitPrice.currency, unitPrice);
  }
  const { currency } = room.unitPrice;
  const rank = (price: Money): string => (price.currency === currency ? '' : price.currency);
  return [...dearest.values()].toSorted((a, b) => compareText(rank(a), rank(b)));
}

/** A room with a breakfast as one price. */
function asOnePrice(
  room: Money,
  breakfast: Money,
  dayRates: DayRates,
): Result<Total, Issue<'RATE_MISSING'>> {
  const currency = commonCurrency([room, breakfast]);
  return andThen(worthIn(currency, room, dayRates), (slept) =>
    map(worthIn(currency, breakfast, dayRates), (eaten) => {
      const minor = Math.min(slept.amount.minor + eaten.amount.minor, Number.MAX_SAFE_INTEGER);
      return { amount: { minor, currency }, used: [...slept.used, ...eaten.used] };
    }),
  );
}

function judgeTogether(
  room: CostFact,
  breakfast: Money,
  limit: PriceLimit,
  facts: CostFacts,
): PriceVerdict {
  const both = asOnePrice(room.unitPrice, breakfast, facts.dayRates);
  if (!both.ok) return { status: 'OPEN', facts: ['EXCHANGE_RATE_OF_DAY'], data: both.error.data };
  const { amount, used } = both.value;
  const verdict = judgePrice(amount, limit, facts);
  return verdict.status === 'ABOVE' ? { ...verdict, used: [...used, ...verdict.used] } : verdict;
}

/**
 * Breakfast that is not in the price of the room stays, together with it, within what the room may
 * cost (Thông tư 35/2026/TT-BTC, Đ.7). A room that is too dear by itself is told by TK02.
 */
export function roomsWithBreakfast(lines: readonly CostFact[], facts: CostFacts) {
  const breakfasts = lines.filter(({ item }) => item === 'BREAKFAST');
  const rooms = lines.filter(({ item }) => item === 'GUEST_LODGING');
  const wrong: Failure<'ROOM_AND_BREAKFAST_ABOVE_RATE', 'cost' | 'rates'>[] = [];
  const missing: MissingFact<PriceFact>[] = [];
  for (const room of rooms) {
    const limit = priceLimit(facts, 'GUEST_LODGING', whomOf(room, facts));
    const verdicts = dearestOfEach(room, breakfastsFor(room, breakfasts)).map((breakfast) =>
      judgeTogether(room, breakfast, limit, facts),
    );
    for (const verdict of verdicts)
      if (verdict.status === 'OPEN') missing.push(...allMissingOf(room, verdict));
    const above = verdicts.find((verdict) => verdict.status === 'ABOVE');
    if (above !== undefined)
      wrong.push(tooDear('ROOM_AND_BREAKFAST_ABOVE_RATE', room, above, facts));
  }
  return { wrong, missing };
}
