import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { PlanResult } from '@cau-noi/domain/effectiveness/facts';
import { invariant } from '@cau-noi/domain/invariant';
import type { OrganisationKind } from '@cau-noi/domain/organisation';
import { planAchieved } from '@cau-noi/domain/statistics/plan-achieved';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { STOPPED_BY_FORCE_MAJEURE } from '../dossier/dossier.queries.ts';

type LookupRow = {
  readonly organisationId: string;
  readonly year: number;
  /** Null for a union that has no version at all. */
  readonly level: OrganisationKind | null;
  readonly previous: ResultRow | null;
};

type ResultRow = {
  readonly lines: readonly {
    readonly id: string;
    readonly kind: ActivityKind;
    readonly stoppedByForceMajeure: boolean;
  }[];
  readonly done: readonly { readonly kind: ActivityKind; readonly planLineId: string }[];
};

// The union's kind on the first day of the year; one that does not stand then keeps its last.
const LEVEL = `(SELECT v.kind FROM organisation_version v
  WHERE v.organisation_id = asked.organisation_id
  ORDER BY (v.valid_from <= make_date(asked.year, 1, 1)
    AND coalesce(v.valid_to >= make_date(asked.year, 1, 1), true)) DESC, v.valid_from DESC
  LIMIT 1)`;

const PREVIOUS = `(SELECT json_build_object(
    'lines', coalesce((SELECT json_agg(json_build_object('id', a.line_id, 'kind', a.kind,
        'stoppedByForceMajeure', EXISTS (SELECT FROM dossier d
          WHERE d.plan_line_id = a.line_id AND ${STOPPED_BY_FORCE_MAJEURE})))
      FROM approved_plan_line a WHERE a.submission_id = p.baseline_submission_id), '[]'),
    'done', coalesce((SELECT json_agg(json_build_object(
        'kind', d.kind, 'planLineId', d.plan_line_id))
      FROM plan_line l JOIN dossier d ON d.plan_line_id = l.id
      WHERE l.plan_id = p.id AND d.state = 'COMPLETED'
        AND extract(year FROM d.actual_start_date) = p.year), '[]'))
  FROM plan p
  WHERE p.organisation_id = asked.organisation_id AND p.year = asked.year - 1
    AND p.baseline_submission_id IS NOT NULL)`;

export const LOOKUPS = statement(
  'plan.lookups',
  `SELECT asked.organisation_id AS "organisationId", asked.year,
      ${LEVEL} AS level, ${PREVIOUS} AS previous
    FROM (SELECT DISTINCT organisation_id, year
      FROM unnest($1::text[], $2::int[]) AS given(organisation_id, year)) AS asked`,
);

/** What is known of a union in the year that a plan is for. */
export type PlanGround = {
  /** What kind it is on the first day of the year. */
  readonly level: OrganisationKind;
  /** How its plan of the year before was carried out; null when there is none to measure against. */
  readonly previousResult: PlanResult | null;
};

export type GroundOf = (organisationId: string, year: number) => PlanGround;

/**
 * The level of these unions, each in the year beside it, and how their plans of the year before were
 * carried out, by activities against the frozen baseline: one statement for all of them.
 */
export async function planGrounds(
  sql: Sql,
  organisationIds: readonly string[],
  years: readonly number[],
): Promise<GroundOf> {
  const rows = await sql<LookupRow>(LOOKUPS, [organisationIds, years]);
  return (organisationId, year) => {
    const row = rows.find(
      (found) => found.organisationId === organisationId && found.year === year,
    );
    const level = row?.level ?? null;
    if (row === undefined || level === null) {
      throw new Error(`Organisation ${organisationId} has no version`);
    }
    const { previous } = row;
    return { level, previousResult: previous === null ? null : resultOf(year - 1, previous) };
  };
}

function resultOf(year: number, { lines, done }: ResultRow): PlanResult {
  const achieved = planAchieved(
    lines.map((line) => ({ ...line, persons: null, money: [] })),
    done.map((activity) => ({ ...activity, persons: 0, money: [] })),
  );
  invariant(achieved.ok, 'ACTIVITIES_CANNOT_OVERFLOW');
  const { all, withoutForceMajeure } = achieved.value.activities;
  return {
    year,
    done: all.numerator,
    planned: all.denominator,
    stoppedByForceMajeure: all.denominator - withoutForceMajeure.denominator,
  };
}
