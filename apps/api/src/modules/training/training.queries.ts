import type { EventMode } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import type { LanguageLevel } from '@cau-noi/domain/person';
import type { StaffRole } from '@cau-noi/domain/staff';
import type {
  OpenTo,
  OrganiserKind,
  TrainingSession,
  TrainingState,
} from '@cau-noi/domain/training';
import { countText } from '../../list-count.ts';
import { registerReads } from '../../register-reads.ts';
import { keyed, statement } from '../../sql.ts';
import type { Sql } from '../../sql.ts';
import { holdsHoweverMany } from '../../text-filter.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

export type SessionRow = TrainingSession & { readonly id: string };

/** A training with its sessions and how many stand where. */
export type TrainingRecord = {
  readonly __typename: 'Training';
  readonly id: string;
  readonly organisationId: string;
  readonly state: TrainingState;
  readonly title: string;
  readonly topic: string;
  readonly organiserKind: OrganiserKind;
  readonly organiserPartnerId: string | null;
  readonly organiserText: string | null;
  readonly roles: readonly StaffRole[];
  readonly trade: string | null;
  readonly language: string | null;
  readonly minLevel: LanguageLevel | null;
  readonly mode: EventMode;
  readonly place: string | null;
  readonly year: number;
  readonly quarter: number | null;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly closesOn: IsoDate | null;
  readonly places: number | null;
  readonly openTo: OpenTo;
  readonly costMinor: number | null;
  readonly currency: string | null;
  readonly sponsorId: string | null;
  readonly dossierId: string | null;
  readonly projectId: string | null;
  readonly cascadeOfId: string | null;
  readonly cascadeTrainerId: string | null;
  readonly note: string | null;
  readonly cancelText: string | null;
  readonly createdById: string | null;
  readonly version: number;
  readonly invitedIds: readonly string[];
  /** The unions that sent somebody. */
  readonly sendingIds: readonly string[];
  readonly sessions: readonly SessionRow[];
  readonly nominated: number;
  readonly accepted: number;
  readonly attended: number;
};

/** Which trainings the register shows; null for any. */
export type TrainingFilter = {
  readonly states: readonly TrainingState[] | null;
  readonly organisationIds: readonly string[] | null;
  readonly year: number | null;
  readonly quarter: number | null;
  /** As `textPatterns` makes it. */
  readonly text: string | null;
};

/** What the register adds up to. */
export type TrainingTotals = { readonly records: number; readonly attended: number } & Readonly<
  Record<TrainingState, number>
>;

const PARTICIPANTS = (condition: string): string => `(SELECT count(*)::int
  FROM training_participant c WHERE c.training_id = t.id AND ${condition})`;
const PRESENT = `c.state = 'ACCEPTED' AND EXISTS (
  SELECT FROM training_attendance h WHERE h.participant_id = c.id)`;

const TRAINING_JSON = `json_build_object('__typename', 'Training', 'id', t.id,
  'organisationId', t.organisation_id, 'state', t.state, 'title', t.title, 'topic', t.topic,
  'organiserKind', t.organiser_kind, 'organiserPartnerId', t.organiser_partner_id,
  'organiserText', t.organiser_text, 'roles', t.roles::text[], 'trade', t.trade,
  'language', t.language, 'minLevel', t.min_level, 'mode', t.mode, 'place', t.place, 'year', t.year,
  'quarter', t.quarter, 'startDate', t.start_date, 'endDate', t.end_date, 'closesOn', t.closes_on,
  'places', t.places, 'openTo', t.open_to, 'costMinor', t.cost_minor, 'currency', t.currency,
  'sponsorId', t.sponsor_id, 'dossierId', t.dossier_id, 'projectId', t.project_id, 'cascadeOfId', t.cascade_of_id,
  'cascadeTrainerId', t.cascade_trainer_id, 'note', t.note, 'cancelText', t.cancel_text,
  'createdById', t.created_by_id, 'version', t.version,
  'invitedIds', ARRAY(SELECT i.organisation_id FROM training_invited i
    WHERE i.training_id = t.id ORDER BY 1),
  'sendingIds', ARRAY(SELECT DISTINCT c.organisation_id FROM training_participant c
    WHERE c.training_id = t.id ORDER BY 1),
  'sessions', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'on', s.held_on,
      'minutes', s.minutes, 'subject', s.subject, 'trainerId', s.trainer_id,
      'trainerText', s.trainer_text) ORDER BY s.position), '[]')
    FROM training_session s WHERE s.training_id = t.id),
  'nominated', ${PARTICIPANTS(`c.state = 'NOMINATED'`)},
  'accepted', ${PARTICIPANTS(`c.state = 'ACCEPTED'`)}, 'attended', ${PARTICIPANTS(PRESENT)})`;

