import type { InformationCount, InformationTarget } from '@cau-noi/domain/information/target';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

/** The targets of a union for a year. */
export type InformationYearRecord = {
  readonly id: string;
  readonly organisationId: string;
  readonly year: number;
  readonly version: number;
  readonly targets: readonly InformationTarget[];
};

const SEEN = (
  alias: string,
): string => `($1::text[] IS NULL OR ${alias}.organisation_id = ANY($1::text[]))
      AND ($2::text[] IS NULL OR ${alias}.organisation_id = ANY($2::text[]))`;

export const STATEMENTS = {
  counts: statement(
    'information.counts',
    `WITH published AS (
        SELECT i.organisation_id, i.type, count(*)::int AS published FROM information_item i
        WHERE i.state = 'PUBLISHED' AND ${SEEN('i')}
          AND i.published_on >= make_date($3::int, 1, 1)
          AND i.published_on <= make_date($3::int, 12, 31)
        GROUP BY i.organisation_id, i.type),
      aimed AS (
        SELECT y.organisation_id, t.type, t.target FROM information_year y
        JOIN information_target t ON t.year_id = y.id WHERE y.year = $3::int AND ${SEEN('y')})
      SELECT organisation_id AS "organisationId", type, a.target,
        coalesce(p.published, 0) AS published
      FROM published p FULL JOIN aimed a USING (organisation_id, type)
      ORDER BY organisation_id, type`,
  ),
  year: statement(
    'information.year',
    `SELECT y.id, y.organisation_id AS "organisationId", y.year, y.version,
        (SELECT coalesce(json_agg(json_build_object('type', t.type, 'target', t.target)
          ORDER BY t.type), '[]') FROM information_target t WHERE t.year_id = y.id) AS targets
      FROM information_year y
      WHERE ($1::text[] IS NULL OR y.organisation_id = ANY($1::text[]))
        AND y.organisation_id = $2::text AND y.year = $3::int`,
  ),
} as const;

/** What each union meant to publish and did, by type, of those the scope may see. */
export function informationCounts(
  sql: Sql,
  scope: ScopeIds,
  { organisationIds, year }: { organisationIds: readonly string[] | null; year: number },
): Promise<InformationCount[]> {
  return sql<InformationCount>(STATEMENTS.counts, [scope, organisationIds, year]);
}

/** The targets of one union for a year; null where none were ever set. */
export async function informationYear(
  sql: Sql,
  scope: ScopeIds,
  organisationId: string,
  year: number,
): Promise<InformationYearRecord | null> {
  const [row] = await sql<InformationYearRecord>(STATEMENTS.year, [scope, organisationId, year]);
  return row ?? null;
}
