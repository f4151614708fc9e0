import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { Money } from '@cau-noi/domain/money';
import type { DoneActivity, MeasuredLine } from '@cau-noi/domain/statistics/plan-tally';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { dossierInScope, STOPPED_BY_FORCE_MAJEURE } from '../dossier/dossier.queries.ts';
import { personsOfRow } from '../dossier/dossier-totals.queries.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import { planInScope } from '../plan/plan.queries.ts';

/** Whose plan a line or an activity belongs to, and in which year. */
type Planned = { readonly organisationId: string; readonly year: number };
export type LineOfPlan = MeasuredLine & Planned;
/** An activity belongs to the plan of its line; one outside a plan to the union that did it. */
export type ActivityOfPlan = DoneActivity & Planned;

type LineRow = Omit<LineOfPlan, 'money'> & {
  readonly funding: readonly { readonly amount: Money }[];
};

const LINES = `SELECT json_build_object('id', a.line_id, 'kind', a.kind, 'persons', a.persons,
    'funding', a.funding, 'organisationId', p.organisation_id, 'year', p.year,
    'stoppedByForceMajeure', EXISTS (SELECT FROM dossier d WHERE d.plan_line_id = a.line_id
      AND ${STOPPED_BY_FORCE_MAJEURE})) AS line
  FROM approved_plan_line a JOIN plan p ON p.baseline_submission_id = a.submission_id
  WHERE p.organisation_id = ANY($1::text[]) AND p.year BETWEEN $2::int AND $3::int
    AND ${planInScope('$4::text[]')}`;

const SPENT = `coalesce((SELECT json_agg(json_build_object('currency', s.currency, 'minor', s.minor))
  FROM (SELECT c.currency, sum(c.unit_price_minor * c.persons * c.days) AS minor
    FROM dossier_cost_line c WHERE c.dossier_id = d.id AND c.phase = 'ACTUAL'
    GROUP BY c.currency) s), '[]')`;

// A line of another year's plan is none of this year: what was done late was not planned for now.
const ACTIVITIES = `SELECT json_build_object('kind', d.kind, 'persons', ${personsOfRow('ACTUAL')},
    'money', ${SPENT}, 'organisationId', coalesce(p.organisation_id, d.organisation_id),
    'planLineId', l.id, 'year', extract(year FROM d.actual_start_date)::int) AS activity
  FROM dossier d
  LEFT JOIN (plan_line l JOIN plan p ON p.id = l.plan_id)
    ON l.id = d.plan_line_id AND p.year = extract(year FROM d.actual_start_date)
  WHERE d.state = 'COMPLETED' AND coalesce(p.organisation_id, d.organisation_id) = ANY($1::text[])
    AND d.actual_start_date BETWEEN make_date($2::int, 1, 1) AND make_date($3::int, 12, 31)
    AND ${dossierInScope('$4::text[]')}`;

export const STATEMENTS = {
  lines: statement('statistics.planLines', LINES),
  activities: statement('statistics.planActivities', ACTIVITIES),
} as const;

/** What was planned, in the frozen baselines, and what was done, by unions in some years. */
export interface PlannedAndDone {
  readonly lines: readonly LineOfPlan[];
  readonly activities: readonly ActivityOfPlan[];
}

/** As far as the scope sees plans and dossiers. Two statements, whatever the size. */
export async function plannedAndDone(
  sql: Sql,
  organisationIds: readonly string[],
  { fromYear, toYear }: { readonly fromYear: number; readonly toYear: number },
  scope: ScopeIds,
): Promise<PlannedAndDone> {
  const values = [organisationIds, fromYear, toYear, scope];
  const [lines, activities] = await Promise.all([
    sql<{ line: LineRow }>(STATEMENTS.lines, values),
    sql<{ activity: ActivityOfPlan }>(STATEMENTS.activities, values),
  ]);
  return {
    lines: lines.map(({ line: { funding, ...line } }) => ({
      ...line,
      money: funding.map(({ amount }) => amount),
    })),
    activities: activities.map((row) => row.activity),
  };
}

/** The kinds that something was planned or done of. */
export function kindsOf({ lines, activities }: PlannedAndDone): ReadonlySet<ActivityKind> {
  return new Set([...lines, ...activities].map((row) => row.kind));
}
