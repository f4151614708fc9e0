import type { IsoDate } from '@cau-noi/domain/period';
import type { StaffRole } from '@cau-noi/domain/staff';
import type { CoveredStaff } from '@cau-noi/domain/training/coverage';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

/** Somebody who does foreign-affairs work on the day, with what they attended. */
export interface CoveredAssignment extends CoveredStaff {
  readonly role: StaffRole;
  readonly fullName: string;
}

/** What the training plan of a union says of a year. */
export interface PlanCounts {
  readonly organisationId: string;
  /** Lines of the plan that were not carried out yet, carried out, and given up. */
  readonly planned: number;
  readonly held: number;
  readonly cancelled: number;
  /** Places of all that are not given up. */
  readonly places: number;
  readonly attended: number;
}

/** Which unions and which year; `day` is the last of the year, or today within it. */
export interface CoverageAsked {
  readonly scope: readonly string[] | null;
  readonly organisationIds: readonly string[] | null;
  readonly year: number;
  readonly day: IsoDate;
}

const OF = (column: string): string => `($1::text[] IS NULL OR ${column} = ANY($1::text[]))
  AND ($2::text[] IS NULL OR ${column} = ANY($2::text[]))`;

/** What the person of the assignment `a` attended: trainings `t` with their sessions `s`. */
export const ATTENDED = `FROM training_participant c JOIN training t ON t.id = c.training_id
    AND t.state IN ('HELD', 'CLOSED')
  JOIN training_attendance h ON h.participant_id = c.id
  JOIN training_session s ON s.id = h.session_id
  WHERE c.person_id = a.person_id AND c.state = 'ACCEPTED'`;

export const STATEMENTS = {
  staff: statement(
    'coverage.staff',
    `SELECT a.person_id AS "personId", a.organisation_id AS "organisationId", a.role,
      p.full_name AS "fullName",
      (SELECT max(t.end_date) ${ATTENDED} AND t.end_date <= $4::date) AS "lastTrainedOn",
      (SELECT coalesce(sum(s.minutes), 0)::int ${ATTENDED}
        AND s.held_on BETWEEN make_date($3::int, 1, 1) AND $4::date) AS "minutesInYear"
    FROM staff_assignment a JOIN person p ON p.id = a.person_id
    WHERE ${OF('a.organisation_id')} AND a.valid_from <= $4::date
      AND coalesce(a.valid_to >= $4::date, true)
    ORDER BY regexp_replace(p.full_name, '^.*\\s', '') COLLATE "vi-x-icu", p.full_name, a.id`,
  ),
  plan: statement(
    'coverage.plan',
    `SELECT t.organisation_id AS "organisationId",
      count(*) FILTER (WHERE t.state IN ('PLANNED', 'OPEN'))::int AS planned,
      count(*) FILTER (WHERE t.state IN ('HELD', 'CLOSED'))::int AS held,
      count(*) FILTER (WHERE t.state = 'CANCELLED')::int AS cancelled,
      coalesce(sum(t.places) FILTER (WHERE t.state <> 'CANCELLED'), 0)::int AS places,
      coalesce(sum((SELECT count(*) FROM training_participant c
        WHERE c.training_id = t.id AND c.state = 'ACCEPTED' AND EXISTS (
          SELECT FROM training_attendance h WHERE h.participant_id = c.id))), 0)::int AS attended
    FROM training t WHERE ${OF('t.organisation_id')} AND t.year = $3::int
    GROUP BY t.organisation_id ORDER BY t.organisation_id`,
  ),
};

/** The staff of unions on a day, by given name. */
export function coveredStaff(sql: Sql, asked: CoverageAsked): Promise<CoveredAssignment[]> {
  const { scope, organisationIds, year, day } = asked;
  return sql(STATEMENTS.staff, [scope, organisationIds, year, day]);
}

/** The training plans of unions for a year, as numbers. */
export function planCounts(sql: Sql, asked: CoverageAsked): Promise<PlanCounts[]> {
  const { scope, organisationIds, year } = asked;
  return sql(STATEMENTS.plan, [scope, organisationIds, year]);
}
