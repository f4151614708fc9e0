import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { TRAVELLING_KINDS } from '@cau-noi/domain/activity/kind';
import { COST_CHECKS } from '@cau-noi/domain/assessment/settlement';
import type { DossierState } from '@cau-noi/domain/dossier';
import type { ReportEffects } from '@cau-noi/domain/dossier/report-effects';
import type { LineOrigin } from '@cau-noi/domain/dossier/plan-line';
import type { UnreportedActivity } from '@cau-noi/domain/effectiveness/facts';
import type { EarlierCost } from '@cau-noi/domain/effectiveness/cost-rate-facts';
import type { ReportParts } from '@cau-noi/domain/effectiveness/report-parts';
import type { Money } from '@cau-noi/domain/money';
import type { ExchangeRate } from '@cau-noi/domain/money/exchange';
import { COMPARED_IN } from '@cau-noi/domain/money/exchange-on';
import type { OrganisationLink } from '@cau-noi/domain/organisation';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Post } from '@cau-noi/domain/person';
import type { ApprovedCosts } from '@cau-noi/domain/savings/costs';
import type { PersonProfile, TrainingDays } from '@cau-noi/domain/savings/people-facts';
import type { Born } from '@cau-noi/domain/savings/retirement';
import { PENDING_TRIP_STATES, TRIP_STATES } from '@cau-noi/domain/savings/facts';
import type { Consent } from '@cau-noi/domain/suspension';
import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';
import { trainingsText } from '../person/taken.queries.ts';
import { CONSENTS_OF_DOSSIER } from '../suspension/suspension.queries.ts';
import type { PromisedRecord } from './follow-up.facts.ts';
import { PROMISED } from './follow-up.queries.ts';
import { OWN_PAYERS, spent } from './dossier-spent.queries.ts';
import { LINE_ORIGIN, linksInto } from './line-origin.queries.ts';
import type { LedgerRecord } from '../exchange/exchange.queries.ts';
import { ledgersOf } from '../exchange/exchange.queries.ts';
import type { DueFacts } from './report-due.queries.ts';
import { APPROVED_NORM_DAY, UNREPORTED } from './report-due.queries.ts';

/** A person with what the register says of their work; what is of the person alone stays here. */
export type PersonRecord = PersonProfile & Born & { readonly personId: string };

/** One journey of one person. */
export type TripRecord = {
  readonly personId: string;
  readonly dossierId: string;
  readonly organisationId: string;
  readonly startDate: IsoDate;
  readonly state: DossierState;
};

/** A training to which a person is sent. */
export type TrainingSent = TrainingDays & { readonly personId: string };

/** One journey of a unit, with those of the people asked about who were in it. */
export type JourneyRecord = {
  readonly dossierId: string;
  readonly organisationId: string;
  readonly startDate: IsoDate;
  readonly personIds: readonly string[];
};

/** What a finished activity of a unit cost our own side. */
export type EarlierCostRecord = EarlierCost & { readonly organisationId: string };

/** What currencies were worth by a day. */
export type ExchangeOfDay = { readonly day: IsoDate; readonly rates: readonly ExchangeRate[] };

/** A line as TK01 asks for it, and whose it is. */
export type LineRecord = LineOrigin & {
  readonly approved: boolean;
  readonly kind: ActivityKind;
};

/** An activity whose report is not in, and what decides when it is due. */
export type UnreportedRecord = Omit<UnreportedActivity, 'subject'> & DueFacts;

/** What is known of the dossier itself beside its content. Times are ISO text. */
export type OwnRecord = {
  readonly dossierId: string;
  readonly state: DossierState;
  readonly actualEndDate: IsoDate | null;
  /** Null while no outcome report is handed in. */
  readonly promised:
    | (PromisedRecord & Omit<ReportParts, 'commitments'> & { readonly effects: ReportEffects })
    | null;
  /** What the submission in force was judged by; null while none is, or where that was not kept. */
  readonly approvedCosts: ApprovedCosts | null;
  readonly consents: readonly Consent[];
  readonly settledOn: IsoDate | null;
  readonly passportsReturnedOn: IsoDate | null;
  /** Own money spent, by currency; null while the figures are not closed. */
  readonly spentOwn: readonly Money[] | null;
  /** The same of whoever else paid. */
  readonly spentOthers: readonly Money[] | null;
};

