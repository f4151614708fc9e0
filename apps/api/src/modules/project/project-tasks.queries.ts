import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';
import { listOf } from '../../sql-values.ts';
import type { ProjectRecord } from './project.rows.ts';

/** As much of a project as the reports that it owes hang on. */
export type ProjectAtHand = Pick<
  ProjectRecord,
  'id' | 'organisationId' | 'titleVi' | 'state' | 'startedOn' | 'endedOn' | 'reports'
>;

export const STATEMENTS = {
  atHand: keyed(
    'project.atHand',
    `SELECT p.id, p.organisation_id AS "organisationId", p.title_vi AS "titleVi", p.state,
      p.started_on AS "startedOn", p.ended_on AS "endedOn",
      ${listOf(
        `'kind', l.kind, 'year', l.year, 'sentOn', l.sent_on, 'note', l.note`,
        'ORDER BY l.sent_on) FROM project_report l WHERE l.project_id = p.id',
      )} AS reports
    FROM project p
    WHERE p.organisation_id = ANY($1::text[]) AND p.state IN ('RUNNING', 'CLOSING')
    ORDER BY p.started_on, p.id LIMIT $2::int`,
  ),
} as const;

/** The projects that these unions lead and that may owe a report, at most so many, the oldest first. */
export function projectsAtHand(
  sql: Sql,
  organisationIds: readonly string[],
  most: number,
): Promise<ProjectAtHand[]> {
  return sql(STATEMENTS.atHand, [organisationIds, most]);
}
