import type { IdKind } from '../../ids.ts';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

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

// Each branch is limited before the whole is: a common word must not read every dossier. Alternatives
// are a UNION, one for each index: with OR between them every row would be folded.
const SEARCH = statement(
  'search.all',
  `WITH found AS (
    (SELECT 1 AS rank, 'ORGANISATION' AS kind, v.organisation_id AS id, v.name AS title,
        v.short_name AS subtitle, v.name AS sort
      FROM organisation_version v WHERE $6::boolean
        AND vn_fold(v.name || ' ' || v.short_name) LIKE vn_fold($1) AND ${LATEST}
      ORDER BY v.name LIMIT $4)
    UNION ALL
    (SELECT 2, 'PARTNER', p.id, p.name_vi, coalesce(p.name_en, p.abbreviation, ''), p.name_vi
      FROM partner p
      WHERE $6::boolean AND p.id IN (
        SELECT r.id FROM partner r WHERE vn_fold(r.name_vi || ' ' || coalesce(r.name_en, '') ||
          ' ' || coalesce(r.name_native, '') || ' ' || coalesce(r.abbreviation, ''))
          LIKE vn_fold($1)
        UNION SELECT a.partner_id FROM partner_alias a WHERE vn_fold(a.alias) LIKE vn_fold($1))
      ORDER BY p.name_vi LIMIT $4)
    UNION ALL
    (SELECT 3, 'PERSON', p.id, p.full_name, coalesce((SELECT t.title || ', ' ||
          ${shortName('t.organisation_id')} FROM person_post t WHERE t.person_id = p.id
          ORDER BY t.valid_from DESC LIMIT 1), ''), p.full_name
      FROM person p
      WHERE vn_fold(p.full_name) LIKE vn_fold($1) AND ($2::text[] IS NULL OR EXISTS (
        SELECT FROM person_post t
        WHERE t.person_id = p.id AND t.organisation_id = ANY($2::text[])))
      ORDER BY p.full_name LIMIT $4)
    UNION ALL
    (SELECT 4, 'DOSSIER', d.id, d.title, '#' || d.number || ' · ' ||
          ${shortName('d.organisation_id')},
        to_char(date '9999-01-01' - d.start, '0000000')
      FROM (
        SELECT d.id, d.title, d.number, d.organisation_id,
          coalesce(d.start_date, '0001-01-01'::date) AS start
        FROM dossier d
        WHERE d.id IN (
            SELECT t.id FROM dossier t WHERE vn_fold(t.title || ' ' || t.topic) LIKE vn_fold($1)
            UNION SELECT t.id FROM dossier t WHERE t.number = $5::int)
          AND ($2::text[] IS NULL OR d.organisation_id = ANY($2::text[]) OR EXISTS (
            SELECT FROM dossier_co_organiser c
            WHERE c.dossier_id = d.id AND c.organisation_id = ANY($2::text[])))
        ORDER BY start DESC, d.id DESC LIMIT $4) d)
    UNION ALL
    (SELECT 5, 'PLAN', p.id, min(l.title), p.year || ' · ' || ${shortName('p.organisation_id')},
        (9999 - p.year)::text
      FROM plan_line l JOIN plan p ON p.id = l.plan_id
      WHERE l.removed_at IS NULL AND vn_fold(l.title) LIKE vn_fold($1)
        AND ($2::text[] IS NULL OR p.organisation_id = ANY($2::text[]) OR EXISTS (
          SELECT FROM plan_line o JOIN plan_line_co_organiser c ON c.line_id = o.id
          WHERE o.plan_id = p.id AND o.removed_at IS NULL
            AND c.organisation_id = ANY($2::text[])))
      GROUP BY p.id ORDER BY p.year DESC, p.id LIMIT $4))
  SELECT kind, id, title, subtitle FROM found
  ORDER BY rank, sort COLLATE "vi-x-icu", id LIMIT $4`,
);

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
 */
export function searchAll(sql: Sql, wanted: Wanted): Promise<HitRow[]> {
  const { text, pattern, scope, registers, today, limit } = wanted;
  return sql(SEARCH, [pattern, scope, today, limit, numberIn(text), registers]);
}

/** A dossier's number, as `1483` or `#1483`. */
function numberIn(text: string): number | null {
  const digits = /^#?(\d{1,9})$/u.exec(text.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}
