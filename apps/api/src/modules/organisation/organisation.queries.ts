import type { OrganisationKind, OrganisationLinkKind } from '@cau-noi/domain/organisation';
import type { OrganisationRoleKind } from '@cau-noi/domain/organisation/roles';
import type { Verification } from '@cau-noi/domain/check';
import type { IsoDate } from '@cau-noi/domain/period';
import type { PageRequest } from '../../connection.ts';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

/** A union as it stood on `day`, or as it was last known before. */
export interface OrganisationRow {
  readonly __typename: 'Organisation';
  readonly id: string;
  readonly day: IsoDate;
  readonly name: string;
  readonly shortName: string;
  readonly nameEn: string | null;
  readonly kind: OrganisationKind;
  readonly parentId: string | null;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  /** It no longer stood on `day`. */
  readonly dissolved: boolean;
}

export interface VersionRow extends Omit<
  OrganisationRow,
  '__typename' | 'day' | 'dissolved' | 'id'
> {
  readonly id: string;
  readonly organisationId: string;
  readonly source: string | null;
  readonly verification: Verification;
}

export interface LinkRow {
  /** The union that was asked about: `fromId` or `toId`. */
  readonly organisationId: string;
  readonly kind: OrganisationLinkKind;
  readonly fromId: string;
  readonly toId: string | null;
  readonly date: IsoDate;
  readonly decisionNumber: string | null;
  readonly source: string | null;
  readonly verification: Verification;
}

export interface RoleRow {
  readonly organisationId: string;
  readonly kind: OrganisationRoleKind;
  readonly holderId: string;
  readonly unitName: string | null;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly source: string | null;
  readonly verification: Verification;
}

/** Which unions a list shows. */
export interface OrganisationFilter {
  /** False shows nothing. */
  readonly readable: boolean;
  /** As `likePattern` makes it. */
  readonly text: string | null;
  readonly kinds: readonly OrganisationKind[] | null;
  readonly parentId: string | null;
  readonly day: IsoDate;
  readonly includeDissolved: boolean;
}

const VERSION_COLUMNS = `v.name, v.short_name AS "shortName", v.name_en AS "nameEn", v.kind,
  v.parent_id AS "parentId", v.valid_from AS "validFrom", v.valid_to AS "validTo"`;

/** Every union by its version on `day`, else its last one before, else its first one after. */
const standing = (day: string, condition: string) => `(
  SELECT DISTINCT ON (v.organisation_id) v.*
  FROM organisation_version v WHERE ${condition}
  ORDER BY v.organisation_id, v.valid_from > ${day}::date,
    CASE WHEN v.valid_from <= ${day}::date THEN v.valid_from END DESC, v.valid_from)`;

const rowOf = (day: string) => `'Organisation' AS "__typename", v.organisation_id AS id,
  ${day}::date AS day, ${VERSION_COLUMNS},
  coalesce(v.valid_to < ${day}::date, false) AS dissolved`;

const MATCHES = `$6::boolean AND ($2::text IS NULL OR vn_fold(v.name || ' ' || v.short_name) LIKE vn_fold($2::text))
  AND ($3::organisation_kind[] IS NULL OR v.kind = ANY($3::organisation_kind[]))
  AND ($4::text IS NULL OR v.parent_id = $4)
  AND ($5::boolean OR (v.valid_from <= $1::date AND coalesce(v.valid_to >= $1::date, true)))`;

