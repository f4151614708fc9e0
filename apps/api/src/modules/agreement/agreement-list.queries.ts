import type { AgreementKind } from '@cau-noi/domain/agreement';
import type { AgreementLife } from '@cau-noi/domain/agreement/life';
import { AGREEMENT_LIVES } from '@cau-noi/domain/agreement/life';
import type { IsoDate } from '@cau-noi/domain/period';
import type { CursorValues, PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { holdsHoweverMany } from '../../text-filter.ts';
import type { Standpoint } from './agreement.queries.ts';
import {
  AGREEMENT_JSON,
  AGREEMENT_SEEN,
  LAST_EVENT,
  LIFE,
  standpointValues,
} from './agreement.queries.ts';
import type { AgreementRecord } from './agreement.rows.ts';

/** Which agreements a list shows; null for any. */
export type AgreementFilter = {
  readonly lives: readonly AgreementLife[] | null;
  readonly organisationIds: readonly string[] | null;
  readonly partnerId: string | null;
  readonly kinds: readonly AgreementKind[] | null;
  /** Those in force that run out by this day. */
  readonly endsBy: IsoDate | null;
  /** Those in force under which nothing took place since the day for their kind of union; null for any. */
  readonly dormant: readonly (readonly [kind: string, since: IsoDate])[] | null;
  /** As `textPatterns` makes it. */
  readonly text: string | null;
};

/** What a list adds up to: how many, and how many stand how. */
export type AgreementTotals = { readonly records: number } & Readonly<
  Record<AgreementLife, number>
>;

export const AGREEMENT_ORDER = 'SIGNED_DESC';
export const AGREEMENT_CURSOR = ['string', 'string'] as const;

/** What is not signed comes first. */
const NOT_SIGNED = '9999-12-31';

/** The place of an agreement in a list. */
export function cursorOfAgreement({ signedOn, id }: AgreementRecord): CursorValues {
  return [signedOn ?? NOT_SIGNED, id];
}

const SIGNED = `coalesce(a.signed_on, '${NOT_SIGNED}'::date)`;

const KEEPER_KIND = `(SELECT v.kind::text FROM organisation_version v
  WHERE v.organisation_id = a.organisation_id AND v.valid_from <= $2::date
  ORDER BY v.valid_from DESC LIMIT 1)`;

const SHOWN = `FROM agreement a WHERE ${AGREEMENT_SEEN}
  AND ($5::text[] IS NULL OR ${LIFE} = ANY($5::text[]))
  AND ($6::text[] IS NULL OR a.organisation_id = ANY($6::text[]) OR EXISTS (
    SELECT FROM agreement_co_party c
    WHERE c.agreement_id = a.id AND c.organisation_id = ANY($6::text[])))
  AND ($7::text IS NULL OR EXISTS (SELECT FROM agreement_partner q
    WHERE q.agreement_id = a.id AND q.partner_id = $7::text))
  AND ($8::agreement_kind[] IS NULL OR a.kind = ANY($8::agreement_kind[]))
  AND ($9::date IS NULL OR (a.end_date <= $9::date AND NOT a.renews_itself
    AND ${LIFE} IN ('IN_FORCE', 'SUSPENDED')))
  AND ($10::text[] IS NULL OR (${LIFE} = 'IN_FORCE' AND coalesce(${LAST_EVENT}, a.start_date,
    a.signed_on) < (SELECT s.since FROM unnest($10::text[], $11::date[]) AS s(kind, since)
      WHERE s.kind = ${KEEPER_KIND})))
  AND ($12::text IS NULL OR ${holdsHoweverMany(
    `vn_fold(a.title_vi || ' ' || coalesce(a.title_en, ''))`,
    '$12::text',
  )})`;

const LIVES = AGREEMENT_LIVES.map(
  (life) => `count(*) FILTER (WHERE l.life = '${life}')::int AS "${life}"`,
).join(', ');

export const STATEMENTS = {
  ids: statement(
    'agreement.listIds',
    `SELECT a.id ${SHOWN} ORDER BY ${SIGNED} DESC, a.id DESC LIMIT $13::int`,
  ),
  list: statement(
    'agreement.list',
    `SELECT ${AGREEMENT_JSON} AS agreement ${SHOWN}
      AND ($13::date IS NULL OR (${SIGNED}, a.id) < ($13::date, $14::text))
      ORDER BY ${SIGNED} DESC, a.id DESC LIMIT $15::int`,
  ),
  count: statement('agreement.count', countText(SHOWN)),
  totals: statement(
    'agreement.totals',
    `SELECT count(*)::int AS records, ${LIVES} FROM (SELECT ${LIFE} AS life ${SHOWN}) l`,
  ),
} as const;

function valuesOf(standpoint: Standpoint, filter: AgreementFilter): unknown[] {
  const { lives, organisationIds, partnerId, kinds, endsBy, dormant, text } = filter;
  return [
    ...standpointValues(standpoint),
    lives,
    organisationIds,
    partnerId,
    kinds,
    endsBy,
    dormant?.map(([kind]) => kind) ?? null,
    dormant?.map(([, since]) => since) ?? null,
    text,
  ];
}

/** A list, what is not signed first, then the latest signed; one row more than the page holds. */
export async function listAgreements(
  sql: Sql,
  standpoint: Standpoint,
  filter: AgreementFilter,
  { size, after }: PageRequest,
): Promise<readonly AgreementRecord[]> {
  const [signedOn, id] = after ?? [null, null];
  const values = [...valuesOf(standpoint, filter), signedOn, id, size + 1];
  const rows = await sql<{ agreement: AgreementRecord }>(STATEMENTS.list, values);
  return rows.map((row) => row.agreement);
}

/** The ids of a whole list in its order, at most so many: one statement, so one moment. */
export async function agreementIds(
  sql: Sql,
  standpoint: Standpoint,
  filter: AgreementFilter,
  most: number,
): Promise<readonly string[]> {
  const values = [...valuesOf(standpoint, filter), most];
  const rows = await sql<{ id: string }>(STATEMENTS.ids, values);
  return rows.map((row) => row.id);
}

/** How many agreements a list has. */
export async function countAgreements(
  sql: Sql,
  standpoint: Standpoint,
  filter: AgreementFilter,
): Promise<number> {
  const values = valuesOf(standpoint, filter);
  const [row] = await sql<{ count: number }>(STATEMENTS.count, values);
  return row?.count ?? 0;
}

/** Adds up a list in one statement. */
export async function addUpAgreements(
  sql: Sql,
  standpoint: Standpoint,
  filter: AgreementFilter,
): Promise<AgreementTotals> {
  const [row] = await sql<AgreementTotals>(STATEMENTS.totals, valuesOf(standpoint, filter));
  if (row === undefined) throw new Error('The list of agreements gave no totals');
  return row;
}
