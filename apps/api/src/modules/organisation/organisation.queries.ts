import type { OrganisationKind } from '@cau-noi/domain/organisation';
import type { IsoDate } from '@cau-noi/domain/period';
import type { PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import { holdsHoweverMany } from '../../text-filter.ts';

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

/** Which unions a list shows. */
export interface OrganisationFilter {
  /** False shows nothing. */
  readonly readable: boolean;
  /** As `textPatterns` makes it. */
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

const MATCHES = `$6::boolean AND ($2::text IS NULL OR ${holdsHoweverMany(`vn_fold(v.name || ' ' || v.short_name)`, '$2::text')})
  AND ($3::organisation_kind[] IS NULL OR v.kind = ANY($3::organisation_kind[]))
  AND ($4::text IS NULL OR v.parent_id = $4)
  AND ($5::boolean OR (v.valid_from <= $1::date AND coalesce(v.valid_to >= $1::date, true)))`;

export const STATEMENTS = {
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
    countText(`FROM ${standing('$1', 'true')} v WHERE ${MATCHES}`),
  ),
  children: keyed(
    'organisation.children',
    `SELECT asked.key, ${rowOf('asked.day')}
      FROM unnest($1::text[], $2::text[], $3::date[]) AS asked(key, id, day)
      JOIN organisation_version v ON v.parent_id = asked.id AND v.valid_from <= asked.day
        AND coalesce(v.valid_to >= asked.day, true)
      ORDER BY v.kind, v.name COLLATE "vi-x-icu", v.organisation_id`,
  ),
};

/** A union on a day, as one key of a loader. */
export type DatedKey = `${string} ${string}`;

export const datedKey = (id: string, day: IsoDate): DatedKey => `${id} ${day}`;

function columnsOf(keys: readonly DatedKey[]): readonly [readonly string[], string[], string[]] {
  const parts = keys.map((key) => key.split(' '));
  return [keys, parts.map(([id]) => id ?? ''), parts.map(([, day]) => day ?? '')];
}

/** The unions directly below each, in the order of lists. */
export function childrenByKey(
  sql: Sql,
  keys: readonly DatedKey[],
): Promise<(OrganisationRow & { readonly key: DatedKey })[]> {
  return sql(STATEMENTS.children, columnsOf(keys));
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

/** The sort keys of the lists here: level, name in Vietnamese order, id. */
export function cursorOfOrganisation(row: OrganisationRow): readonly [string, string, string] {
  return [row.kind, row.name, row.id];
}
