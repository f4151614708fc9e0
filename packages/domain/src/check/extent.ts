import type { Money } from '../money/money.ts';
import type { CheckData } from './check.ts';

/** What is paid, as far as it tells how far a failure goes. */
export type Paid = {
  readonly persons: number;
  readonly days: number;
  readonly unitPrice: Money;
};

const PREFIX = 'extent.';

/**
 * How much is spent on what a failure is about, to stand in its data: all persons, the most days, and
 * by currency the highest price and what it comes to, in its smallest unit.
 */
export function extentOf(lines: readonly Paid[]): CheckData {
  const money: Record<string, number> = {};
  for (const { persons, days, unitPrice } of lines) {
    const { minor, currency } = unitPrice;
    const [price, amount] = [`${PREFIX}price.${currency}`, `${PREFIX}amount.${currency}`];
    money[price] = Math.max(money[price] ?? 0, minor);
    money[amount] = (money[amount] ?? 0) + persons * days * minor;
  }
  return {
    [`${PREFIX}persons`]: lines.reduce((sum, { persons }) => sum + persons, 0),
    [`${PREFIX}days`]: Math.max(0, ...lines.map(({ days }) => days)),
    ...money,
  };
}

/** Whether a name in the data of a failure is one of its extent. */
export function isExtent(name: string): boolean {
  return name.startsWith(PREFIX);
}

/**
 * Whether no more is spent now than before, of persons, days, price and amount. What was found before
 * extents were kept is compared by the rest of its data alone.
 */
export function isNoMore(now: CheckData, before: CheckData): boolean {
  if (!Object.keys(before).some(isExtent)) return true;
  return Object.keys(now)
    .filter(isExtent)
    .every((name) => Number(now[name]) <= Number(before[name]));
}
