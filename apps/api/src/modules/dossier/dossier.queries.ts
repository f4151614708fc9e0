import { FORCE_MAJEURE_REASONS } from '@cau-noi/domain/dossier';
import type { DossierContent, DossierState, StopReason } from '@cau-noi/domain/dossier';
import type { ActualFigures } from '@cau-noi/domain/dossier/outcome';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

/** The parts of a dossier that stand in tables of their own; see `sectionsOf`. */
export type DossierSections = Pick<
  DossierContent,
  | 'coOrganiserIds'
  | 'objectives'
  | 'members'
  | 'stops'
  | 'programme'
  | 'costLines'
  | 'guests'
  | 'sponsors'
  | 'participants'
>;
type ActualSections = Pick<
  ActualFigures,
  'members' | 'stops' | 'guests' | 'participants' | 'costLines'
>;

/** A dossier without its sections, as it stands in the database. Times are ISO text. */
export type DossierRecord = Omit<DossierContent, keyof DossierSections> & {
  readonly __typename: 'Dossier';
  readonly id: string;
  readonly number: number;
  readonly state: DossierState;
  readonly stopReason: StopReason | null;
  readonly stopText: string | null;
  readonly actualStartDate: IsoDate | null;
  readonly actualEndDate: IsoDate | null;
  readonly deviationReason: string | null;
  readonly correctionReason: string | null;
  readonly closedAsApproved: boolean | null;
  readonly completedAt: string | null;
  readonly settledOn: IsoDate | null;
  readonly passportsReturnedOn: IsoDate | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export const DOSSIER_JSON = `json_build_object(
  '__typename', 'Dossier', 'id', d.id, 'number', d.number, 'state', d.state, 'kind', d.kind,
  'reportingClass', d.reporting_class, 'organisationId', d.organisation_id, 'title', d.title,
  'planLineId', d.plan_line_id, 'unplannedReason', d.unplanned_reason,
  'partnerId', d.partner_id, 'purposeKind', d.purpose_kind, 'topic', d.topic,
  'purpose', d.purpose, 'startDate', d.start_date, 'endDate', d.end_date,
  'invitation', CASE WHEN d.invitation_kind IS NOT NULL THEN json_build_object(
    'kind', d.invitation_kind, 'from', coalesce(d.invitation_from, ''),
    'number', d.invitation_number, 'date', d.invitation_date) END,
  'onlineAlternative', CASE WHEN d.online_considered IS NOT NULL THEN json_build_object(
    'considered', d.online_considered, 'reason', coalesce(d.online_reason, '')) END,
  'relatives', CASE WHEN d.relatives_related IS NOT NULL THEN json_build_object(
    'related', d.relatives_related, 'explanation', coalesce(d.relatives_explanation, '')) END,
  'guestRank', CASE WHEN d.guest_rank IS NOT NULL THEN json_build_object(
    'rank', d.guest_rank, 'justification', coalesce(d.guest_rank_justification, '')) END,
  'foreignShare', d.foreign_share, 'hosts', d.hosts, 'reciprocity', d.reciprocity, 'safetyPlan', d.safety_plan,
  'eventMode', d.event_mode, 'venue', d.venue,
  'stopReason', d.stop_reason, 'stopText', d.stop_text,
  'actualStartDate', d.actual_start_date, 'actualEndDate', d.actual_end_date,
  'deviationReason', d.deviation_reason, 'correctionReason', d.correction_reason,
  'closedAsApproved', d.closed_as_approved,
  'completedAt', d.completed_at, 'settledOn', d.settled_on,
  'passportsReturnedOn', d.passports_returned_on, 'version', d.version,
  'createdAt', d.created_at, 'updatedAt', d.updated_at)`;

/** A dossier is seen by the scope of the union that writes it and of those that organise with it. */
export const dossierInScope = (ids: string): string => `(${ids} IS NULL
  OR d.organisation_id = ANY(${ids})
  OR EXISTS (SELECT FROM dossier_co_organiser c
    WHERE c.dossier_id = d.id AND c.organisation_id = ANY(${ids})))`;

const FORCE_MAJEURE = FORCE_MAJEURE_REASONS.map((reason) => `'${reason}'`).join(', ');

/** The dossier `d` does not take place, or not now, for what nobody at the union could help. */
export const STOPPED_BY_FORCE_MAJEURE = `d.stop_reason IN (${FORCE_MAJEURE})
  AND d.state IN ('CANCELLED', 'POSTPONED')`;

export const STATEMENTS = {
  byId: keyed(
    'dossier.byId',
    `SELECT ${DOSSIER_JSON} AS dossier FROM dossier d
      WHERE d.id = ANY($1::text[]) AND ${dossierInScope('$2::text[]')}`,
  ),
  byNumber: keyed(
    'dossier.byNumber',
    `SELECT ${DOSSIER_JSON} AS dossier FROM dossier d
      WHERE d.number = $1::int AND ${dossierInScope('$2::text[]')}`,
  ),
  ofLines: keyed(
    'dossier.ofLines',
    `SELECT ${DOSSIER_JSON} AS dossier FROM dossier d
      WHERE d.plan_line_id = ANY($1::text[]) AND ${dossierInScope('$2::text[]')}
      ORDER BY d.plan_line_id, d.start_date, d.id`,
  ),
  authors: statement(
    'dossier.authors',
    `SELECT a.user_id AS "userId" FROM dossier_author a WHERE a.dossier_id = $1::text
      ORDER BY a.user_id`,
  ),
} as const;

type Row = { dossier: DossierRecord };

/** The dossiers with these ids that the scope may see, in no order; one that is not seen is left out. */
export async function dossiersById(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly DossierRecord[]> {
  const rows = await sql<Row>(STATEMENTS.byId, [ids, scope]);
  return rows.map((row) => row.dossier);
}

/** The dossier with this number, or null when there is none that the scope may see. */
export async function dossierByNumber(
  sql: Sql,
  number: number,
  scope: ScopeIds,
): Promise<DossierRecord | null> {
  const [row] = await sql<Row>(STATEMENTS.byNumber, [number, scope]);
  return row?.dossier ?? null;
}

/** The dossiers that cite these plan lines, by line and start. */
export async function dossiersOfLines(
  sql: Sql,
  lineIds: readonly string[],
  scope: ScopeIds,
): Promise<readonly DossierRecord[]> {
  const rows = await sql<Row>(STATEMENTS.ofLines, [lineIds, scope]);
  return rows.map((row) => row.dossier);
}

/** Who wrote what stands in the dossier: since it was begun, or since its approval became void. */
export async function authorsOfDossier(sql: Sql, dossierId: string): Promise<readonly string[]> {
  const rows = await sql<{ userId: string }>(STATEMENTS.authors, [dossierId]);
  return rows.map((row) => row.userId);
}

/** The content of a dossier, as it is checked, compared and frozen. */
export function dossierContentOf(record: DossierRecord, sections: DossierSections): DossierContent {
  return {
    kind: record.kind,
    reportingClass: record.reportingClass,
    organisationId: record.organisationId,
    title: record.title,
    planLineId: record.planLineId,
    unplannedReason: record.unplannedReason,
    partnerId: record.partnerId,
    purposeKind: record.purposeKind,
    topic: record.topic,
    purpose: record.purpose,
    startDate: record.startDate,
    endDate: record.endDate,
    invitation: record.invitation,
    onlineAlternative: record.onlineAlternative,
    relatives: record.relatives,
    guestRank: record.guestRank,
    foreignShare: record.foreignShare,
    hosts: record.hosts,
    reciprocity: record.reciprocity,
    safetyPlan: record.safetyPlan,
    eventMode: record.eventMode,
    venue: record.venue,
    ...sections,
  };
}

/** The sections of the real figures, under the names by which they are read. */
export type ActualParts = {
  readonly [Name in keyof ActualSections as `actual.${Name}`]: ActualSections[Name];
};

/** What really happened, once the figures are closed; null before. */
export function actualFiguresOf(record: DossierRecord, parts: ActualParts): ActualFigures | null {
  const { actualStartDate, actualEndDate, deviationReason } = record;
  if (actualStartDate === null || actualEndDate === null) return null;
  return {
    startDate: actualStartDate,
    endDate: actualEndDate,
    deviationReason,
    members: parts['actual.members'],
    stops: parts['actual.stops'],
    guests: parts['actual.guests'],
    participants: parts['actual.participants'],
    costLines: parts['actual.costLines'],
  };
}
