import { amountWithin } from '../limits/limits.ts';
import type { IssuePath, LimitIssue } from '../limits/limits.ts';
import { issue } from '../result.ts';
import { isCurrencyCode } from './money.ts';
import type { Money } from './money.ts';

/** What is wrong with an amount as it was written; nothing where there is none. */
export function moneyIssues(path: IssuePath, money: Money | null): readonly LimitIssue[] {
  if (money === null) return [];
  const { minor, currency } = money;
  const known = isCurrencyCode(currency);
  return [
    ...amountWithin([...path, 'minor'], minor),
    ...(known ? [] : [issue('UNKNOWN_VALUE' as const, { value: currency }, [...path, 'currency'])]),
  ];
}
