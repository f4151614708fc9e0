import type { Exchange, Ledger, TurnActivity, TurnRecord } from '@cau-noi/domain/exchange';
import type { TurnLine } from '@cau-noi/domain/exchange/planning';
import type { PlanState } from '@cau-noi/domain/plan';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import { dossierInScope } from '../dossier/dossier.queries.ts';
import { OWN_PAYERS, spent } from '../dossier/dossier-spent.queries.ts';
import { personsOfRow } from '../dossier/dossier-totals.queries.ts';
import type { PartnerRow } from '../partner/partner.queries.ts';
import { PARTNER_OF_EXCHANGE } from '../partner/partner.queries.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

/** A dossier of a turn; what it is called is told to whoever may read it. */
export type TurnActivityRecord = TurnActivity & {
  readonly number: number;
  readonly title: string;
  readonly organisationId: string;
  /** The plan that it carries a line out of. */
  readonly planId: string | null;
  readonly readable: boolean;
};

export type TurnLineRecord = TurnLine & { readonly title: string };

/** A plan that a turn could stand in. */
export type TurnPlanRecord = {
  readonly id: string;
  readonly organisationId: string;
  readonly year: number;
  readonly state: PlanState;
};

/** An exchange as it is stored. Times are ISO text. */
export type ExchangeFields = Exchange & {
  readonly __typename: 'Exchange';
  readonly version: number;
  readonly updatedAt: string;
};

/** All that is known of an exchange: what was said of its turns, and their dossiers. */
export type LedgerRecord = ExchangeFields & {
  readonly records: readonly (TurnRecord & { readonly by: string | null })[];
  readonly activities: readonly TurnActivityRecord[];
};

/** The same with what is shown beside it. */
export type ExchangeRecord = LedgerRecord & {
  readonly partner: PartnerRow;
  readonly lines: readonly TurnLineRecord[];
  /** Of the unions that held it, from its first year on. */
  readonly plans: readonly TurnPlanRecord[];
};

const list = (item: string, from: string): string =>
  `coalesce((SELECT json_agg(${item}) FROM ${from}), '[]')`;

const WINDOW = `CASE x.window_kind WHEN 'MONTHS'
    THEN json_build_object('kind', x.window_kind, 'fromMonth', x.window_from, 'toMonth', x.window_to)
    ELSE json_build_object('kind', x.window_kind, 'daysBefore', x.window_from,
      'daysAfter', x.window_to) END`;

const VISIT = `CASE WHEN r.side IS NOT NULL THEN json_build_object('side', r.side, 'date', r.date,
    'persons', r.persons, 'personDays', r.person_days, 'cost', CASE WHEN r.cost_minor IS NOT NULL
      THEN json_build_object('minor', r.cost_minor, 'currency', r.currency) END) END`;

const RECORDS = list(
  `json_build_object('id', r.id, 'year', r.year, 'kind', r.kind, 'at', r.at, 'toYear', r.to_year,
    'reason', r.reason, 'text', r.text, 'visit', ${VISIT},
    'by', (SELECT u.name FROM "user" u WHERE u.id = r.user_id)) ORDER BY r.at, r.id`,
  'turn_record r WHERE r.exchange_id = x.id',
);

// A dossier is of a turn by itself, or by the plan line that it carries out.
const DOSSIERS = `(SELECT d.*, coalesce(d.exchange_year, l.exchange_year) AS turn,
      l.plan_id AS carried_plan_id
    FROM dossier d LEFT JOIN plan_line l ON l.id = d.plan_line_id
    WHERE d.kind IN ('OUTBOUND', 'INBOUND') AND d.id IN (
      SELECT own.id FROM dossier own WHERE own.exchange_id = x.id
      UNION SELECT cited.id FROM plan_line p JOIN dossier cited ON cited.plan_line_id = p.id
        WHERE p.exchange_id = x.id AND cited.exchange_id IS NULL)) d`;

const COMPLETED = `d.state = 'COMPLETED'`;

/** The dossiers of the turns of the exchange `x`; readable by the scope in `ids`. */
const activities = (ids: string): string =>
  list(
    `json_build_object('dossierId', d.id, 'number', d.number, 'title', d.title,
      'organisationId', d.organisation_id, 'planId', d.carried_plan_id, 'year', d.turn, 'state', d.state,
      'side', CASE d.kind WHEN 'OUTBOUND' THEN 'WE_VISIT' ELSE 'THEY_VISIT' END,
      'startDate', coalesce(d.actual_start_date, d.start_date),
      'persons', CASE WHEN ${COMPLETED} THEN ${personsOfRow('ACTUAL')} END,
      'personDays', CASE WHEN ${COMPLETED} THEN ${personsOfRow('ACTUAL')}
        * (d.actual_end_date - d.actual_start_date + 1) END,
      'own', CASE WHEN ${COMPLETED} THEN ${spent(`IN (${OWN_PAYERS})`)} END,
      'readable', ${dossierInScope(ids)}) ORDER BY d.turn, d.number`,
    DOSSIERS,
  );

