import type { IsoDate } from '@cau-noi/domain/period';
import type { LanguageLevel, RegisteredLanguage, Sex } from '@cau-noi/domain/person';
import type { PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import { holdsHoweverMany } from '../../text-filter.ts';
import { bookedText, learnsText, travelsText } from './taken.queries.ts';

/** A post, as it is shown: with its own id. */
export interface PostRow {
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly keyLeader: boolean;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

export interface PersonRow {
  readonly __typename: 'Person';
  readonly id: string;
  readonly fullName: string;
  readonly dateOfBirth: IsoDate | null;
  readonly sex: Sex | null;
  readonly trade: string | null;
  readonly function: string | null;
  readonly version: number;
  /** Who it was was erased by request. */
  readonly erased: boolean;
  /** Their own account; null where they have none. */
  readonly userId: string | null;
  /** The latest first. */
  readonly posts: readonly PostRow[];
  readonly languages: readonly RegisteredLanguage[];
}

/** Which people a list shows. `scope` as `scopeIds` gives it; the rest null for "any". */
export interface PersonFilter {
  readonly scope: readonly string[] | null;
  readonly today: IsoDate;
  /** As `textPatterns` makes it. */
  readonly text: string | null;
  /** With a post today at one of these. */
  readonly organisationIds: readonly string[] | null;
  readonly keyLeader: boolean | null;
  /** Whether they hold a post today. */
  readonly inOffice: boolean | null;
  readonly language: string | null;
  /** At least this level; of any language where none is named. */
  readonly level: LanguageLevel | null;
  /** Only with a certificate that counts on `countsOn`. */
  readonly tested: boolean | null;
  readonly countsOn: IsoDate;
  /** As `phrasePattern` makes them. */
  readonly trade: string | null;
  readonly function: string | null;
  /** Free on all of these days. */
  readonly freeFrom: IsoDate | null;
  readonly freeTo: IsoDate | null;
}

const ROW = `'Person' AS "__typename", p.id, p.full_name AS "fullName",
  p.date_of_birth AS "dateOfBirth", p.sex, p.trade, p.function, p.version,
  p.erased_at IS NOT NULL AS erased,
  (SELECT u.id FROM "user" u WHERE u.person_id = p.id) AS "userId",
  (SELECT coalesce(json_agg(json_build_object('id', t.id, 'organisationId', t.organisation_id,
      'title', t.title, 'keyLeader', t.key_leader, 'validFrom', t.valid_from, 'validTo', t.valid_to)
      ORDER BY t.valid_from DESC, t.id), '[]')
    FROM person_post t WHERE t.person_id = p.id) AS posts,
  (SELECT coalesce(json_agg(json_build_object('language', l.language, 'level', l.level,
      'evidence', l.evidence, 'certificate', l.certificate, 'expiresOn', l.expires_on)
      ORDER BY l.level DESC, l.language), '[]')
    FROM person_language l WHERE l.person_id = p.id) AS languages`;

/** Whoever is planned to travel with the dossier `d`, as JSON. */
export const PEOPLE_OF_DOSSIER = `(SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (
  SELECT ${ROW} FROM dossier_member m JOIN person p ON p.id = m.person_id
  WHERE m.dossier_id = d.id AND m.phase = 'PLANNED') r)`;

/** Somebody with a post, past or present, where the viewer may look. */
const VISIBLE = `($1::text[] IS NULL
  OR EXISTS (SELECT FROM person_post t
    WHERE t.person_id = p.id AND t.organisation_id = ANY($1::text[])))`;

const MATCHES = `${VISIBLE} AND p.erased_at IS NULL
  AND ($3::text IS NULL OR ${holdsHoweverMany('vn_fold(p.full_name)', '$3::text')})
  AND (($4::text[] IS NULL AND $5::boolean IS NULL) OR EXISTS (
    SELECT FROM person_post t WHERE t.person_id = p.id
      AND t.valid_from <= $2::date AND coalesce(t.valid_to >= $2::date, true)
      AND ($4::text[] IS NULL OR t.organisation_id = ANY($4::text[]))
      AND ($5::boolean IS NULL OR t.key_leader = $5::boolean)))
  AND ($6::boolean IS NULL OR $6::boolean = EXISTS (SELECT FROM person_post t
    WHERE t.person_id = p.id AND t.valid_from <= $2::date AND coalesce(t.valid_to >= $2::date, true)))
  AND (($7::text IS NULL AND $8::language_level IS NULL AND $9::boolean IS NOT TRUE)
    OR EXISTS (SELECT FROM person_language l WHERE l.person_id = p.id
      AND ($7::text IS NULL OR l.language = $7::text)
      AND ($8::language_level IS NULL OR l.level >= $8::language_level)
      AND ($9::boolean IS NOT TRUE
        OR (l.evidence = 'TESTED' AND coalesce(l.expires_on >= $10::date, true)))))
  AND ($11::text IS NULL OR vn_fold(coalesce(p.trade, '')) LIKE vn_fold($11::text))
  AND ($12::text IS NULL OR vn_fold(coalesce(p.function, '')) LIKE vn_fold($12::text))
  AND ($13::date IS NULL OR NOT (${travelsText('p.id', '$13::date', '$14::date')}
    OR ${learnsText('p.id', '$13::date', '$14::date')}
    OR EXISTS (SELECT FROM collaborator c WHERE c.person_id = p.id
      AND ${bookedText('c.id', '$13::date', '$14::date')})))`;

/** Vietnamese lists of people go by the given name, which is the last word. */
const GIVEN = `regexp_replace(p.full_name, '^.*\\s', '')`;
const VIETNAMESE = `COLLATE "vi-x-icu"`;
const BY_NAME = `${GIVEN} ${VIETNAMESE}, p.full_name ${VIETNAMESE}, p.id`;

export const STATEMENTS = {
  byId: keyed('person.byId', `SELECT ${ROW} FROM person p WHERE p.id = ANY($1::text[])`),
  visible: keyed(
    'person.visible',
    `SELECT ${ROW} FROM person p WHERE ${VISIBLE} AND p.id = ANY($2::text[])`,
  ),
  list: statement(
    'person.list',
    `SELECT ${ROW} FROM person p WHERE ${MATCHES} AND ($15::text IS NULL OR
        (${GIVEN} ${VIETNAMESE}, p.full_name ${VIETNAMESE}, p.id)
          > ($15::text ${VIETNAMESE}, $16::text ${VIETNAMESE}, $17::text))
      ORDER BY ${BY_NAME} LIMIT $18`,
  ),
  ids: statement(
    'person.ids',
    `SELECT p.id FROM person p WHERE ${MATCHES} ORDER BY ${BY_NAME} LIMIT $15`,
  ),
  count: statement('person.count', countText(`FROM person p WHERE ${MATCHES}`)),
  trips: {
    name: 'person.trips',
    text: `SELECT asked.key, count(DISTINCT d.id) AS count
      FROM unnest($1::text[], $2::text[], $3::int[]) AS asked(key, id, year)
      JOIN dossier_member m ON m.person_id = asked.id
      JOIN dossier d ON d.id = m.dossier_id AND d.kind IN ('OUTBOUND', 'EVENT_ABROAD')
        AND (d.state, m.phase) IN (('COMPLETED', 'ACTUAL'), ('APPROVED', 'PLANNED'))
        AND extract(year FROM coalesce(d.actual_start_date, d.start_date)) = asked.year
      GROUP BY asked.key`,
  },
};

/** Whoever stands in a record that may be seen, wherever they work. */
export function peopleById(sql: Sql, ids: readonly string[]): Promise<PersonRow[]> {
  return sql(STATEMENTS.byId, [ids]);
}

/** Those of them that the viewer may look up. */
export function visiblePeople(
  sql: Sql,
  scope: readonly string[] | null,
  ids: readonly string[],
): Promise<PersonRow[]> {
  return sql(STATEMENTS.visible, [scope, ids]);
}

function filterValues(filter: PersonFilter): readonly unknown[] {
  return [
    filter.scope,
    filter.today,
    filter.text,
    filter.organisationIds,
    filter.keyLeader,
    filter.inOffice,
    filter.language,
    filter.level,
    filter.tested,
    filter.countsOn,
    filter.trade,
    filter.function,
    filter.freeFrom,
    filter.freeTo,
  ];
}

/** The ids of the list in its order, at most so many. */
export async function personIds(sql: Sql, filter: PersonFilter, most: number): Promise<string[]> {
  const rows = await sql<{ id: string }>(STATEMENTS.ids, [...filterValues(filter), most]);
  return rows.map(({ id }) => id);
}

export function listPeople(
  sql: Sql,
  filter: PersonFilter,
  { size, after }: PageRequest,
): Promise<PersonRow[]> {
  const [given, name, id] = after ?? [null, null, null];
  return sql(STATEMENTS.list, [...filterValues(filter), given, name, id, size + 1]);
}

export async function countPeople(sql: Sql, filter: PersonFilter): Promise<number> {
  const [row] = await sql<{ count: number }>(STATEMENTS.count, filterValues(filter));
  return row?.count ?? 0;
}

/** The sort keys of a list of people. */
export function cursorOfPerson(row: PersonRow): readonly [string, string, string] {
  return [row.fullName.replace(/^.*\s/u, ''), row.fullName, row.id];
}

/** The one order of lists of people. */
export const PERSON_ORDER = 'GIVEN_NAME';

/** A person and a year, as one key of a loader. */
export type PersonYear = `${string} ${number}`;

/** Journeys abroad that begin in the year, approved or done, in whichever union's delegation. */
export async function tripsOf(
  sql: Sql,
  keys: readonly PersonYear[],
): Promise<ReadonlyMap<PersonYear, number>> {
  const parts = keys.map((key) => key.split(' '));
  const rows = await sql<{ key: PersonYear; count: number }>(STATEMENTS.trips, [
    keys,
    parts.map(([id]) => id),
    parts.map(([, year]) => Number(year)),
  ]);
  return new Map(rows.map((row) => [row.key, row.count]));
}
