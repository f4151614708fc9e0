import { likenessOf, nameKey } from '@cau-noi/domain/partner/likeness';
import type { ComparedPartner, Likeness } from '@cau-noi/domain/partner/likeness';
import { namesOf } from '@cau-noi/domain/partner/match';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

/** An entry as it is compared. */
type Candidate = ComparedPartner & { readonly id: string };

export interface LikePartner {
  readonly id: string;
  readonly likeness: Likeness;
}

export interface AlikePartners {
  readonly oneId: string;
  readonly otherId: string;
  readonly likeness: Likeness;
}

/** So many pairs are looked at; the federation works through them and then sees the next. */
const MOST_PAIRS = 500;
/** So many entries are looked at while somebody types. */
const MOST_CANDIDATES = 50;
/** A word that stands in more names of one country tells nothing. */
const RARE = 20;

const COMPARED = (alias: string) => `json_build_object('id', ${alias}.id,
  'nameVi', ${alias}.name_vi, 'nameEn', ${alias}.name_en, 'nameNative', ${alias}.name_native,
  'abbreviation', ${alias}.abbreviation, 'countryCode', ${alias}.country_code,
  'aliases', ARRAY(SELECT a.alias FROM partner_alias a WHERE a.partner_id = ${alias}.id))`;

const NAMES = `vn_fold(p.name_vi || ' ' || coalesce(p.name_en, '') || ' ' ||
  coalesce(p.name_native, '') || ' ' || coalesce(p.abbreviation, ''))`;

const WORDS = String.raw`[\s.,;:()[\]/–—"“”''‘’&-]+`;

export const STATEMENTS = {
  // One branch for each index.
  like: statement(
    'partner.like',
    `WITH keys AS MATERIALIZED (SELECT name_key(name) AS key FROM unnest($1::text[]) AS n(name)),
      found AS (
        ${['name_vi', 'name_en', 'name_native', 'abbreviation']
          .map((name) => `SELECT p.id FROM partner p JOIN keys k ON name_key(p.${name}) = k.key`)
          .join(' UNION ')}
        UNION SELECT a.partner_id FROM partner_alias a JOIN keys k ON name_key(a.alias) = k.key
        UNION (SELECT p.id FROM unnest($1::text[]) AS n(name) JOIN partner p
          ON length(n.name) > 5 AND vn_fold(n.name) <% ${NAMES}
          WHERE p.country_code IS NOT DISTINCT FROM $2 LIMIT ${MOST_CANDIDATES}))
      SELECT ${COMPARED('p')} AS candidate FROM partner p
      WHERE p.id IN (SELECT f.id FROM found f) AND p.merged_into_id IS NULL
        AND p.id IS DISTINCT FROM $3 ORDER BY p.name_vi, p.id LIMIT ${MOST_CANDIDATES}`,
  ),
  pairs: statement(
    'partner.alike',
    `WITH names AS MATERIALIZED (
        SELECT n.partner_id, coalesce(p.country_code, '') AS country, n.is_short,
          vn_fold(n.name) AS folded, name_key(n.name) AS key
        FROM partner_name n JOIN partner p ON p.id = n.partner_id),
      words AS MATERIALIZED (
        SELECT DISTINCT n.partner_id, n.country, w.word FROM names n
        CROSS JOIN LATERAL regexp_split_to_table(n.folded, '${WORDS}') AS w(word)
        WHERE NOT n.is_short AND length(w.word) > 2),
      rare AS MATERIALIZED (SELECT country, word FROM words GROUP BY country, word
        HAVING count(*) BETWEEN 2 AND ${RARE}),
      pairs AS (
        SELECT a.partner_id AS one_id, b.partner_id AS other_id
        FROM names a JOIN names b ON b.key = a.key AND a.partner_id < b.partner_id
        WHERE a.key <> '' AND (a.country = b.country OR a.country = '' OR b.country = '')
        UNION
        SELECT a.partner_id, b.partner_id FROM rare r JOIN words a USING (country, word)
        JOIN words b USING (country, word)
        JOIN partner one ON one.id = a.partner_id JOIN partner other ON other.id = b.partner_id
        WHERE a.partner_id < b.partner_id
          AND similarity(vn_fold(one.name_vi), vn_fold(other.name_vi)) > 0.5)
      SELECT ${COMPARED('one')} AS one, ${COMPARED('other')} AS other FROM pairs
      JOIN partner one ON one.id = pairs.one_id JOIN partner other ON other.id = pairs.other_id
      WHERE NOT EXISTS (SELECT FROM partner_distinction d
          WHERE (d.one_id, d.other_id) = (pairs.one_id, pairs.other_id))
        AND NOT EXISTS (SELECT FROM partner_link l WHERE
          (l.from_id, l.to_id) IN ((pairs.one_id, pairs.other_id), (pairs.other_id, pairs.one_id)))
      ORDER BY one.name_vi COLLATE "vi-x-icu", pairs.one_id, pairs.other_id LIMIT ${MOST_PAIRS}`,
  ),
};

/** The entries that somebody may be about to write for a second time, the likeliest first. */
export async function partnersLike(
  sql: Sql,
  written: ComparedPartner,
  exceptId: string | null,
): Promise<readonly LikePartner[]> {
  const names = namesOf({ ...written, id: '' }).filter((name) => nameKey(name) !== '');
  if (names.length === 0) return [];
  const values = [names, written.countryCode, exceptId];
  const rows = await sql<{ candidate: Candidate }>(STATEMENTS.like, values);
  return rows
    .flatMap(({ candidate }) => {
      const likeness = likenessOf(written, candidate);
      return likeness === null ? [] : [{ id: candidate.id, likeness }];
    })
    .toSorted((one, other) => rank(one.likeness) - rank(other.likeness));
}

/** Pairs of entries that may be one body, the likeliest first. The domain judges what SQL gathers. */
export async function duplicatePartners(sql: Sql): Promise<readonly AlikePartners[]> {
  const rows = await sql<{ one: Candidate; other: Candidate }>(STATEMENTS.pairs);
  return rows
    .flatMap(({ one, other }) => {
      const likeness = likenessOf(one, other);
      return likeness === null ? [] : [{ oneId: one.id, otherId: other.id, likeness }];
    })
    .toSorted((one, other) => rank(one.likeness) - rank(other.likeness));
}

const ORDER: readonly Likeness[] = ['SAME_NAME', 'SIMILAR_NAME', 'SAME_ABBREVIATION'];
const rank = (likeness: Likeness): number => ORDER.indexOf(likeness);
