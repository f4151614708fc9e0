import { PROJECT_STATES } from '@cau-noi/domain/project';
import type { ProjectKind, ProjectState, ProjectTopic } from '@cau-noi/domain/project';
import { countText } from '../../list-count.ts';
import { registerReads } from '../../register-reads.ts';
import { statement } from '../../sql.ts';
import type { Sql } from '../../sql.ts';
import { holdsHoweverMany } from '../../text-filter.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import { projectInScope, projectJson } from './project.queries.ts';
import type { ProjectRecord } from './project.rows.ts';

/** Which projects a list shows; null for any. */
export type ProjectFilter = {
  readonly states: readonly ProjectState[] | null;
  readonly kinds: readonly ProjectKind[] | null;
  readonly topics: readonly ProjectTopic[] | null;
  /** Led or carried out by any of these unions: one that several of them share is there once. */
  readonly organisationIds: readonly string[] | null;
  /** A donor of it, or its channel. */
  readonly partnerId: string | null;
  /** In some part of this year, as far as its days are known. */
  readonly year: number | null;
  /** As `textPatterns` makes it. */
  readonly text: string | null;
};

/** What a list adds up to: how many, and how many in each state. */
export type ProjectTotals = { readonly records: number } & Readonly<Record<ProjectState, number>>;

/** How many projects of a list a union has a part in. */
export type UnionCount = { readonly organisationId: string; readonly count: number };

export const PROJECT_ORDER = 'BEGAN_DESC';

/** What has no days yet comes first. */
const NO_DAY = '9999';
const BEGAN = `coalesce(p.started_on::text, p.period_from, '${NO_DAY}')`;
const WORDS = `vn_fold(p.title_vi || ' ' || coalesce(p.title_en, '') || ' ' || p.goal)`;

const YEAR_OF = (text: string): string => `left(${text}, 4)::int`;

const SHOWN = `FROM project p WHERE ${projectInScope('$1::text[]')}
    AND ($2::project_state[] IS NULL OR p.state = ANY($2::project_state[]))
    AND ($3::project_kind[] IS NULL OR p.kind = ANY($3::project_kind[]))
    AND ($4::project_topic[] IS NULL OR p.topics && $4::project_topic[])
    AND ($5::text[] IS NULL OR p.organisation_id = ANY($5::text[]) OR EXISTS (
      SELECT FROM project_union u WHERE u.project_id = p.id AND u.organisation_id = ANY($5::text[])))
    AND ($6::text IS NULL OR p.channel_id = $6::text OR EXISTS (
      SELECT FROM project_donor q WHERE q.project_id = p.id AND q.partner_id = $6::text))
    AND ($7::int IS NULL OR (
      ${YEAR_OF(`coalesce(p.started_on::text, p.period_from)`)} <= $7::int
      AND coalesce(${YEAR_OF('coalesce(p.ended_on::text, p.period_to)')} >= $7::int, true)))
    AND ($8::text IS NULL OR ${holdsHoweverMany(WORDS, '$8::text')})`;

const STATE_COUNTS = PROJECT_STATES.map(
  (state) => `count(*) FILTER (WHERE p.state = '${state}')::int AS "${state}"`,
).join(', ');

export const STATEMENTS = {
  ids: statement(
    'project.listIds',
    `SELECT p.id ${SHOWN} ORDER BY ${BEGAN} DESC, p.id DESC LIMIT $9::int`,
  ),
  list: statement(
    'project.list',
    `SELECT ${projectJson('$1::text[]')} AS project ${SHOWN}
      AND ($9::text IS NULL OR (${BEGAN}, p.id) < ($9::text, $10::text))
      ORDER BY ${BEGAN} DESC, p.id DESC LIMIT $11::int`,
  ),
  count: statement('project.count', countText(SHOWN)),
  totals: statement('project.totals', `SELECT count(*)::int AS records, ${STATE_COUNTS} ${SHOWN}`),
  byUnion: statement(
    'project.byUnion',
    `WITH shown AS MATERIALIZED (SELECT p.id, p.organisation_id ${SHOWN}),
      parts AS (SELECT s.id, s.organisation_id FROM shown s
        UNION SELECT u.project_id, u.organisation_id FROM project_union u
          WHERE u.project_id IN (SELECT s.id FROM shown s))
      SELECT t.organisation_id AS "organisationId", count(*)::int AS count FROM parts t
      WHERE ($1::text[] IS NULL OR t.organisation_id = ANY($1::text[]))
        AND ($5::text[] IS NULL OR t.organisation_id = ANY($5::text[]))
      GROUP BY 1 ORDER BY 2 DESC, 1`,
  ),
} as const;

function valuesOf(scope: ScopeIds, filter: ProjectFilter): unknown[] {
  const { states, kinds, topics, organisationIds, partnerId, year, text } = filter;
  return [scope, states, kinds, topics, organisationIds, partnerId, year, text];
}

/** A list of projects, what has no days first, then the latest. */
export const projectRegister = registerReads<
  { readonly project: ProjectRecord },
  ProjectRecord,
  ProjectFilter,
  ProjectTotals
>({
  statements: STATEMENTS,
  valuesOf,
  recordOf: (row) => row.project,
  order: PROJECT_ORDER,
  cursor: ['string', 'string'],
  cursorOf: ({ startedOn, periodFrom, id }: ProjectRecord) => [
    startedOn ?? periodFrom ?? NO_DAY,
    id,
  ],
});

/** How many projects of a list each union has a part in: more in all than there are, where they share some. */
export function countByUnion(
  sql: Sql,
  scope: ScopeIds,
  filter: ProjectFilter,
): Promise<UnionCount[]> {
  return sql(STATEMENTS.byUnion, valuesOf(scope, filter));
}
