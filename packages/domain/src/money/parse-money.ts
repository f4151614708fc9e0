import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import { CURRENCIES } from './money.ts';
import type { CurrencyCode, Money } from './money.ts';

export type MoneyTextIssue = Issue<'MONEY_FORMAT' | 'MONEY_DECIMALS' | 'MONEY_TOO_LARGE'>;

/** Digits alone, or in threes with points between; then a comma and decimals. */
const AMOUNT = /^(-?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/u;
const SPACES = /\s/gu;
const DONG_SIGN = /[₫đ]$/u;

/** Drops spaces and the currency's own sign or code at the end, as a pasted cell may have them. */
function bareAmount(text: string, currency: CurrencyCode): string {
  const dense = text.replace(SPACES, '');
  if (dense.toUpperCase().endsWith(currency)) return dense.slice(0, -currency.length);
  return currency === 'VND' ? dense.replace(DONG_SIGN, '') : dense;
}

/**
 * Reads an amount as written in Vietnam: points between thousands, a comma before decimals:
 * '1.234.567', '1234567 ₫', '1.234,50 USD'. Refuses what could be read in two ways, as '1,234.5'
 * and '1.5', and more decimals than the currency has.
 */
export function parseMoney(text: string, currency: CurrencyCode): Result<Money, MoneyTextIssue> {
  const match = AMOUNT.exec(bareAmount(text, currency));
  if (match === null) return err(issue('MONEY_FORMAT', { text }));
  const [, sign = '', whole = '', fraction = ''] = match;
  const { decimals } = CURRENCIES[currency];
  if (fraction.length > decimals) return err(issue('MONEY_DECIMALS', { text, decimals }));
  const minor = Number(`${sign}${whole.replaceAll('.', '')}${fraction.padEnd(decimals, '0')}`);
  if (!Number.isSafeInteger(minor)) return err(issue('MONEY_TOO_LARGE', { text }));
  // `+ 0` turns -0, which is not equal to 0 everywhere, into 0.
  return ok({ minor: minor + 0, currency });
}
