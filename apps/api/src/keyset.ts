import type { CursorValues } from './connection.ts';
import { requestError } from './errors.ts';

/** One key that a list is sorted by; of several the last one is unique. */
export interface SortKey {
  /** The expression in the statement. */
  readonly sql: string;
  /** Its type, into which the text of a cursor is cast. */
  readonly type: string;
  readonly direction: 'ASC' | 'DESC';
}

/** `x ASC, y DESC` */
export function orderByText(keys: readonly SortKey[]): string {
  return keys.map(({ sql, direction }) => `${sql} ${direction}`).join(', ');
}

/** The keys of a row as a `text[]`, to be the values of its cursor. */
export function cursorText(keys: readonly SortKey[]): string {
  return `ARRAY[${keys.map(({ sql }) => `(${sql})::text`).join(', ')}]`;
}

/** The types of a cursor's values, as `readPage` wants them. */
export function cursorKinds(keys: readonly SortKey[]): readonly 'string'[] {
  return keys.map(() => 'string');
}

/**
 * The condition of the rows after a cursor.
 *
 * @param place puts a value of the cursor into the statement and says how it is written there
 */
export function afterText(
  keys: readonly SortKey[],
  after: CursorValues,
  place: (value: string | number | undefined, type: string) => string,
): string {
  const placed = keys.map((key, index) => ({ ...key, place: place(after[index], key.type) }));
  const [first] = placed;
  if (placed.every(({ direction }) => direction === first?.direction)) {
    // As one comparison of rows an index can serve it.
    const rows = [
      placed.map(({ sql }) => sql).join(', '),
      placed.map((key) => key.place).join(', '),
    ];
    return `(${rows.join(first?.direction === 'DESC' ? ') < (' : ') > (')})`;
  }
  return placed.reduceRight((rest, { sql, direction, place: value }) => {
    const beyond = `${sql} ${direction === 'DESC' ? '<' : '>'} ${value}`;
    return rest === '' ? beyond : `(${beyond} OR (${sql} = ${value} AND ${rest}))`;
  }, '');
}

/** PostgreSQL's class of "this text is not a value of that type". */
const DATA_EXCEPTION = /^22/u;

/**
 * Runs a statement with the values of a cursor in it.
 *
 * @throws GraphQLError BAD_CURSOR when they are not of the types that the order wants
 */
export async function withCursor<T>(after: CursorValues | null, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    if (after !== null && DATA_EXCEPTION.test(code)) throw requestError('BAD_CURSOR');
    throw thrown;
  }
}
