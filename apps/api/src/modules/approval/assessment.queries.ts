import type { ApprovalRoute } from '@cau-noi/domain/approval';
import type { CountryCode } from '@cau-noi/domain/country';
import type { IsoDate } from '@cau-noi/domain/period';
import { TRAVELLING_KINDS } from '@cau-noi/domain/activity/kind';
import type { EarlierMission } from '@cau-noi/domain/savings/facts';
import { PENDING_TRIP_STATES, TRIP_STATES } from '@cau-noi/domain/savings/facts';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { approvalRoutes } from '../configuration/configuration.queries.ts';

/** What plans and dossiers alike are judged by: the rows of the checks, levels, earlier missions. */

const anyOf = <T>(list: readonly T[]): readonly T[] | null => (list.length === 0 ? null : list);

/** All routes, of every day: which one counts is decided by the domain. */
export async function allRoutes(sql: Sql): Promise<readonly ApprovalRoute[]> {
  return (await approvalRoutes(sql, null)).map(({ kinds, levels, validFrom, validTo, ...row }) => ({
    ...row,
    kinds: anyOf(kinds),
    levels: anyOf(levels),
    from: validFrom,
    to: validTo,
  }));
}

/** A mission with the plan that it stands in, if it stands in one. */
export type MissionRecord = EarlierMission & { readonly planId: string | null };

const MISSIONS = statement(
  'check.missions',
  `SELECT json_build_object('id', d.id, 'source', 'DOSSIER', 'planId', l.plan_id,
      'organisationId', d.organisation_id, 'partnerId', d.partner_id,
      'countries', (SELECT json_agg(DISTINCT s.country_code) FROM dossier_stop s
        WHERE s.dossier_id = d.id AND s.phase = phase.value),
      'purposeKind', d.purpose_kind, 'topic', d.topic,
      'startDate', coalesce(d.actual_start_date, d.start_date),
      'reportId', (SELECT r.dossier_id FROM outcome_report r
        WHERE r.dossier_id = d.id AND r.state = 'SUBMITTED')) AS mission
    FROM dossier d LEFT JOIN plan_line l ON l.id = d.plan_line_id
    CROSS JOIN LATERAL (SELECT CASE WHEN d.state = 'COMPLETED' THEN 'ACTUAL'::phase
      ELSE 'PLANNED'::phase END AS value) phase
    WHERE d.kind = ANY($3::activity_kind[]) AND d.state = ANY($4::dossier_state[])
      AND coalesce(d.actual_start_date, d.start_date) >= $2::date
      AND EXISTS (SELECT FROM dossier_stop s WHERE s.dossier_id = d.id
        AND s.phase = phase.value AND s.country_code = ANY($1::text[]::bpchar[]))
  UNION ALL
  SELECT json_build_object('id', l.id, 'source', 'PLAN_LINE', 'planId', l.plan_id,
      'organisationId', p.organisation_id, 'partnerId', l.partner_id,
      'countries', to_json(l.countries), 'purposeKind', l.purpose_kind, 'topic', l.purpose,
      'startDate', l.from_month || '-01', 'reportId', NULL) AS mission
    FROM plan_line l JOIN plan p ON p.id = l.plan_id
    JOIN approved_plan_line a ON a.submission_id = p.approved_submission_id AND a.line_id = l.id
    WHERE l.kind = ANY($3::activity_kind[]) AND l.removed_at IS NULL
      AND l.from_month >= to_char($2::date, 'YYYY-MM') AND (l.from_month || '-01')::date >= $2::date
      AND l.countries && $1::text[]
      AND NOT EXISTS (SELECT FROM dossier d WHERE d.plan_line_id = l.id)`,
);

/**
 * Missions of all units to these countries that begin on or after `since`: dossiers that are
 * submitted, approved or done, and approved plan lines that no dossier cites yet.
 */
export async function missionsTo(
  sql: Sql,
  countries: readonly CountryCode[],
  since: IsoDate,
): Promise<readonly MissionRecord[]> {
  if (countries.length === 0) return [];
  const states = [...TRIP_STATES, ...PENDING_TRIP_STATES];
  const rows = await sql<{ mission: MissionRecord }>(MISSIONS, [
    countries,
    since,
    TRAVELLING_KINDS,
    states,
  ]);
  return rows.map((row) => row.mission);
}
