import type { NamedPlace } from '@cau-noi/domain/personal-data';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

/** What tells a place where a name stands from all others, in terms of the row. */
export const KEYS = {
  commitment: `'COMMITMENT:' || c.dossier_id || '.' || c.id`,
  remedy: `'REMEDY:' || f.id`,
  trainer: `'TRAINER:' || s.id`,
  speech: `'SPEECH:' || s.id`,
  inspection: `'INSPECTION:' || i.id`,
  training: `'TRAINING:' || t.id`,
} as const;

/** A text that names somebody of that name at a union where the person worked. */
export const namesThem = (
  column: string,
  organisation: string,
  person: string,
  name: string,
): string => `vn_fold(btrim(${column})) = vn_fold(${name}::text) AND EXISTS (SELECT FROM person_post t
    WHERE t.person_id = ${person}::text AND t.organisation_id = ${organisation})`;

const namesake = (person: string, name: string, rest: string): string =>
  `EXISTS (SELECT FROM person q WHERE q.id <> ${person}::text
    AND vn_fold(q.full_name) = vn_fold(${name}::text) AND ${rest})`;

const workedAt = (organisation: string): string =>
  `EXISTS (SELECT FROM person_post z WHERE z.person_id = q.id AND z.organisation_id = ${organisation})`;

/** Somebody else of that name works or worked at the union. */
export const namesakeAt = (organisation: string, person: string, name: string): string =>
  namesake(person, name, workedAt(organisation));

/** An inspection `i` of whose team the person is, or of a union where they worked. */
export const INSPECTED_THERE = (person: string): string => `(EXISTS (SELECT FROM inspection_member m
    WHERE m.inspection_id = i.id AND m.person_id = ${person}::text)
  OR EXISTS (SELECT FROM person_post t
    WHERE t.person_id = ${person}::text AND t.organisation_id = i.inspected_id))`;

/** The texts of the inspection `i` may hold the name of somebody else. */
export const NAMESAKE_INSPECTED = (person: string, name: string): string =>
  namesake(
    person,
    name,
    `(${workedAt('i.inspected_id')} OR EXISTS (SELECT FROM inspection_member z
      WHERE z.inspection_id = i.id AND z.person_id = q.id))`,
  );

/** A training `t` to which the person was sent, where they taught, or which they passed on. */
export const AT_TRAINING = (person: string): string => `(t.cascade_trainer_id = ${person}
  OR EXISTS (SELECT FROM training_participant c
    WHERE c.training_id = t.id AND c.person_id = ${person}::text)
  OR EXISTS (SELECT FROM training_session s
    WHERE s.training_id = t.id AND s.trainer_id = ${person}::text))`;

/** The texts of the training `t` may hold the name of somebody else. */
export const NAMESAKE_TRAINED = (person: string, name: string): string =>
  namesake(
    person,
    name,
    `(EXISTS (SELECT FROM training_participant z
        WHERE z.training_id = t.id AND z.person_id = q.id)
      OR EXISTS (SELECT FROM training_session z
        WHERE z.training_id = t.id AND z.trainer_id = q.id))`,
  );

const holds = (name: string, ...columns: readonly string[]): string =>
  columns.map((column) => `position(${name} in ${column}) > 0`).join(' OR ');

export const STATEMENTS = {
  places: statement(
    'personalData.namedPlaces',
    `SELECT ${KEYS.commitment} AS key, 'COMMITMENT' AS kind, c.text AS title,
        d.organisation_id AS "organisationId"
      FROM commitment c JOIN dossier d ON d.id = c.dossier_id
      WHERE c.owner_id IS NULL AND ${namesThem('c.owner', 'd.organisation_id', '$1', '$2')}
        AND ${namesakeAt('d.organisation_id', '$1', '$2')}
    UNION ALL SELECT ${KEYS.remedy}, 'REMEDY', f.remedy, i.inspected_id
      FROM inspection_finding f JOIN inspection i ON i.id = f.inspection_id
      WHERE ${namesThem('f.responsible', 'i.inspected_id', '$1', '$2')}
        AND ${namesakeAt('i.inspected_id', '$1', '$2')}
    UNION ALL SELECT ${KEYS.trainer}, 'TRAINER', t.title, t.organisation_id
      FROM training_session s JOIN training t ON t.id = s.training_id
      WHERE ${namesThem('s.trainer_text', 't.organisation_id', '$1', '$2')}
        AND ${namesakeAt('t.organisation_id', '$1', '$2')}
    UNION ALL SELECT ${KEYS.speech}, 'SPEECH', s.title, s.organisation_id FROM speech s
      WHERE ${namesThem('s.speaker', 's.organisation_id', '$1', '$2')}
        AND ${namesakeAt('s.organisation_id', '$1', '$2')}
    UNION ALL SELECT ${KEYS.inspection}, 'INSPECTION', i.title, i.inspected_id FROM inspection i
      WHERE ${INSPECTED_THERE('$1')} AND ${NAMESAKE_INSPECTED('$1', '$2')}
        AND (${holds('$2', 'i.scope', 'i.conclusion')} OR EXISTS (SELECT FROM inspection_finding f
          WHERE f.inspection_id = i.id AND (${holds('$2', 'f.text', 'f.remedy', 'f.explanation', 'f.done_text', 'f.accept_text')})))
    UNION ALL SELECT ${KEYS.training}, 'TRAINING', t.title, t.organisation_id FROM training t
      WHERE ${AT_TRAINING('$1')} AND ${NAMESAKE_TRAINED('$1', '$2')}
        AND (${holds('$2', 't.note', 't.cancel_text')})
    ORDER BY 2, 3, 1`,
  ),
};

/** Where the name of a person stands that somebody else may be meant by: what has to be decided by hand. */
export function namedPlaces(
  sql: Sql,
  { personId, fullName }: { readonly personId: string; readonly fullName: string },
): Promise<NamedPlace[]> {
  return sql(STATEMENTS.places, [personId, fullName]);
}
