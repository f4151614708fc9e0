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

export interface CheckYearRow extends CheckTally {
  readonly checkId: string;
  readonly year: number;
}

export interface CheckUnitRow extends CheckTally {
  readonly checkId: string;
  readonly organisationId: string;
}

/** As many units as one answer holds. */
const MOST_UNITS = 100;

const SUMS = `sum(c.kept)::int AS kept, sum(c.noted)::int AS noted,
  sum(c.to_justify)::int AS "toJustify", sum(c.stopped)::int AS stopped,
  sum(c.unknown)::int AS unknown`;

const SEEN = `counted_check c
  WHERE c.check_id = ANY($1::text[]) AND c.year BETWEEN $2::int AND $3::int
    AND ($4::text[] IS NULL OR c.organisation_id = ANY($4::text[]))`;

export const STATEMENTS = {
  years: keyed(
    'check.years',
    `SELECT c.check_id AS "checkId", c.year, ${SUMS} FROM ${SEEN}
      GROUP BY c.check_id, c.year ORDER BY c.check_id, c.year DESC`,
  ),
  units: keyed(
    'check.units',
    `SELECT u."checkId", u."organisationId", u.kept, u.noted, u."toJustify", u.stopped, u.unknown
      FROM (SELECT c.check_id AS "checkId", c.organisation_id AS "organisationId", ${SUMS},
          row_number() OVER (PARTITION BY c.check_id
            ORDER BY sum(c.stopped + c.to_justify + c.noted) DESC, sum(c.unknown) DESC,
              c.organisation_id) AS place
        FROM ${SEEN} GROUP BY c.check_id, c.organisation_id) u
      WHERE u.place <= ${MOST_UNITS} ORDER BY u."checkId", u.place`,
  ),
} as const;

/** Of which checks, in which years, of which unions (null: all). */
export interface TalliesAsked {
  readonly checkIds: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly scope: ScopeIds;
}

const valuesOf = ({ checkIds, from, to, scope }: TalliesAsked): readonly unknown[] => [
  checkIds,
  from,
  to,
  scope,
];

/** The tallies of checks by year, the latest first. */
export function talliesByYear(sql: Sql, asked: TalliesAsked): Promise<readonly CheckYearRow[]> {
  return sql<CheckYearRow>(STATEMENTS.years, valuesOf(asked));
}

/** The tallies of checks by unit: where they failed most often first, then where they could not tell. */
export function talliesByUnit(sql: Sql, asked: TalliesAsked): Promise<readonly CheckUnitRow[]> {
  return sql<CheckUnitRow>(STATEMENTS.units, valuesOf(asked));
}
