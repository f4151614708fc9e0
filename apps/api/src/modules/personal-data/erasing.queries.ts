import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql, Statement } from '../../sql.ts';
import { statement } from '../../sql.ts';
import {
  AT_TRAINING,
  INSPECTED_THERE,
  KEYS,
  NAMESAKE_INSPECTED,
  NAMESAKE_TRAINED,
  namesakeAt,
  namesThem,
} from './namesake.queries.ts';

/**
 * What stands where a name stood. The row itself stays: journeys, statistics and the history go on
 * counting somebody whom nobody can name.
 */
export const ERASED_NAME = 'Đã xoá theo yêu cầu';

/**
 * $1 the person, $2 the name they had, $3 what stands there now, $4 this moment, $5 today, $6 what of a
 * name that somebody else has there too was said to be of this person.
 */
const erasing = (name: string, text: string): Statement => statement(`erase.${name}`, text);

/** Values that a statement does not use are named all the same, so that all take the same six. */
const USED = `($1::text IS NOT NULL AND $2::text IS NOT NULL AND $3::text IS NOT NULL
  AND $4::timestamptz IS NOT NULL AND $5::date IS NOT NULL AND $6::text[] IS NOT NULL)`;

/** Somebody else has the same name, anywhere. */
const NAMESAKE_ANYWHERE = `EXISTS (SELECT FROM person q
  WHERE q.id <> $1::text AND vn_fold(q.full_name) = vn_fold($2::text))`;
const THEIR_USER = '(SELECT u.id FROM "user" u WHERE u.person_id = $1::text)';
/**
 * A text that names its owner at a union where the person worked. Where somebody else of that name worked
 * there too, only if it was said to be of this one.
 */
const namedAt = (column: string, organisation: string, key: string): string =>
  `${namesThem(column, organisation, '$1', '$2')}
    AND (NOT ${namesakeAt(organisation, '$1', '$2')} OR ${key} = ANY($6::text[]))`;

/** A free text that may hold their name, unless it may be the name of somebody else. */
const unlessNamesake = (namesake: string, key: string): string =>
  `(NOT ${namesake} OR ${key} = ANY($6::text[]))`;

const INSPECTED = `${INSPECTED_THERE('$1')}
  AND ${unlessNamesake(NAMESAKE_INSPECTED('$1', '$2'), KEYS.inspection)}`;
const TRAINED = `${AT_TRAINING('$1')}
  AND ${unlessNamesake(NAMESAKE_TRAINED('$1', '$2'), KEYS.training)}`;

