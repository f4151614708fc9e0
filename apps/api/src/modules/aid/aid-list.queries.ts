import type { AidDirection, AidForm, AidReason, AidState } from '@cau-noi/domain/aid';
import type { AidTotal } from '@cau-noi/domain/aid/totals';
import type { CursorValues, PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { holdsHoweverMany } from '../../text-filter.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import type { AidRecord } from './aid.queries.ts';
import { AID_JSON, aidInScope } from './aid.queries.ts';

/** Which aid the ledger shows; null for any. */
export type AidFilter = {
  readonly directions: readonly AidDirection[] | null;
  readonly forms: readonly AidForm[] | null;
  readonly states: readonly AidState[] | null;
  readonly reasons: readonly AidReason[] | null;
  readonly organisationIds: readonly string[] | null;
  /** From, to or through this partner. */
  readonly partnerId: string | null;
  /** Received or handed over in this year or later, and in this year or before. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** As `textPatterns` makes it. */
  readonly text: string | null;
};

/** What went one way, and how much of it is planned only. */
export type AidTotals = AidTotal & { readonly planned: number };

export const AID_ORDER = 'HAPPENED_DESC';
export const AID_CURSOR = ['string', 'string'] as const;

/** What is planned stands before what happened, the latest first. */
const WHEN = `coalesce(a.happened_on, '9999')`;
const YEAR = `left(a.happened_on, 4)::int`;
const WORDS = `vn_fold(a.title || ' ' || coalesce(a.occasion, '') || ' ' || coalesce(a.approval_number, ''))`;

/** The place of an aid in the ledger. */
export function cursorOfAid({ happenedOn, id }: AidRecord): CursorValues {
  return [happenedOn ?? '9999', id];
}

const SHOWN = `FROM aid a WHERE ${aidInScope('$1::text[]')}
    AND ($2::aid_direction[] IS NULL OR a.direction = ANY($2::aid_direction[]))
    AND ($3::aid_form[] IS NULL OR a.form = ANY($3::aid_form[]))
    AND ($4::aid_state[] IS NULL OR a.state = ANY($4::aid_state[]))
    AND ($5::aid_reason[] IS NULL OR a.reason = ANY($5::aid_reason[]))
    AND ($6::text[] IS NULL OR a.organisation_id = ANY($6::text[]))
    AND ($7::text IS NULL OR a.partner_id = $7::text OR a.channel_id = $7::text)
    AND ($8::int IS NULL OR ${YEAR} >= $8::int)
    AND ($9::int IS NULL OR ${YEAR} <= $9::int)
    AND ($10::text IS NULL OR ${holdsHoweverMany(WORDS, '$10::text')})`;

const MONEY = `coalesce(json_agg(json_build_object('minor', m.minor, 'currency', m.currency)
    ORDER BY m.currency), '[]')`;

export const STATEMENTS = {
  ids: statement(
    'aid.listIds',
    `SELECT a.id ${SHOWN} ORDER BY ${WHEN} DESC, a.id DESC LIMIT $11::int`,
  ),
  list: statement(
    'aid.list',
    `SELECT ${AID_JSON} AS aid ${SHOWN}
      AND ($11::text IS NULL OR (${WHEN}, a.id) < ($11::text, $12::text))
      ORDER BY ${WHEN} DESC, a.id DESC LIMIT $13::int`,
  ),
  count: statement('aid.count', countText(SHOWN)),
  totals: statement(
    'aid.totals',
    `WITH shown AS MATERIALIZED (SELECT a.id, a.direction, a.state, a.cash_minor, a.currency ${SHOWN}),
      done AS (SELECT * FROM shown WHERE state = 'DONE'),
      things AS (SELECT d.direction, i.name, i.unit, i.quantity, i.value_minor, i.currency
        FROM done d JOIN aid_item i ON i.aid_id = d.id)
      SELECT way.direction,
        (SELECT count(*) FROM done d WHERE d.direction = way.direction)::int AS records,
        (SELECT count(*) FROM shown s WHERE s.direction = way.direction
          AND s.state = 'PLANNED')::int AS planned,
        (SELECT ${MONEY} FROM (SELECT d.currency, sum(d.cash_minor)::bigint AS minor FROM done d
          WHERE d.direction = way.direction AND d.cash_minor IS NOT NULL GROUP BY 1) m) AS cash,
        (SELECT ${MONEY} FROM (SELECT t.currency, sum(t.value_minor)::bigint AS minor FROM things t
          WHERE t.direction = way.direction AND t.value_minor IS NOT NULL GROUP BY 1) m) AS valued,
        (SELECT count(*) FROM things t WHERE t.direction = way.direction
          AND t.value_minor IS NULL)::int AS unvalued,
        (SELECT coalesce(json_agg(json_build_object('name', k.name, 'unit', k.unit,
            'quantity', k.quantity) ORDER BY k.name COLLATE "vi-x-icu", k.unit COLLATE "vi-x-icu"), '[]')
          FROM (SELECT t.name, t.unit, sum(t.quantity)::bigint AS quantity FROM things t
            WHERE t.direction = way.direction GROUP BY 1, 2) k) AS "inKind"
      FROM unnest(enum_range(NULL::aid_direction)) AS way(direction) ORDER BY way.direction`,
  ),
} as const;

function valuesOf(scope: ScopeIds, filter: AidFilter): unknown[] {
  const { directions, forms, states, reasons, organisationIds, partnerId } = filter;
  const { fromYear, toYear, text } = filter;
  return [
    scope,
    directions,
    forms,
    states,
    reasons,
    organisationIds,
    partnerId,
    fromYear,
    toYear,
    text,
  ];
}

/** The ledger, what is planned first, then the latest; one row more than the page holds. */
export async function listAid(
  sql: Sql,
  scope: ScopeIds,
  filter: AidFilter,
  { size, after }: PageRequest,
): Promise<readonly AidRecord[]> {
  const [when, id] = after ?? [null, null];
  const values = [...valuesOf(scope, filter), when, id, size + 1];
  const rows = await sql<{ aid: AidRecord }>(STATEMENTS.list, values);
  return rows.map((row) => row.aid);
}

/** The ids of the whole ledger in its order, at most so many. */
export async function aidIds(
  sql: Sql,
  scope: ScopeIds,
  filter: AidFilter,
  most: number,
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }>(STATEMENTS.ids, [...valuesOf(scope, filter), most]);
  return rows.map((row) => row.id);
}

/** How many records the ledger has. */
export async function countAid(sql: Sql, scope: ScopeIds, filter: AidFilter): Promise<number> {
  const [row] = await sql<{ count: number }>(STATEMENTS.count, valuesOf(scope, filter));
  return row?.count ?? 0;
}

/** What was received and what was given, each for itself, in one statement; as `aidTotals` says. */
export function addUpAid(sql: Sql, scope: ScopeIds, filter: AidFilter): Promise<AidTotals[]> {
  return sql(STATEMENTS.totals, valuesOf(scope, filter));
}
