import { keyed } from '../../sql.ts';
import type { Sql } from '../../sql.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

/** How many submissions a check concerned, by the most pressing that it found in each. */
export interface CheckTally {
  readonly kept: number;
  readonly noted: number;
  readonly toJustify: number;
  readonly stopped: number;
  readonly unknown: number;
}

/** What is known of how a check works out in practice. */
export interface CheckTallies {
  readonly checkId: string;
  /** The latest year first. */
  readonly years: readonly (CheckTally & { readonly year: number })[];
  /** Where it failed most often first, then where it could not tell. */
  readonly units: readonly (CheckTally & { readonly organisationId: string })[];
}

/** As many units as one answer holds. */
export const MOST_UNITS = 100;

const SUMS = `sum(c.kept)::int AS kept, sum(c.noted)::int AS noted,
  sum(c.to_justify)::int AS "toJustify", sum(c.stopped)::int AS stopped,
  sum(c.unknown)::int AS unknown`;

export const TALLIES = keyed(
  'check.tallies',
  `WITH seen AS MATERIALIZED (
      SELECT c.* FROM counted_check c
      WHERE c.check_id = ANY($1::text[]) AND c.year BETWEEN $2::int AND $3::int
        AND ($4::text[] IS NULL OR c.organisation_id = ANY($4::text[])))
    SELECT asked.check_id AS "checkId",
      (SELECT coalesce(json_agg(y ORDER BY y.year DESC), '[]') FROM (
        SELECT c.year, ${SUMS} FROM seen c WHERE c.check_id = asked.check_id GROUP BY c.year) y)
        AS years,
      (SELECT coalesce(json_agg(u), '[]') FROM (
        SELECT c.organisation_id AS "organisationId", ${SUMS} FROM seen c
        WHERE c.check_id = asked.check_id GROUP BY c.organisation_id
        ORDER BY sum(c.stopped + c.to_justify + c.noted) DESC, sum(c.unknown) DESC,
          c.organisation_id LIMIT ${MOST_UNITS}) u) AS units
    FROM unnest($1::text[]) AS asked(check_id)`,
);

/** The tallies of several checks in some years, of the unions in scope (null: all), in one statement. */
export function checkTallies(
  sql: Sql,
  checkIds: readonly string[],
  years: { readonly from: number; readonly to: number },
  scope: ScopeIds,
): Promise<readonly CheckTallies[]> {
  return sql<CheckTallies>(TALLIES, [checkIds, years.from, years.to, scope]);
}
