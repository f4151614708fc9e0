import {
  defineCheck,
  failure,
  judged,
  lacking,
  NOT_APPLICABLE,
  overMoney,
  PASS,
} from '../check/check.ts';
import type { MissingFact } from '../check/check.ts';
import { count, valuesOf } from '../check/values.ts';
import { commonCurrency, currenciesOf, ratesAsData, totalIn } from '../money/exchange-on.ts';
import type { TotalIssue } from '../money/exchange-on.ts';
import type { Money } from '../money/money.ts';
import { compareText } from '../text/compare-text.ts';
import { addMonths } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
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

type CostRateValues = NonNullable<ReturnType<typeof costRateValues>>;

const MONTHS_OF_YEAR = 12;

/** What persons and days cost, in the smallest unit: an amount over how many person-days it was for. */
type DayCost = { readonly minor: bigint; readonly personDays: bigint };

function dayCost({ minor }: Money, personDays: number): DayCost {
  return { minor: BigInt(minor), personDays: BigInt(personDays) };
}

/** Above 0 where a person-day cost more than another: multiplied crosswise, so that nothing is rounded. */
function byDayCost(a: DayCost, b: DayCost): number {
  const difference = a.minor * b.personDays - b.minor * a.personDays;
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

/** What one person-day cost: the middle one, or half-way between the two in the middle. */
function median(costs: readonly DayCost[]): DayCost {
  const sorted = costs.toSorted(byDayCost);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  const { minor, personDays } = middle.reduce((sum, one) => ({
    minor: sum.minor * one.personDays + one.minor * sum.personDays,
    personDays: sum.personDays * one.personDays,
  }));
  return { minor, personDays: personDays * BigInt(middle.length) };
}

/** A day's cost in whole units: a limit is rounded down, so that what is allowed is never rounded up. */
function roundedDown({ minor, personDays }: DayCost): number {
  return Number(minor / personDays);
}

/** What was spent is rounded up, so that a day above a limit never shows as the limit itself. */
function roundedUp({ minor, personDays }: DayCost): number {
  return Number((minor + personDays - 1n) / personDays);
}

type Rated = CostRateFacts['costRate'];
type DayRates = CostRateFacts['dayRates'];

/** Like activities within so many years before this one, the first first, in whatever order they come. */
function comparable(
  earlier: readonly EarlierCost[],
  startDate: IsoDate,
  years: number,
): readonly EarlierCost[] {
  const since = addMonths(startDate, -MONTHS_OF_YEAR * years);
  return earlier
    .filter((one) => one.startDate >= since && one.startDate < startDate)
    .toSorted(
      (a, b) => compareText(a.startDate, b.startDate) || compareText(a.dossierId, b.dossierId),
    );
}

const path = ['costLines'];

/** A rate that nobody wrote down is named; what cannot be counted leaves no estimate. */
const lackOf = ({ code, data }: TotalIssue) =>
  code === 'RATE_MISSING'
    ? lacking('EXCHANGE_RATE_OF_DAY', path, String(data['currency']), data)
    : lacking('ESTIMATE', path);

/** Own money for a person and a day beside the median of like activities; null where too few are known. */
function besideMedian(
  own: readonly Money[],
  personDays: number,
  earlier: readonly EarlierCost[],
  { costRate, dayRates }: CostRateFacts,
  { years, minActivities, maxOverPercent }: CostRateValues,
) {
  const like = comparable(earlier, costRate.startDate, years);
  if (like.length === 0 || like.length < minActivities) return null;
  const currency = commonCurrency([...own, ...like.flatMap((one) => one.own)]);
  const spent = totalIn(currency, own, dayRates.rates, dayRates.day);
  if (!spent.ok) return lackOf(spent.error);
  const used = [...spent.value.used];
  const costs: DayCost[] = [];
  for (const one of like) {
    const cost = totalIn(currency, one.own, one.rates, one.startDate);
    if (!cost.ok) return lackOf(cost.error);
    used.push(...cost.value.used);
    costs.push(dayCost(cost.value.amount, one.personDays));
  }
  const middle = median(costs);
  const most = {
    minor: middle.minor * BigInt(100 + maxOverPercent),
    personDays: middle.personDays * 100n,
  };
  const now = dayCost(spent.value.amount, personDays);
  if (byDayCost(now, most) <= 0) return PASS;
  const limit = { minor: roundedDown(most), currency };
  const actual = { minor: roundedUp(now), currency };
  const data = { activities: like.length, years, maxOverPercent, rates: ratesAsData(used) };
  return failure('OVER_MEDIAN', data, { measure: overMoney(limit, actual), path });
}

/**
 * The same beside what norms allow, of the lines that a norm limits; null where none does. What was planned
 * is rounded up, so that a day above the norm never shows as the norm itself.
 */
function besideNorm({ norms }: Rated, personDays: number, { day, rates }: DayRates) {
  const moneyOf = (side: 'planned' | 'norm') =>
    norms.map((sums): Money => ({ minor: sums[side], currency: sums.currency }));
  const [planned, allowed] = [moneyOf('planned'), moneyOf('norm')];
  if (currenciesOf([...planned, ...allowed]).length === 0) return null;
  const currency = commonCurrency([...planned, ...allowed]);
  const spent = totalIn(currency, planned, rates, day);
  if (!spent.ok) return lackOf(spent.error);
  const norm = totalIn(currency, allowed, rates, day);
  if (!norm.ok) return lackOf(norm.error);
  if (spent.value.amount.minor <= norm.value.amount.minor) return PASS;
  const actual = { minor: roundedUp(dayCost(spent.value.amount, personDays)), currency };
  const limit = { minor: roundedDown(dayCost(norm.value.amount, personDays)), currency };
  const measure = overMoney(limit, actual);
  const used = [...norms.flatMap((sums) => sums.rates), ...spent.value.used, ...norm.value.used];
  const data = { rates: ratesAsData(used) };
  return failure('OVER_NORM', data, { measure, path });
}

/** A rate that both comparisons lack is named once. */
function eachOnce<Lack extends Pick<MissingFact, 'fact' | 'about'>>(lacks: readonly Lack[]) {
  return lacks.filter(
    (one, place) =>
      lacks.findIndex(({ fact, about }) => fact === one.fact && about === one.about) === place,
  );
}

/**
 * HQ09: a person-day costs our own side no more than such days have cost the unit before, and no more
 * than norms allow. Amounts of several currencies are compared in đồng, by the rates of their days.
 */
export const HQ09 = defineCheck<CostRateFacts>()({
  id: 'HQ09',
  reasons: {
    OVER_MEDIAN: ['activities', 'years', 'maxOverPercent', 'rates'],
    OVER_NORM: ['rates'],
  },
  missing: ['ESTIMATE', 'EXCHANGE_RATE_OF_DAY', 'PERSON_DAYS', 'EARLIER_COSTS'],
  parseValues: costRateValues,
  evaluate: (facts, values) => {
    const { own, personDays, personDaysAt, earlier } = facts.costRate;
    if (own === null) return judged([], [lacking('ESTIMATE', path)]);
    if (currenciesOf(own).length === 0) return NOT_APPLICABLE;
    if (personDays === null) {
      const unknown = earlier === null ? [lacking('EARLIER_COSTS')] : [];
      return judged([], [lacking('PERSON_DAYS', [personDaysAt]), ...unknown]);
    }
    const found = [
      earlier === null
        ? lacking('EARLIER_COSTS')
        : besideMedian(own, personDays, earlier, facts, values),
      besideNorm(facts.costRate, personDays, facts.dayRates),
    ].filter((one) => one !== null);
    if (found.length === 0) return NOT_APPLICABLE;
    return judged(
      found.filter((one) => 'reason' in one),
      eachOnce(found.filter((one) => 'fact' in one)),
    );
  },
});