export type LookupRecords = {
  readonly persons: readonly PersonRecord[];
  readonly posts: readonly Post[];
  readonly trips: readonly TripRecord[];
  readonly trainings: readonly TrainingSent[];
  readonly journeys: readonly JourneyRecord[];
  readonly earlierCosts: readonly EarlierCostRecord[];
  readonly exchange: readonly ExchangeOfDay[];
  readonly exchanges: readonly LedgerRecord[];
  readonly lines: readonly LineRecord[];
  readonly links: readonly OrganisationLink[];
  readonly unreported: readonly UnreportedRecord[];
  readonly own: readonly OwnRecord[];
};

/** Whom and what to look up, for one dossier or for many at once. */
export type LookupKeys = {
  readonly dossierIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly personIds: readonly string[];
  readonly headPersonIds: readonly string[];
  readonly planLineIds: readonly string[];
  /** Calendar years of departure. */
  readonly years: readonly number[];
  /** Journeys of the units since this day; null for none. */
  readonly journeysSince: IsoDate | null;
  /** The kinds whose finished activities are compared by what they cost. */
  readonly kinds: readonly ActivityKind[];
  /** Their costs since this day; null for none. */
  readonly costsSince: IsoDate | null;
  /** By which days the worth of currencies is asked. */
  readonly exchangeDays: readonly IsoDate[];
  /** The unions whose exchanges are asked for. */
  readonly exchangesHeldFor: readonly string[];
};

const listOf = (select: string): string => `coalesce((SELECT json_agg(found.item) FROM (${select})
  AS found(item)), '[]')`;

const PERSONS = `SELECT json_build_object('personId', p.id,
    'dateOfBirth', p.date_of_birth, 'sex', p.sex, 'trade', p.trade,
    'function', p.function, 'languages', (SELECT coalesce(json_agg(json_build_object(
      'language', l.language, 'level', l.level, 'evidence', l.evidence,
      'expiresOn', l.expires_on) ORDER BY l.language), '[]')
      FROM person_language l WHERE l.person_id = p.id))
  FROM person p WHERE p.id = ANY($1::text[]) ORDER BY p.id`;

const POSTS = `SELECT json_build_object('personId', o.person_id,
    'organisationId', o.organisation_id, 'title', o.title, 'keyLeader', o.key_leader,
    'from', o.valid_from, 'to', o.valid_to)
  FROM person_post o WHERE o.person_id = ANY($1::text[]) ORDER BY o.valid_from, o.id`;

const TRIPS = `SELECT DISTINCT ON (m.person_id, d.id) json_build_object('personId', m.person_id,
    'dossierId', d.id, 'organisationId', d.organisation_id, 'state', d.state,
    'startDate', coalesce(d.actual_start_date, d.start_date))
  FROM dossier_member m JOIN dossier d ON d.id = m.dossier_id
  WHERE m.person_id = ANY($1::text[]) AND d.kind = ANY($7::activity_kind[])
    AND d.state = ANY($8::dossier_state[])
    AND m.phase = CASE WHEN d.state = 'COMPLETED' THEN 'ACTUAL'::phase ELSE 'PLANNED'::phase END
    AND extract(year FROM coalesce(d.actual_start_date, d.start_date)) = ANY($2::int[])
  ORDER BY m.person_id, d.id`;

// A journey that begins in a year may end in the next.
const TRAININGS = `SELECT json_build_object('personId', p.id, 'title', t.title, 'from', t."from",
    'to', t."to")
  FROM (SELECT make_date(min(y), 1, 1) AS first, make_date(max(y) + 1, 12, 31) AS last
      FROM unnest($2::int[]) y) days, person p
    CROSS JOIN LATERAL (${trainingsText('p.id', 'days.first', 'days.last')}) t
  WHERE p.id = ANY($1::text[]) ORDER BY p.id, t."from", t.title`;

