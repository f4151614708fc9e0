import type { StatisticFilter } from '@cau-noi/domain/statistics/filter';
import { INDICATORS } from '@cau-noi/domain/statistics/indicators';
import { partYears } from '@cau-noi/domain/statistics/whole-years';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import type { CountedGroup } from './counted.queries.ts';
import { yearsOf } from './counted.queries.ts';
import type { CountedSum } from './statistics.queries.ts';
import { WHOLE } from './statistics.queries.ts';

/**
 * Whether the summaries can answer: they know years, classes and unions and nothing else of an
 * activity, and they know no viewer. Where all unions that are counted are in the viewer's scope,
 * every activity that counts is one that the viewer sees. The answer is then the same for all of them.
 *
 * @param groups asked for only where the viewer does not see everything there is
 */
export function isSummarised(
  filter: StatisticFilter,
  scope: ScopeIds,
  groups: () => readonly CountedGroup[],
): boolean {
  const { countryCode, partnerId, fundingSources, kinds, planned } = filter;
  if (countryCode !== null || partnerId !== null || planned !== null) return false;
  if (filter.baseline !== null) return false;
  if (fundingSources.length > 0 || kinds.length > 0) return false;
  if (scope === null) return true;
  const seen = new Set(scope);
  return groups().every(({ units }) => units.every((unit) => seen.has(unit.organisationId)));
}

// Years as a list: of a span between two values that it does not know yet, PostgreSQL expects next to
// nothing, and plans accordingly.
const IN_YEARS = (row: string): string => `${row}.year = ANY($1::int[])
  AND ($2::reporting_class[] IS NULL OR ${row}.reporting_class = ANY($2::reporting_class[]))`;

const IS_PARTED = (row: string): string => `EXISTS (SELECT FROM unnest($7::text[], $8::int[])
  AS p(union_id, year) WHERE p.year = ${row}.year AND p.union_id = ANY(${row}.unions::text[]))`;

/** The classes that persons are told apart in. */
const OF_PERSONS = Object.values(INDICATORS)
  .filter(({ counting }) => counting === 'DISTINCT_PERSONS')
  .map(({ reportingClass }) => `'${reportingClass}'`)
  .join(', ');

/**
 * `total`: what the same unions did in a year, from the sums; and on its own every activity of a
 * union that counts on some days of that year only. `held`: each of these places once for every group
 * that holds one of its unions. Persons are sets of bits, a block at a time: united, then counted.
 */
export const SUMS = statement(
  'statistics.summary',
  `WITH unit AS MATERIALIZED (
    SELECT * FROM unnest($3::int[], $4::text[], $5::date[], $6::date[])
      AS u("group", union_id, first, last)),
  parted AS MATERIALIZED (
    SELECT a.* FROM counted_activity a WHERE ${IN_YEARS('a')} AND ${IS_PARTED('a')}),
  total AS MATERIALIZED (
    SELECT s.year, s.reporting_class, s.unions, s.unions AS place,
      make_date(s.year, 1, 1) AS day, s.activities, s.ours, s.abroad
    FROM counted_sum s WHERE ${IN_YEARS('s')} AND NOT ${IS_PARTED('s')}
    UNION ALL
    SELECT p.year, p.reporting_class, p.unions, p.dossier_id, p.day, 1, p.ours, p.abroad
    FROM parted p),
  held AS MATERIALIZED (
    SELECT DISTINCT u."group", p.year, p.place
    FROM (SELECT DISTINCT t.year, t.place, t.unions, t.day FROM total t) p
    CROSS JOIN LATERAL unnest(p.unions::text[]) AS one(union_id)
    JOIN unit u ON u.union_id = one.union_id AND p.day >= u.first
      AND coalesce(p.day <= u.last, true)),
  sums AS (
    SELECT h."group", t.year, t.reporting_class, sum(t.activities) AS activities,
      sum(t.ours) AS ours, sum(t.abroad) AS abroad
    FROM held h JOIN total t ON t.year = h.year AND t.place = h.place
    GROUP BY GROUPING SETS ((h."group", t.reporting_class), (h."group", t.reporting_class, t.year))
    HAVING grouping(t.year) = 1 OR h."group" = ${WHOLE}),
  travellers AS MATERIALIZED (
    SELECT h."group", t.year, t.reporting_class, t.block, t.persons
    FROM held h JOIN (
      SELECT t.year, t.reporting_class, t.unions AS place, t.block, t.persons
      FROM counted_travellers t WHERE ${IN_YEARS('t')} AND t.reporting_class IN (${OF_PERSONS})
      UNION ALL
      SELECT p.year, p.reporting_class, p.dossier_id, n.number / 1024, person_bit(n.number)
      FROM parted p CROSS JOIN LATERAL unnest(p.travellers) AS n(number)
    ) t ON t.year = h.year AND t.place = h.place),
  united AS (
    SELECT t."group", NULL::int AS year, t.reporting_class, bit_count(bit_or(t.persons)) AS persons
    FROM travellers t GROUP BY t."group", t.reporting_class, t.block
    UNION ALL
    SELECT t."group", t.year, t.reporting_class, bit_count(bit_or(t.persons))
    FROM travellers t WHERE t."group" = ${WHOLE}
    GROUP BY t."group", t.year, t.reporting_class, t.block),
  persons AS (
    SELECT u."group", u.year, u.reporting_class, sum(u.persons)::bigint AS persons
    FROM united u GROUP BY u."group", u.year, u.reporting_class)
  SELECT s."group", s.year, s.reporting_class AS "reportingClass",
    s.activities::bigint AS "ACTIVITIES", s.ours::bigint AS "PERSON_TRIPS",
    coalesce(p.persons, 0) AS "DISTINCT_PERSONS", s.abroad::bigint AS "GUESTS",
    (s.ours + s.abroad)::bigint AS "PARTICIPANTS"
  FROM sums s LEFT JOIN persons p ON p."group" = s."group"
    AND p.reporting_class = s.reporting_class AND p.year IS NOT DISTINCT FROM s.year`,
);

/**
 * The same as `countedSums`, from the summaries, where `isSummarised`. Its cost grows with the unions
 * and the years and not with the activities.
 */
export function summarisedSums(
  sql: Sql,
  { fromYear, toYear, reportingClasses }: StatisticFilter,
  groups: readonly CountedGroup[],
): Promise<readonly CountedSum[]> {
  const units = groups.flatMap(({ group, units: own }) => own.map((unit) => ({ group, ...unit })));
  const parted = partYears(units, fromYear, toYear);
  return sql<CountedSum>(SUMS, [
    yearsOf({ fromYear, toYear }),
    reportingClasses.length === 0 ? null : reportingClasses,
    units.map(({ group }) => group),
    units.map(({ organisationId }) => organisationId),
    units.map(({ from }) => from),
    units.map(({ to }) => to),
    parted.map(({ organisationId }) => organisationId),
    parted.map(({ year }) => year),
  ]);
}
