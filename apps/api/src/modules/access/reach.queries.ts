import type { Place } from '@cau-noi/domain/access/subject';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Scope } from '../../context.ts';
import type { Sql } from '../../sql.ts';

/**
 * How the unions stand to each other on the day `$1`, as far as rights go:
 *
 * - `standing`: the last known version of each; `dissolved` when it has ended.
 * - `successor`: the unions, standing today, in which a dissolved one lives on. A step never goes
 *   back in time: what a union gave away before another joined it does not come from that other.
 * - `edge`: from each union to its last known parent and to its successors. A grant reaches
 *   everything below along these edges; the lineage of a union is everything above along the same
 *   ones, so lists and permissions never disagree.
 */
const STRUCTURE = `standing AS (
    SELECT DISTINCT ON (v.organisation_id) v.organisation_id AS id, v.parent_id AS parent,
      coalesce(v.valid_to < $1::date, false) AS dissolved
    FROM organisation_version v WHERE v.valid_from <= $1::date
    ORDER BY v.organisation_id, v.valid_from DESC),
  succession(id, became, since) AS (
    SELECT s.id, s.id, '-infinity'::date FROM standing s WHERE s.dissolved
    UNION
    SELECT s.id, l.to_id, l.date FROM succession s
    JOIN organisation_link l ON l.from_id = s.became AND l.to_id <> l.from_id
      AND l.kind IN ('MERGE', 'SPLIT', 'RENAME', 'ABSORB')
      AND l.date BETWEEN s.since AND $1::date),
  successor AS (
    SELECT DISTINCT s.id, s.became FROM succession s
    JOIN standing t ON t.id = s.became AND NOT t.dissolved),
  edge(lower, upper) AS (
    SELECT id, parent FROM standing WHERE parent IS NOT NULL
    UNION
    SELECT id, became FROM successor)`;

const STATEMENTS = {
  below: {
    name: 'access.below',
    text: `WITH RECURSIVE ${STRUCTURE},
      reached(id) AS (
        SELECT unnest($2::text[])
        UNION
        SELECT edge.lower FROM reached JOIN edge ON edge.upper = reached.id)
      SELECT ARRAY(SELECT id FROM reached ORDER BY id) AS ids,
        NOT EXISTS (SELECT FROM organisation o WHERE o.id NOT IN (SELECT id FROM reached)) AS "all"`,
  },
  places: {
    name: 'access.places',
    text: `WITH RECURSIVE ${STRUCTURE},
      reached(id, top) AS (
        SELECT id, id FROM unnest($2::text[]) AS asked(id)
        UNION
        SELECT reached.id, edge.upper FROM reached JOIN edge ON edge.lower = reached.top)
      SELECT asked.id AS "organisationId", s.dissolved,
        ARRAY(SELECT r.top FROM reached r WHERE r.id = asked.id ORDER BY r.top) AS lineage,
        ARRAY(SELECT b.became FROM successor b WHERE b.id = asked.id ORDER BY b.became)
          AS "successorIds"
      FROM unnest($2::text[]) AS asked(id) JOIN standing s ON s.id = asked.id`,
  },
};

/** What grants at these organisations reach on that day. */
export async function scopeBelow(
  sql: Sql,
  organisationIds: readonly string[],
  today: IsoDate,
): Promise<Scope> {
  const [row] = await sql<{ ids: string[]; all: boolean }>(STATEMENTS.below, [
    today,
    organisationIds,
  ]);
  if (row?.all === true && row.ids.length > 0) return { all: true };
  return { all: false, organisationIds: row?.ids ?? [] };
}

/** Unions as permissions see them on that day; an id that is none is left out. */
export async function placesOf(
  sql: Sql,
  organisationIds: readonly string[],
  today: IsoDate,
): Promise<ReadonlyMap<string, Place>> {
  const unique = [...new Set(organisationIds)];
  const rows = await sql<Place>(STATEMENTS.places, [today, unique]);
  return new Map(rows.map((place) => [place.organisationId, place]));
}
