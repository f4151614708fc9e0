import type { Floor } from './floor.ts';
import { counted, instant, opaque, POLICY, union, UNION_NAME } from './floor.ts';

/** The current steps that the viewer may decide, by the same rule as the domain's `canDecide`. */
const WAITING = `SELECT s.id, c.since, s.number, s.planned, s.verdict, s.submitted_at, s.subject_kind,
    p.id AS plan_id, p.year, d.id AS dossier_id, d.kind, d.title,
    coalesce(p.organisation_id, d.organisation_id) AS organisation_id
  FROM viewer u CROSS JOIN approval_step c JOIN submission s ON s.id = c.submission_id
  LEFT JOIN plan p ON p.id = s.plan_id LEFT JOIN dossier d ON d.id = s.dossier_id
  WHERE c.state = 'CURRENT' AND s.state = 'PENDING'
    AND (c.role::text, c.organisation_id) IN (SELECT role::text, organisation_id FROM seat)
    AND EXISTS (SELECT FROM seat x WHERE x.role::text = c.role::text
      AND x.organisation_id = c.organisation_id AND NOT EXISTS (SELECT FROM approval_step t
        WHERE t.submission_id = s.id AND x.on_behalf_of_id IN (t.decided_by_id, t.on_behalf_of_id)))
    AND NOT s.author_user_ids && ARRAY(
      SELECT user_id FROM viewer UNION SELECT on_behalf_of_id FROM seat WHERE on_behalf_of_id IS NOT NULL)
    AND NOT s.traveller_person_ids && ARRAY(
      SELECT person_id FROM viewer WHERE person_id IS NOT NULL
      UNION SELECT q.person_id FROM seat JOIN "user" q ON q.id = seat.on_behalf_of_id
        WHERE q.person_id IS NOT NULL)
    AND NOT EXISTS (SELECT FROM approval_step t WHERE t.submission_id = s.id
      AND u.user_id IN (t.decided_by_id, t.on_behalf_of_id))`;

const findings = (condition: string): string => `(SELECT count(*)
  FROM jsonb_array_elements(w.verdict) AS f WHERE ${condition})`;

const ITEM = `json_build_object('id', ${opaque('Submission', 'w.id')},
  'title', coalesce(w.title, w.year::text), 'since', ${instant('w.since')}, 'planned', w.planned,
  'stops', ${findings(`f ->> 'status' = 'FAIL' AND f ->> 'severity' = 'STOP'`)},
  'justifies', ${findings(`f ->> 'status' = 'FAIL' AND f ->> 'severity' = 'JUSTIFY'`)},
  'cannotTell', ${findings(`f ->> 'status' = 'CANNOT_TELL'`)},
  'organisation', ${union('w.organisation_id', UNION_NAME)},
  'submission', json_build_object('id', ${opaque('Submission', 'w.id')}, 'number', w.number),
  'subject', CASE WHEN w.plan_id IS NOT NULL
    THEN json_build_object('__typename', 'Plan', 'id', ${opaque('Plan', 'w.plan_id')}, 'year', w.year)
    ELSE json_build_object('__typename', 'Dossier', 'id', ${opaque('Dossier', 'w.dossier_id')},
      'kind', w.kind) END)`;

const CURSOR = `translate(encode(convert_to(
  '["SINCE","' || ${instant('l.since')} || '","' || l.id || '"]', 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

export const INBOX: Floor = {
  text: `WITH RECURSIVE ${POLICY},
    waiting AS MATERIALIZED (${WAITING.replace('s.verdict, ', '')}),
    listed AS MATERIALIZED (SELECT * FROM waiting ORDER BY since, id LIMIT $3::int)
    SELECT json_build_object('data', json_build_object('inbox', json_build_object(
      ${counted('FROM waiting')},
      'nodes', coalesce((SELECT json_agg(${ITEM} ORDER BY w.since, w.id)
        FROM (SELECT l.*, s.verdict FROM listed l JOIN submission s ON s.id = l.id) w), '[]'),
      'pageInfo', json_build_object('hasNextPage', (SELECT count(*) > $3::int FROM waiting),
        'endCursor', (SELECT ${CURSOR} FROM listed l ORDER BY l.since DESC, l.id DESC LIMIT 1)))))::text
      AS body FROM viewer`,
  values: ({ token, today, variables }) => [token, today, variables['first']],
};
