import { andThen, err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';

/**
 * The currencies in which partners and programmes of the unions pay, with the number of decimals of
 * ISO 4217. A currency that is missing is added here, never guessed.
 */
export const CURRENCIES = {
  AUD: { decimals: 2 },
  BND: { decimals: 2 },
  BYN: { decimals: 2 },
  CAD: { decimals: 2 },
  CHF: { decimals: 2 },
  CNY: { decimals: 2 },
  CUP: { decimals: 2 },
  CZK: { decimals: 2 },
  DKK: { decimals: 2 },
  EUR: { decimals: 2 },
  GBP: { decimals: 2 },
  HKD: { decimals: 2 },
  HUF: { decimals: 2 },
  IDR: { decimals: 2 },
  INR: { decimals: 2 },
  JPY: { decimals: 0 },
  KHR: { decimals: 2 },
  KRW: { decimals: 0 },
  LAK: { decimals: 2 },
  MMK: { decimals: 2 },
  MXN: { decimals: 2 },
  MYR: { decimals: 2 },
  NOK: { decimals: 2 },
  NZD: { decimals: 2 },
  PHP: { decimals: 2 },
  PLN: { decimals: 2 },
  RUB: { decimals: 2 },
  SEK: { decimals: 2 },
  SGD: { decimals: 2 },
  THB: { decimals: 2 },
  TRY: { decimals: 2 },
  TWD: { decimals: 2 },
  USD: { decimals: 2 },
  VND: { decimals: 0 },
} as const;

export type CurrencyCode = keyof typeof CURRENCIES;

/**
 * An amount in the smallest unit of its currency: đồng for VND, cents for USD. Always a safe
 * integer, so that sums are exact; negative for what is left over or owed.
 */
export interface Money {
  readonly minor: number;
  readonly currency: CurrencyCode;
}

export type MoneyIssue = Issue<
  'MONEY_OVERFLOW' | 'MONEY_NOT_WHOLE' | 'CURRENCY_MISMATCH' | 'FACTOR_NOT_WHOLE'
>;

export function isCurrencyCode(text: string): text is CurrencyCode {
  return Object.hasOwn(CURRENCIES, text);
}

/** Refuses fractions of the smallest unit and amounts too large to be counted exactly. */
export function money(minor: number, currency: CurrencyCode): Result<Money, MoneyIssue> {
  // `+ 0` turns -0, which is not equal to 0 everywhere, into 0.
  if (Number.isSafeInteger(minor)) return ok({ minor: minor + 0, currency });
  const code = Number.isInteger(minor) ? 'MONEY_OVERFLOW' : 'MONEY_NOT_WHOLE';
  return err(issue(code, { currency }));
}

export function zero(currency: CurrencyCode): Money {
  return { minor: 0, currency };
}

function sameCurrency(a: Money, b: Money): Result<CurrencyCode, MoneyIssue> {
  return a.currency === b.currency
    ? ok(a.currency)
    : err(issue('CURRENCY_MISMATCH', { left: a.currency, right: b.currency }));
}

export function add(a: Money, b: Money): Result<Money, MoneyIssue> {
  return andThen(sameCurrency(a, b), (currency) => money(a.minor + b.minor, currency));
}

export function subtract(a: Money, b: Money): Result<Money, MoneyIssue> {
  return andThen(sameCurrency(a, b), (currency) => money(a.minor - b.minor, currency));
}

/** A price times whole counts, as `multiply(price, persons, days)`. */
export function multiply(price: Money, ...counts: readonly number[]): Result<Money, MoneyIssue> {
  let minor = BigInt(price.minor);
  for (const count of counts) {
    if (!Number.isSafeInteger(count)) return err(issue('FACTOR_NOT_WHOLE', { count }));
    minor *= BigInt(count);
  }
  return money(Number(minor), price.currency);
}

/** -1, 0 or 1 as the first is smaller, equal or greater; amounts of two currencies have no order. */
export function compareMoney(a: Money, b: Money): Result<-1 | 0 | 1, MoneyIssue> {
  return andThen(sameCurrency(a, b), () => {
    if (a.minor === b.minor) return ok(0);
    return ok(a.minor < b.minor ? -1 : 1);
  });
}

/** The sum of amounts of one currency; zero of that currency when there are none. */
export function sum(amounts: readonly Money[], currency: CurrencyCode): Result<Money, MoneyIssue> {
  return amounts.reduce<Result<Money, MoneyIssue>>(
    (total, amount) => andThen(total, (before) => add(before, amount)),
    ok(zero(currency)),
  );
}

/** One total for each currency that occurs, in the order of the currency codes; never converted. */
export function sumByCurrency(amounts: readonly Money[]): Result<readonly Money[], MoneyIssue> {
  const currencies = [...new Set(amounts.map((amount) => amount.currency))].toSorted();
  const totals: Money[] = [];
  for (const currency of currencies) {
    const total = sum(
      amounts.filter((amount) => amount.currency === currency),
      currency,
    );
    if (!total.ok) return total;
    totals.push(total.value);
  }
  return ok(totals);
}