const JOURNEYS = `SELECT json_build_object('dossierId', d.id,
    'organisationId', d.organisation_id, 'startDate', coalesce(d.actual_start_date, d.start_date),
    'personIds', (SELECT coalesce(json_agg(DISTINCT m.person_id), '[]') FROM dossier_member m
      WHERE m.dossier_id = d.id AND m.person_id = ANY($1::text[]) AND m.phase =
        CASE WHEN d.state = 'COMPLETED' THEN 'ACTUAL'::phase ELSE 'PLANNED'::phase END))
  FROM dossier d WHERE d.organisation_id = ANY($4::text[]) AND d.kind = ANY($7::activity_kind[])
    AND d.state = ANY($10::dossier_state[])
    AND coalesce(d.actual_start_date, d.start_date) >= $9::date
  ORDER BY coalesce(d.actual_start_date, d.start_date), d.id`;

const LINES = `SELECT json_build_object(${LINE_ORIGIN}, 'kind', l.kind,
    'approved', EXISTS (SELECT FROM approved_plan_line a
      WHERE a.submission_id = p.approved_submission_id AND a.line_id = l.id))
  FROM plan_line l JOIN plan p ON p.id = l.plan_id WHERE l.id = ANY($3::text[])`;

const HEADS = `(SELECT coalesce(json_agg(m.person_id), '[]') FROM dossier_member m
  WHERE m.dossier_id = d.id AND m.role = 'HEAD'
    AND m.phase = CASE WHEN d.state = 'COMPLETED' THEN 'ACTUAL'::phase ELSE 'PLANNED'::phase END)`;

const UNREPORTED_ACTIVITIES = `SELECT json_build_object('dossierId', d.id,
    'organisationId', d.organisation_id, 'kind', d.kind, 'state', d.state,
    'planLineId', d.plan_line_id, 'startDate', d.start_date, 'endDate', d.end_date,
    'actualEndDate', d.actual_end_date, 'approvedNormDay', ${APPROVED_NORM_DAY},
    'headPersonIds', ${HEADS})
  FROM (SELECT d.* FROM dossier d WHERE ${UNREPORTED} AND d.organisation_id = ANY($4::text[])
    UNION SELECT d.* FROM dossier d JOIN dossier_member m ON m.dossier_id = d.id
      WHERE ${UNREPORTED} AND m.role = 'HEAD' AND m.person_id = ANY($5::text[])) d
  ORDER BY coalesce(d.actual_end_date, d.end_date), d.id`;

const ON_COSTS = COST_CHECKS.map((id) => `'${id}'`).join(', ');

/** Of the frozen facts of the dossier `d` those on costs by which it was approved, and the rows. */
const APPROVED_COSTS = `(SELECT json_build_object('kind', f -> 'kind', 'normDay', f -> 'normDay',
      'countries', f -> 'countries', 'costLines', f -> 'costLines', 'rates', f -> 'rates',
      'ownCeilings', f -> 'ownCeilings', 'instruments', f -> 'instruments',
      'ruledItems', f -> 'ruledItems', 'parameters', (SELECT coalesce(jsonb_agg(p), '[]')
        FROM jsonb_array_elements(s.parameters) AS p WHERE p ->> 'checkId' IN (${ON_COSTS})))
    FROM submission s CROSS JOIN LATERAL (SELECT s.facts -> 'savings') AS frozen(f)
    WHERE s.dossier_id = d.id AND s.state = 'APPROVED' AND f -> 'ruledItems' IS NOT NULL)`;

const OWN = `SELECT json_build_object('dossierId', d.id, 'state', d.state,
    'actualEndDate', d.actual_end_date,
    'promised', ${PROMISED},
    'approvedCosts', ${APPROVED_COSTS},
    'consents', ${CONSENTS_OF_DOSSIER},
    'settledOn', d.settled_on, 'passportsReturnedOn', d.passports_returned_on,
    'spentOwn', CASE WHEN d.state = 'COMPLETED' THEN ${spent(`IN (${OWN_PAYERS})`)} END,
    'spentOthers', CASE WHEN d.state = 'COMPLETED' THEN ${spent(`NOT IN (${OWN_PAYERS})`)} END)
  FROM dossier d WHERE d.id = ANY($6::text[])`;

