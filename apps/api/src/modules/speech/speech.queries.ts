import type { IsoDate } from '@cau-noi/domain/period';
import type { SpeechKind, SpeechState } from '@cau-noi/domain/speech';
import { countText } from '../../list-count.ts';
import { registerReads } from '../../register-reads.ts';
import { keyed, statement } from '../../sql.ts';
import type { Sql } from '../../sql.ts';
import { holdsHoweverMany } from '../../text-filter.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

/** A speech with its review. Times are ISO text. */
export type SpeechRecord = {
  readonly __typename: 'Speech';
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly kind: SpeechKind;
  readonly state: SpeechState;
  readonly event: string;
  readonly speaker: string;
  readonly plannedOn: IsoDate | null;
  readonly text: string;
  readonly dossierId: string | null;
  readonly createdById: string | null;
  readonly submittedById: string | null;
  readonly submittedBy: string | null;
  readonly submittedAt: string | null;
  readonly decidedBy: string | null;
  readonly onBehalfOf: string | null;
  readonly reviewedOn: IsoDate | null;
  readonly reviewText: string | null;
  readonly givenOn: IsoDate | null;
  readonly version: number;
};

/** Which speeches the register shows; null for any. */
export type SpeechFilter = {
  readonly states: readonly SpeechState[] | null;
  readonly kinds: readonly SpeechKind[] | null;
  readonly organisationIds: readonly string[] | null;
  /** As `textPatterns` makes it. */
  readonly text: string | null;
  /** Given at an activity with this partner. */
  readonly partnerId: string | null;
};

/** What the register adds up to: how many, and how many in each state. */
export type SpeechTotals = { readonly records: number } & Readonly<Record<SpeechState, number>>;

const NAME = (column: string): string => `(SELECT u.name FROM "user" u WHERE u.id = s.${column})`;

/** A speech `s`. */
const SPEECH_JSON = `json_build_object('__typename', 'Speech', 'id', s.id,
  'organisationId', s.organisation_id, 'title', s.title, 'kind', s.kind, 'state', s.state,
  'event', s.event, 'speaker', s.speaker, 'plannedOn', s.planned_on, 'text', s.text,
  'dossierId', s.dossier_id, 'createdById', s.created_by_id, 'submittedById', s.submitted_by_id,
  'submittedBy', ${NAME('submitted_by_id')}, 'submittedAt', s.submitted_at,
  'decidedBy', ${NAME('decided_by_id')}, 'onBehalfOf', ${NAME('on_behalf_of_id')},
  'reviewedOn', s.reviewed_on, 'reviewText', s.review_text, 'givenOn', s.given_on,
  'version', s.version)`;

const SEEN = (place: string): string => `(${place} IS NULL OR s.organisation_id = ANY(${place}))`;

/** A day given, else the day planned; what has no day yet stands first. */
const WHEN = `coalesce(s.given_on, s.planned_on, '9999-12-31'::date)`;
const WORDS = `vn_fold(s.title || ' ' || s.event || ' ' || s.speaker)`;

const SHOWN = `FROM speech s WHERE ${SEEN('$1::text[]')}
    AND ($2::speech_state[] IS NULL OR s.state = ANY($2::speech_state[]))
    AND ($3::speech_kind[] IS NULL OR s.kind = ANY($3::speech_kind[]))
    AND ($4::text[] IS NULL OR s.organisation_id = ANY($4::text[]))
    AND ($5::text IS NULL OR ${holdsHoweverMany(WORDS, '$5::text')})
    AND ($6::text IS NULL OR EXISTS (SELECT FROM dossier d
      WHERE d.id = s.dossier_id AND d.partner_id = $6::text))`;

export const SPEECH_ORDER = 'DAY_DESC';

const STATE_COUNT = (state: SpeechState): string =>
  `count(*) FILTER (WHERE s.state = '${state}')::int AS "${state}"`;

export const STATEMENTS = {
  byId: keyed(
    'speech.byId',
    `SELECT ${SPEECH_JSON} AS speech FROM speech s
      WHERE s.id = ANY($1::text[]) AND ${SEEN('$2::text[]')}`,
  ),
  ids: statement(
    'speech.listIds',
    `SELECT s.id ${SHOWN} ORDER BY ${WHEN} DESC, s.id DESC LIMIT $7::int`,
  ),
  list: statement(
    'speech.list',
    `SELECT ${SPEECH_JSON} AS speech ${SHOWN}
      AND ($7::date IS NULL OR (${WHEN}, s.id) < ($7::date, $8::text))
      ORDER BY ${WHEN} DESC, s.id DESC LIMIT $9::int`,
  ),
  count: statement('speech.count', countText(SHOWN)),
  totals: statement(
    'speech.totals',
    `SELECT count(*)::int AS records, ${STATE_COUNT('DRAFT')}, ${STATE_COUNT('SUBMITTED')},
      ${STATE_COUNT('RETURNED')}, ${STATE_COUNT('CLEARED')}, ${STATE_COUNT('GIVEN')} ${SHOWN}`,
  ),
} as const;

type Row = { readonly speech: SpeechRecord };

/** The register of speeches, what has no day yet first, then the latest. */
export const speechRegister = registerReads<Row, SpeechRecord, SpeechFilter, SpeechTotals>({
  statements: STATEMENTS,
  valuesOf: (scope, filter) => {
    const { states, kinds, organisationIds, text, partnerId } = filter;
    return [scope, states, kinds, organisationIds, text, partnerId];
  },
  recordOf: (row) => row.speech,
  order: SPEECH_ORDER,
  cursor: ['string', 'string'],
  cursorOf: ({ givenOn, plannedOn, id }: SpeechRecord) => [
    givenOn ?? plannedOn ?? '9999-12-31',
    id,
  ],
});

/** The speeches with these ids that the scope may see, in no order. */
export async function speechesById(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly SpeechRecord[]> {
  const rows = await sql<Row>(STATEMENTS.byId, [ids, scope]);
  return rows.map((row) => row.speech);
}
