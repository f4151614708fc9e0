import type { PlanState } from '@cau-noi/domain/plan';
import type { IsoDate } from '@cau-noi/domain/period';
import type { CursorValues, PageRequest } from '../../connection.ts';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import type { PlanRecord, ScopeIds } from './plan.queries.ts';
import { PLAN_JSON, planInScope } from './plan.queries.ts';

/** Which plans a list shows; null leaves everything. */
export type PlanFilter = {
  readonly year: number | null;
  readonly organisationIds: readonly string[] | null;
  readonly states: readonly PlanState[] | null;
  /** A pattern of `likePattern`: the name of the union or of a line. */
  readonly text: string | null;
};

/** A plan with the name by which the list is sorted. */
export type ListedPlan = PlanRecord & { readonly organisationName: string };

export const PLAN_ORDER = 'YEAR_ORGANISATION';
export const PLAN_CURSOR = ['number', 'string', 'string'] as const;

/** The place of a plan in the list. */
export function cursorOfPlan({ year, organisationName, id }: ListedPlan): CursorValues {
  return [year, organisationName, id];
}

// The name that the union has today, or had last.
const PLANS = `FROM plan p JOIN LATERAL (
    SELECT v.name FROM organisation_version v
    WHERE v.organisation_id = p.organisation_id AND v.valid_from <= $1::date
    ORDER BY v.valid_from DESC LIMIT 1) organisation ON true
  WHERE ${planInScope('$2::text[]')}
    AND ($3::int IS NULL OR p.year = $3::int)
    AND ($4::text[] IS NULL OR p.organisation_id = ANY($4::text[]))
    AND ($5::plan_state[] IS NULL OR p.state = ANY($5::plan_state[]))
    AND ($6::text IS NULL OR vn_fold(organisation.name) LIKE vn_fold($6::text)
      OR EXISTS (SELECT FROM plan_line l WHERE l.plan_id = p.id AND l.removed_at IS NULL
        AND vn_fold(l.title) LIKE vn_fold($6::text)))`;

const STATEMENTS = {
  list: statement(
    'plan.list',
    `SELECT ${PLAN_JSON} AS plan, organisation.name AS "organisationName" ${PLANS}
      AND ($7::int IS NULL OR p.year < $7::int OR (p.year = $7::int
        AND (organisation.name COLLATE "vi-x-icu", p.id)
          > ($8::text COLLATE "vi-x-icu", $9::text)))
      ORDER BY p.year DESC, organisation.name COLLATE "vi-x-icu", p.id LIMIT $10::int`,
  ),
  count: statement('plan.count', `SELECT count(*) AS count ${PLANS}`),
} as const;

const valuesOf = (filter: PlanFilter, scope: ScopeIds, today: IsoDate) => [
  today,
  scope,
  filter.year,
  filter.organisationIds,
  filter.states,
  filter.text,
];

/** One row more than the page holds: the latest year first, then by the name of the union. */
export async function listPlans(
  sql: Sql,
  filter: PlanFilter,
  scope: ScopeIds,
  today: IsoDate,
  { size, after }: PageRequest,
): Promise<readonly ListedPlan[]> {
  const [year, name, id] = after ?? [null, null, null];
  const values = [...valuesOf(filter, scope, today), year, name, id, size + 1];
  const rows = await sql<{ plan: PlanRecord; organisationName: string }>(STATEMENTS.list, values);
  return rows.map(({ plan, organisationName }) => ({ ...plan, organisationName }));
}

/** How many plans the whole list has. */
export async function countPlans(
  sql: Sql,
  filter: PlanFilter,
  scope: ScopeIds,
  today: IsoDate,
): Promise<number> {
  const [row] = await sql<{ count: number }>(STATEMENTS.count, valuesOf(filter, scope, today));
  return row?.count ?? 0;
}
