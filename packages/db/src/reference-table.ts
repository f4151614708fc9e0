type Value = string | number | boolean | null | readonly unknown[] | object;
/** A row by column name. */
export type Row = Readonly<Record<string, Value>>;

/** Rows of one table, by column name, with the columns that tell one row from another. */
export interface Table {
  readonly name: string;
  readonly key: readonly string[];
  readonly rows: readonly Row[];
  /** Leaves a row alone that somebody has changed since: a condition on the row that stands. */
  readonly unless?: string;
}
