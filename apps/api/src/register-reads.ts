import type { Connection, CursorValues, PageArguments, PageRequest } from './connection.ts';
import { readPage, toConnection } from './connection.ts';
import type { Context } from './context.ts';
import { scopeIds, viewerOf } from './context.ts';
import type { ScopeIds } from './modules/plan/plan.queries.ts';
import type { Sql, Statement } from './sql.ts';

/** A page of a register; what the whole of it adds up to is only reckoned when it is asked for. */
export interface RegisterPage<Found, Totals> extends Connection<Found> {
  readonly totals: () => Promise<Totals>;
}

/** How one register is read. */
interface Register<Row, Found, Filter> {
  /** The ids, the records, how many there are, what they add up to; each takes what `valuesOf` gives first. */
  readonly statements: Readonly<Record<'ids' | 'list' | 'count' | 'totals', Statement>>;
  /** The viewer's scope and the filter, $1, $2, …: what narrows all four alike. */
  readonly valuesOf: (scope: ScopeIds, filter: Filter) => readonly unknown[];
  readonly recordOf: (row: Row) => Found;
  readonly order: string;
  /** The types of the values in a cursor. */
  readonly cursor: readonly ('string' | 'number')[];
  readonly cursorOf: (record: Found) => CursorValues;
}

/**
 * The reads of a register: its page, its ids for an export, how many there are and what they add up to, each one
 * statement with the policy in it.
 */
export function registerReads<Row extends object, Found, Filter, Totals extends object>(
  register: Register<Row, Found, Filter>,
) {
  const { statements, valuesOf, recordOf, order, cursor, cursorOf } = register;
  /** In its order; one row more than the page holds. */
  async function list(
    sql: Sql,
    scope: ScopeIds,
    filter: Filter,
    { size, after }: PageRequest,
  ): Promise<readonly Found[]> {
    const place = after ?? cursor.map(() => null);
    const values = [...valuesOf(scope, filter), ...place, size + 1];
    const rows = await sql<Row>(statements.list, values);
    return rows.map(recordOf);
  }
  /** The ids of the whole in its order, at most so many. */
  async function ids(
    sql: Sql,
    scope: ScopeIds,
    filter: Filter,
    most: number,
  ): Promise<readonly string[]> {
    const rows = await sql<{ id: string }>(statements.ids, [...valuesOf(scope, filter), most]);
    return rows.map(({ id }) => id);
  }
  async function count(sql: Sql, scope: ScopeIds, filter: Filter): Promise<number> {
    const [row] = await sql<{ count: number }>(statements.count, [...valuesOf(scope, filter)]);
    return row?.count ?? 0;
  }
  async function totals(sql: Sql, scope: ScopeIds, filter: Filter): Promise<Totals> {
    const [row] = await sql<Totals>(statements.totals, [...valuesOf(scope, filter)]);
    if (row === undefined) throw new Error(`${statements.totals.name} gave no totals`);
    return row;
  }
  /**
   * A page of what the viewer may see.
   *
   * @throws GraphQLError PAGE_SIZE, BAD_CURSOR
   */
  async function page(
    context: Context,
    filter: Filter,
    args: PageArguments,
  ): Promise<RegisterPage<Found, Totals>> {
    const request = readPage(args, order, cursor);
    const scope = scopeIds(viewerOf(context).scope);
    const { sql } = context;
    const rows = await list(sql, scope, filter, request);
    const connection = toConnection(rows, request, order, cursorOf, () =>
      count(sql, scope, filter),
    );
    return { ...connection, totals: () => totals(sql, scope, filter) };
  }
  return { list, ids, totals, page };
}
