import type { CountedLine } from '@cau-noi/domain/plan/totals';
import type { PlanContent, PlanLine, PlanState } from '@cau-noi/domain/plan';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';

/** What `scopeIds` gives: whose records the viewer sees; null when everything. */
export type ScopeIds = readonly string[] | null;

/** A plan without its lines, as it stands in the database. Times are ISO text. */
export type PlanRecord = {
  readonly __typename: 'Plan';
  readonly id: string;
  readonly organisationId: string;
  readonly year: number;
  readonly state: PlanState;
  readonly adjustmentReason: string | null;
  readonly baselineSubmissionId: string | null;
  readonly approvedSubmissionId: string | null;
  readonly version: number;
  readonly updatedAt: string;
};

/** A line of the working copy, or one kept for the dossiers that cite it. */
export type PlanLineRecord = PlanLine & {
  readonly planId: string;
  readonly organisationId: string;
  readonly year: number;
  readonly position: number;
  /** Whether the line stands in the approved version in force. */
  readonly approved: boolean;
};

export const PLAN_JSON = `json_build_object(
  '__typename', 'Plan', 'id', p.id, 'organisationId', p.organisation_id, 'year', p.year, 'state', p.state,
  'adjustmentReason', p.adjustment_reason, 'baselineSubmissionId', p.baseline_submission_id,
  'approvedSubmissionId', p.approved_submission_id, 'version', p.version,
  'updatedAt', p.updated_at)`;

const FUNDING = `coalesce((
    SELECT json_agg(json_build_object('source', f.source,
      'amount', json_build_object('minor', f.amount_minor, 'currency', f.currency))
      ORDER BY f.position)
    FROM plan_line_funding f WHERE f.line_id = l.id), '[]')`;

const LINE_JSON = `json_build_object(
  'id', l.id, 'planId', l.plan_id, 'organisationId', p.organisation_id, 'year', p.year,
  'position', l.position, 'kind', l.kind, 'title', l.title, 'partnerId', l.partner_id,
  'agreementId', l.agreement_id, 'countries', l.countries, 'purposeKind', l.purpose_kind, 'purpose', l.purpose,
  'expectedResult', l.expected_result, 'resultTarget', l.result_target,
  'resultUnit', l.result_unit, 'headLevel', l.head_level, 'persons', l.persons, 'days', l.days,
  'fromMonth', l.from_month, 'toMonth', l.to_month, 'priority', l.priority, 'note', l.note,
  'funding', ${FUNDING},
  'coOrganiserIds', coalesce((
    SELECT json_agg(c.organisation_id ORDER BY c.organisation_id)
    FROM plan_line_co_organiser c WHERE c.line_id = l.id), '[]'),
  'approved', EXISTS (
    SELECT FROM approved_plan_line a
    WHERE a.submission_id = p.approved_submission_id AND a.line_id = l.id))`;

const LINES = `FROM plan_line l JOIN plan p ON p.id = l.plan_id`;

/** A plan is seen by the scope of its union and of those that organise one of its lines with it. */
export const planInScope = (ids: string): string => `(${ids} IS NULL
  OR p.organisation_id = ANY(${ids})
  OR EXISTS (SELECT FROM plan_line l JOIN plan_line_co_organiser c ON c.line_id = l.id
    WHERE l.plan_id = p.id AND l.removed_at IS NULL AND c.organisation_id = ANY(${ids})))`;