const STATEMENTS = {
  byKey: {
    name: 'organisation.byKey',
    text: `SELECT asked.key, ${rowOf('asked.day')}
      FROM unnest($1::text[], $2::text[], $3::date[]) AS asked(key, id, day)
      JOIN LATERAL ${standing('asked.day', 'v.organisation_id = asked.id')} v ON true`,
  },
  list: statement(
    'organisation.list',
    `SELECT ${rowOf('$1')} FROM ${standing('$1', 'true')} v
      WHERE ${MATCHES} AND ($7::text IS NULL OR
        (v.kind, v.name COLLATE "vi-x-icu", v.organisation_id)
          > ($7::organisation_kind, $8::text COLLATE "vi-x-icu", $9::text))
      ORDER BY v.kind, v.name COLLATE "vi-x-icu", v.organisation_id LIMIT $10`,
  ),
  count: statement(
    'organisation.count',
    `SELECT count(*) AS count FROM ${standing('$1', 'true')} v WHERE ${MATCHES}`,
  ),
  children: {
    name: 'organisation.children',
    text: `SELECT asked.key, ${rowOf('asked.day')}
      FROM unnest($1::text[], $2::text[], $3::date[]) AS asked(key, id, day)
      JOIN organisation_version v ON v.parent_id = asked.id AND v.valid_from <= asked.day
        AND coalesce(v.valid_to >= asked.day, true)
      ORDER BY v.kind, v.name COLLATE "vi-x-icu", v.organisation_id`,
  },
  ancestors: {
    name: 'organisation.ancestors',
    text: `WITH RECURSIVE above(key, day, id, distance) AS (
        SELECT asked.key, asked.day, asked.id, 0
        FROM unnest($1::text[], $2::text[], $3::date[]) AS asked(key, id, day)
        UNION ALL
        SELECT above.key, above.day, v.parent_id, above.distance + 1
        FROM above JOIN LATERAL ${standing('above.day', 'v.organisation_id = above.id')} v ON true
        WHERE v.parent_id IS NOT NULL AND above.distance < 10)
      SELECT key, id FROM above WHERE distance > 0 ORDER BY key, distance`,
  },
  versions: {
    name: 'organisation.versions',
    text: `SELECT v.id, v.organisation_id AS "organisationId", ${VERSION_COLUMNS},
        v.source, v.verification
      FROM organisation_version v WHERE v.organisation_id = ANY($1::text[])
      ORDER BY v.organisation_id, v.valid_from DESC`,
  },
  links: {
    name: 'organisation.links',
    text: `SELECT asked.id AS "organisationId", l.kind, l.from_id AS "fromId", l.to_id AS "toId",
        l.date, l.decision_number AS "decisionNumber", l.source, l.verification
      FROM unnest($1::text[]) AS asked(id)
      JOIN organisation_link l ON l.from_id = asked.id OR l.to_id = asked.id
      ORDER BY l.date DESC, l.id`,
  },
  roles: {
    name: 'organisation.roles',
    text: `WITH RECURSIVE standing AS (
        SELECT DISTINCT ON (v.organisation_id) v.organisation_id AS id, v.parent_id
        FROM organisation_version v WHERE v.valid_from <= $2::date
        ORDER BY v.organisation_id, v.valid_from DESC),
      above(id, top) AS (
        SELECT id, id FROM unnest($1::text[]) AS asked(id)
        UNION
        SELECT above.id, s.parent_id FROM above JOIN standing s ON s.id = above.top
        WHERE s.parent_id IS NOT NULL)
      SELECT above.id AS "organisationId", r.kind, r.holder_id AS "holderId",
        r.unit_name AS "unitName", r.valid_from AS "validFrom", r.valid_to AS "validTo",
        r.source, r.verification
      FROM above JOIN organisation_role r ON r.scope_id = above.top
      ORDER BY r.kind, r.valid_from DESC, r.id`,
  },
};

/** A union on a day, as one key of a loader. */
export type DatedKey = `${string} ${string}`;

export const datedKey = (id: string, day: IsoDate): DatedKey => `${id} ${day}`;

function columnsOf(keys: readonly DatedKey[]): readonly [readonly string[], string[], string[]] {
  const parts = keys.map((key) => key.split(' '));
  return [keys, parts.map(([id]) => id ?? ''), parts.map(([, day]) => day ?? '')];
}

export function organisationsByKey(
  sql: Sql,
  keys: readonly DatedKey[],
): Promise<(OrganisationRow & { readonly key: DatedKey })[]> {
  return sql(STATEMENTS.byKey, columnsOf(keys));
}

/** The unions directly below each, in the order of lists. */
export function childrenByKey(
  sql: Sql,
  keys: readonly DatedKey[],
): Promise<(OrganisationRow & { readonly key: DatedKey })[]> {
  return sql(STATEMENTS.children, columnsOf(keys));
}

/** The ids above each, nearest first. */
export function ancestorIdsByKey(
  sql: Sql,
  keys: readonly DatedKey[],
): Promise<{ readonly key: DatedKey; readonly id: string }[]> {
  return sql(STATEMENTS.ancestors, columnsOf(keys));
}

function filterValues(filter: OrganisationFilter) {
  const { text, kinds, parentId, day, includeDissolved, readable } = filter;
  return [day, text, kinds, parentId, includeDissolved, readable];
}

export function listOrganisations(
  sql: Sql,
  filter: OrganisationFilter,
  { size, after }: PageRequest,
): Promise<OrganisationRow[]> {
  const [kind, name, id] = after ?? [null, null, null];
  return sql(STATEMENTS.list, [...filterValues(filter), kind, name, id, size + 1]);
}

export async function countOrganisations(sql: Sql, filter: OrganisationFilter): Promise<number> {
  const [row] = await sql<{ count: number }>(STATEMENTS.count, filterValues(filter));
  return row?.count ?? 0;
}

export function versionsOf(sql: Sql, ids: readonly string[]): Promise<VersionRow[]> {
  return sql(STATEMENTS.versions, [ids]);
}

export function linksOf(sql: Sql, ids: readonly string[]): Promise<LinkRow[]> {
  return sql(STATEMENTS.links, [ids]);
}

/** Roles set over each union, or over one above it. */
export function rolesOver(sql: Sql, ids: readonly string[], today: IsoDate): Promise<RoleRow[]> {
  return sql(STATEMENTS.roles, [ids, today]);
}

/** The sort keys of the lists here: level, name in Vietnamese order, id. */
export function cursorOfOrganisation(row: OrganisationRow): readonly [string, string, string] {
  return [row.kind, row.name, row.id];
}
