import { TRAVELLING_KINDS } from '@cau-noi/domain/activity/kind';
import type { DossierState } from '@cau-noi/domain/dossier';
import { addDays } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import type { PlanState } from '@cau-noi/domain/plan';
import { FOLLOW_UP_TASK_DAYS, RETURN_TASK_DAYS } from '@cau-noi/domain/task';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import type { PromisedRecord } from '../dossier/follow-up.facts.ts';
import { OPEN_COMMITMENTS, PROMISED } from '../dossier/follow-up.queries.ts';
import type { DueRecord } from '../dossier/report-due.queries.ts';
import { DUE_JSON } from '../dossier/report-due.queries.ts';

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
  /** What decides when something after the activity is due; null before it is approved. */
  readonly due: DueRecord | null;
  /** What its report promises, where not all of it is kept; null otherwise. */
  readonly promised: PromisedRecord | null;
};

/** The return that the record `r` lies with its writer for: when, and what it points at first. */
const lastReturn = (key: string, record: string): string => `LEFT JOIN LATERAL (
    SELECT s.closed_at, t.return_fields -> 0 AS field
    FROM submission s JOIN approval_step t ON t.submission_id = s.id AND t.state = 'RETURNED'
    WHERE s.${key} = ${record}.id AND s.state = 'RETURNED'
    ORDER BY s.number DESC LIMIT 1) returned ON ${record}.state = 'RETURNED'`;

const TRAVELLING = TRAVELLING_KINDS.map((kind) => `'${kind}'`).join(', ');

/** That something is left to do after the closed dossier `d`: as the index on those says it. */
const UNSETTLED = `d.state = 'COMPLETED'
  AND (d.settled_on IS NULL OR (d.passports_returned_on IS NULL AND d.kind IN (${TRAVELLING})))`;

export const STATEMENTS = {
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
        'since', coalesce(returned.closed_at, d.updated_at),
        'due', CASE WHEN d.state IN ('APPROVED', 'COMPLETED') THEN ${DUE_JSON} END,
        'promised', CASE WHEN ${OPEN_COMMITMENTS} THEN ${PROMISED} END) AS dossier
      FROM (SELECT * FROM dossier d WHERE d.organisation_id = ANY($1::text[])
          AND d.state IN ('DRAFT', 'RETURNED', 'APPROVED')
          AND (d.state <> 'APPROVED' OR d.end_date < $2::date)
        UNION SELECT * FROM dossier d WHERE d.organisation_id = ANY($1::text[])
          AND d.actual_end_date >= $3::date AND ${UNSETTLED}
        UNION SELECT * FROM dossier d WHERE d.organisation_id = ANY($1::text[])
          AND d.end_date >= $4::date AND d.state IN ('APPROVED', 'COMPLETED')
          AND ${OPEN_COMMITMENTS}) d
        ${lastReturn('dossier_id', 'd')}
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

/**
 * The dossiers of these unions that lie with them: drafts, returned ones, activities that are over,
 * those that ended since a day and are not settled, and those whose promises are not all kept.
 */
export async function dossiersAtHand(
  sql: Sql,
  organisationIds: readonly string[],
  today: IsoDate,
): Promise<readonly DossierAtHand[]> {
  const [since, followedSince] = [RETURN_TASK_DAYS, FOLLOW_UP_TASK_DAYS].map((days) =>
    addDays(today, -days),
  );
  const values = [organisationIds, today, since, followedSince];
  const rows = await sql<{ dossier: DossierAtHand }>(STATEMENTS.dossiers, values);
  return rows.map((row) => row.dossier);
}
