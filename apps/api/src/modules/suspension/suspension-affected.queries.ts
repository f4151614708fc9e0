import type { DossierState } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import type { PlanLine } from '@cau-noi/domain/plan';
import type { SuspendableActivity } from '@cau-noi/domain/suspension/judge';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { dossierInScope } from '../dossier/dossier.queries.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import type { ConsentRecord } from './suspension.queries.ts';
import { CONSENTS_OF_DOSSIER } from './suspension.queries.ts';

/** A dossier that was handed in, as a suspension asks of it. */
export type HandedInDossier = SuspendableActivity & {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly organisationId: string;
  readonly state: DossierState;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  readonly consents: readonly Pick<
    ConsentRecord,
    'id' | 'suspensionId' | 'form' | 'from' | 'to' | 'state'
  >[];
};

/** A line of a plan that was handed in, which no dossier carries out. */
export type HandedInLine = Pick<
  PlanLine,
  'id' | 'kind' | 'title' | 'countries' | 'fromMonth' | 'toMonth'
> & {
  readonly planId: string;
  readonly organisationId: string;
  readonly year: number;
};

const DOSSIER = `json_build_object('id', d.id, 'number', d.number, 'title', d.title,
  'organisationId', d.organisation_id, 'state', d.state, 'kind', d.kind,
  'eventMode', d.event_mode, 'startDate', d.start_date, 'endDate', d.end_date,
  'stops', (SELECT coalesce(json_agg(json_build_object('countryCode', s.country_code)), '[]')
    FROM dossier_stop s WHERE s.dossier_id = d.id AND s.phase = 'PLANNED'),
  'consents', ${CONSENTS_OF_DOSSIER})`;

const LINE = `json_build_object('id', l.id, 'kind', l.kind, 'title', l.title,
  'countries', l.countries, 'fromMonth', l.from_month, 'toMonth', l.to_month,
  'planId', p.id, 'organisationId', p.organisation_id, 'year', p.year)`;

export const STATEMENTS = {
  dossiers: statement(
    'suspension.handedInDossiers',
    `SELECT ${DOSSIER} AS dossier FROM dossier d
      WHERE d.state IN ('SUBMITTED', 'APPROVED') AND ${dossierInScope('$1::text[]')}
        AND ($2::text[] IS NULL OR d.organisation_id = ANY($2::text[]))
        AND d.end_date >= $3::date AND ($4::date IS NULL OR d.start_date <= $4::date)
      ORDER BY d.start_date, d.number`,
  ),
  lines: statement(
    'suspension.handedInLines',
    `SELECT ${LINE} AS line FROM plan_line l JOIN plan p ON p.id = l.plan_id
      WHERE p.state IN ('SUBMITTED', 'APPROVED') AND l.removed_at IS NULL
        AND ($1::text[] IS NULL OR p.organisation_id = ANY($1::text[]))
        AND ($2::text[] IS NULL OR p.organisation_id = ANY($2::text[]))
        AND coalesce(l.to_month, l.from_month) >= to_char($3::date, 'YYYY-MM')
        AND ($4::date IS NULL OR l.from_month <= to_char($4::date, 'YYYY-MM'))
        AND NOT EXISTS (SELECT FROM dossier d
          WHERE d.plan_line_id = l.id AND d.state <> 'CANCELLED')
      ORDER BY l.from_month, l.id`,
  ),
} as const;

/** Whose, of which days: `to` is null where no end is known. */
export type Within = {
  readonly scope: ScopeIds;
  /** Of these unions alone; null for all. */
  readonly organisationIds: readonly string[] | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
};

const valuesOf = ({ scope, organisationIds, from, to }: Within): unknown[] => [
  scope,
  organisationIds,
  from,
  to,
];

/** Dossiers that were handed in or approved and are not over, of these days. */
export async function handedInDossiers(
  sql: Sql,
  within: Within,
): Promise<readonly HandedInDossier[]> {
  const rows = await sql<{ dossier: HandedInDossier }>(STATEMENTS.dossiers, valuesOf(within));
  return rows.map(({ dossier }) => dossier);
}

/** Lines of plans that were handed in or approved, of these days, which no dossier carries out. */
export async function handedInLines(sql: Sql, within: Within): Promise<readonly HandedInLine[]> {
  const rows = await sql<{ line: HandedInLine }>(STATEMENTS.lines, valuesOf(within));
  return rows.map(({ line }) => line);
}
