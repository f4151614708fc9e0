import type {
  Audience,
  InformationChannel,
  InformationState,
  InformationType,
} from '@cau-noi/domain/information';
import type { IsoDate } from '@cau-noi/domain/period';
import { countText } from '../../list-count.ts';
import { registerReads } from '../../register-reads.ts';
import { keyed, statement } from '../../sql.ts';
import type { Sql } from '../../sql.ts';
import { holdsHoweverMany } from '../../text-filter.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

/** An information product with its review. Times are ISO text. */
export type InformationRecord = {
  readonly __typename: 'InformationItem';
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly originalTitle: string | null;
  readonly type: InformationType;
  readonly state: InformationState;
  readonly language: string;
  readonly channel: InformationChannel;
  readonly outlet: string;
  readonly audience: Audience;
  readonly countryCode: string | null;
  readonly partnerId: string | null;
  readonly dossierId: string | null;
  readonly author: string;
  readonly plannedOn: IsoDate | null;
  readonly text: string;
  readonly createdById: string | null;
  readonly submittedById: string | null;
  readonly submittedBy: string | null;
  readonly submittedAt: string | null;
  readonly decidedBy: string | null;
  readonly onBehalfOf: string | null;
  readonly reviewedOn: IsoDate | null;
  readonly reviewText: string | null;
  readonly publishedOn: IsoDate | null;
  readonly url: string | null;
  readonly reach: number | null;
  readonly reachSource: string | null;
  readonly retractText: string | null;
  readonly version: number;
};

/** Which products the register shows; null for any. */
export type InformationFilter = {
  readonly states: readonly InformationState[] | null;
  readonly types: readonly InformationType[] | null;
  readonly channels: readonly InformationChannel[] | null;
  readonly audiences: readonly Audience[] | null;
  readonly language: string | null;
  readonly countryCode: string | null;
  readonly partnerId: string | null;
  readonly organisationIds: readonly string[] | null;
  /** Published in this calendar year. */
  readonly publishedIn: number | null;
  /** As `textPatterns` makes it. */
  readonly text: string | null;
};

/** What the register adds up to: how many, and how many in each state. */
export type InformationTotals = { readonly records: number } & Readonly<
  Record<InformationState, number>
>;

const NAME = (column: string): string => `(SELECT u.name FROM "user" u WHERE u.id = i.${column})`;

/** An information product `i`. */
const INFORMATION_JSON = `json_build_object('__typename', 'InformationItem', 'id', i.id,
  'organisationId', i.organisation_id, 'title', i.title, 'originalTitle', i.original_title,
  'type', i.type, 'state', i.state, 'language', i.language, 'channel', i.channel,
  'outlet', i.outlet, 'audience', i.audience, 'countryCode', i.country_code,
  'partnerId', i.partner_id, 'dossierId', i.dossier_id, 'author', i.author,
  'plannedOn', i.planned_on, 'text', i.text, 'createdById', i.created_by_id,
  'submittedById', i.submitted_by_id, 'submittedBy', ${NAME('submitted_by_id')},
  'submittedAt', i.submitted_at, 'decidedBy', ${NAME('decided_by_id')},
  'onBehalfOf', ${NAME('on_behalf_of_id')}, 'reviewedOn', i.reviewed_on,
  'reviewText', i.review_text, 'publishedOn', i.published_on, 'url', i.url, 'reach', i.reach,
  'reachSource', i.reach_source, 'retractText', i.retract_text, 'version', i.version)`;

const SEEN = (place: string): string => `(${place} IS NULL OR i.organisation_id = ANY(${place}))`;

/** A day published, else the day planned; what has no day yet stands first. */
const WHEN = `coalesce(i.published_on, i.planned_on, '9999-12-31'::date)`;
/** The first part is the expression of the index. */
const WORDS = `vn_fold(i.title || ' ' || coalesce(i.original_title, ''))`;
const OTHER_WORDS = `vn_fold(i.outlet || ' ' || i.author)`;

const SHOWN = `FROM information_item i WHERE ${SEEN('$1::text[]')}
    AND ($2::information_state[] IS NULL OR i.state = ANY($2::information_state[]))
    AND ($3::information_type[] IS NULL OR i.type = ANY($3::information_type[]))
    AND ($4::information_channel[] IS NULL OR i.channel = ANY($4::information_channel[]))
    AND ($5::information_audience[] IS NULL OR i.audience = ANY($5::information_audience[]))
    AND ($6::text IS NULL OR i.language = $6::text)
    AND ($7::text IS NULL OR i.country_code = $7::text)
    AND ($8::text IS NULL OR i.partner_id = $8::text)
    AND ($9::text[] IS NULL OR i.organisation_id = ANY($9::text[]))
    AND ($10::int IS NULL OR (i.published_on >= make_date($10::int, 1, 1)
      AND i.published_on <= make_date($10::int, 12, 31)))
    AND ($11::text IS NULL OR ${holdsHoweverMany(WORDS, '$11::text')}
      OR ${holdsHoweverMany(OTHER_WORDS, '$11::text')})`;

export const INFORMATION_ORDER = 'DAY_DESC';

const STATE_COUNT = (state: InformationState): string =>
  `count(*) FILTER (WHERE i.state = '${state}')::int AS "${state}"`;

export const STATEMENTS = {
  byId: keyed(
    'information.byId',
    `SELECT ${INFORMATION_JSON} AS item FROM information_item i
      WHERE i.id = ANY($1::text[]) AND ${SEEN('$2::text[]')}`,
  ),
  ids: statement(
    'information.listIds',
    `SELECT i.id ${SHOWN} ORDER BY ${WHEN} DESC, i.id DESC LIMIT $12::int`,
  ),
  list: statement(
    'information.list',
    `SELECT ${INFORMATION_JSON} AS item ${SHOWN}
      AND ($12::date IS NULL OR (${WHEN}, i.id) < ($12::date, $13::text))
      ORDER BY ${WHEN} DESC, i.id DESC LIMIT $14::int`,
  ),
  count: statement('information.count', countText(SHOWN)),
  totals: statement(
    'information.totals',
    `SELECT count(*)::int AS records, ${STATE_COUNT('PLANNED')}, ${STATE_COUNT('SUBMITTED')},
      ${STATE_COUNT('RETURNED')}, ${STATE_COUNT('CLEARED')}, ${STATE_COUNT('PUBLISHED')},
      ${STATE_COUNT('RETRACTED')} ${SHOWN}`,
  ),
} as const;

type Row = { readonly item: InformationRecord };

/** The register of information products, what has no day yet first, then the latest. */
export const informationRegister = registerReads<
  Row,
  InformationRecord,
  InformationFilter,
  InformationTotals
>({
  statements: STATEMENTS,
  valuesOf: (scope, filter) => {
    const { states, types, channels, audiences, language, countryCode, partnerId } = filter;
    const { organisationIds, publishedIn, text } = filter;
    const coded = [states, types, channels, audiences, language, countryCode, partnerId];
    return [scope, ...coded, organisationIds, publishedIn, text];
  },
  recordOf: (row) => row.item,
  order: INFORMATION_ORDER,
  cursor: ['string', 'string'],
  cursorOf: ({ publishedOn, plannedOn, id }: InformationRecord) => [
    publishedOn ?? plannedOn ?? '9999-12-31',
    id,
  ],
});

/** The products with these ids that the scope may see, in no order. */
export async function informationById(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly InformationRecord[]> {
  const rows = await sql<Row>(STATEMENTS.byId, [ids, scope]);
  return rows.map((row) => row.item);
}
