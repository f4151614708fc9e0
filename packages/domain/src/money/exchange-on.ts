import type { IsoDate } from '../period/period.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import { convert } from './exchange.ts';
import type { ExchangeRate } from './exchange.ts';
import { sum } from './money.ts';
import type { CurrencyCode, Money } from './money.ts';

/** The currency in which amounts of several are compared: that of the unions' own books. */
export const COMPARED_IN: CurrencyCode = 'VND';

/** An amount that others were turned into, and by which rates; none where all was of one currency. */
export type Total = { readonly amount: Money; readonly used: readonly ExchangeRate[] };

/** RATE_MISSING {currency, day}: nobody wrote down what the currency was worth by that day. */
export type TotalIssue = Issue<'RATE_MISSING' | 'MONEY_OVERFLOW'>;

/** What currencies were worth by a day. */
export type DayRates = { readonly day: IsoDate; readonly rates: readonly ExchangeRate[] };

/** What a currency was worth on a day: the last rate that was set by then; null while none was. */
export function rateOn(
  rates: readonly ExchangeRate[],
  from: CurrencyCode,
  day: IsoDate,
): ExchangeRate | null {
  let latest: ExchangeRate | null = null;
  for (const rate of rates) {
    const fits = rate.from === from && rate.to === COMPARED_IN && rate.date <= day;
    if (fits && (latest === null || rate.date > latest.date)) latest = rate;
  }
  return latest;
}

/** The currencies of amounts that are more than nothing, each once. */
export function currenciesOf(amounts: readonly Money[]): readonly CurrencyCode[] {
  return [
    ...new Set(amounts.filter(({ minor }) => minor > 0).map(({ currency }) => currency)),
  ].toSorted();
}

/**
 * Adds amounts up in one currency, by the rates of the day. `currency` is that of all of them, or the
 * one in which amounts are compared (`commonCurrency`).
 */
export function totalIn(
  currency: CurrencyCode,
  amounts: readonly Money[],
  rates: readonly ExchangeRate[],
  day: IsoDate,
): Result<Total, TotalIssue> {
  const used: ExchangeRate[] = [];
  const converted: Money[] = [];
  for (const amount of amounts.filter(({ minor }) => minor > 0)) {
    if (amount.currency === currency) {
      converted.push(amount);
      continue;
    }
    const rate = rateOn(rates, amount.currency, day);
    if (rate === null) return err(issue('RATE_MISSING', { currency: amount.currency, day }));
    const one = convert(amount, rate);
    if (!one.ok) return err(issue('MONEY_OVERFLOW'));
    converted.push(one.value);
    used.push(rate);
  }
  const total = sum(converted, currency);
  return total.ok ? ok({ amount: total.value, used }) : err(issue('MONEY_OVERFLOW'));
}

/**
 * What an amount is worth in a currency, to be compared with another: more than can be counted is as much
 * as can, so that a higher amount is never worth less.
 */
export function worthIn(
  currency: CurrencyCode,
  amount: Money,
  { day, rates }: DayRates,
): Result<Total, Issue<'RATE_MISSING'>> {
  const worth = totalIn(currency, [amount], rates, day);
  if (worth.ok) return worth;
  const { code, data } = worth.error;
  return code === 'RATE_MISSING'
    ? err(issue(code, data))
    : ok({ amount: { minor: Number.MAX_SAFE_INTEGER, currency }, used: [] });
}

/** The one currency that all amounts are of, else the one in which they are compared. */
export function commonCurrency(amounts: readonly Money[]): CurrencyCode {
  const [first = COMPARED_IN, ...others] = currenciesOf(amounts);
  return others.length === 0 ? first : COMPARED_IN;
}

/**
 * Rates as the data of a finding: `USD 24277/1 2026-05-15`, each once, by `; `. Empty where none was
 * needed.
 */
export function ratesAsData(used: readonly ExchangeRate[]): string {
  const texts = used.map(
    ({ from, numerator, denominator, date }) => `${from} ${numerator}/${denominator} ${date}`,
  );
  return [...new Set(texts)].toSorted().join('; ');
}
