import { keyed } from '../../sql.ts';
import type { Sql } from '../../sql.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import { ASKED_IN, DECISION } from '../waiver/waiver-list.queries.ts';
import { WAIVED_UNIT, waivedInScope, WAIVERS } from '../waiver/waiver.queries.ts';

/** How many submissions a check concerned, by the most pressing that it found in each. */
export interface CheckTally {
  readonly kept: number;
  readonly noted: number;
  readonly toJustify: number;
  readonly stopped: number;
  readonly unknown: number;
}

/** How many exceptions from a check were asked for, and how many of those were granted and refused. */
export interface CheckWaived {
  readonly asked: number;
  /** Whatever became of them since. */
  readonly granted: number;
  readonly refused: number;
}

export interface CheckYearRow extends CheckTally, CheckWaived {
  readonly checkId: string;
  readonly year: number;
}

export interface CheckUnitRow extends CheckTally, CheckWaived {
  readonly checkId: string;
  readonly organisationId: string;
}

/** As many units as one answer holds: where it failed, and where exceptions were asked for. */
const MOST_UNITS = 100;

const SUMS = `sum(c.kept)::int AS kept, sum(c.noted)::int AS noted,
  sum(c.to_justify)::int AS "toJustify", sum(c.stopped)::int AS stopped,
  sum(c.unknown)::int AS unknown`;

const SEEN = `counted_check c
  WHERE c.check_id = ANY($1::text[]) AND c.year BETWEEN $2::int AND $3::int
    AND ($4::text[] IS NULL OR c.organisation_id = ANY($4::text[]))`;

const WAIVED = `SELECT w.check_id AS "checkId", ${ASKED_IN} AS year,
    ${WAIVED_UNIT} AS "organisationId", ${DECISION} AS decision
  FROM ${WAIVERS}
  WHERE w.check_id = ANY($1::text[]) AND ${ASKED_IN} BETWEEN $2::int AND $3::int
    AND ${waivedInScope('$4::text[]')}`;

const WAIVED_SUMS = `count(*)::int AS asked,
  count(*) FILTER (WHERE w.decision = 'GRANTED')::int AS granted,
  count(*) FILTER (WHERE w.decision = 'REFUSED')::int AS refused`;

/** One row for each key that has submissions, exceptions, or both. */
const BOTH = `coalesce(s.kept, 0) AS kept, coalesce(s.noted, 0) AS noted,
  coalesce(s."toJustify", 0) AS "toJustify", coalesce(s.stopped, 0) AS stopped,
  coalesce(s.unknown, 0) AS unknown, coalesce(w.asked, 0) AS asked,
  coalesce(w.granted, 0) AS granted, coalesce(w.refused, 0) AS refused`;

export const STATEMENTS = {
  years: keyed(
    'check.years',
    `SELECT "checkId", year, ${BOTH}
      FROM (SELECT c.check_id AS "checkId", c.year, ${SUMS} FROM ${SEEN}
          GROUP BY c.check_id, c.year) s
        FULL JOIN (SELECT w."checkId", w.year, ${WAIVED_SUMS} FROM (${WAIVED}) w
          GROUP BY w."checkId", w.year) w USING ("checkId", year)
      ORDER BY "checkId", year DESC`,
  ),
  units: keyed(
    'check.units',
    `SELECT u."checkId", u."organisationId", u.kept, u.noted, u."toJustify", u.stopped, u.unknown,
        u.asked, u.granted, u.refused
      FROM (SELECT b.*,
          row_number() OVER (PARTITION BY b."checkId"
            ORDER BY b.stopped + b."toJustify" + b.noted DESC, b.unknown DESC,
              b."organisationId") AS place,
          row_number() OVER (PARTITION BY b."checkId"
            ORDER BY b.asked DESC, b."organisationId") AS "askedPlace"
        FROM (SELECT "checkId", "organisationId", ${BOTH}
          FROM (SELECT c.check_id AS "checkId", c.organisation_id AS "organisationId", ${SUMS}
              FROM ${SEEN} GROUP BY c.check_id, c.organisation_id) s
            FULL JOIN (SELECT w."checkId", w."organisationId", ${WAIVED_SUMS} FROM (${WAIVED}) w
              GROUP BY w."checkId", w."organisationId") w USING ("checkId", "organisationId")) b) u
      WHERE u.place <= ${MOST_UNITS} OR (u.asked > 0 AND u."askedPlace" <= ${MOST_UNITS})
      ORDER BY u."checkId", u.place`,
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
