import type { Money } from '@cau-noi/domain/money';
import type { IsoDate } from '@cau-noi/domain/period';
import type { CursorValues, PageRequest } from '../../connection.ts';
import { afterText, cursorText, orderByText, withCursor } from '../../keyset.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import { Values } from '../../sql-values.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import type { AheadName, DossierWithAhead } from './dossier-ahead.queries.ts';
import { aheadText } from './dossier-ahead.queries.ts';
import type { DossierOrder } from './dossier-list-orders.ts';
import { sortDossiers } from './dossier-list-orders.ts';
import type { DossierFilter } from './dossier-list-where.ts';
import { looksForText, shownText } from './dossier-list-where.ts';
import { countedPersonsOfAll } from './dossier-totals.queries.ts';
import { DOSSIER_JSON } from './dossier.queries.ts';

/** The list that is asked for: of whom, which, in what order, on what day. */
export interface DossierList {
  readonly scope: ScopeIds;
  readonly filter: DossierFilter;
  readonly order: DossierOrder;
  readonly today: IsoDate;
}

/** A dossier with its place in the list. */
export interface ListedDossier extends DossierWithAhead {
  readonly place: CursorValues;
}

/** One row more than the page holds, so that it is known whether there are more. */
export async function listDossiers(
  sql: Sql,
  { scope, filter, order, today }: DossierList,
  { size, after }: PageRequest,
  ahead: readonly AheadName[],
): Promise<readonly ListedDossier[]> {
  const values = new Values();
  const { keys, join } = sortDossiers(order, today, values);
  const where = [shownText(scope, filter, values)];
  if (after !== null) {
    where.push(afterText(keys, after, (value, type) => values.add(value, type)));
  }
  // The page first, what hangs on its rows then: together they are planned as if every row were wanted.
  const text = `SELECT ${DOSSIER_JSON} AS dossier, d.place, ${aheadText(ahead)} AS ahead FROM (
      SELECT d.*, ${cursorText(keys)} AS place, row_number() OVER (ORDER BY ${orderByText(keys)}) AS nth
      FROM dossier d ${join} WHERE ${where.join(' AND ')}
      ORDER BY ${orderByText(keys)} LIMIT ${values.add(size + 1, 'int')}) d
    ORDER BY d.nth`;
  // All dossiers are walked in the order of an index; a union's few, or those with a word, are not.
  const make = scope === null && !looksForText(filter) ? keyed : statement;
  return withCursor(after, () => sql<ListedDossier>(make('dossier.list', text), values.list));
}

/** The ids of the whole list in its order, at most so many: one statement, so one moment. */
export async function dossierIds(
  sql: Sql,
  { scope, filter, order, today }: DossierList,
  most: number,
): Promise<readonly string[]> {
  const values = new Values();
  const { keys, join } = sortDossiers(order, today, values);
  const text = `SELECT d.id FROM dossier d ${join} WHERE ${shownText(scope, filter, values)}
    ORDER BY ${orderByText(keys)} LIMIT ${values.add(most, 'int')}`;
  const rows = await sql<{ id: string }>(statement('dossier.listIds', text), values.list);
  return rows.map((row) => row.id);
}

/** How many dossiers the whole list has. */
export async function countDossiers(
  sql: Sql,
  filter: DossierFilter,
  scope: ScopeIds,
): Promise<number> {
  const values = new Values();
  const text = countText(`FROM dossier d WHERE ${shownText(scope, filter, values)}`);
  const [row] = await sql<{ count: number }>(statement('dossier.count', text), values.list);
  return row?.count ?? 0;
}

/** What the whole list adds up to. */
export interface DossierListTotals {
  readonly records: number;
  /** As statistics count them. */
  readonly countedPersons: number;
  /** The estimates by currency, in the order of the codes. */
  readonly cost: readonly Money[];
}

/** Adds up the whole list in one statement. */
export async function addUpDossiers(
  sql: Sql,
  filter: DossierFilter,
  scope: ScopeIds,
): Promise<DossierListTotals> {
  const values = new Values();
  const text = `WITH d AS MATERIALIZED (
      SELECT d.id, d.kind, d.state, d.reporting_class FROM dossier d WHERE ${shownText(scope, filter, values)})
    SELECT (SELECT count(*) FROM d) AS records,
      ${countedPersonsOfAll()} AS "countedPersons",
      (SELECT coalesce(json_agg(json_build_object('minor', m.minor, 'currency', m.currency)
          ORDER BY m.currency), '[]')
        FROM (SELECT c.currency, sum(c.persons * c.days * c.unit_price_minor)::bigint AS minor
          FROM d JOIN dossier_cost_line c ON c.dossier_id = d.id AND c.phase = 'PLANNED'
          GROUP BY c.currency) m) AS cost`;
  const [row] = await sql<DossierListTotals>(statement('dossier.totals', text), values.list);
  return row ?? { records: 0, countedPersons: 0, cost: [] };
}
