import type { ProgressEntry } from '@cau-noi/domain/dossier/follow-up';
import type { CountedUnit } from '@cau-noi/domain/statistics/structure';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { dossierInScope } from '../dossier/dossier.queries.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

/** A lesson of an outcome report that was handed in, with the last that was said of it. */
export type ToldLesson = {
  readonly dossierId: string;
  readonly organisationId: string;
  readonly year: number;
  readonly last: Pick<ProgressEntry, 'doneOn' | 'organisationId' | 'place'> | null;
};

// As `appliesLesson` of the domain: what only promises something has no lesson.
export const LESSONS = statement(
  'statistics.lessons',
  `WITH chosen AS MATERIALIZED (
      SELECT d.id, d.organisation_id, coalesce(d.actual_start_date, d.start_date) AS day
      FROM dossier d WHERE d.reported AND d.state IN ('APPROVED', 'COMPLETED')
        AND coalesce(d.actual_start_date, d.start_date)
          BETWEEN make_date($2::int, 1, 1) AND make_date($3::int, 12, 31)
        AND ${dossierInScope('$1::text[]')})
    SELECT c.id AS "dossierId", c.organisation_id AS "organisationId",
      extract(year FROM c.day)::int AS year,
      (SELECT json_build_object('doneOn', p.done_on, 'organisationId', p.organisation_id,
          'place', p.place)
        FROM commitment_progress p WHERE p.dossier_id = m.dossier_id AND p.commitment_id = m.id
        ORDER BY p.at DESC, p.id DESC LIMIT 1) AS last
    FROM chosen c
    JOIN unnest($4::text[], $5::date[], $6::date[]) AS u(union_id, valid_from, valid_to)
      ON u.union_id = c.organisation_id AND c.day >= u.valid_from
        AND coalesce(c.day <= u.valid_to, true)
    JOIN commitment m ON m.dossier_id = c.id AND m.lesson ~ '\\S'
    ORDER BY c.day, c.id, m.position`,
);

/** Which years, and which unions from when to when. */
export interface LessonsAsked {
  readonly scope: ScopeIds;
  readonly fromYear: number;
  readonly toYear: number;
  readonly units: readonly CountedUnit[];
}

/** The lessons of the activities of these unions in these years; one statement. */
export function toldLessons(
  sql: Sql,
  { scope, fromYear, toYear, units }: LessonsAsked,
): Promise<readonly ToldLesson[]> {
  return sql<ToldLesson>(LESSONS, [
    scope,
    fromYear,
    toYear,
    units.map(({ organisationId }) => organisationId),
    units.map(({ from }) => from),
    units.map(({ to }) => to),
  ]);
}
