import type { WaiverDecision, WaiverState } from '@cau-noi/domain/waiver';
import type { CursorValues, PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import type { WaiverRecord } from './waiver.queries.ts';
import { WAIVED_UNIT, waivedInScope, WAIVER_JSON, WAIVERS } from './waiver.queries.ts';

/** Which exceptions the register shows; null for any. */
export type WaiverFilter = {
  readonly checkIds: readonly string[] | null;
  readonly states: readonly WaiverState[] | null;
  /** Of the records of these unions. */
  readonly organisationIds: readonly string[] | null;
  /** Asked for in this year or later, and in this year or before, in Vietnam. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** Decided so at some time, whatever became of it since. */
  readonly decision: WaiverDecision | null;
};

/** What the register adds up to: how many, and how many in each state. */
export type WaiverTotals = { readonly records: number } & Readonly<Record<WaiverState, number>>;

export const WAIVER_ORDER = 'REQUESTED_DESC';
export const WAIVER_CURSOR = ['string', 'string'] as const;

/** The place of an exception in the register. */
export function cursorOfWaiver({ requestedAt, id }: WaiverRecord): CursorValues {
  return [requestedAt, id];
}

/** The year in which the exception `w` was asked for, in Vietnam. */
export const ASKED_IN = `extract(year FROM w.requested_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::int`;

/** How the exception `w` was decided; what was granted keeps its decision when it ends. */
export const DECISION = `CASE WHEN w.state = 'REFUSED' THEN 'REFUSED'
  WHEN w.decided_at IS NOT NULL THEN 'GRANTED' END`;

const SHOWN = `FROM ${WAIVERS}
  WHERE ${waivedInScope('$1::text[]')}
    AND ($2::text[] IS NULL OR w.check_id = ANY($2::text[]))
    AND ($3::waiver_state[] IS NULL OR w.state = ANY($3::waiver_state[]))
    AND ($4::text[] IS NULL OR ${WAIVED_UNIT} = ANY($4::text[]))
    AND ($5::int IS NULL OR ${ASKED_IN} >= $5::int)
    AND ($6::int IS NULL OR ${ASKED_IN} <= $6::int)
    AND ($7::text IS NULL OR ${DECISION} = $7::text)`;

export const STATEMENTS = {
  ids: statement(
    'waiver.listIds',
    `SELECT w.id ${SHOWN} ORDER BY w.requested_at DESC, w.id DESC LIMIT $8::int`,
  ),
  list: statement(
    'waiver.list',
    `SELECT ${WAIVER_JSON} AS waiver ${SHOWN}
      AND ($8::timestamptz IS NULL OR (w.requested_at, w.id) < ($8::timestamptz, $9::text))
      ORDER BY w.requested_at DESC, w.id DESC LIMIT $10::int`,
  ),
  count: statement('waiver.count', countText(SHOWN)),
  totals: statement(
    'waiver.totals',
    `SELECT count(*)::int AS records,
        count(*) FILTER (WHERE w.state = 'REQUESTED')::int AS "REQUESTED",
        count(*) FILTER (WHERE w.state = 'GRANTED')::int AS "GRANTED",
        count(*) FILTER (WHERE w.state = 'REFUSED')::int AS "REFUSED",
        count(*) FILTER (WHERE w.state = 'WITHDRAWN')::int AS "WITHDRAWN",
        count(*) FILTER (WHERE w.state = 'EXPIRED')::int AS "EXPIRED" ${SHOWN}`,
  ),
} as const;

function valuesOf(scope: ScopeIds, filter: WaiverFilter): unknown[] {
  const { checkIds, states, organisationIds, fromYear, toYear, decision } = filter;
  return [scope, checkIds, states, organisationIds, fromYear, toYear, decision];
}

/** The register, the latest request first; one row more than the page holds. */
export async function listWaivers(
  sql: Sql,
  scope: ScopeIds,
  filter: WaiverFilter,
  { size, after }: PageRequest,
): Promise<readonly WaiverRecord[]> {
  const [requestedAt, id] = after ?? [null, null];
  const values = [...valuesOf(scope, filter), requestedAt, id, size + 1];
  const rows = await sql<{ waiver: WaiverRecord }>(STATEMENTS.list, values);
  return rows.map((row) => row.waiver);
}

/** The ids of the whole register in its order, at most so many: one statement, so one moment. */
export async function waiverIds(
  sql: Sql,
  scope: ScopeIds,
  filter: WaiverFilter,
  most: number,
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }>(STATEMENTS.ids, [...valuesOf(scope, filter), most]);
  return rows.map((row) => row.id);
}

/** How many exceptions the register has. */
export async function countWaivers(
  sql: Sql,
  scope: ScopeIds,
  filter: WaiverFilter,
): Promise<number> {
  const [row] = await sql<{ count: number }>(STATEMENTS.count, valuesOf(scope, filter));
  return row?.count ?? 0;
}

/** Adds up the register in one statement. */
export async function addUpWaivers(
  sql: Sql,
  scope: ScopeIds,
  filter: WaiverFilter,
): Promise<WaiverTotals> {
  const [row] = await sql<WaiverTotals>(STATEMENTS.totals, valuesOf(scope, filter));
  if (row === undefined) throw new Error('The register of exceptions gave no totals');
  return row;
}
