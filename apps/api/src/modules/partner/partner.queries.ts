import type { Verification } from '@cau-noi/domain/check';
import type { PartnerKind, RelationStatus } from '@cau-noi/domain/partner';
import type { ContactStanding } from '@cau-noi/domain/partner/contact-standing';
import type { IsoDate } from '@cau-noi/domain/period';
import type { PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import { holdsHoweverMany } from '../../text-filter.ts';

export interface PartnerRow {
  readonly __typename: 'Partner';
  readonly id: string;
  /** The name to show: the Vietnamese one. */
  readonly name: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly nameNative: string | null;
  readonly abbreviation: string | null;
  /** ISO 3166-1; null for an international body. */
  readonly countryCode: string | null;
  readonly kind: PartnerKind;
  readonly sector: string | null;
  readonly sinceYear: number | null;
  readonly note: string | null;
  readonly source: string | null;
  readonly verification: Verification;
  readonly version: number;
}

/** The only order of the register. */
export const PARTNER_ORDER = 'NAME';

/** A partner as it was asked for: an entry that was merged answers with the one that it became. */
export type AskedPartnerRow = PartnerRow & { readonly askedId: string };

/** Which partners a list shows; null for "any". */
export interface PartnerFilter {
  /** False shows nothing. */
  readonly readable: boolean;
  /** As `textPatterns` makes it. */
  readonly text: string | null;
  readonly countryCode: string | null;
  readonly kinds: readonly PartnerKind[] | null;
  readonly sector: string | null;
  readonly statuses: readonly RelationStatus[] | null;
  readonly standings: readonly ContactStanding[] | null;
  /** Verified by the federation, or known from a source that was read. */
  readonly verified: boolean | null;
  readonly priority: string | null;
  /** Those that one of these unions has met. */
  readonly organisationIds: readonly string[] | null;
  /** Bodies of no country, or of some. */
  readonly international: boolean | null;
  readonly today: IsoDate;
}

const ROW = `'Partner' AS "__typename", p.id, p.name_vi AS name, p.name_vi AS "nameVi", p.name_en AS "nameEn",
  p.name_native AS "nameNative", p.abbreviation, p.country_code AS "countryCode", p.kind, p.sector,
  p.since_year AS "sinceYear", p.note, p.source, p.verification, p.version`;

/** The partner of the dossier `d`, as JSON; null where it has none. */
export const PARTNER_OF_DOSSIER = `(SELECT row_to_json(r) FROM (
  SELECT ${ROW} FROM partner p WHERE p.id = d.partner_id) r)`;

/** The partner of the exchange `x`, as JSON. */
export const PARTNER_OF_EXCHANGE = `(SELECT row_to_json(r) FROM (
  SELECT ${ROW} FROM partner p WHERE p.id = x.partner_id) r)`;

/** The expression of the index on names. */
const NAMES = `vn_fold(p.name_vi || ' ' || coalesce(p.name_en, '') || ' ' ||
  coalesce(p.name_native, '') || ' ' || coalesce(p.abbreviation, ''))`;

const NAMED = `($2::text IS NULL OR ${holdsHoweverMany(NAMES, '$2::text')} OR p.id IN (
  SELECT a.partner_id FROM partner_alias a WHERE ${holdsHoweverMany('vn_fold(a.alias)', '$2::text')}))`;

/** The day on which the partner `p` was last met, by the records. */
export const lastContactBy = (today: string): string =>
  `(SELECT max(m.day) FROM partner_meeting m WHERE m.partner_id = p.id AND m.day <= ${today}::date)`;

/** What `contactStanding` of the domain says; a test holds the two together. */
const STANDING = `(SELECT CASE WHEN met.day IS NULL THEN 'UNKNOWN'
    WHEN $11::date - met.day > (SELECT r.days FROM deadline_rule r
      WHERE r.code = 'PARTNER_DORMANT' AND r.valid_from <= $11::date
        AND (r.valid_to IS NULL OR r.valid_to >= $11::date)
      ORDER BY r.valid_from DESC LIMIT 1) THEN 'DORMANT' ELSE 'MET' END
  FROM (SELECT ${lastContactBy('$11')} AS day) met)`;

const MET_BY = `p.id IN (SELECT m.partner_id FROM partner_meeting m WHERE m.day <= $11::date
  AND (m.organisation_id = ANY($10::text[]) OR EXISTS (SELECT FROM dossier_co_organiser c
    WHERE c.dossier_id = m.dossier_id AND c.organisation_id = ANY($10::text[]))))`;

const MATCHES = `$1::boolean AND p.merged_into_id IS NULL AND ${NAMED}
  AND ($3::text IS NULL OR p.country_code = $3)
  AND ($4::partner_kind[] IS NULL OR p.kind = ANY($4::partner_kind[]))
  AND ($5::text IS NULL OR p.sector = $5)
  AND ($6::relation_status[] IS NULL OR p.status = ANY($6::relation_status[]))
  AND ($7::text[] IS NULL OR ${STANDING} = ANY($7::text[]))
  AND ($8::boolean IS NULL OR
    (p.verified_at IS NOT NULL OR p.verification <> 'UNVERIFIED') = $8)
  AND ($9::text IS NULL OR $9 = ANY(p.priorities))
  AND ($10::text[] IS NULL OR ${MET_BY})
  AND ($12::boolean IS NULL OR (p.country_code IS NULL) = $12)`;

export const STATEMENTS = {
  byId: keyed(
    'partner.byId',
    `SELECT asked.id AS "askedId", ${ROW} FROM partner asked
      JOIN partner p ON p.id = coalesce(asked.merged_into_id, asked.id)
      WHERE asked.id = ANY($1::text[])`,
  ),
  list: statement(
    'partner.list',
    `SELECT ${ROW} FROM partner p WHERE ${MATCHES} AND ($13::text IS NULL OR
        (p.name_vi COLLATE "vi-x-icu", p.id) > ($13::text COLLATE "vi-x-icu", $14::text))
      ORDER BY p.name_vi COLLATE "vi-x-icu", p.id LIMIT $15`,
  ),
  count: statement('partner.count', countText(`FROM partner p WHERE ${MATCHES}`)),
  ids: statement(
    'partner.ids',
    `SELECT p.id FROM partner p WHERE ${MATCHES}
      ORDER BY p.name_vi COLLATE "vi-x-icu", p.id LIMIT $13`,
  ),
  countries: statement(
    'partner.countries',
    `SELECT p.country_code AS "countryCode", count(*) AS partners,
        max(${lastContactBy('$11')}) AS "lastContact"
      FROM partner p WHERE ${MATCHES} GROUP BY p.country_code ORDER BY p.country_code NULLS FIRST`,
  ),
};

/** The partners of these ids, of a merged entry the one that it became. */
export function partnersById(sql: Sql, ids: readonly string[]): Promise<AskedPartnerRow[]> {
  return sql(STATEMENTS.byId, [ids]);
}

function filterValues(filter: PartnerFilter) {
  const { readable, text, countryCode, kinds, sector, statuses, standings } = filter;
  const { verified, priority, organisationIds, today, international } = filter;
  const shown = [readable, text, countryCode, kinds, sector, statuses, standings];
  return [...shown, verified, priority, organisationIds, today, international];
}

export function listPartners(
  sql: Sql,
  filter: PartnerFilter,
  { size, after }: PageRequest,
): Promise<PartnerRow[]> {
  const [name, id] = after ?? [null, null];
  return sql(STATEMENTS.list, [...filterValues(filter), name, id, size + 1]);
}

export async function countPartners(sql: Sql, filter: PartnerFilter): Promise<number> {
  const [row] = await sql<{ count: number }>(STATEMENTS.count, filterValues(filter));
  return row?.count ?? 0;
}

/** The ids of the first of them, in the order of the list. */
export async function partnerIds(
  sql: Sql,
  filter: PartnerFilter,
  most: number,
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }>(STATEMENTS.ids, [...filterValues(filter), most]);
  return rows.map(({ id }) => id);
}

/** The partners of one country, or (null) of none, added up. */
export interface PartnerCountryRow {
  readonly countryCode: string | null;
  readonly partners: number;
  readonly lastContact: IsoDate | null;
}

export function partnerCountries(sql: Sql, filter: PartnerFilter): Promise<PartnerCountryRow[]> {
  return sql(STATEMENTS.countries, filterValues(filter));
}

/** The sort keys of a list of partners. */
export function cursorOfPartner(row: PartnerRow): readonly [string, string] {
  return [row.nameVi, row.id];
}
