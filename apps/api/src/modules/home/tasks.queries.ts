import type { DossierState } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import type { PlanState } from '@cau-noi/domain/plan';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

/** A plan at which its union may have something to do. Times are ISO text. */
export type PlanAtHand = {
  readonly id: string;
  readonly organisationId: string;
  readonly year: number;
  readonly state: PlanState;
  /** Whether it was ever handed in and not taken back. */
  readonly handedIn: boolean;
  readonly since: string;
  /** The first field that its last return points at. */
  readonly field: readonly string[] | null;
};

/** A dossier at which its union has something to do. Times are ISO text. */
export type DossierAtHand = {
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly state: DossierState;
  readonly endDate: IsoDate | null;
  readonly since: string;
  readonly field: readonly string[] | null;
};

/** The return that the record `r` lies with its writer for: when, and what it points at first. */
const lastReturn = (key: string, record: string): string => `LEFT JOIN LATERAL (
    SELECT s.closed_at, t.return_fields -> 0 AS field
    FROM submission s JOIN approval_step t ON t.submission_id = s.id AND t.state = 'RETURNED'
    WHERE s.${key} = ${record}.id AND s.state = 'RETURNED'
    ORDER BY s.number DESC LIMIT 1) returned ON ${record}.state = 'RETURNED'`;

const STATEMENTS = {
  plans: statement(
    'home.plans',
    `SELECT json_build_object('id', p.id, 'organisationId', p.organisation_id, 'year', p.year,
        'state', p.state, 'since', coalesce(returned.closed_at, p.updated_at),
        'field', returned.field, 'handedIn', EXISTS (SELECT FROM submission s
          WHERE s.plan_id = p.id AND s.state <> 'WITHDRAWN')) AS plan
      FROM plan p ${lastReturn('plan_id', 'p')}
      WHERE p.organisation_id = ANY($1::text[])
        AND (p.state IN ('DRAFT', 'RETURNED') OR p.year = ANY($2::int[]))
      ORDER BY p.year, p.id`,
  ),
  dossiers: statement(
    'home.dossiers',
    `SELECT json_build_object('id', d.id, 'organisationId', d.organisation_id,
        'title', d.title, 'state', d.state, 'endDate', d.end_date, 'field', returned.field,
        'since', coalesce(returned.closed_at, d.updated_at)) AS dossier
      FROM dossier d ${lastReturn('dossier_id', 'd')}
      WHERE d.organisation_id = ANY($1::text[])
        AND d.state IN ('DRAFT', 'RETURNED', 'APPROVED')
        AND (d.state <> 'APPROVED' OR d.end_date < $2::date)
      ORDER BY d.number`,
  ),
} as const;

/** The plans of these unions that are not approved, and those of these years in whatever state. */
export async function plansAtHand(
  sql: Sql,
  organisationIds: readonly string[],
  years: readonly number[],
): Promise<readonly PlanAtHand[]> {
  const rows = await sql<{ plan: PlanAtHand }>(STATEMENTS.plans, [organisationIds, years]);
  return rows.map((row) => row.plan);
}

/** The dossiers of these unions that lie with them: drafts, returned ones, activities that are over. */
export async function dossiersAtHand(
  sql: Sql,
  organisationIds: readonly string[],
  today: IsoDate,
): Promise<readonly DossierAtHand[]> {
  const rows = await sql<{ dossier: DossierAtHand }>(STATEMENTS.dossiers, [organisationIds, today]);
  return rows.map((row) => row.dossier);
}
