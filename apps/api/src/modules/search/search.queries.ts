import type { IdKind } from '../../ids.ts';
import type { Sql, Statement } from '../../sql.ts';
import { keyed } from '../../sql.ts';

/** What can be found. */
export type SearchKind = 'DOSSIER' | 'PLAN' | 'PERSON' | 'PARTNER' | 'ORGANISATION';

export interface HitRow {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
}

export const ID_KIND_OF: Readonly<Record<SearchKind, IdKind>> = {
  DOSSIER: 'Dossier',
  PLAN: 'Plan',
  PERSON: 'Person',
  PARTNER: 'Partner',
  ORGANISATION: 'Organisation',
};

/** That `v` is the latest version of its union, by which it is shown; asked of those that match only. */
const LATEST = `v.valid_from <= $3::date AND NOT EXISTS (SELECT FROM organisation_version n
  WHERE n.organisation_id = v.organisation_id AND n.valid_from > v.valid_from
    AND n.valid_from <= $3::date)`;

const shortName = (id: string) => `(SELECT v.short_name FROM organisation_version v
  WHERE v.organisation_id = ${id} AND v.valid_from <= $3::date
  ORDER BY v.valid_from DESC LIMIT 1)`;

// The pattern is folded once, and no plan hangs on it: planning anew for each word would take longer
// than finding it.
const LIKE = 'LIKE (SELECT pattern FROM wanted)';

/** So many of each kind come before more of one: a word in every union's name finds dossiers too. */
const OF_EACH_KIND = 4;

/**
 * Up to so many hits are gathered by the index and sorted. A word that stands in more of them soon meets
 * enough while records are walked in their order, which an index cannot give at the same time.
 */
const FEW = 5000;

const TITLE = `vn_fold(d.title || ' ' || d.topic)`;
/** No index is told of this, so that records are walked in their order. */
const WALKED = `|| ''`;

const DOSSIER_SEEN = `($2::text[] IS NULL OR d.organisation_id = ANY($2::text[]) OR EXISTS (
  SELECT FROM dossier_co_organiser c
  WHERE c.dossier_id = d.id AND c.organisation_id = ANY($2::text[])))`;

const dossiersIn = (condition: string): string => `(
  SELECT d.id, d.title, d.number, d.organisation_id, coalesce(d.start_date, '0001-01-01'::date) AS start
  FROM dossier d WHERE ${condition} AND ${DOSSIER_SEEN}
  ORDER BY coalesce(d.start_date, '0001-01-01'::date) DESC, d.id DESC LIMIT $4)`;

const dossiers = (
  few: number,
): string => `${dossiersIn(`(SELECT count(*) FROM few_dossiers) <= ${few} AND d.id IN (
    SELECT f.id FROM few_dossiers f UNION SELECT t.id FROM dossier t WHERE t.number = $5::int)`)}
  UNION ALL ${dossiersIn(`(SELECT count(*) FROM few_dossiers) > ${few}
    AND (d.number = $5::int OR ${TITLE} ${WALKED} ${LIKE})`)}`;

const PLAN_SEEN = `($2::text[] IS NULL OR p.organisation_id = ANY($2::text[]) OR EXISTS (
  SELECT FROM plan_line o JOIN plan_line_co_organiser c ON c.line_id = o.id
  WHERE o.plan_id = p.id AND o.removed_at IS NULL AND c.organisation_id = ANY($2::text[])))`;

/** Plans with the title of the first line that is meant. */
const plans = (
  few: number,
): string => `(SELECT p.id, p.organisation_id, p.year, min(l.title) AS title
    FROM few_lines f JOIN plan_line l ON l.id = f.id JOIN plan p ON p.id = l.plan_id
    WHERE (SELECT count(*) FROM few_lines) <= ${few} AND ${PLAN_SEEN}
    GROUP BY p.id ORDER BY p.year DESC, p.id LIMIT $4)
  UNION ALL (SELECT p.id, p.organisation_id, p.year, l.title
    FROM plan p CROSS JOIN LATERAL (SELECT min(l.title) AS title FROM plan_line l
      WHERE l.plan_id = p.id AND l.removed_at IS NULL
        AND vn_fold(l.title) ${WALKED} ${LIKE}) l
    WHERE (SELECT count(*) FROM few_lines) > ${few} AND l.title IS NOT NULL AND ${PLAN_SEEN}
    ORDER BY p.year DESC, p.id LIMIT $4)`;

