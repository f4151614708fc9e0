import { RECEIVING_KINDS, TRAVELLING_KINDS } from '@cau-noi/domain/activity/kind';
import type { CountryCode } from '@cau-noi/domain/country';
import { monthOf } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import type { UpcomingActivity } from '@cau-noi/domain/savings/collision';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { countryCodesOfRow, personsOfRow } from '../dossier/dossier-totals.queries.ts';
import { dossierInScope } from '../dossier/dossier.queries.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import { planInScope } from '../plan/plan.queries.ts';

/** An activity to come as it is stored, and whether the viewer may read its record. */
export type UpcomingRecord = Omit<UpcomingActivity, 'from' | 'to' | 'countries'> & {
  readonly planId: string | null;
  readonly title: string;
  readonly startDate: IsoDate;
  /** One for each stop or guest. */
  readonly countries: readonly (CountryCode | null)[];
  readonly readable: boolean;
};

const DOSSIERS = `SELECT json_build_object('id', d.id, 'source', 'DOSSIER', 'planId', NULL,
    'organisationId', d.organisation_id, 'kind', d.kind, 'title', d.title,
    'partnerId', d.partner_id, 'countries', ${countryCodesOfRow('PLANNED')},
    'guests', coalesce(CASE WHEN d.kind = ANY($6::activity_kind[]) THEN (
      SELECT json_agg(g.name ORDER BY g.position, g.id) FROM dossier_guest g
      WHERE g.dossier_id = d.id AND g.phase = 'PLANNED' AND g.name IS NOT NULL) END, '[]'),
    'startDate', d.start_date, 'days', d.end_date - d.start_date + 1,
    'persons', ${personsOfRow('PLANNED')}, 'readable', ${dossierInScope('$2::text[]')}) AS upcoming
  FROM dossier d
  WHERE d.state IN ('SUBMITTED', 'APPROVED') AND d.start_date >= $1::date
    AND d.kind = ANY($4::activity_kind[])
    AND ($3::text[] IS NULL OR d.organisation_id = ANY($3::text[])
      OR ${dossierInScope('$2::text[]')})`;

// What was approved counts, not what is being written for an adjustment.
const LINES = `SELECT json_build_object('id', a.line_id, 'source', 'PLAN_LINE', 'planId', a.plan_id,
    'organisationId', p.organisation_id, 'kind', a.kind, 'title', a.title,
    'partnerId', a.partner_id, 'countries', to_json(a.countries), 'guests', '[]'::json,
    'startDate', a.from_month || '-01', 'days', a.days,
    'persons', a.persons, 'readable', ${planInScope('$2::text[]')}) AS upcoming
  FROM plan p JOIN approved_plan_line a ON a.submission_id = p.approved_submission_id
    JOIN plan_line w ON w.id = a.line_id
  WHERE a.from_month >= $5::bpchar AND a.kind = ANY($4::activity_kind[]) AND w.removed_at IS NULL
    AND NOT EXISTS (SELECT FROM dossier d WHERE d.plan_line_id = a.line_id)
    AND ($3::text[] IS NULL OR p.organisation_id = ANY($3::text[])
      OR ${planInScope('$2::text[]')})`;

export const UPCOMING = statement('collision.upcoming', `${DOSSIERS} UNION ALL ${LINES}`);

/**
 * The journeys and receptions that have not begun: dossiers that are submitted or approved, and
 * approved plan lines that no dossier cites. Of the unions told of, and all that the scope may read.
 *
 * @param toldOf null for all unions
 */
export async function upcomingActivities(
  sql: Sql,
  today: IsoDate,
  scope: ScopeIds,
  toldOf: readonly string[] | null,
): Promise<readonly UpcomingRecord[]> {
  const kinds = [...TRAVELLING_KINDS, ...RECEIVING_KINDS];
  const values = [today, scope, toldOf, kinds, monthOf(today), RECEIVING_KINDS];
  const rows = await sql<{ upcoming: UpcomingRecord }>(UPCOMING, values);
  return rows.map((row) => row.upcoming);
}