/** Read by who keeps it, who may nominate once it is open, and who sent somebody. */
export const TRAINING_SEEN = (place: string): string => `(${place} IS NULL
  OR t.organisation_id = ANY(${place}) OR (t.state <> 'PLANNED' AND (t.open_to = 'ALL'
    OR EXISTS (SELECT FROM training_invited i
      WHERE i.training_id = t.id AND i.organisation_id = ANY(${place}))))
  OR EXISTS (SELECT FROM training_participant c
    WHERE c.training_id = t.id AND c.organisation_id = ANY(${place})))`;

/** The expression of the index on trainings. */
export const TRAINING_TEXT = `vn_fold(t.title || ' ' || t.topic)`;

const SHOWN = `FROM training t WHERE ${TRAINING_SEEN('$1::text[]')}
    AND ($2::training_state[] IS NULL OR t.state = ANY($2::training_state[]))
    AND ($3::text[] IS NULL OR t.organisation_id = ANY($3::text[]))
    AND ($4::int IS NULL OR t.year = $4::int) AND ($5::int IS NULL OR t.quarter = $5::int)
    AND ($6::text IS NULL OR ${holdsHoweverMany(TRAINING_TEXT, '$6::text')})`;

export const TRAINING_ORDER = 'DAY_DESC';

/** Of a line of a plan that has no days yet, the last day of its year comes first. */
const WHEN = `coalesce(t.start_date, make_date(t.year, 12, 31))`;

const STATE_COUNT = (state: TrainingState): string =>
  `count(*) FILTER (WHERE t.state = '${state}')::int AS "${state}"`;

export const STATEMENTS = {
  byId: keyed(
    'training.byId',
    `SELECT ${TRAINING_JSON} AS training FROM training t
      WHERE t.id = ANY($1::text[]) AND ${TRAINING_SEEN('$2::text[]')}`,
  ),
  ids: statement(
    'training.listIds',
    `SELECT t.id ${SHOWN} ORDER BY ${WHEN} DESC, t.id DESC LIMIT $7::int`,
  ),
  list: statement(
    'training.list',
    `SELECT ${TRAINING_JSON} AS training ${SHOWN}
      AND ($7::date IS NULL OR (${WHEN}, t.id) < ($7::date, $8::text))
      ORDER BY ${WHEN} DESC, t.id DESC LIMIT $9::int`,
  ),
  count: statement('training.count', countText(SHOWN)),
  totals: statement(
    'training.totals',
    `SELECT count(*)::int AS records,
      coalesce(sum(${PARTICIPANTS(PRESENT)}), 0)::int AS attended,
      ${STATE_COUNT('PLANNED')}, ${STATE_COUNT('OPEN')}, ${STATE_COUNT('HELD')},
      ${STATE_COUNT('CLOSED')}, ${STATE_COUNT('CANCELLED')} ${SHOWN}`,
  ),
};

type Row = { readonly training: TrainingRecord };

/** The register of trainings, the latest first. */
export const trainingRegister = registerReads<Row, TrainingRecord, TrainingFilter, TrainingTotals>({
  statements: STATEMENTS,
  valuesOf: (scope, filter) => {
    const { states, organisationIds, year, quarter, text } = filter;
    return [scope, states, organisationIds, year, quarter, text];
  },
  recordOf: (row) => row.training,
  order: TRAINING_ORDER,
  cursor: ['string', 'string'],
  cursorOf: ({ startDate, year, id }: TrainingRecord) => [startDate ?? `${year}-12-31`, id],
});

/** The trainings with these ids that the scope may see, in no order. */
export async function trainingsById(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly TrainingRecord[]> {
  const rows = await sql<Row>(STATEMENTS.byId, [ids, scope]);
  return rows.map(({ training }) => training);
}
