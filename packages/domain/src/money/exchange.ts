import type { IsoDate } from '../period/period.ts';
import { oneOf, required, textWithin, wholeWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { err, issue } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import { CURRENCIES, money } from './money.ts';
import type { CurrencyCode, Money, MoneyIssue } from './money.ts';

/**
 * What one unit of `from` (1 dollar, not 1 cent) is worth in units of `to`, as a fraction of whole
 * numbers so that nothing is lost: 24.277 đồng per dollar is 24277 / 1. A rate is never looked up or
 * turned round here: whoever converts names the day and the source, and both stay on the record.
 */
export type ExchangeRate = {
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  readonly numerator: number;
  readonly denominator: number;
  readonly date: IsoDate;
  readonly source: string;
};

export type ExchangeIssue = MoneyIssue | Issue<'RATE_NOT_POSITIVE' | 'RATE_OF_OTHER_CURRENCY'>;

/** Half of the smallest unit and more counts as one, on both sides of zero. */
function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const rounded = (size * 2n + divisor) / (divisor * 2n);
  return dividend < 0n ? -rounded : rounded;
}

function isPositiveWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

/** The amount in the currency of the rate's target, rounded to its smallest unit. */
export function convert(amount: Money, rate: ExchangeRate): Result<Money, ExchangeIssue> {
  const { numerator, denominator } = rate;
  if (!isPositiveWhole(numerator) || !isPositiveWhole(denominator)) {
    return err(issue('RATE_NOT_POSITIVE', { numerator, denominator }));
  }
  if (amount.currency !== rate.from) {
    return err(issue('RATE_OF_OTHER_CURRENCY', { amount: amount.currency, rate: rate.from }));
  }
  const scaleTo = 10n ** BigInt(CURRENCIES[rate.to].decimals);
  const scaleFrom = 10n ** BigInt(CURRENCIES[rate.from].decimals);
  const dividend = BigInt(amount.minor) * BigInt(numerator) * scaleTo;
  return money(Number(divideRounded(dividend, BigInt(denominator) * scaleFrom)), rate.to);
}

const LONGEST_SOURCE = 300;
const COUNTED = { minimum: 1, maximum: Number.MAX_SAFE_INTEGER };

/**
 * What is wrong with a rate that is to be written down; empty when nothing is.
 *
 * SAME_CURRENCY    it would turn a currency into itself
 */
export function exchangeRateIssues(
  rate: ExchangeRate,
): readonly (LimitIssue | Issue<'SAME_CURRENCY'>)[] {
  const codes = Object.keys(CURRENCIES);
  return [
    ...oneOf(['from'], rate.from, codes),
    ...oneOf(['to'], rate.to, codes),
    ...(rate.from === rate.to ? [issue('SAME_CURRENCY' as const, {}, ['to'])] : []),
    ...wholeWithin(['numerator'], rate.numerator, COUNTED),
    ...wholeWithin(['denominator'], rate.denominator, COUNTED),
    ...required(['source'], rate.source),
    ...textWithin(['source'], rate.source, LONGEST_SOURCE),
  ];
}
