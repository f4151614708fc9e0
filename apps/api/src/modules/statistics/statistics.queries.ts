import type { ReportingClass } from '@cau-noi/domain/activity/kind';
import type { Counting } from '@cau-noi/domain/statistics/indicators';
import type { StatisticFilter } from '@cau-noi/domain/statistics/filter';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import type { CountedGroup } from './counted.queries.ts';
import { counted, countedValues, isTravelling } from './counted.queries.ts';

/** The sums of one class of activities, of one group of unions, of one year or of all. */
export type CountedSum = Readonly<Record<Counting, number>> & {
  readonly group: number;
  /** null: all years of the filter together. */
  readonly year: number | null;
  readonly reportingClass: ReportingClass;
};

/** The group whose sums are also given for each year. */
export const WHOLE = 0;

const sumOf = (table: string, condition = 'true'): string =>
  `coalesce((SELECT sum(s.count) FROM ${table} s WHERE s.dossier_id = d.id
    AND s.phase = 'ACTUAL' AND ${condition}), 0)`;

/**
 * The people of an activity, from the one place where its kind counts them, as the domain's
 * `countedPeople`: members where ours travel, guests where guests come, participants elsewhere.
 */
const PEOPLE = {
  ours: `CASE WHEN ${isTravelling('d.kind')} THEN (SELECT count(*) FROM dossier_member m
      WHERE m.dossier_id = d.id AND m.phase = 'ACTUAL')
    WHEN d.kind = 'INBOUND' THEN 0
    ELSE ${sumOf('dossier_participant_group', `s.kind <> 'FOREIGN_PARTICIPANT'`)} END`,
  abroad: `CASE WHEN ${isTravelling('d.kind')} THEN 0
    WHEN d.kind = 'INBOUND' THEN ${sumOf('dossier_guest')}
    ELSE ${sumOf('dossier_participant_group', `s.kind = 'FOREIGN_PARTICIPANT'`)} END`,
};

const SETS = `GROUP BY GROUPING SETS (
    (c."group", c.reporting_class), (c."group", c.reporting_class, c.year))
  HAVING grouping(c.year) = 1 OR c."group" = ${WHOLE}`;

export const SUMS = statement(
  'statistics.sums',
  `WITH ${counted(PEOPLE)},
  sums AS (
    SELECT c."group", c.year, c.reporting_class, count(*) AS activities, sum(c.ours) AS ours,
      sum(c.abroad) AS abroad
    FROM counted c ${SETS}),
  persons AS (
    SELECT c."group", c.year, c.reporting_class, count(DISTINCT m.person_id) AS persons
    FROM counted c JOIN dossier_member m ON m.dossier_id = c.id AND m.phase = 'ACTUAL'
    WHERE ${isTravelling('c.kind')} ${SETS})
  SELECT s."group", s.year, s.reporting_class AS "reportingClass", s.activities AS "ACTIVITIES",
    s.ours::bigint AS "PERSON_TRIPS", coalesce(p.persons, 0) AS "DISTINCT_PERSONS",
    s.abroad::bigint AS "GUESTS", (s.ours + s.abroad)::bigint AS "PARTICIPANTS"
  FROM sums s LEFT JOIN persons p ON p."group" = s."group"
    AND p.reporting_class = s.reporting_class AND p.year IS NOT DISTINCT FROM s.year`,
);

/**
 * What the activities that a filter admits add up to, for each group of unions; for the group
 * `WHOLE` also by year. Classes without an activity have no row. One statement, whatever the size.
 */
export function countedSums(
  sql: Sql,
  filter: StatisticFilter,
  scope: ScopeIds,
  groups: readonly CountedGroup[],
): Promise<readonly CountedSum[]> {
  return sql<CountedSum>(SUMS, countedValues(filter, scope, groups));
}
