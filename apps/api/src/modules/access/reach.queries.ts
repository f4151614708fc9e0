import type { IsoDate } from '@cau-noi/domain/period';
import type { Scope } from '../../context.ts';
import { defineLoader } from '../../loader.ts';
import type { Sql } from '../../sql.ts';

/**
 * Who stands directly above whom, as far as rights go: the last known parent on the day `$1`, and
 * the union that took another one up. A grant reaches everything below along these edges; the
 * lineage of a union is everything above along the same ones, so the two never disagree.
 */
const EDGES = `edge AS (
  SELECT * FROM (
    SELECT DISTINCT ON (v.organisation_id) v.organisation_id AS lower, v.parent_id AS upper
    FROM organisation_version v WHERE v.valid_from <= $1::date
    ORDER BY v.organisation_id, v.valid_from DESC) parents
  WHERE upper IS NOT NULL
  UNION
  SELECT l.from_id, l.to_id FROM organisation_link l
  WHERE l.to_id <> l.from_id AND l.kind IN ('MERGE', 'ABSORB', 'RENAME') AND l.date <= $1::date)`;

const STATEMENTS = {
  below: {
    name: 'access.below',
    text: `WITH RECURSIVE ${EDGES},
      reached(id) AS (
        SELECT unnest($2::text[])
        UNION
        SELECT edge.lower FROM reached JOIN edge ON edge.upper = reached.id)
      SELECT (SELECT array_agg(id ORDER BY id) FROM reached) AS ids,
        NOT EXISTS (SELECT FROM organisation o WHERE o.id NOT IN (SELECT id FROM reached)) AS "all"`,
  },
  lineage: {
    name: 'access.lineage',
    text: `WITH RECURSIVE ${EDGES},
      reached(id, top) AS (
        SELECT id, id FROM unnest($2::text[]) AS asked(id)
        UNION
        SELECT reached.id, edge.upper FROM reached JOIN edge ON edge.lower = reached.top)
      SELECT id, array_agg(top ORDER BY top) AS "lineage" FROM reached GROUP BY id`,
  },
};

/** What grants at these organisations reach on that day. */
export async function scopeOf(
  sql: Sql,
  organisationIds: readonly string[],
  today: IsoDate,
): Promise<Scope> {
  const [row] = await sql<{ ids: string[] | null; all: boolean }>(STATEMENTS.below, [
    today,
    organisationIds,
  ]);
  if (row?.all === true && row.ids !== null) return { all: true };
  return { all: false, organisationIds: row?.ids ?? [] };
}

/**
 * The organisations whose grants reach each organisation on that day: itself, those above it, and
 * those that took it up. An unknown id has only itself.
 */
export async function lineagesOf(
  sql: Sql,
  organisationIds: readonly string[],
  today: IsoDate,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await sql<{ id: string; lineage: string[] }>(STATEMENTS.lineage, [
    today,
    organisationIds,
  ]);
  return new Map(rows.map((row) => [row.id, row.lineage]));
}

/** `lineagesOf`, once per request. */
export const lineageById = defineLoader<string, readonly string[]>((ids, context) =>
  lineagesOf(context.sql, ids, context.today),
);
