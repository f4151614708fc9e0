import { counted, instant, opaque, union, UNION_NAME } from './floor.ts';

/** Parts that the record of a dossier and of a plan have in common. */

/** A list of rows as JSON; `[]` when there are none. */
export const listOf = (item: string, order: string, from: string): string =>
  `coalesce((SELECT json_agg(${item} ORDER BY ${order}) FROM ${from}), '[]')`;

const userName = (id: string): string => `(SELECT u.name FROM "user" u WHERE u.id = ${id})`;

/** Who may decide a step `t` today, in their own right or standing in. */
const HOLDERS = `coalesce((SELECT json_agg(h.name ORDER BY h.name COLLATE "vi-x-icu") FROM (
  SELECT u.name FROM "grant" g JOIN "user" u ON u.id = g.user_id AND u.disabled_at IS NULL
  WHERE g.organisation_id = t.organisation_id AND g.role::text = t.role::text
    AND g.valid_from <= $2::date AND coalesce(g.valid_to >= $2::date, true)
  UNION
  SELECT w.name FROM "grant" g JOIN "user" u ON u.id = g.user_id AND u.disabled_at IS NULL
  JOIN substitution b ON b.principal_id = u.id AND $2::date BETWEEN b.valid_from AND b.valid_to
  JOIN "user" w ON w.id = b.substitute_id AND w.disabled_at IS NULL
  WHERE g.organisation_id = t.organisation_id AND g.role::text = t.role::text
    AND g.valid_from <= $2::date AND coalesce(g.valid_to >= $2::date, true)) h), '[]')`;

/**
 * The approval of a record.
 *
 * @param submission a table expression of one submission
 * @param more further fields of a step `t`, each with a comma before it
 */
export const approval = (submission: string, more = ''): string => `(
  SELECT json_build_object(
    'submission', json_build_object('id', ${opaque('Submission', 's.id')}, 'state', s.state),
    'steps', ${listOf(
      `json_build_object('position', t.position, 'role', t.role, 'state', t.state,
        'since', ${instant('t.since')}, 'holders', ${HOLDERS},
        'decidedBy', ${userName('t.decided_by_id')}, 'onBehalfOf', ${userName('t.on_behalf_of_id')},
        'decidedAt', ${instant('t.decided_at')},
        'organisation', ${union('t.organisation_id', UNION_NAME)}${more})`,
      't.position',
      'approval_step t WHERE t.submission_id = s.id',
    )}) FROM ${submission} s)`;

/** Why the latest submission was returned; null when it was not. */
export const lastReturn = (submission: string): string => `(
  SELECT json_build_object('reason', t.return_reason, 'text', t.return_text,
    'fields', t.return_fields, 'by', ${userName('t.decided_by_id')}, 'at', ${instant('t.decided_at')})
  FROM ${submission} s JOIN approval_step t ON t.submission_id = s.id AND t.state = 'RETURNED'
  WHERE s.state = 'RETURNED' ORDER BY t.position LIMIT 1)`;

export const justifications = (kind: string, id: string): string =>
  listOf(
    `json_build_object('findingKey', j.finding_key, 'text', j.text)`,
    'j.finding_key',
    `justification j WHERE j.subject_kind = '${kind}' AND j.subject_id = ${id}`,
  );

/** The first fifty lines of the history, the latest first. */
export const timeline = (kind: string, id: string): string => `json_build_object(
  ${counted(`FROM audit_entry a WHERE a.subject_kind = '${kind}' AND a.subject_id = ${id}`)},
  'nodes', ${listOf(
    `json_build_object('id', ${opaque('TimelineEntry', 'e.id')}, 'at', ${instant('e.at')},
      'by', ${userName('e.user_id')}, 'onBehalfOf', ${userName('e.on_behalf_of_id')},
      'byToken', e.access_token_id IS NOT NULL,
      'action', e.action, 'data', e.data)`,
    'e.at DESC, e.id DESC',
    `(SELECT * FROM audit_entry a WHERE a.subject_kind = '${kind}' AND a.subject_id = ${id}
      ORDER BY a.at DESC, a.id DESC LIMIT 50) e`,
  )})`;

/** The data set has no files; they are looked for all the same. */
export const files = (kind: string, id: string): string =>
  listOf(
    `json_build_object('id', ${opaque('StoredFile', 'f.id')}, 'name', f.name, 'size', f.size,
      'purpose', f.purpose, 'uploadedBy', ${userName('f.uploaded_by_id')},
      'uploadedAt', ${instant('f.uploaded_at')})`,
    'f.uploaded_at DESC, f.id DESC',
    `stored_file f WHERE f.subject_kind = '${kind}' AND f.subject_id = ${id} AND f.removed_at IS NULL`,
  );
