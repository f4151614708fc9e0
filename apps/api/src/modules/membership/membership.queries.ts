import type { Verification } from '@cau-noi/domain/check';
import type {
  MemberKind,
  MembershipFee,
  MembershipPost,
  MembershipState,
  MembershipVote,
} from '@cau-noi/domain/membership';
import type { PartnerKind } from '@cau-noi/domain/partner';
import type { IsoDate } from '@cau-noi/domain/period';
import { countText } from '../../list-count.ts';
import { registerReads } from '../../register-reads.ts';
import { keyed, statement } from '../../sql.ts';
import type { Sql } from '../../sql.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

/** A membership with its book. Times are ISO text. */
export type MembershipRecord = {
  readonly __typename: 'Membership';
  readonly id: string;
  readonly organisationId: string;
  readonly partnerId: string;
  /** By which lists are sorted. */
  readonly partnerName: string;
  readonly kind: MemberKind;
  readonly state: MembershipState;
  readonly purpose: string;
  readonly note: string | null;
  readonly createdById: string | null;
  readonly requestedById: string | null;
  readonly requestedBy: string | null;
  readonly requestedAt: string | null;
  readonly decidedBy: string | null;
  readonly onBehalfOf: string | null;
  readonly decidedAt: string | null;
  readonly decisionText: string | null;
  readonly consentNumber: string | null;
  readonly consentOn: IsoDate | null;
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
  readonly endText: string | null;
  readonly source: string | null;
  readonly verification: Verification;
  readonly version: number;
  readonly fees: readonly MembershipFee[];
  readonly posts: readonly MembershipPost[];
  readonly votes: readonly MembershipVote[];
};

/** Which memberships the register shows; null for any. */
export type MembershipFilter = {
  readonly states: readonly MembershipState[] | null;
  readonly kinds: readonly MemberKind[] | null;
  readonly organisationIds: readonly string[] | null;
  readonly partnerId: string | null;
};

/** What the register adds up to: how many, and how many in each state. */
export type MembershipTotals = { readonly records: number } & Readonly<
  Record<MembershipState, number>
>;

const NAME = (column: string): string => `(SELECT u.name FROM "user" u WHERE u.id = m.${column})`;

const MONEY = (name: string): string =>
  `CASE WHEN f.${name}_minor IS NULL THEN NULL ELSE
    json_build_object('minor', f.${name}_minor, 'currency', f.${name}_currency) END`;

/** A membership `m` in the partner `p`. */
const MEMBERSHIP_JSON = `json_build_object('__typename', 'Membership', 'id', m.id,
  'organisationId', m.organisation_id, 'partnerId', m.partner_id, 'partnerName', p.name_vi,
  'kind', m.kind, 'state', m.state, 'purpose', m.purpose, 'note', m.note,
  'createdById', m.created_by_id, 'requestedById', m.requested_by_id,
  'requestedBy', ${NAME('requested_by_id')}, 'requestedAt', m.requested_at,
  'decidedBy', ${NAME('decided_by_id')}, 'onBehalfOf', ${NAME('on_behalf_of_id')},
  'decidedAt', m.decided_at, 'decisionText', m.decision_text, 'consentNumber', m.consent_number,
  'consentOn', m.consent_on, 'since', m.since, 'until', m.until, 'endText', m.end_text,
  'source', m.source, 'verification', m.verification, 'version', m.version,
  'fees', (SELECT coalesce(json_agg(json_build_object('year', f.year, 'due', ${MONEY('due')},
      'paid', ${MONEY('paid')}, 'paidOn', f.paid_on) ORDER BY f.year DESC), '[]')
    FROM membership_fee f WHERE f.membership_id = m.id),
  'posts', (SELECT coalesce(json_agg(json_build_object('holder', t.holder, 'title', t.title,
      'from', t.valid_from, 'to', t.valid_to) ORDER BY t.position), '[]')
    FROM membership_post t WHERE t.membership_id = m.id),
  'votes', (SELECT coalesce(json_agg(json_build_object('on', v.voted_on, 'matter', v.matter,
      'vote', v.vote) ORDER BY v.position), '[]')
    FROM membership_vote v WHERE v.membership_id = m.id))`;

const SEEN = (place: string): string => `(${place} IS NULL OR m.organisation_id = ANY(${place}))`;

const SHOWN = `FROM membership m JOIN partner p ON p.id = m.partner_id WHERE ${SEEN('$1::text[]')}
    AND ($2::membership_state[] IS NULL OR m.state = ANY($2::membership_state[]))
    AND ($3::member_kind[] IS NULL OR m.kind = ANY($3::member_kind[]))
    AND ($4::text[] IS NULL OR m.organisation_id = ANY($4::text[]))
    AND ($5::text IS NULL OR m.partner_id = $5::text)`;

export const MEMBERSHIP_ORDER = 'BODY';

const BODY = `p.name_vi COLLATE "vi-x-icu", m.id`;
const STATE_COUNT = (state: MembershipState): string =>
  `count(*) FILTER (WHERE m.state = '${state}')::int AS "${state}"`;

export const STATEMENTS = {
  byId: keyed(
    'membership.byId',
    `SELECT ${MEMBERSHIP_JSON} AS membership FROM membership m JOIN partner p ON p.id = m.partner_id
      WHERE m.id = ANY($1::text[]) AND ${SEEN('$2::text[]')}`,
  ),
  ids: statement('membership.listIds', `SELECT m.id ${SHOWN} ORDER BY ${BODY} LIMIT $6::int`),
  list: statement(
    'membership.list',
    `SELECT ${MEMBERSHIP_JSON} AS membership ${SHOWN} AND ($6::text IS NULL OR
        (p.name_vi COLLATE "vi-x-icu", m.id) > ($6::text COLLATE "vi-x-icu", $7::text))
      ORDER BY ${BODY} LIMIT $8::int`,
  ),
  count: statement('membership.count', countText(SHOWN)),
  totals: statement(
    'membership.totals',
    `SELECT count(*)::int AS records, ${STATE_COUNT('PROPOSED')}, ${STATE_COUNT('REQUESTED')},
      ${STATE_COUNT('CONSENTED')}, ${STATE_COUNT('REFUSED')}, ${STATE_COUNT('MEMBER')},
      ${STATE_COUNT('ENDED')} ${SHOWN}`,
  ),
  partnerKind: keyed(
    'membership.partnerKind',
    `SELECT p.kind FROM partner p WHERE p.id = $1::text`,
  ),
} as const;

type Row = { readonly membership: MembershipRecord };

/** The register of memberships by the names of the bodies. */
export const membershipRegister = registerReads<
  Row,
  MembershipRecord,
  MembershipFilter,
  MembershipTotals
>({
  statements: STATEMENTS,
  valuesOf: (scope, { states, kinds, organisationIds, partnerId }) => [
    scope,
    states,
    kinds,
    organisationIds,
    partnerId,
  ],
  recordOf: (row) => row.membership,
  order: MEMBERSHIP_ORDER,
  cursor: ['string', 'string'],
  cursorOf: ({ partnerName, id }: MembershipRecord) => [partnerName, id],
});

/** The memberships with these ids that the scope may see, in no order. */
export async function membershipsById(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly MembershipRecord[]> {
  const rows = await sql<Row>(STATEMENTS.byId, [ids, scope]);
  return rows.map((row) => row.membership);
}

/** What kind of body a partner is; null where there is no such partner. */
export async function kindOfPartner(sql: Sql, id: string): Promise<PartnerKind | null> {
  const [row] = await sql<{ kind: PartnerKind }>(STATEMENTS.partnerKind, [id]);
  return row?.kind ?? null;
}