/** Persons × days of the finished dossier `d`: whoever its kind counts, on its real days. */
const PERSON_DAYS = `(CASE
    WHEN d.kind = ANY($7::activity_kind[]) THEN (SELECT count(*) FROM dossier_member m
      WHERE m.dossier_id = d.id AND m.phase = 'ACTUAL')
    WHEN d.kind = 'INBOUND' THEN (SELECT sum(g.count) FROM dossier_guest g
      WHERE g.dossier_id = d.id AND g.phase = 'ACTUAL')
    ELSE (SELECT sum(p.count) FROM dossier_participant_group p
      WHERE p.dossier_id = d.id AND p.phase = 'ACTUAL') END
  * (d.actual_end_date - d.actual_start_date + 1))`;

/** What currencies were worth in đồng by a day: of each the last rate that was set by then. */
const ratesBy = (day: string, currencies: string): string => `(SELECT coalesce(json_agg(
    json_build_object('from', r."from", 'to', r."to", 'numerator', r.numerator,
      'denominator', r.denominator, 'date', r.date, 'source', r.source) ORDER BY r."from"), '[]')
  FROM (SELECT DISTINCT ON (x."from") x.* FROM exchange_rate x
    WHERE x."to" = '${COMPARED_IN}' AND x.date <= ${day}${currencies}
    ORDER BY x."from", x.date DESC, x.id DESC) r)`;

const EARLIER_CURRENCIES = ` AND x."from" IN (SELECT o ->> 'currency' FROM json_array_elements(e.own) o)`;

/** The rates by each first day that is asked about. */
const EXCHANGE_RATES = `SELECT json_build_object('day', w.day, 'rates', ${ratesBy('w.day', '')})
  FROM (SELECT DISTINCT unnest($13::date[]) AS day) w`;

const EARLIER_COSTS = `SELECT json_build_object('organisationId', e.organisation_id,
    'dossierId', e.id, 'kind', e.kind, 'startDate', e.actual_start_date, 'own', e.own,
    'rates', ${ratesBy('e.actual_start_date', EARLIER_CURRENCIES)},
    'personDays', e.person_days, 'countries', (SELECT coalesce(json_agg(DISTINCT s.country_code), '[]')
      FROM dossier_stop s WHERE s.dossier_id = e.id AND s.phase = 'ACTUAL'))
  FROM (SELECT d.id, d.organisation_id, d.kind, d.actual_start_date,
      ${spent(`IN (${OWN_PAYERS})`)} AS own, ${PERSON_DAYS} AS person_days
    FROM dossier d WHERE d.organisation_id = ANY($4::text[]) AND d.state = 'COMPLETED'
      AND d.kind = ANY($11::activity_kind[]) AND d.actual_start_date >= $12::date) e
  WHERE json_array_length(e.own) > 0 AND e.person_days > 0 ORDER BY e.id`;

export const LOOKUPS = keyed(
  'dossier.lookups',
  `SELECT json_build_object('persons', ${listOf(PERSONS)}, 'posts', ${listOf(POSTS)}, 'trips', ${listOf(TRIPS)}, 'trainings', ${listOf(TRAININGS)}, 'journeys', ${listOf(JOURNEYS)},
    'earlierCosts', ${listOf(EARLIER_COSTS)}, 'exchange', ${listOf(EXCHANGE_RATES)}, 'exchanges', ${listOf(ledgersOf('$14::text[]'))}, 'lines', ${listOf(LINES)}, 'links', ${listOf(linksInto('$4::text[]'))}, 'unreported', ${listOf(UNREPORTED_ACTIVITIES)}, 'own', ${listOf(OWN)}
    ) AS found`,
);

/** Everything the checks ask of people, trips, lines and reports, in one statement. */
export async function lookupRecords(sql: Sql, keys: LookupKeys): Promise<LookupRecords> {
  const [row] = await sql<{ found: LookupRecords }>(LOOKUPS, [
    keys.personIds,
    keys.years,
    keys.planLineIds,
    keys.organisationIds,
    keys.headPersonIds,
    keys.dossierIds,
    TRAVELLING_KINDS,
    [...TRIP_STATES, ...PENDING_TRIP_STATES],
    keys.journeysSince,
    TRIP_STATES,
    keys.kinds,
    keys.costsSince,
    keys.exchangeDays,
    keys.exchangesHeldFor,
  ]);
  if (row === undefined) throw new Error('The lookups gave no row');
  return row.found;
}
