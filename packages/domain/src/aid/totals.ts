import { sumByCurrency } from '../money/money.ts';
import type { Money, MoneyIssue } from '../money/money.ts';
import { andThen, map, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { compareVietnamese } from '../text/text.ts';
import { AID_DIRECTIONS } from './aid.ts';
import type { AidContent, AidDirection, AidItem } from './aid.ts';

/** So much of one thing, counted in one unit. */
export type InKindTotal = {
  readonly name: string;
  readonly unit: string;
  readonly quantity: number;
};

/** What went one way. Money and things stand beside each other, currencies beside currencies. */
export type AidTotal = {
  readonly direction: AidDirection;
  readonly records: number;
  /** Given as money, a total for each currency. */
  readonly cash: readonly Money[];
  /** What things were valued at, a total for each currency; never added to the money. */
  readonly valued: readonly Money[];
  /** How many things have no value (chưa định giá). */
  readonly unvalued: number;
  readonly inKind: readonly InKindTotal[];
};

type Counted = Pick<AidContent, 'direction' | 'cash' | 'items'>;

function inKindOf(items: readonly AidItem[]): readonly InKindTotal[] {
  const totals = new Map<string, InKindTotal>();
  for (const { name, unit, quantity } of items) {
    const key = JSON.stringify([name, unit]);
    const before = totals.get(key)?.quantity ?? 0;
    totals.set(key, { name, unit, quantity: before + quantity });
  }
  return [...totals.values()].toSorted(
    (a, b) => compareVietnamese(a.name, b.name) || compareVietnamese(a.unit, b.unit),
  );
}

function totalOf(direction: AidDirection, aids: readonly Counted[]): Result<AidTotal, MoneyIssue> {
  const its = aids.filter((aid) => aid.direction === direction);
  const items = its.flatMap((aid) => aid.items);
  return andThen(sumByCurrency(its.flatMap(({ cash }) => cash ?? [])), (cash) =>
    map(sumByCurrency(items.flatMap(({ value }) => value ?? [])), (valued) => ({
      direction,
      records: its.length,
      cash,
      valued,
      unvalued: items.filter(({ value }) => value === null).length,
      inKind: inKindOf(items),
    })),
  );
}

/** What was received and what was given, each for itself. */
export function aidTotals(aids: readonly Counted[]): Result<readonly AidTotal[], MoneyIssue> {
  return AID_DIRECTIONS.reduce<Result<readonly AidTotal[], MoneyIssue>>(
    (totals, direction) =>
      andThen(totals, (before) => map(totalOf(direction, aids), (total) => [...before, total])),
    ok([]),
  );
}
