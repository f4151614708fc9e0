import type { CheckData } from '../check/check.ts';
import { commonCurrency, worthIn } from '../money/exchange-on.ts';
import type { DayRates } from '../money/exchange-on.ts';
import type { ExchangeRate } from '../money/exchange.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import type { Ceiling } from '../norm/ceiling.ts';
import { andThen, map } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import type { CostFacts } from './costs.facts.ts';
import { OPEN_FACTS, shareOf, WHOLE } from './price-limit.ts';
import type { OpenFact, PriceLimit, Share } from './price-limit.ts';

/** Why it cannot be told whether a price keeps its limit. */
export type PriceFact = OpenFact | 'EXCHANGE_RATE_OF_DAY';

/**
 * Whether a price keeps a limit. ABOVE names the ceiling that it passes, and whose that is; price and
 * limit are in one currency, `used` are the rates by which they were turned into it.
 */
export type PriceVerdict =
  | { readonly status: 'WITHIN' }
  | {
      readonly status: 'ABOVE';
      readonly price: Money;
      readonly limit: Money;
      readonly used: readonly ExchangeRate[];
      readonly ceiling: Ceiling;
      readonly by: 'RATE' | 'OWN_CEILING';
    }
  | {
      readonly status: 'OPEN';
      readonly facts: readonly [PriceFact, ...PriceFact[]];
      /** Of an exchange rate that is missing: of which currency, by which day. */
      readonly data: CheckData;
    };

export type Above = Extract<PriceVerdict, { status: 'ABOVE' }>;
export type Open = Extract<PriceVerdict, { status: 'OPEN' }>;

const WITHIN: PriceVerdict = { status: 'WITHIN' };

/** What a ceiling lets, in the currency in which it is compared. */
type Allowed = {
  readonly ceiling: Ceiling;
  readonly ofRate: Money;
  readonly amount: Money;
  readonly used: readonly ExchangeRate[];
};

function allowedBy(
  ceiling: Ceiling,
  share: Share,
  currency: CurrencyCode,
  dayRates: DayRates,
): Result<Allowed, Issue<'RATE_MISSING'>> {
  return andThen(worthIn(currency, shareOf(ceiling.ofRate, share), dayRates), (ofRate) =>
    map(worthIn(currency, shareOf(ceiling.amount, share), dayRates), ({ amount, used }) => ({
      ceiling,
      ofRate: ofRate.amount,
      amount,
      used,
    })),
  );
}

function highest(allowed: readonly Allowed[], by: 'ofRate' | 'amount'): Allowed {
  return allowed.reduce((top, one) => (one[by].minor > top[by].minor ? one : top));
}

function noExchange({ data }: Issue<'RATE_MISSING'>): PriceVerdict {
  return { status: 'OPEN', facts: ['EXCHANGE_RATE_OF_DAY'], data };
}

/**
 * Judges a price: within where no ceiling that may hold is passed, above where all are, open in
 * between and wherever nothing is known to compare with. Amounts of several currencies are compared in
 * đồng, by the exchange rates of the activity's day.
 *
 * @param share the part of the ceiling that the price may reach
 */
export function judgePrice(
  unitPrice: Money,
  limit: PriceLimit,
  { dayRates }: Pick<CostFacts, 'dayRates'>,
  share: Share = WHOLE,
): PriceVerdict {
  if (limit.status !== 'KNOWN') return { status: 'OPEN', facts: ['LINE_RATE'], data: {} };
  const { ceilings, open, complete, unfound } = limit;
  const currency = commonCurrency([unitPrice, ...ceilings.map(({ ofRate }) => ofRate)]);
  const compared = worthIn(currency, unitPrice, dayRates);
  if (!compared.ok) return noExchange(compared.error);
  const results = ceilings.map((one) => allowedBy(one, share, currency, dayRates));
  const lacking = results.find((one) => !one.ok);
  if (lacking !== undefined) return noExchange(lacking.error);
  const allowed = results.flatMap((one) => (one.ok ? [one.value] : []));
  const { amount: price, used } = compared.value;
  const passes = ({ minor }: Money): boolean => price.minor > minor;
  const above = (by: Above['by'], limitedBy: Allowed): PriceVerdict => ({
    status: 'ABOVE',
    price,
    limit: by === 'RATE' ? limitedBy.ofRate : limitedBy.amount,
    used: [...used, ...limitedBy.used],
    ceiling: limitedBy.ceiling,
    by,
  });
  const byRate = highest(allowed, 'ofRate');
  if (!unfound && passes(byRate.ofRate)) return above('RATE', byRate);
  const top = highest(allowed, 'amount');
  if (!unfound && passes(top.amount)) return above('OWN_CEILING', top);
  const [first, ...others] = open.map((dimension) => OPEN_FACTS[dimension]);
  if (first === undefined) return WITHIN;
  const within = complete && !allowed.some(({ amount }) => passes(amount));
  return within ? WITHIN : { status: 'OPEN', facts: [first, ...others], data: {} };
}
