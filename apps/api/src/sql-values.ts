/** Collects the values of a statement whose text depends on what is asked. */
export class Values {
  readonly list: unknown[] = [];

  /** The place of a value in the text, with its type. */
  add(value: unknown, type: string): string {
    this.list.push(value);
    return `$${this.list.length}::${type}`;
  }
}

/** A column with a list as JSON; null for an empty one, which means "any". */
export function anyIfEmpty(column: string): string {
  return `CASE WHEN cardinality(${column}) > 0 THEN to_json(${column}) END`;
}

/**
 * Rows as one column of JSON, an empty list where there are none.
 *
 * @param item what `json_build_object` is given for a row
 * @param rest order and source, from `ORDER BY …) FROM …` on
 */
export function listOf(item: string, rest: string): string {
  return `coalesce((SELECT json_agg(json_build_object(${item}) ${rest}), '[]')`;
}
