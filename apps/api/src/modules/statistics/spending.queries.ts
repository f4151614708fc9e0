import { OWN_SOURCES } from '@cau-noi/domain/activity/funding';
import type { SpendingAmounts, SpendingFacts } from '@cau-noi/domain/statistics/spending';
import { SAVING_REASONS } from '@cau-noi/domain/statistics/spending';
import type { CountedUnit } from '@cau-noi/domain/statistics/structure';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { dossierInScope } from '../dossier/dossier.queries.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

/** Activities of one union and year of which the same is true, and what they add up to by currency. */
export interface SpendingGroup extends SpendingFacts {
  readonly organisationId: string;
  readonly year: number;
  readonly activities: number;
  readonly money: readonly (SpendingAmounts & { readonly currency: string })[];
  /** Of how many the norms of the estimate were reckoned when it was handed in. */
  readonly reckoned: number;
  /** What the lines that a norm limits come to, of those activities. */
  readonly norms: readonly SpendingNorm[];
}

/** Lines of estimates that a norm limits, in one currency: as planned, and at their ceilings. */
export interface SpendingNorm {
  readonly currency: string;
  readonly planned: number;
  readonly norm: number;
}

const OWN = OWN_SOURCES.map((source) => `'${source}'`).join(', ');
const REASONS = SAVING_REASONS.map((reason) => `'${reason}'`).join(', ');

/** What the class of an activity is decided on, as columns. */
const FACTS = `organisation_id, year, state, stop_reason, kind, planned_kind, approved, online,
  estimated, under, over`;

const factsOf = (table: string): string => FACTS.replaceAll(/\b(\w+)\b/gu, `${table}.$1`);

/**
 * `spent_on`: the activities that count for one of the unions on their day, in these years, with what
 * their class is decided on and the norms of the estimate that was approved last; `amount`: their own
 * money by currency. Values $1 to $6: scope, first and
 * last year, and the unions with the days from and to which each is counted.
 */
const SPENT_ON = `chosen AS MATERIALIZED (
    SELECT d.id, d.organisation_id, d.state, d.stop_reason, d.kind, d.plan_line_id,
      coalesce(d.event_mode = 'ONLINE', false) AS online,
      coalesce(d.actual_start_date, d.start_date) AS day
    FROM dossier d
    WHERE (d.state = 'COMPLETED' AND d.actual_start_date BETWEEN make_date($2::int, 1, 1)
        AND make_date($3::int, 12, 31)
      OR d.state = 'CANCELLED' AND d.stop_reason IN (${REASONS})
        AND d.start_date BETWEEN make_date($2::int, 1, 1) AND make_date($3::int, 12, 31))
      AND ${dossierInScope('$1::text[]')}),
  counted AS MATERIALIZED (
    SELECT c.*, a.kind AS planned_kind, a.funding FROM chosen c
    JOIN unnest($4::text[], $5::date[], $6::date[]) AS u(union_id, valid_from, valid_to)
      ON u.union_id = c.organisation_id AND c.day >= u.valid_from
        AND coalesce(c.day <= u.valid_to, true)
    LEFT JOIN (plan_line l JOIN plan p ON p.id = l.plan_id JOIN approved_plan_line a
        ON a.submission_id = p.approved_submission_id AND a.line_id = l.id)
      ON l.id = c.plan_line_id),
  amount AS MATERIALIZED (
    SELECT c.id, m.currency, m.estimate, m.spent, m.line
    FROM counted c CROSS JOIN LATERAL (
      SELECT x.currency, sum(x.estimate)::bigint AS estimate, sum(x.spent)::bigint AS spent,
        sum(x.line)::bigint AS line
      FROM (
        SELECT s.currency,
          CASE WHEN s.phase = 'PLANNED' THEN s.unit_price_minor * s.persons * s.days ELSE 0 END
            AS estimate,
          CASE WHEN s.phase = 'ACTUAL' THEN s.unit_price_minor * s.persons * s.days ELSE 0 END
            AS spent,
          0 AS line
        FROM dossier_cost_line s WHERE s.dossier_id = c.id AND s.payer IN (${OWN})
        UNION ALL
        SELECT f->'amount'->>'currency', 0, 0, (f->'amount'->>'minor')::bigint
        FROM jsonb_array_elements(coalesce(c.funding, '[]')) AS f
        WHERE f->>'source' IN (${OWN})) x
      GROUP BY x.currency) m),
  compared AS (
    SELECT m.id, bool_or(m.estimate > 0) AS estimated, bool_or(m.spent < m.estimate) AS under,
      bool_or(m.spent > m.estimate) AS over
    FROM amount m GROUP BY m.id),
  spent_on AS MATERIALIZED (
    SELECT c.id, c.organisation_id, extract(year FROM c.day)::int AS year, c.state, c.stop_reason,
      c.kind, c.planned_kind, c.online, coalesce(m.estimated, false) AS estimated,
      coalesce(m.under AND c.state = 'COMPLETED', false) AS under,
      coalesce(m.over AND c.state = 'COMPLETED', false) AS over,
      CASE WHEN c.state = 'CANCELLED' THEN EXISTS (SELECT FROM submission s
        WHERE s.dossier_id = c.id AND s.state IN ('APPROVED', 'VOIDED', 'SUPERSEDED'))
        ELSE true END AS approved, n.norm_totals
    FROM counted c LEFT JOIN compared m ON m.id = c.id
    LEFT JOIN LATERAL (SELECT s.norm_totals FROM submission s
      WHERE s.dossier_id = c.id AND s.state IN ('APPROVED', 'VOIDED', 'SUPERSEDED')
      ORDER BY s.number DESC LIMIT 1) n ON true)`;

