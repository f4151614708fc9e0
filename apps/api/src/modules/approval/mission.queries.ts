import { TRAVELLING_KINDS } from '@cau-noi/domain/activity/kind';
import type { CountryCode } from '@cau-noi/domain/country';
import type { IsoDate, IsoMonth } from '@cau-noi/domain/period';
import type { EarlierMission } from '@cau-noi/domain/savings/facts';
import { addDays, addMonths, monthOf } from '@cau-noi/domain/period';
import { PENDING_TRIP_STATES, TRIP_STATES } from '@cau-noi/domain/savings/facts';
import type { MissionScope } from '@cau-noi/domain/savings/mission-scope';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { Values } from '../../sql-values.ts';

/** A mission with the plan that it stands in, if it stands in one. */
export type MissionRecord = Omit<EarlierMission, 'seen'> & { readonly planId: string | null };

/** Which missions are asked for. */
export type MissionsQuestion = {
  readonly scope: MissionScope;
  readonly countries: readonly CountryCode[];
  /** Their own missions and those with these partners count from this day on. */
  readonly since: IsoDate;
  readonly organisationIds: readonly string[];
  readonly partnerIds: readonly string[];
  /** The missions to come of these units count too: those that begin on or after this day. */
  readonly besideIds: readonly string[];
  readonly comingFrom: IsoDate;
};

const DOSSIER_STATES = [...TRIP_STATES, ...PENDING_TRIP_STATES];

const DOSSIER_BEGINS = 'coalesce(d.actual_start_date, d.start_date)';

/** What is asked for, as conditions that an index each can answer; a mission may meet several. */
function conditionsOf(
  question: MissionsQuestion,
  values: Values,
  { unit, partner, begins }: Readonly<Record<'unit' | 'partner', string>> & { begins: BeginsOn },
): readonly string[] {
  const { scope, since, organisationIds, partnerIds, besideIds, comingFrom } = question;
  const from = begins(since);
  if (scope.repeatsOfAll) return [from];
  const anyOf = (column: string, ids: readonly string[]): string =>
    `${column} = ANY(${values.add(ids, 'text[]')})`;
  const conditions = [`${anyOf(unit, organisationIds)} AND ${from}`];
  if (partnerIds.length > 0) conditions.push(`${anyOf(partner, partnerIds)} AND ${from}`);
  if (!scope.mergesWithAll && besideIds.length === 0) return conditions;
  const coming = begins(comingFrom);
  return [...conditions, scope.mergesWithAll ? coming : `${anyOf(unit, besideIds)} AND ${coming}`];
}

type BeginsOn = (day: IsoDate) => string;

function dossiersText(question: MissionsQuestion, values: Values, countries: string): string {
  const kinds = values.add(TRAVELLING_KINDS, 'activity_kind[]');
  const states = values.add(DOSSIER_STATES, 'dossier_state[]');
  const asked = conditionsOf(question, values, {
    unit: 'd.organisation_id',
    partner: 'd.partner_id',
    begins: (day) => `${DOSSIER_BEGINS} >= ${values.add(day, 'date')}`,
  }).map((condition) => `SELECT d.id FROM dossier d WHERE ${condition}`);
  return `SELECT json_build_object('id', d.id, 'source', 'DOSSIER', 'planId', l.plan_id,
      'organisationId', d.organisation_id, 'partnerId', d.partner_id,
      'countries', (SELECT json_agg(DISTINCT s.country_code) FROM dossier_stop s
        WHERE s.dossier_id = d.id AND s.phase = phase.value),
      'purposeKind', d.purpose_kind, 'topic', d.topic, 'startDate', ${DOSSIER_BEGINS},
      'reportId', (SELECT r.dossier_id FROM outcome_report r
        WHERE r.dossier_id = d.id AND r.state = 'SUBMITTED')) AS mission
    FROM (${asked.join(' UNION ')}) asked JOIN dossier d ON d.id = asked.id
    LEFT JOIN plan_line l ON l.id = d.plan_line_id
    CROSS JOIN LATERAL (SELECT CASE WHEN d.state = 'COMPLETED' THEN 'ACTUAL'::phase
      ELSE 'PLANNED'::phase END AS value) phase
    WHERE d.kind = ANY(${kinds}) AND d.state = ANY(${states})
      AND EXISTS (SELECT FROM dossier_stop s WHERE s.dossier_id = d.id
        AND s.phase = phase.value AND s.country_code = ANY(${countries}::bpchar[]))`;
}

/** A line is taken to begin on the first of its month: the first month that begins on or after the day. */
function firstMonthFrom(day: IsoDate): IsoMonth {
  return monthOf(addDays(addMonths(day, 1), -1));
}

function linesText(question: MissionsQuestion, values: Values, countries: string): string {
  const kinds = values.add(TRAVELLING_KINDS, 'activity_kind[]');
  const asked = conditionsOf(question, values, {
    unit: 'p.organisation_id',
    partner: 'l.partner_id',
    begins: (day) => `l.from_month >= ${values.add(firstMonthFrom(day), 'bpchar')}`,
  }).map(
    (condition) => `SELECT l.id FROM plan_line l JOIN plan p ON p.id = l.plan_id
      WHERE ${condition} AND l.countries && ${countries}`,
  );
  return `SELECT json_build_object('id', l.id, 'source', 'PLAN_LINE', 'planId', l.plan_id,
      'organisationId', p.organisation_id, 'partnerId', l.partner_id,
      'countries', to_json(l.countries), 'purposeKind', l.purpose_kind, 'topic', l.purpose,
      'startDate', l.from_month || '-01', 'reportId', NULL) AS mission
    FROM (${asked.join(' UNION ')}) asked JOIN plan_line l ON l.id = asked.id
    JOIN plan p ON p.id = l.plan_id
    JOIN approved_plan_line a ON a.submission_id = p.approved_submission_id AND a.line_id = l.id
    WHERE l.kind = ANY(${kinds}) AND l.removed_at IS NULL
      AND NOT EXISTS (SELECT FROM dossier d WHERE d.plan_line_id = l.id)`;
}

/**
 * The missions to these countries that can matter: dossiers that are submitted, approved or done, and
 * approved plan lines that no dossier cites yet.
 */
export async function missionsTo(
  sql: Sql,
  question: MissionsQuestion,
): Promise<readonly MissionRecord[]> {
  if (question.countries.length === 0) return [];
  const values = new Values();
  const countries = values.add(question.countries, 'text[]');
  const text = `${dossiersText(question, values, countries)}
    UNION ALL ${linesText(question, values, countries)}`;
  const rows = await sql<{ mission: MissionRecord }>(
    statement('check.missions', text),
    values.list,
  );
  return rows.map((row) => row.mission);
}
