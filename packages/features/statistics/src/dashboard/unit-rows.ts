import type { FigureRow } from './figures.ts';

/** A line of the table by union. */
export interface UnitRow<F extends FigureRow> {
  readonly id: string;
  readonly name: string;
  /** The union itself, without those below it. */
  readonly alone: boolean;
  readonly figures: readonly F[];
}

/**
 * The rows in the order of a column; the union by itself stays first, since it is no part of the
 * comparison. Without a column they stay as they came: by level and name.
 */
export function orderedRows<F extends FigureRow>(
  rows: readonly UnitRow<F>[],
  column: string | null,
  ascending: boolean,
  compareNames: (one: string, other: string) => number,
): readonly UnitRow<F>[] {
  if (column === null) return rows;
  const valueOf = (row: UnitRow<F>) =>
    row.figures.find(({ indicator }) => indicator === column)?.value ?? 0;
  const turn = ascending ? 1 : -1;
  const compare = (one: UnitRow<F>, other: UnitRow<F>) =>
    column === 'unit'
      ? turn * compareNames(one.name, other.name)
      : turn * (valueOf(one) - valueOf(other)) || compareNames(one.name, other.name);
  const others = rows.filter(({ alone }) => !alone).toSorted(compare);
  return [...rows.filter(({ alone }) => alone), ...others];
}