const fields = (ids: string): string => `'__typename', 'Exchange', 'id', x.id,
  'organisationId', x.organisation_id, 'partnerId', x.partner_id, 'firstYear', x.first_year,
  'firstSide', x.first_side, 'everyYears', x.every_years, 'window', ${WINDOW},
  'lapseFlips', x.lapse_flips, 'validFrom', x.valid_from, 'validTo', x.valid_to,
  'basedOn', x.based_on, 'source', x.source, 'note', x.note, 'version', x.version,
  'updatedAt', x.updated_at, 'records', ${RECORDS}, 'activities', ${activities(ids)}`;

const LINES = list(
  `json_build_object('id', l.id, 'planId', l.plan_id, 'year', l.exchange_year, 'title', l.title,
    'approved', EXISTS (SELECT FROM approved_plan_line a
      WHERE a.submission_id = p.approved_submission_id AND a.line_id = l.id))
    ORDER BY l.exchange_year, l.id`,
  `plan_line l JOIN plan p ON p.id = l.plan_id
    WHERE l.exchange_id = x.id AND l.removed_at IS NULL`,
);

// Whoever holds the exchange has come out of the union that agreed on it.
const PLANS = list(
  `json_build_object('id', p.id, 'organisationId', p.organisation_id, 'year', p.year,
    'state', p.state) ORDER BY p.year, p.id`,
  `plan p WHERE p.year >= x.first_year AND p.organisation_id IN (
    WITH RECURSIVE held(id) AS (SELECT x.organisation_id
      UNION SELECT k.to_id FROM held JOIN organisation_link k ON k.from_id = held.id
        WHERE k.to_id IS NOT NULL)
    SELECT id FROM held)`,
);

/** An exchange is seen by the scope of its union. */
export const exchangeInScope = (ids: string): string =>
  `(${ids} IS NULL OR x.organisation_id = ANY(${ids}))`;

const WHOLE = `json_build_object(${fields('$1::text[]')}, 'partner', ${PARTNER_OF_EXCHANGE},
  'lines', ${LINES}, 'plans', ${PLANS})`;

/** Selects the ledgers of the exchanges of the unions in `unions`, as `LedgerRecord`. */
export const ledgersOf = (unions: string): string =>
  `SELECT json_build_object(${fields('NULL::text[]')})
  FROM exchange x WHERE x.organisation_id = ANY(${unions}) ORDER BY x.id`;

export const STATEMENTS = {
  byId: keyed(
    'exchange.byId',
    `SELECT ${WHOLE} AS exchange FROM exchange x
      WHERE ${exchangeInScope('$1::text[]')} AND x.id = ANY($2::text[])`,
  ),
  list: statement(
    'exchange.list',
    `SELECT ${WHOLE} AS exchange FROM exchange x JOIN partner q ON q.id = x.partner_id
      WHERE ${exchangeInScope('$1::text[]')}
        AND ($2::text[] IS NULL OR x.organisation_id = ANY($2::text[]))
        AND ($3::text IS NULL OR x.partner_id = $3)
      ORDER BY q.name_vi COLLATE "vi-x-icu", x.id LIMIT $4::int`,
  ),
  ledgers: statement(
    'exchange.ledgers',
    `SELECT held.ledger FROM (${ledgersOf('$1::text[]')}) AS held(ledger)`,
  ),
  same: statement(
    'exchange.same',
    `SELECT x.id FROM exchange x WHERE x.organisation_id = $1::text AND x.partner_id = $2::text
      AND x.first_year = $3::int`,
  ),
} as const;

type Row = { readonly exchange: ExchangeRecord };

/** The exchanges with these ids that the scope may see, in no order. */
export async function exchangesById(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly ExchangeRecord[]> {
  const rows = await sql<Row>(STATEMENTS.byId, [scope, ids]);
  return rows.map((row) => row.exchange);
}

/** Which exchanges to read; null for any. */
export type ExchangeFilter = {
  readonly organisationIds: readonly string[] | null;
  readonly partnerId: string | null;
};

/** The exchanges that the scope may see, by partner in Vietnamese order. */
export async function listExchanges(
  sql: Sql,
  scope: ScopeIds,
  { organisationIds, partnerId }: ExchangeFilter,
  most: number,
): Promise<readonly ExchangeRecord[]> {
  const rows = await sql<Row>(STATEMENTS.list, [scope, organisationIds, partnerId, most]);
  return rows.map((row) => row.exchange);
}

/** The ledgers of the exchanges of these unions. */
export async function ledgersHeld(
  sql: Sql,
  organisationIds: readonly string[],
): Promise<readonly LedgerRecord[]> {
  const rows = await sql<{ readonly ledger: LedgerRecord }>(STATEMENTS.ledgers, [organisationIds]);
  return rows.map(({ ledger }) => ledger);
}

/** The ledger as the domain asks for it. */
export function ledgerOf({ records, activities: all, ...exchange }: LedgerRecord): Ledger {
  return { exchange, records, activities: all };
}

/** The exchanges of these two that begin in the same year: the same one, written twice. */
export async function sameExchanges(
  sql: Sql,
  organisationId: string,
  partnerId: string,
  firstYear: number,
): Promise<readonly string[]> {
  const values = [organisationId, partnerId, firstYear];
  const rows = await sql<{ id: string }>(STATEMENTS.same, values);
  return rows.map((row) => row.id);
}
