import { TAKES_PLACE } from '@cau-noi/domain/dossier/return';
import type { IsoDate } from '@cau-noi/domain/period';
import type { CapacityFacts } from '@cau-noi/domain/staff/capacity';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { ATTENDED } from '../training/coverage.queries.ts';

/** What is known of one union's year. */
export type CapacityCounts = Omit<CapacityFacts, 'countedOn'> & { readonly organisationId: string };

/** Of which unions and of which year. */
export interface CapacityFilter {
  readonly scope: readonly string[] | null;
  readonly organisationIds: readonly string[] | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The day on which officers are counted: within the year. */
  readonly countedOn: IsoDate;
}

const TAKING_PLACE = TAKES_PLACE.map((state) => `'${state}'`).join(', ');

/** Unions that write plans: the upper-level and grassroots ones stand there when they have something. */
const PLANNING = `v.kind IN ('FEDERATION', 'SECTOR_UNION', 'PROVINCIAL_UNION')`;

const OFFICER_NOW = `a.role = 'OFFICER' AND a.valid_from <= $5::date
  AND coalesce(a.valid_to >= $5::date, true)`;
const LEFT = `a.valid_to BETWEEN $3::date AND $5::date`;
const left = (reason: string) =>
  `'${reason}', count(DISTINCT a.person_id) FILTER (WHERE ${LEFT} AND a.leaving_reason = '${reason}'
    AND NOT coalesce(goes_on.here, false))`;

/** A year of which no training that was held is written down tells nothing of who was trained. */
const TRAININGS_KNOWN = `EXISTS (SELECT FROM training t WHERE t.state IN ('HELD', 'CLOSED')
  AND t.start_date <= $5::date AND t.end_date >= $3::date)`;

export const STATEMENTS = {
  year: statement(
    'capacity.year',
    `WITH asked AS (SELECT v.organisation_id AS id, bool_or(${PLANNING}) AS plans
        FROM organisation_version v
        WHERE v.valid_from <= $4::date AND coalesce(v.valid_to >= $3::date, true)
          AND ($1::text[] IS NULL OR v.organisation_id = ANY($1::text[]))
          AND ($2::text[] IS NULL OR v.organisation_id = ANY($2::text[]))
        GROUP BY v.organisation_id),
      staff AS (SELECT a.organisation_id AS id,
          count(DISTINCT a.person_id) FILTER (WHERE ${OFFICER_NOW} AND a.workload = 'FULL_TIME')::int
            AS "fullTime",
          count(DISTINCT a.person_id) FILTER (WHERE ${OFFICER_NOW} AND a.workload = 'PART_TIME')::int
            AS "partTime",
          count(DISTINCT a.person_id) FILTER (WHERE a.role = 'LEADER_IN_CHARGE'
            AND a.valid_from <= $5::date AND coalesce(a.valid_to >= $5::date, true))::int AS leaders,
          count(DISTINCT a.person_id) FILTER (WHERE ${OFFICER_NOW} AND l.counting > 0)::int
            AS "withLanguage",
          coalesce(sum(l.expired) FILTER (WHERE ${OFFICER_NOW}), 0)::int AS "expiredLanguages",
          count(DISTINCT a.person_id) FILTER (WHERE a.valid_from BETWEEN $3::date AND $5::date
            AND NOT coalesce(was.here, false))::int AS joined,
          json_build_object(${['RETIRED', 'MOVED', 'TRANSFERRED', 'OTHER'].map(left).join(', ')}) AS left
        FROM asked o JOIN staff_assignment a ON a.organisation_id = o.id
        LEFT JOIN LATERAL (SELECT
            count(*) FILTER (WHERE coalesce(p.expires_on >= $5::date, true)) AS counting,
            count(*) FILTER (WHERE p.expires_on < $5::date) AS expired
          FROM person_language p WHERE p.person_id = a.person_id) l ON true
        LEFT JOIN LATERAL (SELECT true AS here FROM staff_assignment n
          WHERE n.person_id = a.person_id AND n.organisation_id = a.organisation_id
            AND n.valid_from = a.valid_to + 1 LIMIT 1) goes_on ON true
        LEFT JOIN LATERAL (SELECT true AS here FROM staff_assignment b
          WHERE b.person_id = a.person_id AND b.organisation_id = a.organisation_id
            AND b.valid_to = a.valid_from - 1 LIMIT 1) was ON true
        GROUP BY a.organisation_id),
      planned AS (SELECT p.organisation_id AS id, count(*)::int AS count
        FROM asked o JOIN plan p ON p.organisation_id = o.id
          AND p.year = extract(year FROM $3::date)
        JOIN approved_plan_line l ON l.submission_id = p.approved_submission_id
        GROUP BY p.organisation_id),
      done AS (SELECT d.organisation_id AS id, count(*)::int AS count
        FROM asked o JOIN dossier d ON d.organisation_id = o.id AND d.state IN (${TAKING_PLACE})
          AND coalesce(d.actual_start_date, d.start_date) BETWEEN $3::date AND $4::date
        GROUP BY d.organisation_id),
      trained AS (SELECT a.organisation_id AS id, sum((SELECT coalesce(sum(s.minutes), 0) ${ATTENDED}
            AND s.held_on BETWEEN $3::date AND $5::date))::int AS minutes
        FROM (SELECT DISTINCT a.organisation_id, a.person_id FROM asked o
          JOIN staff_assignment a ON a.organisation_id = o.id AND ${OFFICER_NOW}) a
        WHERE ${TRAININGS_KNOWN} GROUP BY a.organisation_id)
      SELECT o.id AS "organisationId", coalesce(s."fullTime", 0) AS "fullTime",
        coalesce(s."partTime", 0) AS "partTime", coalesce(s.leaders, 0) AS leaders,
        coalesce(s."withLanguage", 0) AS "withLanguage",
        coalesce(s."expiredLanguages", 0) AS "expiredLanguages", coalesce(s.joined, 0) AS joined,
        coalesce(s.left, '{"RETIRED": 0, "MOVED": 0, "TRANSFERRED": 0, "OTHER": 0}') AS left,
        coalesce(p.count, 0) AS planned, coalesce(d.count, 0) AS "carriedOut",
        t.minutes AS "trainingMinutes"
      FROM asked o LEFT JOIN staff s ON s.id = o.id LEFT JOIN planned p ON p.id = o.id
        LEFT JOIN done d ON d.id = o.id LEFT JOIN trained t ON t.id = o.id
      WHERE o.plans OR s.id IS NOT NULL OR p.id IS NOT NULL OR d.id IS NOT NULL
      ORDER BY o.id`,
  ),
};

/** What is known of these unions' year, in no order that means anything. */
export function capacityRows(sql: Sql, filter: CapacityFilter): Promise<CapacityCounts[]> {
  const { scope, organisationIds, from, to, countedOn } = filter;
  return sql(STATEMENTS.year, [scope, organisationIds, from, to, countedOn]);
}
