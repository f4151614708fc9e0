import type { Money } from '@cau-noi/domain/money';
import type { PlanState } from '@cau-noi/domain/plan';
import type { IsoDate } from '@cau-noi/domain/period';
import type { CursorValues, PageRequest } from '../../connection.ts';
import { afterText, cursorText, orderByText, withCursor } from '../../keyset.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { Values } from '../../sql-values.ts';
import { countOf, holds } from '../../text-filter.ts';
import type { PlanOrder } from './plan-list-orders.ts';
import { planSortKeys } from './plan-list-orders.ts';
import type { PlanRecord, ScopeIds } from './plan.queries.ts';
import { PLAN_JSON, planInScope } from './plan.queries.ts';

/** Which plans a list shows; null leaves everything. */
export type PlanFilter = {
  readonly year: number | null;
  readonly organisationIds: readonly string[] | null;
  readonly states: readonly PlanState[] | null;
  /** As `textPatterns` makes it: of the name of the union or of its lines. */
  readonly text: string | null;
  /** Only these. */
  readonly ids: readonly string[] | null;
};

/** The list that is asked for: of whom, which, in what order, on what day. */
export interface PlanList {
  readonly scope: ScopeIds;
  readonly filter: PlanFilter;
  readonly order: PlanOrder;
  readonly today: IsoDate;
}

/** A plan with its place in the list. */
export interface ListedPlan {
  readonly plan: PlanRecord;
  readonly place: CursorValues;
}

/** The plans that the scope may see and the filter leaves: the one policy of list, totals and export. */
function shownText({ scope, filter, today }: Omit<PlanList, 'order'>, values: Values): string {
  const places = {
    today: values.add(today, 'date'),
    scope: values.add(scope, 'text[]'),
    year: values.add(filter.year, 'int'),
    organisationIds: values.add(filter.organisationIds, 'text[]'),
    states: values.add(filter.states, 'plan_state[]'),
    ids: values.add(filter.ids, 'text[]'),
  };
  // The name that the union has today, or had last.
  return `FROM plan p JOIN LATERAL (
      SELECT v.name FROM organisation_version v
      WHERE v.organisation_id = p.organisation_id AND v.valid_from <= ${places.today}
      ORDER BY v.valid_from DESC LIMIT 1) organisation ON true
    WHERE ${planInScope(places.scope)}
      AND (${places.year} IS NULL OR p.year = ${places.year})
      AND (${places.organisationIds} IS NULL OR p.organisation_id = ANY(${places.organisationIds}))
      AND (${places.states} IS NULL OR p.state = ANY(${places.states}))
      AND (${places.ids} IS NULL OR p.id = ANY(${places.ids}))${textText(filter.text, values)}`;
}

/** That the union or one of the lines holds what is looked for. */
function textText(patterns: string | null, values: Values): string {
  if (patterns === null) return '';
  const place = values.add(patterns, 'text');
  const inColumn = (folded: string) => holds(folded, place, countOf(patterns));
  return `
      AND (${inColumn('vn_fold(organisation.name)')}
        OR EXISTS (SELECT FROM plan_line l WHERE l.plan_id = p.id AND l.removed_at IS NULL
          AND ${inColumn('vn_fold(l.title)')}))`;
}

/** One row more than the page holds, so that it is known whether there are more. */
export async function listPlans(
  sql: Sql,
  list: PlanList,
  { size, after }: PageRequest,
): Promise<readonly ListedPlan[]> {
  const values = new Values();
  const keys = planSortKeys(list.order);
  const shown = shownText(list, values);
  const beyond =
    after === null ? '' : `AND ${afterText(keys, after, (value, type) => values.add(value, type))}`;
  const text = `SELECT ${PLAN_JSON} AS plan, ${cursorText(keys)} AS place ${shown} ${beyond}
    ORDER BY ${orderByText(keys)} LIMIT ${values.add(size + 1, 'int')}`;
  return withCursor(after, () => sql<ListedPlan>(statement('plan.list', text), values.list));
}

/** The ids of the whole list in its order, at most so many: one statement, so one moment. */
export async function planIds(sql: Sql, list: PlanList, most: number): Promise<readonly string[]> {
  const values = new Values();
  const text = `SELECT p.id ${shownText(list, values)}
    ORDER BY ${orderByText(planSortKeys(list.order))} LIMIT ${values.add(most, 'int')}`;
  const rows = await sql<{ id: string }>(statement('plan.listIds', text), values.list);
  return rows.map((row) => row.id);
}

/** How many plans the whole list has. */
export async function countPlans(sql: Sql, list: PlanList): Promise<number> {
  const values = new Values();
  const text = countText(shownText(list, values));
  const [row] = await sql<{ count: number }>(statement('plan.count', text), values.list);
  return row?.count ?? 0;
}

/** What the whole list adds up to. */
export interface PlanListTotals {
  readonly records: number;
  readonly lines: number;
  readonly persons: number;
  /** By currency, in the order of the codes. */
  readonly money: readonly Money[];
}

/** Adds up the whole list in one statement. */
export async function addUpPlans(sql: Sql, list: PlanList): Promise<PlanListTotals> {
  const values = new Values();
  const text = `WITH shown AS MATERIALIZED (SELECT p.id ${shownText(list, values)}),
    line AS MATERIALIZED (SELECT l.id, l.persons FROM plan_line l
      JOIN shown ON shown.id = l.plan_id WHERE l.removed_at IS NULL)
    SELECT (SELECT count(*) FROM shown) AS records,
      (SELECT count(*) FROM line) AS lines,
      (SELECT coalesce(sum(line.persons), 0) FROM line)::bigint AS persons,
      (SELECT coalesce(json_agg(json_build_object('minor', m.minor, 'currency', m.currency)
          ORDER BY m.currency), '[]')
        FROM (SELECT f.currency, sum(f.amount_minor)::bigint AS minor
          FROM line JOIN plan_line_funding f ON f.line_id = line.id
          GROUP BY f.currency) m) AS money`;
  const [row] = await sql<PlanListTotals>(statement('plan.totals', text), values.list);
  return row ?? { records: 0, lines: 0, persons: 0, money: [] };
}
