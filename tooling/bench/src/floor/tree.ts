import type { Floor } from './floor.ts';
import { DOSSIER_SEEN, opaque, POLICY, rawId, union, UNION_NAME } from './floor.ts';

const PARENT = `'parent', (SELECT json_build_object('id', ${opaque('Organisation', 'w.organisation_id')},
    'shortName', w.short_name) FROM organisation_version w
  WHERE w.organisation_id = v.parent_id AND w.valid_from <= $2::date ORDER BY w.valid_from DESC LIMIT 1)`;

/** The post of the person `p` of today: of several the one as a key leader, else the one begun last. */
export const CURRENT_POST = (columns: string): string => `(
  SELECT json_build_object(${columns}) FROM person_post t
  WHERE t.person_id = p.id AND t.valid_from <= $2::date AND coalesce(t.valid_to >= $2::date, true)
  ORDER BY t.valid_from DESC, t.id LIMIT 1)`;

const MEMBERS = `coalesce((SELECT json_agg(json_build_object('id', m.id, 'role', m.role,
    'person', json_build_object('id', ${opaque('Person', 'p.id')}, 'fullName', p.full_name,
      'currentPost', ${CURRENT_POST(
        `'title', t.title, 'organisation', ${union('t.organisation_id', UNION_NAME)}`,
      )})) ORDER BY m.position, m.id)
  FROM dossier_member m JOIN person p ON p.id = m.person_id
  WHERE m.dossier_id = d.id AND m.phase = 'PLANNED'), '[]')`;

const STOPS = `coalesce((SELECT json_agg(json_build_object('countryCode', s.country_code,
    'place', s.place, 'arrive', s.arrive, 'leave', s.leave) ORDER BY s.position, s.id)
  FROM dossier_stop s WHERE s.dossier_id = d.id AND s.phase = 'PLANNED'), '[]')`;

const NODE = `json_build_object('id', ${opaque('Dossier', 'd.id')}, 'number', d.number, 'kind', d.kind,
  'title', d.title, 'organisation', ${union('d.organisation_id', `${UNION_NAME}, ${PARENT}`)},
  'partner', (SELECT json_build_object('id', ${opaque('Partner', 'r.id')}, 'name', r.name_vi,
    'countryCode', r.country_code) FROM partner r WHERE r.id = d.partner_id),
  'members', ${MEMBERS}, 'stops', ${STOPS})`;

const START = `coalesce(d.start_date, '0001-01-01'::date)`;

/** The latest fifty dossiers of one union, its own and those it organises with others. */
export const TREE: Floor = {
  text: `WITH RECURSIVE ${POLICY},
    own AS (
      SELECT d.id FROM dossier d WHERE d.organisation_id = $3::text
      UNION
      SELECT c.dossier_id FROM dossier_co_organiser c WHERE c.organisation_id = $3::text),
    listed AS MATERIALIZED (
      SELECT d.id, ${START} AS start FROM own o JOIN dossier d ON d.id = o.id WHERE ${DOSSIER_SEEN}
      ORDER BY ${START} DESC, d.id DESC LIMIT 50)
    SELECT json_build_object('data', json_build_object('dossiers', json_build_object('nodes',
      coalesce((SELECT json_agg(${NODE} ORDER BY l.start DESC, l.id DESC)
        FROM listed l JOIN dossier d ON d.id = l.id), '[]'))))::text AS body
    FROM viewer`,
  values: ({ token, today, variables }) => {
    const { organisationId } = variables['where'] as { readonly organisationId: string };
    return [token, today, rawId(organisationId)];
  },
};