// Each branch is limited before the whole is: a common word must not read every dossier. Alternatives
// are a UNION, one for each index: with OR between them every row would be folded.
export const searchGathering = (few: number): Statement =>
  keyed(
    'search.all',
    `WITH wanted AS MATERIALIZED (SELECT vn_fold($1::text) AS pattern),
  few_dossiers AS MATERIALIZED (
    SELECT d.id FROM dossier d WHERE ${TITLE} ${LIKE} LIMIT ${few + 1}),
  few_lines AS MATERIALIZED (SELECT l.id FROM plan_line l
    WHERE l.removed_at IS NULL AND vn_fold(l.title) ${LIKE} LIMIT ${few + 1}),
  found AS (
    (SELECT 1 AS rank, 'ORGANISATION' AS kind, v.organisation_id AS id, v.name AS title,
        v.short_name AS subtitle, v.name AS sort
      FROM organisation_version v WHERE $6::boolean
        AND vn_fold(v.name || ' ' || v.short_name) ${LIKE} AND ${LATEST}
      ORDER BY v.name LIMIT $4)
    UNION ALL
    (SELECT 2, 'PARTNER', p.id, p.name_vi, coalesce(p.name_en, p.abbreviation, ''), p.name_vi
      FROM partner p
      WHERE $6::boolean AND p.id IN (
        SELECT r.id FROM partner r WHERE vn_fold(r.name_vi || ' ' || coalesce(r.name_en, '') ||
          ' ' || coalesce(r.name_native, '') || ' ' || coalesce(r.abbreviation, ''))
          ${LIKE}
        UNION SELECT a.partner_id FROM partner_alias a WHERE vn_fold(a.alias) ${LIKE})
      ORDER BY p.name_vi LIMIT $4)
    UNION ALL
    (SELECT 3, 'PERSON', p.id, p.full_name, coalesce((SELECT t.title || ', ' ||
          ${shortName('t.organisation_id')} FROM person_post t WHERE t.person_id = p.id
          ORDER BY t.valid_from DESC LIMIT 1), ''), p.full_name
      FROM person p
      WHERE vn_fold(p.full_name) ${LIKE} AND ($2::text[] IS NULL OR EXISTS (
        SELECT FROM person_post t
        WHERE t.person_id = p.id AND t.organisation_id = ANY($2::text[])))
      ORDER BY p.full_name LIMIT $4)
    UNION ALL
    SELECT 4, 'DOSSIER', d.id, d.title, '#' || d.number || ' · ' || ${shortName('d.organisation_id')},
      to_char(date '9999-01-01' - d.start, '0000000') FROM (${dossiers(few)}) d
    UNION ALL
    SELECT 5, 'PLAN', p.id, p.title, p.year || ' · ' || ${shortName('p.organisation_id')},
      (9999 - p.year)::text FROM (${plans(few)}) p),
  placed AS (SELECT found.*, row_number() OVER (
      PARTITION BY rank ORDER BY sort COLLATE "vi-x-icu", id) AS place FROM found),
  shown AS (SELECT * FROM placed ORDER BY place > ${OF_EACH_KIND}, rank, place LIMIT $4)
  SELECT kind, id, title, subtitle FROM shown ORDER BY rank, place`,
  );

export const SEARCH = searchGathering(FEW);

/** What is looked for, and where the viewer may look. */
export interface Wanted {
  readonly text: string;
  /** The text as `likePattern` makes it. */
  readonly pattern: string;
  /** As `scopeIds` gives it. */
  readonly scope: readonly string[] | null;
  /** Whether the registers of unions and partners are open. */
  readonly registers: boolean;
  readonly today: string;
  readonly limit: number;
}

/**
 * Finds a text, with or without accents, in names and titles that the viewer may see: unions,
 * partners, people, dossiers (also by number), plans by their lines.
 *
 * @param search another than the statement that is served
 */
export function searchAll(sql: Sql, wanted: Wanted, search = SEARCH): Promise<HitRow[]> {
  const { text, pattern, scope, registers, today, limit } = wanted;
  return sql(search, [pattern, scope, today, limit, numberIn(text), registers]);
}

/** A dossier's number, as `1483`, `#1483`, or `số 1483` as it is shown. */
function numberIn(text: string): number | null {
  const digits = /^(?:#|số\s|so\s)?\s*(\d{1,9})$/iu.exec(text.trim().normalize('NFC'))?.[1];
  return digits === undefined ? null : Number(digits);
}
