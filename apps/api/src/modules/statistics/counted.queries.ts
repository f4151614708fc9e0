import { TRAVELLING_KINDS } from '@cau-noi/domain/activity/kind';

import type { StatisticFilter } from '@cau-noi/domain/statistics/filter';
import type { CountedPart, CountedUnit, Structure } from '@cau-noi/domain/statistics/structure';
import type { Context } from '../../context.ts';
import { statement } from '../../sql.ts';
import { dossierInScope } from '../dossier/dossier.queries.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import { structureOfDay } from './structure-of-day.ts';

/** A set of unions that are counted together: the whole, or one part of it. */
export type CountedGroup = { readonly group: number; readonly units: readonly CountedUnit[] };

/** From where figures are counted: summaries wherever they can answer, or always the records. */
export type CountedFrom = 'summaries' | 'records';

/** The whole of a filter, then its parts in their order. */
export function groupsOf(
  structure: Structure,
  filter: StatisticFilter,
  parts: readonly CountedPart[],
): readonly CountedGroup[] {
  return [filter, ...parts.map((part) => ({ ...filter, ...part }))].map((whose, group) => ({
    group,
    units: structure.unitsOf(whose),
  }));
}

/** The years of a filter, one by one. */
export function yearsOf({
  fromYear,
  toYear,
}: Pick<StatisticFilter, 'fromYear' | 'toYear'>): readonly number[] {
  return Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
}

const quoted = (values: readonly string[]): string =>
  values.map((value) => `'${value}'`).join(', ');

/** Real figures are what is counted; countries are those of the journey, else those of the guests. */
const inActual = (table: string, condition: string): string =>
  `EXISTS (SELECT FROM ${table} s WHERE s.dossier_id = d.id AND s.phase = 'ACTUAL'
    AND ${condition})`;

export const isTravelling = (kind: string): string => `${kind} IN (${quoted(TRAVELLING_KINDS)})`;

/**
 * `admitted`: the closed activities that the viewer may see and that a filter admits, whoever did
 * them. `counted`: each of them once for every group that holds its union or a co-organiser of it
 * on the day. Values $1 to $14 are those of `countedValues`. Each step stands on the rows of the one
 * before and joins no two of them, so that it is quick whatever the planner expects.
 *
 * @param columns further columns of an activity `d`, as `name: expression`
 */
export function counted(columns: Readonly<Record<string, string>> = {}): string {
  const more = Object.entries(columns).map(([name, expression]) => `${expression} AS ${name}`);
  const kept = ['id', 'kind', 'reporting_class', 'year', ...Object.keys(columns)];
  return `admitted AS MATERIALIZED (
    SELECT ${[
      'd.id, d.kind, d.reporting_class, d.organisation_id, d.plan_line_id',
      'd.actual_start_date AS day',
      'extract(year FROM d.actual_start_date)::int AS year',
      ...more,
    ].join(', ')}
    FROM dossier d
    WHERE d.state = 'COMPLETED' AND ${dossierInScope('$1::text[]')}
      AND d.actual_start_date BETWEEN make_date($2::int, 1, 1) AND make_date($3::int, 12, 31)
      AND ($4::reporting_class[] IS NULL OR d.reporting_class = ANY($4::reporting_class[]))
      AND ($5::activity_kind[] IS NULL OR d.kind = ANY($5::activity_kind[]))
      AND ($6::text IS NULL OR CASE WHEN ${isTravelling('d.kind')}
        THEN ${inActual('dossier_stop', 's.country_code = $6::text::bpchar')}
        ELSE ${inActual('dossier_guest', 's.country_code = $6::text::bpchar')} END)
      AND ($7::text IS NULL OR d.partner_id = (SELECT coalesce(r.merged_into_id, r.id)
        FROM partner r WHERE r.id = $7::text))
      AND ($8::funding_source[] IS NULL
        OR ${inActual('dossier_cost_line', 's.payer = ANY($8::funding_source[])')})
      AND ($9::boolean IS NULL OR (d.plan_line_id IS NOT NULL) = $9::boolean)),
  side AS MATERIALIZED (
    SELECT a.*, a.organisation_id AS union_id, a.day AS counts_on FROM admitted a
    WHERE $14::boolean IS NULL
    UNION ALL
    SELECT a.*, c.organisation_id, a.day FROM admitted a
    JOIN dossier_co_organiser c ON c.dossier_id = a.id WHERE $14::boolean IS NULL
    UNION ALL
    SELECT a.*, coalesce(p.organisation_id, a.organisation_id), make_date(a.year, 1, 1)
    FROM admitted a
    LEFT JOIN (plan_line l JOIN plan p ON p.id = l.plan_id)
      ON l.id = a.plan_line_id AND p.year = a.year
    WHERE $14::boolean = EXISTS (SELECT FROM approved_plan_line b
      WHERE b.submission_id = p.baseline_submission_id AND b.line_id = l.id)),
  counted AS MATERIALIZED (
    SELECT DISTINCT u."group", ${kept.map((column) => `s.${column}`).join(', ')}
    FROM side s JOIN unnest($10::int[], $11::text[], $12::date[], $13::date[])
      AS u("group", union_id, valid_from, valid_to)
      ON u.union_id = s.union_id AND s.counts_on >= u.valid_from
        AND coalesce(s.counts_on <= u.valid_to, true))`;
}

const orNull = <T>(list: readonly T[]): readonly T[] | null => (list.length === 0 ? null : list);

/** The values of `counted`. */
export function countedValues(
  filter: StatisticFilter,
  scope: ScopeIds,
  groups: readonly CountedGroup[],
): readonly unknown[] {
  const units = groups.flatMap(({ group, units: own }) => own.map((unit) => ({ group, ...unit })));
  return [
    scope,
    filter.fromYear,
    filter.toYear,
    orNull(filter.reportingClasses),
    orNull(filter.kinds),
    filter.countryCode,
    filter.partnerId,
    orNull(filter.fundingSources),
    filter.planned,
    units.map(({ group }) => group),
    units.map(({ organisationId }) => organisationId),
    units.map(({ from }) => from),
    units.map(({ to }) => to),
    filter.baseline,
  ];
}

export const STATEMENTS = {
  ids: statement('statistics.ids', `WITH ${counted()} SELECT id FROM counted`),
} as const;

/** The activities that a figure with this filter counts, as far as the scope sees them: its list. */
export async function idsCounted(
  context: Pick<Context, 'sql' | 'register' | 'today'>,
  filter: StatisticFilter,
  scope: ScopeIds,
): Promise<readonly string[]> {
  const units = structureOfDay(context).unitsOf(filter);
  const values = countedValues(filter, scope, [{ group: 0, units }]);
  const rows = await context.sql<{ id: string }>(STATEMENTS.ids, values);
  return rows.map((row) => row.id);
}
