import {
  defineCheck,
  failure,
  judged,
  lacking,
  NOT_APPLICABLE,
  overMoney,
  PASS,
} from '../check/check.ts';
import { count, valuesOf } from '../check/values.ts';
import type { Money } from '../money/money.ts';
import { addMonths } from '../period/period.ts';
import type { CostRateFacts, EarlierCost } from './cost-rate.facts.ts';

/**
 * HQ09: of how many years before are like activities counted, how many there must be, and by how much
 * of a hundred a person-day may cost more than their median.
 */
export const costRateValues = valuesOf({
  years: count,
  minActivities: count,
  maxOverPercent: count,
});

const MONTHS_OF_YEAR = 12;

/** What one person-day cost: the middle one, or half-way between the two in the middle. */
function median(rates: readonly number[]): number {
  const sorted = rates.toSorted((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1].map((at) => sorted[at] ?? 0);
  return ((low ?? 0) + (high ?? 0)) / 2;
}

type Rated = CostRateFacts['costRate'];

/** Like activities within so many years before this one, in its currency. */
function comparable({ startDate, earlier }: Rated, currency: string, years: number) {
  const since = addMonths(startDate, -MONTHS_OF_YEAR * years);
  return (earlier ?? []).filter(
    (one: EarlierCost) =>
      one.own.currency === currency && one.startDate >= since && one.startDate < startDate,
  );
}

/** HQ09: a person-day costs our own side no more than such days have cost the unit before. */
export const HQ09 = defineCheck<CostRateFacts>()({
  id: 'HQ09',
  reasons: { OVER_MEDIAN: ['activities', 'years', 'maxOverPercent'] },
  missing: ['ESTIMATE', 'ONE_CURRENCY', 'PERSON_DAYS', 'EARLIER_COSTS'],
  parseValues: costRateValues,
  evaluate: ({ costRate }, { years, minActivities, maxOverPercent }) => {
    const { own, personDays, earlier } = costRate;
    const path = ['costLines'];
    if (own === null) return judged([], [lacking('ESTIMATE', path)]);
    const [amount, ...others] = own.filter(({ minor }) => minor > 0);
    if (amount === undefined) return NOT_APPLICABLE;
    const lacks = [
      ...(others.length > 0 ? [lacking('ONE_CURRENCY', path)] : []),
      ...(personDays === null ? [lacking('PERSON_DAYS')] : []),
      ...(earlier === null ? [lacking('EARLIER_COSTS')] : []),
    ];
    if (lacks.length > 0 || personDays === null) return judged([], lacks);
    const like = comparable(costRate, amount.currency, years);
    if (like.length === 0 || like.length < minActivities) return NOT_APPLICABLE;
    const middle = median(like.map((one) => one.own.minor / one.personDays));
    const aDay = (minor: number): Money => ({
      minor: Math.floor(minor),
      currency: amount.currency,
    });
    const limit = aDay((middle * (100 + maxOverPercent)) / 100);
    const actual = aDay(amount.minor / personDays);
    if (actual.minor <= limit.minor) return PASS;
    const data = { activities: like.length, years, maxOverPercent };
    const measure = overMoney(limit, actual);
    return judged([failure('OVER_MEDIAN', data, { measure, path })], []);
  },
});
