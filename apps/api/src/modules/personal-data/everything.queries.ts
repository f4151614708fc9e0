import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { namesakeAt, namesThem } from './namesake.queries.ts';

const listOf = (columns: string, from: string): string =>
  `(SELECT coalesce(json_agg(x), '[]') FROM (SELECT ${columns} FROM ${from}) x)`;

const USER = '(SELECT u.id FROM "user" u WHERE u.person_id = p.id)';

/** Everything that stands in the database of a person; the number of a passport by its last digits. */
export const STATEMENTS = {
  ofPerson: statement(
    'personalData.everything',
    `SELECT json_build_object(
      'person', (SELECT x FROM (SELECT p.id, p.full_name, p.date_of_birth, p.sex, p.trade, p.function,
        p.created_at, p.updated_at) x),
      'posts', ${listOf('t.organisation_id, t.title, t.key_leader, t.valid_from, t.valid_to', 'person_post t WHERE t.person_id = p.id ORDER BY t.valid_from')},
      'languages', ${listOf('l.language, l.level, l.evidence, l.certificate, l.expires_on', 'person_language l WHERE l.person_id = p.id ORDER BY l.language')},
      'foreignAffairsWork', ${listOf('a.organisation_id, a.role, a.workload, a.valid_from, a.valid_to, a.leaving_reason, a.leaving_text', 'staff_assignment a WHERE a.person_id = p.id ORDER BY a.valid_from')},
      'handOvers', ${listOf('h.at, h.organisation_id, h.person_id = p.id AS left_behind, h.note', '(SELECT h.*, a.organisation_id FROM hand_over h JOIN staff_assignment a ON a.id = h.assignment_id) h WHERE p.id IN (h.person_id, h.successor_id) ORDER BY h.at')},
      'missions', ${listOf('d.number, d.title, d.kind, d.state, d.start_date, d.end_date, m.phase, m.role, m.reason', 'dossier_member m JOIN dossier d ON d.id = m.dossier_id WHERE m.person_id = p.id ORDER BY d.number, m.phase')},
      'commitments', ${listOf(
        'd.number AS dossier, c.text, c.due_date',
        `commitment c JOIN dossier d ON d.id = c.dossier_id WHERE c.owner_id = p.id OR (c.owner_id IS NULL
        AND ${namesThem('c.owner', 'd.organisation_id', 'p.id', 'p.full_name')}
        AND NOT ${namesakeAt('d.organisation_id', 'p.id', 'p.full_name')}) ORDER BY d.number`,
      )},
      'partnerContactsKept', ${listOf('n.name_vi AS partner, c.keeper_organisation_id AS organisation_id, c.valid_from, c.valid_to', 'partner_contact c JOIN partner n ON n.id = c.partner_id WHERE c.keeper_id = p.id ORDER BY c.valid_from, c.id')},
      'collaborator', (SELECT x FROM (SELECT c.full_name, c.employer, c.contact, c.fields, c.note, c.interpreter, c.pooled
        FROM collaborator c WHERE c.person_id = p.id) x),
      'bookings', ${listOf('b.organisation_id, b.purpose, b.start_date, b.end_date, b.state', 'booking b JOIN collaborator c ON c.id = b.collaborator_id WHERE c.person_id = p.id ORDER BY b.start_date')},
      'passports', ${listOf('s.organisation_id, s.kind, s.last_digits, s.issued_on, s.expires_on, s.keeper, s.lost_on, s.lost_text', 'passport s WHERE s.person_id = p.id ORDER BY s.issued_on')},
      'passportHandOuts', ${listOf('s.last_digits, d.number AS dossier, h.handed_out_on, h.returned_on', 'passport s JOIN passport_hand_out h ON h.passport_id = s.id JOIN dossier d ON d.id = h.dossier_id WHERE s.person_id = p.id ORDER BY h.handed_out_on')},
      'trainings', ${listOf(
        `t.title, t.state AS training_state, t.start_date, t.end_date, c.organisation_id, c.state, c.findings, c.reason,
        c.nominated_at, c.decided_text, c.result, c.certificate_number, c.certificate_on, c.rate_content, c.rate_trainers,
        c.rate_organisation, c.rate_use, c.feedback_words, ARRAY(SELECT s.held_on FROM training_attendance h
          JOIN training_session s ON s.id = h.session_id WHERE h.participant_id = c.id ORDER BY s.position) AS attended`,
        'training_participant c JOIN training t ON t.id = c.training_id WHERE c.person_id = p.id ORDER BY c.nominated_at, t.id',
      )},
      'sessionsTaught', ${listOf('t.title, s.held_on, s.minutes, s.subject', 'training_session s JOIN training t ON t.id = s.training_id WHERE s.trainer_id = p.id ORDER BY s.held_on, s.id')},
      'trainingsPassedOn', ${listOf('t.title, t.state, t.start_date, t.end_date', 'training t WHERE t.cascade_trainer_id = p.id ORDER BY t.start_date, t.id')},
      'inspections', ${listOf('i.number, i.title, i.state, i.organisation_id, i.inspected_id, m.position = 0 AS heads', 'inspection_member m JOIN inspection i ON i.id = m.inspection_id WHERE m.person_id = p.id ORDER BY i.number')},
      'remedies', ${listOf(
        'i.number AS inspection, f.remedy, f.due_on, f.remedy_state, f.done_on, f.done_text',
        `inspection_finding f JOIN inspection i ON i.id = f.inspection_id
        WHERE ${namesThem('f.responsible', 'i.inspected_id', 'p.id', 'p.full_name')}
        AND NOT ${namesakeAt('i.inspected_id', 'p.id', 'p.full_name')} ORDER BY i.number, f.position`,
      )},
      'account', (SELECT x FROM (SELECT u.name, u.email, u.locale, u.created_at, u.last_sign_in_at, u.disabled_at
        FROM "user" u WHERE u.person_id = p.id) x),
      'roles', ${listOf('g.organisation_id, g.role, g.valid_from, g.valid_to', `"grant" g WHERE g.user_id = ${USER} ORDER BY g.valid_from`)},
      'sessions', ${listOf('e.created_at, e.expires_at, e.ip_address, e.user_agent', `session e WHERE e.user_id = ${USER} ORDER BY e.created_at`)},
      'accessTokens', ${listOf('k.name, k.prefix, k.scopes, k.valid_to, k.created_at, k.revoked_at', `access_token k WHERE k.user_id = ${USER} ORDER BY k.created_at`)},
      'substitutions', ${listOf('s.valid_from, s.valid_to, s.reason', `substitution s WHERE ${USER} IN (s.principal_id, s.substitute_id) ORDER BY s.valid_from`)},
      'requests', ${listOf('r.kind, r.asked_by, r.asked_on, r.basis, r.registered_at, r.done_at', 'data_request r WHERE r.person_id = p.id ORDER BY r.registered_at')},
      'history', ${listOf('e.at, e.action, e.data', `audit_entry e WHERE (e.subject_kind = 'PERSON' AND e.subject_id = p.id) OR (e.subject_kind = 'USER' AND e.subject_id = ${USER}) ORDER BY e.at`)}
    ) AS everything FROM person p WHERE p.id = $1`,
  ),
};

/** Everything that is kept of a person, as JSON with the names of the columns. */
export async function everythingOf(sql: Sql, personId: string): Promise<object> {
  const [row] = await sql<{ everything: object }>(STATEMENTS.ofPerson, [personId]);
  return row?.everything ?? {};
}