/** In the order in which they run: what is found by the name or the account comes before those go. */
export const STATEMENTS = {
  commitments: erasing(
    'commitments',
    `UPDATE commitment c SET owner = $3 FROM dossier d
      WHERE d.id = c.dossier_id AND (c.owner_id = $1 OR (c.owner_id IS NULL
          AND ${namedAt('c.owner', 'd.organisation_id', KEYS.commitment)})) AND ${USED}`,
  ),
  // What is open has passed on by then: these are contacts that were closed.
  contactsKept: erasing(
    'contactsKept',
    `UPDATE partner_contact c SET keeper_id = NULL, keeper_organisation_id = NULL,
        version = c.version + 1 WHERE c.keeper_id = $1 AND ${USED}`,
  ),
  remedies: erasing(
    'remedies',
    `UPDATE inspection_finding f SET responsible = $3 FROM inspection i
      WHERE i.id = f.inspection_id AND ${namedAt('f.responsible', 'i.inspected_id', KEYS.remedy)} AND ${USED}`,
  ),
  inspected: erasing(
    'inspected',
    `UPDATE inspection_finding f SET text = replace(f.text, $2, $3), remedy = replace(f.remedy, $2, $3),
        explanation = replace(f.explanation, $2, $3), done_text = replace(f.done_text, $2, $3),
        accept_text = replace(f.accept_text, $2, $3) FROM inspection i
      WHERE i.id = f.inspection_id AND ${INSPECTED} AND ${USED}`,
  ),
  conclusions: erasing(
    'conclusions',
    `UPDATE inspection i SET scope = replace(i.scope, $2, $3), conclusion = replace(i.conclusion, $2, $3)
      WHERE ${INSPECTED} AND ${USED}`,
  ),
  trainers: erasing(
    'trainers',
    `UPDATE training_session s SET trainer_text = $3 FROM training t
      WHERE t.id = s.training_id AND ${namedAt('s.trainer_text', 't.organisation_id', KEYS.trainer)} AND ${USED}`,
  ),
  trainings: erasing(
    'trainings',
    `UPDATE training t SET note = replace(t.note, $2, $3), cancel_text = replace(t.cancel_text, $2, $3)
      WHERE ${TRAINED} AND ${USED}`,
  ),
  participations: erasing(
    'participations',
    `UPDATE training_participant c SET reason = NULL, decided_text = NULL, certificate_number = NULL,
        feedback_words = NULL WHERE c.person_id = $1 AND ${USED}`,
  ),
  speeches: erasing(
    'speeches',
    `UPDATE speech s SET speaker = $3 WHERE ${namedAt('s.speaker', 's.organisation_id', KEYS.speech)} AND ${USED}`,
  ),
  requests: erasing(
    'requests',
    `UPDATE data_request r SET asked_by = replace(r.asked_by, $2, $3), basis = replace(r.basis, $2, $3)
      WHERE r.person_id = $1 AND ${USED}`,
  ),
  allowed: erasing(
    'allowed',
    `SELECT set_config('cau_noi.erasing', CASE WHEN ${USED} THEN 'on' END, true)`,
  ),
  history: erasing(
    'history',
    `UPDATE audit_entry e SET data = (SELECT coalesce(jsonb_object_agg(f.key,
          CASE WHEN f.key IN ('fullName', 'name', 'email') THEN to_jsonb($3::text)
            ELSE replace(f.value::text, $2, $3)::jsonb END), '{}') FROM jsonb_each(e.data) f)
      WHERE ((e.subject_kind = 'PERSON' AND e.subject_id = $1)
        OR (e.subject_kind = 'USER' AND e.subject_id = ${THEIR_USER})
        OR (e.subject_kind = 'COLLABORATOR' AND e.subject_id IN
          (SELECT c.id FROM collaborator c WHERE c.person_id = $1))
        OR (e.subject_kind = 'TRAINING' AND e.data ->> 'name' = $2 AND e.subject_id IN
          (SELECT c.training_id FROM training_participant c WHERE c.person_id = $1))
        OR (e.action LIKE '%.handOver' AND $2 IN (e.data ->> 'text', e.data ->> 'successor')
          AND EXISTS (SELECT FROM hand_over h LEFT JOIN hand_over_item i ON i.hand_over_id = h.id
            WHERE h.successor_id = $1 AND e.subject_id IN (h.person_id, i.record_id))))
        AND ${USED}`,
  ),
  historyClosed: erasing(
    'historyClosed',
    `SELECT set_config('cau_noi.erasing', CASE WHEN ${USED} THEN 'off' END, true)`,
  ),
  handOvers: erasing(
    'handOvers',
    `UPDATE hand_over h SET note = '' WHERE $1 IN (h.person_id, h.successor_id) AND ${USED}`,
  ),
  handedItems: erasing(
    'handedItems',
    `UPDATE hand_over_item i SET title = $3
      WHERE i.kind = 'SUBSTITUTION' AND i.title = $2 AND (NOT ${NAMESAKE_ANYWHERE}
        OR EXISTS (SELECT FROM substitution s WHERE s.id = i.record_id
          AND ${THEIR_USER} IN (s.principal_id, s.substitute_id))) AND ${USED}`,
  ),
  passports: erasing(
    'passports',
    `UPDATE passport p SET number_cipher = NULL, key_id = NULL, number_index = NULL, last_digits = '',
        lost_text = '', version = p.version + 1 WHERE p.person_id = $1 AND ${USED}`,
  ),
  collaboratorLanguages: erasing(
    'collaboratorLanguages',
    `DELETE FROM collaborator_language l USING collaborator c
      WHERE c.id = l.collaborator_id AND c.person_id = $1 AND ${USED}`,
  ),
  collaborators: erasing(
    'collaborators',
    `UPDATE collaborator c SET full_name = $3, employer = '', contact = '', fields = '', note = '',
        pooled = false, version = c.version + 1 WHERE c.person_id = $1 AND ${USED}`,
  ),
  attempts: erasing(
    'attempts',
    `DELETE FROM sign_in_verification v USING "user" u
      WHERE u.person_id = $1 AND v.identifier LIKE '%' || u.email || '%' AND ${USED}`,
  ),
  sessions: erasing(
    'sessions',
    `DELETE FROM session s WHERE s.user_id = ${THEIR_USER} AND ${USED}`,
  ),
  accounts: erasing(
    'accounts',
    `DELETE FROM account a WHERE a.user_id = ${THEIR_USER} AND ${USED}`,
  ),
  tokens: erasing(
    'tokens',
    `UPDATE access_token k SET name = $3, revoked_at = coalesce(k.revoked_at, $4::timestamptz)
      WHERE k.user_id = ${THEIR_USER} AND ${USED}`,
  ),
  roles: erasing(
    'roles',
    `UPDATE "grant" g SET valid_to = greatest(g.valid_from, $5::date)
      WHERE g.user_id = ${THEIR_USER} AND coalesce(g.valid_to > $5::date, true) AND ${USED}`,
  ),
  substitutions: erasing(
    'substitutions',
    `UPDATE substitution s SET reason = NULL
      WHERE ${THEIR_USER} IN (s.principal_id, s.substitute_id) AND ${USED}`,
  ),
  users: erasing(
    'users',
    `UPDATE "user" u SET name = $3, email = 'erased-' || u.id || '@invalid', image = NULL,
        disabled_at = coalesce(u.disabled_at, $4::timestamptz), last_sign_in_at = NULL,
        version = u.version + 1, updated_at = $4::timestamptz WHERE u.person_id = $1 AND ${USED}`,
  ),
  assignments: erasing(
    'assignments',
    `UPDATE staff_assignment a SET leaving_text = '' WHERE a.person_id = $1
        AND a.leaving_reason <> 'OTHER' AND ${USED}`,
  ),
  otherReasons: erasing(
    'otherReasons',
    `UPDATE staff_assignment a SET leaving_text = $3 WHERE a.person_id = $1
        AND a.leaving_reason = 'OTHER' AND ${USED}`,
  ),
  languages: erasing(
    'languages',
    `DELETE FROM person_language l WHERE l.person_id = $1 AND ${USED}`,
  ),
  posts: erasing('posts', `UPDATE person_post t SET title = $3 WHERE t.person_id = $1 AND ${USED}`),
  people: erasing(
    'people',
    `UPDATE person p SET full_name = $3, date_of_birth = NULL, sex = NULL, trade = NULL,
        function = NULL, erased_at = $4::timestamptz, version = p.version + 1,
        updated_at = $4::timestamptz WHERE p.id = $1 AND ${USED}`,
  ),
};

/** Whom to erase, and which of the places that may be a namesake's are theirs. */
interface Erased {
  readonly personId: string;
  readonly fullName: string;
  readonly placeKeys: readonly string[];
}

/** Takes out of the database who a person was; everything that counts them stays. */
export async function erasePerson(
  sql: Sql,
  { personId, fullName, placeKeys }: Erased,
  { now, today }: { readonly now: Date; readonly today: IsoDate },
): Promise<void> {
  const values = [personId, fullName, ERASED_NAME, now.toISOString(), today, placeKeys];
  for (const one of Object.values(STATEMENTS)) await sql(one, values);
}
