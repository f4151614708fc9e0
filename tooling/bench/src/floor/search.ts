import type { Floor } from './floor.ts';
import { DOSSIER_SEEN, opaque, POLICY } from './floor.ts';

const shortName = (id: string): string => `(SELECT v.short_name FROM organisation_version v
  WHERE v.organisation_id = ${id} AND v.valid_from <= $2::date ORDER BY v.valid_from DESC LIMIT 1)`;

const PARTNER_NAMES = `r.name_vi || ' ' || coalesce(r.name_en, '') || ' ' ||
  coalesce(r.name_native, '') || ' ' || coalesce(r.abbreviation, '')`;
const LIKE = 'LIKE (SELECT pattern FROM wanted)';
const LIMIT = 'LIMIT 20';

/** Each kind of record by its own trigram index, in the order in which the dialog shows them. */
const FOUND = `
  (SELECT 1 AS rank, 'ORGANISATION' AS kind, ${opaque('Organisation', 'v.organisation_id')} AS id,
      v.organisation_id AS raw, v.name AS title, v.short_name AS subtitle, v.name AS sort
    FROM organisation_version v
    WHERE vn_fold(v.name || ' ' || v.short_name) ${LIKE} AND v.valid_from <= $2::date
      AND NOT EXISTS (SELECT FROM organisation_version n WHERE n.organisation_id = v.organisation_id
        AND n.valid_from > v.valid_from AND n.valid_from <= $2::date)
    ORDER BY v.name ${LIMIT})
  UNION ALL
  (SELECT 2, 'PARTNER', ${opaque('Partner', 'r.id')}, r.id, r.name_vi,
      coalesce(r.name_en, r.abbreviation, ''), r.name_vi
    FROM partner r WHERE r.id IN (
      SELECT r.id FROM partner r WHERE vn_fold(${PARTNER_NAMES}) ${LIKE}
      UNION SELECT a.partner_id FROM partner_alias a WHERE vn_fold(a.alias) ${LIKE})
    ORDER BY r.name_vi ${LIMIT})
  UNION ALL
  (SELECT 3, 'PERSON', ${opaque('Person', 'p.id')}, p.id, p.full_name, coalesce((
        SELECT t.title || ', ' || ${shortName('t.organisation_id')} FROM person_post t
        WHERE t.person_id = p.id ORDER BY t.valid_from DESC LIMIT 1), ''), p.full_name
    FROM person p WHERE vn_fold(p.full_name) ${LIKE}
      AND ((SELECT "all" FROM sight) OR EXISTS (SELECT FROM person_post t
        WHERE t.person_id = p.id AND t.organisation_id = ANY((SELECT ids FROM sight)::text[])))
    ORDER BY p.full_name ${LIMIT})
  UNION ALL
  (SELECT 4, 'DOSSIER', ${opaque('Dossier', 'x.id')}, x.id, x.title,
      '#' || x.number || ' · ' || ${shortName('x.organisation_id')},
      to_char(date '9999-01-01' - x.start, '0000000')
    FROM (SELECT d.id, d.title, d.number, d.organisation_id,
        coalesce(d.start_date, '0001-01-01'::date) AS start
      FROM dossier d
      WHERE d.id IN (
          SELECT t.id FROM dossier t WHERE vn_fold(t.title || ' ' || t.topic) ${LIKE}
          UNION SELECT t.id FROM dossier t WHERE t.number = (SELECT number FROM wanted))
        AND ${DOSSIER_SEEN}
      ORDER BY start DESC, d.id DESC ${LIMIT}) x)
  UNION ALL
  (SELECT 5, 'PLAN', ${opaque('Plan', 'p.id')}, p.id, min(l.title),
      p.year || ' · ' || ${shortName('p.organisation_id')}, (9999 - p.year)::text
    FROM plan_line l JOIN plan p ON p.id = l.plan_id
    WHERE l.removed_at IS NULL AND vn_fold(l.title) ${LIKE}
      AND ((SELECT "all" FROM sight) OR p.organisation_id = ANY((SELECT ids FROM sight)::text[])
        OR EXISTS (SELECT FROM plan_line o JOIN plan_line_co_organiser c ON c.line_id = o.id
          WHERE o.plan_id = p.id AND o.removed_at IS NULL
            AND c.organisation_id = ANY((SELECT ids FROM sight)::text[])))
    GROUP BY p.id ORDER BY p.year DESC, p.id ${LIMIT})`;

export const SEARCH: Floor = {
  text: `WITH RECURSIVE ${POLICY},
    wanted AS MATERIALIZED (SELECT vn_fold($3::text) AS pattern, $4::int AS number),
    placed AS (SELECT f.*, row_number() OVER (
        PARTITION BY rank ORDER BY sort COLLATE "vi-x-icu", raw) AS place FROM (${FOUND}) f),
    found AS MATERIALIZED (SELECT * FROM placed ORDER BY place > 4, rank, place LIMIT 20)
    SELECT json_build_object('data', json_build_object('search', coalesce((
      SELECT json_agg(json_build_object('id', f.id, 'kind', f.kind, 'title', f.title,
        'subtitle', f.subtitle) ORDER BY f.rank, f.place)
      FROM found f), '[]')))::text AS body FROM viewer`,
  values: ({ token, today, variables }) => {
    const text = String(variables['text']).trim();
    const number = /^#?\d{1,9}$/u.test(text) ? Number(text.replace('#', '')) : null;
    return [token, today, `%${text.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`, number];
  },
};
