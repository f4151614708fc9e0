import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { PlanResult } from '@cau-noi/domain/effectiveness/facts';
import { invariant } from '@cau-noi/domain/invariant';
import { planAchieved } from '@cau-noi/domain/statistics/plan-achieved';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

type ResultRow = {
  readonly organisationId: string;
  readonly year: number;
  readonly lines: readonly {
    readonly id: string;
    readonly kind: ActivityKind;
    readonly stoppedByForceMajeure: boolean;
  }[];
  readonly done: readonly { readonly kind: ActivityKind; readonly planLineId: string }[];
};

const RESULTS = statement(
  'plan.results',
  `SELECT p.organisation_id AS "organisationId", p.year,
      coalesce((SELECT json_agg(json_build_object('id', a.line_id, 'kind', a.kind,
          'stoppedByForceMajeure', EXISTS (SELECT FROM dossier d
            WHERE d.plan_line_id = a.line_id AND d.stop_reason = 'FORCE_MAJEURE'
              AND d.state IN ('CANCELLED', 'POSTPONED'))))
        FROM approved_plan_line a WHERE a.submission_id = p.baseline_submission_id), '[]') AS lines,
      coalesce((SELECT json_agg(json_build_object('kind', d.kind, 'planLineId', d.plan_line_id))
        FROM plan_line l JOIN dossier d ON d.plan_line_id = l.id
        WHERE l.plan_id = p.id AND d.state = 'COMPLETED'
          AND extract(year FROM d.actual_start_date) = p.year), '[]') AS done
    FROM plan p
    JOIN unnest($1::text[], $2::int[]) AS asked(organisation_id, year)
      ON asked.organisation_id = p.organisation_id AND asked.year = p.year
    WHERE p.baseline_submission_id IS NOT NULL`,
);

/** How much of a union's plan of a year was carried out; null when there is none to measure against. */
export type ResultOf = (organisationId: string, year: number) => PlanResult | null;

/**
 * How the approved plans of these unions, each in the year beside it, were carried out, by
 * activities against the frozen baseline.
 */
export async function planResults(
  sql: Sql,
  organisationIds: readonly string[],
  years: readonly number[],
): Promise<ResultOf> {
  const rows = await sql<ResultRow>(RESULTS, [organisationIds, years]);
  return (organisationId, year) => {
    const row = rows.find(
      (found) => found.organisationId === organisationId && found.year === year,
    );
    return row === undefined ? null : resultOf(row);
  };
}

function resultOf({ year, lines, done }: ResultRow): PlanResult {
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
