import { CURRENCIES } from '@cau-noi/domain/money';
import type { CurrencyCode, Money } from '@cau-noi/domain/money';

/** Every currency, the country's own first and those of most partners after it. */
export const CURRENCY_CHOICES: readonly [string, ...string[]] = [
  'VND',
  'USD',
  'EUR',
  ...Object.keys(CURRENCIES).filter((code) => !['VND', 'USD', 'EUR'].includes(code)),
];

/** An amount as the API or a field gives it; both know only the currencies of the domain. */
export const moneyOf = (
  money: { readonly minor: number; readonly currency: string } | null,
): Money | null =>
  money === null ? null : { minor: money.minor, currency: money.currency as CurrencyCode };
