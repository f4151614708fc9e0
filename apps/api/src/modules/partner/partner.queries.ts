import type { Verification } from '@cau-noi/domain/check';
import type { PartnerKind } from '@cau-noi/domain/partner';
import type { IsoDate } from '@cau-noi/domain/period';
import type { PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import { holdsHoweverMany } from '../../text-filter.ts';

/** A step in the line of a partner's mergers and renamings. */
export interface PartnerLinkRow {
  readonly partnerId: string;
  readonly date: IsoDate | null;
  readonly source: string | null;
}

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

/** What else a partner was called, what it came from, and what it became; the nearest step only. */
export interface PartnerPast {
  readonly partnerId: string;
  readonly aliases: readonly string[];
  readonly predecessors: readonly PartnerLinkRow[];
  readonly successors: readonly PartnerLinkRow[];
}

/** Which partners a list shows; null for "any". */
export interface PartnerFilter {
  /** False shows nothing. */
  readonly readable: boolean;
  /** As `textPatterns` makes it. */
  readonly text: string | null;
  readonly countryCode: string | null;
  readonly kinds: readonly PartnerKind[] | null;
}

const linksTo = (other: string, own: string) => `(
  SELECT coalesce(json_agg(json_build_object('partnerId', l.${other}, 'date', l.date,
    'source', l.source) ORDER BY l.date NULLS FIRST, l.${other}), '[]')
  FROM partner_link l WHERE l.${own} = p.id)`;

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

const MATCHES = `$1::boolean AND ${NAMED}
  AND ($3::text IS NULL OR p.country_code = $3)
  AND ($4::partner_kind[] IS NULL OR p.kind = ANY($4::partner_kind[]))`;

export const STATEMENTS = {
  byId: keyed('partner.byId', `SELECT ${ROW} FROM partner p WHERE p.id = ANY($1::text[])`),
  past: keyed(
    'partner.past',
    `SELECT p.id AS "partnerId",
      ARRAY(SELECT a.alias FROM partner_alias a WHERE a.partner_id = p.id ORDER BY a.alias) AS aliases,
      ${linksTo('from_id', 'to_id')} AS predecessors, ${linksTo('to_id', 'from_id')} AS successors
      FROM partner p WHERE p.id = ANY($1::text[])`,
  ),
  list: statement(
    'partner.list',
    `SELECT ${ROW} FROM partner p WHERE ${MATCHES} AND ($5::text IS NULL OR
        (p.name_vi COLLATE "vi-x-icu", p.id) > ($5::text COLLATE "vi-x-icu", $6::text))
      ORDER BY p.name_vi COLLATE "vi-x-icu", p.id LIMIT $7`,
  ),
  count: statement('partner.count', countText(`FROM partner p WHERE ${MATCHES}`)),
};

export function partnersById(sql: Sql, ids: readonly string[]): Promise<PartnerRow[]> {
  return sql(STATEMENTS.byId, [ids]);
}

export function pastOfPartners(sql: Sql, ids: readonly string[]): Promise<PartnerPast[]> {
  return sql(STATEMENTS.past, [ids]);
}

function filterValues({ readable, text, countryCode, kinds }: PartnerFilter) {
  return [readable, text, countryCode, kinds];
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

/** The sort keys of a list of partners. */
export function cursorOfPartner(row: PartnerRow): readonly [string, string] {
  return [row.nameVi, row.id];
}
