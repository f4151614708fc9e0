interface OfUnit {
  readonly organisation: { readonly id: string };
}

const NONE: ReadonlySet<string> = new Set();
const UNIT: ReadonlySet<string> = new Set(['unit']);

/** The columns that say nothing: the unit, while all rows are of one and the same. */
export function hiddenColumns(rows: readonly OfUnit[]): ReadonlySet<string> {
  return new Set(rows.map(({ organisation }) => organisation.id)).size > 1 ? NONE : UNIT;
}