export const STATEMENTS = {
  byId: keyed(
    'plan.byId',
    `SELECT ${PLAN_JSON} AS plan FROM plan p
      WHERE p.id = ANY($1::text[])
        AND ${planInScope('$2::text[]')}`,
  ),
  ofYear: keyed(
    'plan.ofYear',
    `SELECT ${PLAN_JSON} AS plan FROM plan p
      WHERE p.organisation_id = $1::text AND p.year = $2::int
        AND ${planInScope('$3::text[]')}`,
  ),
  linesOfPlans: keyed(
    'plan.linesOfPlans',
    `SELECT ${LINE_JSON} AS line ${LINES}
      WHERE p.id = ANY($1::text[]) AND l.removed_at IS NULL
      ORDER BY l.plan_id, l.position, l.id`,
  ),
  counted: keyed(
    'plan.countedLines',
    `SELECT p.id AS "planId", coalesce((SELECT json_agg(json_build_object('kind', l.kind,
          'persons', l.persons, 'days', l.days, 'funding', ${FUNDING}))
        FROM plan_line l WHERE l.plan_id = p.id AND l.removed_at IS NULL), '[]') AS lines
      FROM plan p WHERE p.id = ANY($1::text[])`,
  ),
  linesOfAgreements: keyed(
    'plan.linesOfAgreements',
    `SELECT ${LINE_JSON} AS line ${LINES}
      WHERE l.agreement_id = ANY($1::text[]) AND l.removed_at IS NULL
        AND ${planInScope('$2::text[]')}
      ORDER BY p.year DESC, p.organisation_id, l.position, l.id`,
  ),
  lines: keyed('plan.lines', `SELECT ${LINE_JSON} AS line ${LINES} WHERE l.id = ANY($1::text[])`),
  authors: statement(
    'plan.authors',
    `SELECT a.user_id AS "userId" FROM plan_author a WHERE a.plan_id = $1::text
      ORDER BY a.user_id`,
  ),
} as const;

/** The plans with these ids that the scope may see, in no order; one that is not seen is left out. */
export async function plansById(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly PlanRecord[]> {
  const rows = await sql<{ plan: PlanRecord }>(STATEMENTS.byId, [ids, scope]);
  return rows.map((row) => row.plan);
}

/** The plan of a union for a year, or null when there is none that the scope may see. */
export async function planOfYear(
  sql: Sql,
  organisationId: string,
  year: number,
  scope: ScopeIds,
): Promise<PlanRecord | null> {
  const values = [organisationId, year, scope];
  const [row] = await sql<{ plan: PlanRecord }>(STATEMENTS.ofYear, values);
  return row?.plan ?? null;
}

/** The working lines of several plans, by plan and position. */
export async function linesOfPlans(
  sql: Sql,
  planIds: readonly string[],
): Promise<readonly PlanLineRecord[]> {
  const rows = await sql<{ line: PlanLineRecord }>(STATEMENTS.linesOfPlans, [planIds]);
  return rows.map((row) => row.line);
}

/** The working lines that name these agreements and that the scope may see, the latest year first. */
export async function linesOfAgreements(
  sql: Sql,
  agreementIds: readonly string[],
  scope: ScopeIds,
): Promise<readonly PlanLineRecord[]> {
  const values = [agreementIds, scope];
  const rows = await sql<{ line: PlanLineRecord }>(STATEMENTS.linesOfAgreements, values);
  return rows.map((row) => row.line);
}

/** What counts of the working lines of several plans, by plan: the fewest columns that sums need. */
export async function countedLinesOf(
  sql: Sql,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CountedLine[]>> {
  const rows = await sql<{ planId: string; lines: readonly CountedLine[] }>(STATEMENTS.counted, [
    planIds,
  ]);
  return new Map(rows.map((row) => [row.planId, row.lines]));
}

/** Lines by id, also those that have been taken out of their plan. */
export async function linesById(
  sql: Sql,
  ids: readonly string[],
): Promise<readonly PlanLineRecord[]> {
  const rows = await sql<{ line: PlanLineRecord }>(STATEMENTS.lines, [ids]);
  return rows.map((row) => row.line);
}

/** Who wrote in the plan since it was last approved. */
export async function authorsOfPlan(sql: Sql, planId: string): Promise<readonly string[]> {
  const rows = await sql<{ userId: string }>(STATEMENTS.authors, [planId]);
  return rows.map((row) => row.userId);
}

/** A line as the domain knows it. */
export function planLineOf(record: PlanLineRecord): PlanLine {
  const { planId, organisationId, year, position, approved, ...line } = record;
  return line;
}

/** The content of a plan, in the order of its lines. */
export function planContentOf(plan: PlanRecord, lines: readonly PlanLineRecord[]): PlanContent {
  return {
    organisationId: plan.organisationId,
    year: plan.year,
    lines: lines.map(planLineOf),
    adjustmentReason: plan.adjustmentReason,
  };
}
