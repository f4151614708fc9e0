import type {
  FindingSeverity,
  FindingTopic,
  InspectionState,
  RemedyState,
} from '@cau-noi/domain/inspection';
import type { TeamMember } from '@cau-noi/domain/inspection/issues';
import { TOLD_STATES } from '@cau-noi/domain/inspection/life';
import type { IsoDate } from '@cau-noi/domain/period';
import type { CursorValues, PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

/** What was found, and how its remedy stands. */
export type FindingRecord = {
  readonly id: string;
  readonly checkId: string | null;
  readonly topic: FindingTopic | null;
  readonly severity: FindingSeverity;
  readonly dossierId: string | null;
  readonly text: string;
  readonly remedy: string;
  readonly responsible: string;
  readonly dueOn: IsoDate | null;
  readonly remedyState: RemedyState;
  readonly explanation: string | null;
  readonly explainedBy: string | null;
  readonly doneOn: IsoDate | null;
  readonly doneText: string | null;
  readonly doneById: string | null;
  readonly doneBy: string | null;
  readonly acceptedBy: string | null;
  readonly acceptedOn: IsoDate | null;
  readonly acceptText: string | null;
};

/** Somebody of the team; the first heads it. */
export type InspectorNamed = { readonly personId: string; readonly name: string };

/** An inspection with its team and what it found. */
export type InspectionRecord = {
  readonly __typename: 'Inspection';
  readonly id: string;
  readonly number: number;
  readonly organisationId: string;
  readonly inspectedId: string;
  readonly year: number;
  readonly title: string;
  readonly scope: string;
  readonly plannedFrom: IsoDate | null;
  readonly plannedTo: IsoDate | null;
  readonly begunOn: IsoDate | null;
  readonly concludedOn: IsoDate | null;
  readonly conclusion: string | null;
  readonly concludedBy: string | null;
  readonly closedOn: IsoDate | null;
  readonly state: InspectionState;
  readonly version: number;
  readonly team: readonly InspectorNamed[];
  readonly findings: readonly FindingRecord[];
};

/** Which inspections the register shows; null for any. */
export type InspectionFilter = {
  readonly states: readonly InspectionState[] | null;
  readonly years: readonly number[] | null;
  /** Of these unions, inspected or inspecting. */
  readonly organisationIds: readonly string[] | null;
  /** Only those with a remedy that was due before this day and is not reported. */
  readonly overdueOn: IsoDate | null;
};

/** What the register adds up to. */
export type InspectionTotals = {
  readonly records: number;
  readonly remediesOverdue: number;
} & Readonly<Record<InspectionState, number>>;

const NAME = (column: string): string => `(SELECT u.name FROM "user" u WHERE u.id = ${column})`;
const TOLD = TOLD_STATES.map((state) => `'${state}'`).join(', ');

/** An inspection `i`. */
const INSPECTION_JSON = `json_build_object('__typename', 'Inspection', 'id', i.id,
  'number', i.number, 'organisationId', i.organisation_id, 'inspectedId', i.inspected_id,
  'year', i.year, 'title', i.title, 'scope', i.scope, 'plannedFrom', i.planned_from,
  'plannedTo', i.planned_to, 'begunOn', i.begun_on, 'concludedOn', i.concluded_on,
  'conclusion', i.conclusion, 'concludedBy', ${NAME('i.concluded_by_id')},
  'closedOn', i.closed_on, 'state', i.state, 'version', i.version,
  'team', (SELECT coalesce(json_agg(json_build_object('personId', m.person_id,
      'name', p.full_name) ORDER BY m.position), '[]')
    FROM inspection_member m JOIN person p ON p.id = m.person_id WHERE m.inspection_id = i.id),
  'findings', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'checkId', f.check_id,
      'topic', f.topic, 'severity', f.severity, 'dossierId', f.dossier_id, 'text', f.text,
      'remedy', f.remedy, 'responsible', f.responsible, 'dueOn', f.due_on,
      'remedyState', f.remedy_state, 'explanation', f.explanation,
      'explainedBy', ${NAME('f.explained_by_id')}, 'doneOn', f.done_on, 'doneText', f.done_text,
      'doneById', f.done_by_id, 'doneBy', ${NAME('f.done_by_id')},
      'acceptedBy', ${NAME('f.accepted_by_id')}, 'acceptedOn', f.accepted_on,
      'acceptText', f.accept_text) ORDER BY f.position), '[]')
    FROM inspection_finding f WHERE f.inspection_id = i.id))`;

/** Of who inspects; of who is inspected once there are conclusions. */
export const inspectionSeen = (place: string): string => `(${place} IS NULL
  OR i.organisation_id = ANY(${place})
  OR (i.state IN (${TOLD}) AND i.inspected_id = ANY(${place})))`;

const LATE = (day: string): string => `f.remedy_state = 'OPEN' AND f.due_on < ${day}`;
const overdue = (day: string): string => `(i.state = 'CONCLUDED' AND EXISTS (
  SELECT FROM inspection_finding f WHERE f.inspection_id = i.id AND ${LATE(day)}))`;

const SHOWN = `FROM inspection i WHERE ${inspectionSeen('$1::text[]')}
    AND ($2::inspection_state[] IS NULL OR i.state = ANY($2::inspection_state[]))
    AND ($3::int[] IS NULL OR i.year = ANY($3::int[]))
    AND ($4::text[] IS NULL OR i.inspected_id = ANY($4::text[]) OR i.organisation_id = ANY($4::text[]))
    AND ($5::date IS NULL OR ${overdue('$5::date')})`;

export const INSPECTION_ORDER = 'NUMBER_DESC';
export const INSPECTION_CURSOR = ['number'] as const;

/** The place of an inspection in the register. */
export function cursorOfInspection({ number }: InspectionRecord): CursorValues {
  return [number];
}

const STATE_COUNT = (state: InspectionState): string =>
  `count(*) FILTER (WHERE i.state = '${state}')::int AS "${state}"`;

export const STATEMENTS = {
  byId: keyed(
    'inspection.byId',
    `SELECT ${INSPECTION_JSON} AS inspection FROM inspection i
      WHERE i.id = ANY($1::text[]) AND ${inspectionSeen('$2::text[]')}`,
  ),
  ids: statement('inspection.listIds', `SELECT i.id ${SHOWN} ORDER BY i.number DESC LIMIT $6::int`),
  list: statement(
    'inspection.list',
    `SELECT ${INSPECTION_JSON} AS inspection ${SHOWN} AND ($6::int IS NULL OR i.number < $6::int)
      ORDER BY i.number DESC LIMIT $7::int`,
  ),
  count: statement('inspection.count', countText(SHOWN)),
  totals: statement(
    'inspection.totals',
    `SELECT count(*)::int AS records, ${STATE_COUNT('PLANNED')}, ${STATE_COUNT('UNDER_WAY')},
      ${STATE_COUNT('CONCLUDED')}, ${STATE_COUNT('REMEDIED')}, ${STATE_COUNT('CLOSED')},
      coalesce(sum((SELECT count(*) FROM inspection_finding f WHERE f.inspection_id = i.id
        AND i.state = 'CONCLUDED' AND ${LATE('$6::date')})), 0)::int AS "remediesOverdue" ${SHOWN}`,
  ),
  team: keyed(
    'inspection.team',
    `SELECT p.id AS "personId", p.full_name AS name,
        ARRAY(SELECT DISTINCT t.organisation_id FROM person_post t WHERE t.person_id = p.id
          AND t.valid_from <= $2::date AND coalesce(t.valid_to >= $2::date, true))
          AS "organisationIds"
      FROM person p WHERE p.id = ANY($1::text[])`,
  ),
  owed: statement(
    'inspection.owed',
    `SELECT ${INSPECTION_JSON} AS inspection FROM inspection i
      WHERE i.state = 'CONCLUDED' AND (i.inspected_id = ANY($1::text[])
        OR i.organisation_id = ANY($1::text[]))
      ORDER BY i.number LIMIT $2::int`,
  ),
} as const;

type Row = { readonly inspection: InspectionRecord };

function valuesOf(
  scope: ScopeIds,
  { states, years, organisationIds, overdueOn }: InspectionFilter,
): unknown[] {
  return [scope, states, years, organisationIds, overdueOn];
}

/** The inspections with these ids that the scope may see, in no order. */
export async function inspectionsById(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly InspectionRecord[]> {
  const rows = await sql<Row>(STATEMENTS.byId, [ids, scope]);
  return rows.map((row) => row.inspection);
}

/** The register, the latest number first; one row more than the page holds. */
export async function listInspections(
  sql: Sql,
  scope: ScopeIds,
  filter: InspectionFilter,
  { size, after }: PageRequest,
): Promise<readonly InspectionRecord[]> {
  const values = [...valuesOf(scope, filter), after?.[0] ?? null, size + 1];
  const rows = await sql<Row>(STATEMENTS.list, values);
  return rows.map((row) => row.inspection);
}

/** The ids of the whole register in its order, at most so many. */
export async function inspectionIds(
  sql: Sql,
  scope: ScopeIds,
  filter: InspectionFilter,
  most: number,
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }>(STATEMENTS.ids, [...valuesOf(scope, filter), most]);
  return rows.map((row) => row.id);
}

/** How many inspections the register has. */
export async function countInspections(
  sql: Sql,
  scope: ScopeIds,
  filter: InspectionFilter,
): Promise<number> {
  const [row] = await sql<{ count: number }>(STATEMENTS.count, valuesOf(scope, filter));
  return row?.count ?? 0;
}

/** Adds up the register in one statement. */
export async function addUpInspections(
  sql: Sql,
  scope: ScopeIds,
  filter: InspectionFilter,
  today: IsoDate,
): Promise<InspectionTotals> {
  const values = [...valuesOf(scope, filter), today];
  const [row] = await sql<InspectionTotals>(STATEMENTS.totals, values);
  if (row === undefined) throw new Error('The register of inspections gave no totals');
  return row;
}

/** These people with the unions where they hold a post on a day. */
export function teamOn(
  sql: Sql,
  personIds: readonly string[],
  day: IsoDate,
): Promise<TeamMember[]> {
  return sql<TeamMember>(STATEMENTS.team, [personIds, day]);
}

/** The concluded inspections by or of these unions, whose remedies are owed or to be accepted. */
export async function inspectionsOwed(
  sql: Sql,
  organisationIds: readonly string[],
  most: number,
): Promise<readonly InspectionRecord[]> {
  const rows = await sql<Row>(STATEMENTS.owed, [organisationIds, most]);
  return rows.map((row) => row.inspection);
}