const FACTS_JSON = `'organisationId', g.organisation_id, 'year', g.year, 'state', g.state,
  'stopReason', g.stop_reason, 'kind', g.kind, 'plannedKind', g.planned_kind,
  'approved', g.approved, 'online', g.online, 'estimated', g.estimated, 'under', g.under,
  'over', g.over`;

export const STATEMENTS = {
  groups: statement(
    'statistics.spending',
    `WITH ${SPENT_ON},
      money AS (
        SELECT ${factsOf('s')}, m.currency, sum(m.estimate) AS estimate,
          sum(m.spent) AS spent, sum(m.line) AS line
        FROM spent_on s JOIN amount m ON m.id = s.id
        GROUP BY ${factsOf('s')}, m.currency),
      limited AS (
        SELECT ${factsOf('s')}, n.currency, sum(n.planned) AS planned,
          sum(n.norm) AS norm
        FROM spent_on s CROSS JOIN LATERAL jsonb_to_recordset(s.norm_totals)
          AS n(currency text, planned bigint, norm bigint)
        GROUP BY ${factsOf('s')}, n.currency)
      SELECT json_build_object(${FACTS_JSON}, 'activities', g.activities,
        'money', coalesce((SELECT json_agg(json_build_object('currency', m.currency,
            'estimate', m.estimate, 'spent', m.spent, 'line', m.line) ORDER BY m.currency)
          FROM money m WHERE (${factsOf('m')})
            IS NOT DISTINCT FROM (${factsOf('g')})), '[]'),
        'reckoned', g.reckoned,
        'norms', coalesce((SELECT json_agg(json_build_object('currency', n.currency,
            'planned', n.planned, 'norm', n.norm) ORDER BY n.currency)
          FROM limited n WHERE (${factsOf('n')})
            IS NOT DISTINCT FROM (${factsOf('g')})), '[]')) AS "group"
      FROM (SELECT ${FACTS}, count(*)::int AS activities, count(norm_totals)::int AS reckoned
        FROM spent_on GROUP BY ${FACTS}) g
      ORDER BY g.organisation_id, g.year, g.kind`,
  ),
  ids: statement(
    'statistics.spendingIds',
    `WITH ${SPENT_ON}
      SELECT g.id, json_build_object(${FACTS_JSON}) AS facts FROM spent_on g ORDER BY g.id`,
  ),
} as const;

/** Which years, and which unions from when to when. */
export interface SpendingAsked {
  readonly scope: ScopeIds;
  readonly fromYear: number;
  readonly toYear: number;
  readonly units: readonly CountedUnit[];
}

const valuesOf = ({ scope, fromYear, toYear, units }: SpendingAsked): readonly unknown[] => [
  scope,
  fromYear,
  toYear,
  units.map(({ organisationId }) => organisationId),
  units.map(({ from }) => from),
  units.map(({ to }) => to),
];

/** What was spent of what was planned, in groups of which the same is true; one statement. */
export async function spendingGroups(
  sql: Sql,
  asked: SpendingAsked,
): Promise<readonly SpendingGroup[]> {
  const rows = await sql<{ group: SpendingGroup }>(STATEMENTS.groups, valuesOf(asked));
  return rows.map((row) => row.group);
}

/** The same activities one by one, with what their class is decided on. */
export function spendingFacts(
  sql: Sql,
  asked: SpendingAsked,
): Promise<readonly { readonly id: string; readonly facts: SpendingFacts }[]> {
  return sql(STATEMENTS.ids, valuesOf(asked));
}
