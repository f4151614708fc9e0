import type { BookingState } from '@cau-noi/domain/collaborator';
import type { IsoDate, Period } from '@cau-noi/domain/period';
import type { LanguageLevel, RegisteredLanguage } from '@cau-noi/domain/person';
import type { PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import { holdsHoweverMany } from '../../text-filter.ts';
import { bookedText, travelsText } from '../person/taken.queries.ts';

/** An interpreter or another collaborator, as the register has them. */
export interface CollaboratorRow {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string | null;
  readonly fullName: string;
  readonly employer: string;
  readonly contact: string;
  readonly fields: string;
  readonly note: string;
  readonly interpreter: boolean;
  readonly pooled: boolean;
  readonly version: number;
  readonly languages: readonly RegisteredLanguage[];
  readonly periods: readonly Period[];
}

/** Which collaborators a list shows; null for any. */
export interface CollaboratorFilter {
  readonly scope: readonly string[] | null;
  /** As `textPatterns` makes it: part of the name or of the fields. */
  readonly text: string | null;
  readonly organisationIds: readonly string[] | null;
  readonly interpreter: boolean | null;
  readonly language: string | null;
  readonly level: LanguageLevel | null;
  readonly tested: boolean | null;
  readonly countsOn: IsoDate;
  /** Can be booked on all of these days. */
  readonly freeFrom: IsoDate | null;
  readonly freeTo: IsoDate | null;
}

const ROW = `c.id, c.organisation_id AS "organisationId", c.person_id AS "personId",
  c.full_name AS "fullName", c.employer, c.contact, c.fields, c.note, c.interpreter, c.pooled,
  c.version,
  (SELECT coalesce(json_agg(json_build_object('language', l.language, 'level', l.level,
      'evidence', l.evidence, 'certificate', l.certificate, 'expiresOn', l.expires_on)
      ORDER BY l.level DESC, l.language), '[]')
    FROM collaborator_language l WHERE l.collaborator_id = c.id) AS languages,
  (SELECT coalesce(json_agg(json_build_object('from', t.valid_from, 'to', t.valid_to)
      ORDER BY t.valid_from), '[]')
    FROM collaborator_period t WHERE t.collaborator_id = c.id) AS periods`;

/** Kept by a union that the viewer sees, or shared with all. */
const VISIBLE = '(c.pooled OR $1::text[] IS NULL OR c.organisation_id = ANY($1::text[]))';

const OPEN_THEN = `(NOT EXISTS (SELECT FROM collaborator_period t WHERE t.collaborator_id = c.id)
  OR EXISTS (SELECT FROM collaborator_period t WHERE t.collaborator_id = c.id
    AND t.valid_from <= $9::date AND t.valid_to >= $10::date))`;

const MATCHES = `${VISIBLE}
  AND ($2::text IS NULL
    OR ${holdsHoweverMany("vn_fold(c.full_name || ' ' || c.fields)", '$2::text')})
  AND ($3::text[] IS NULL OR c.organisation_id = ANY($3::text[]))
  AND ($4::boolean IS NULL OR c.interpreter = $4::boolean)
  AND (($5::text IS NULL AND $6::language_level IS NULL AND $7::boolean IS NOT TRUE)
    OR EXISTS (SELECT FROM collaborator_language l WHERE l.collaborator_id = c.id
      AND ($5::text IS NULL OR l.language = $5::text)
      AND ($6::language_level IS NULL OR l.level >= $6::language_level)
      AND ($7::boolean IS NOT TRUE
        OR (l.evidence = 'TESTED' AND coalesce(l.expires_on >= $8::date, true)))))
  AND ($9::date IS NULL OR (${OPEN_THEN} AND NOT ${bookedText('c.id', '$9::date', '$10::date')}
    AND (c.person_id IS NULL OR NOT ${travelsText('c.person_id', '$9::date', '$10::date')})))`;

const VIETNAMESE = `COLLATE "vi-x-icu"`;

export const STATEMENTS = {
  byId: keyed(
    'collaborator.byId',
    `SELECT ${ROW} FROM collaborator c WHERE ${VISIBLE} AND c.id = ANY($2::text[])`,
  ),
  list: statement(
    'collaborator.list',
    `SELECT ${ROW} FROM collaborator c WHERE ${MATCHES} AND ($11::text IS NULL OR
        (c.full_name ${VIETNAMESE}, c.id) > ($11::text ${VIETNAMESE}, $12::text))
      ORDER BY c.full_name ${VIETNAMESE}, c.id LIMIT $13`,
  ),
  ids: statement(
    'collaborator.ids',
    `SELECT c.id FROM collaborator c WHERE ${MATCHES}
      ORDER BY c.full_name ${VIETNAMESE}, c.id LIMIT $11`,
  ),
  count: statement('collaborator.count', countText(`FROM collaborator c WHERE ${MATCHES}`)),
};

function filterValues(filter: CollaboratorFilter): readonly unknown[] {
  return [
    filter.scope,
    filter.text,
    filter.organisationIds,
    filter.interpreter,
    filter.language,
    filter.level,
    filter.tested,
    filter.countsOn,
    filter.freeFrom,
    filter.freeTo,
  ];
}

export function collaboratorsById(
  sql: Sql,
  scope: readonly string[] | null,
  ids: readonly string[],
): Promise<CollaboratorRow[]> {
  return sql(STATEMENTS.byId, [scope, ids]);
}

export function listCollaborators(
  sql: Sql,
  filter: CollaboratorFilter,
  { size, after }: PageRequest,
): Promise<CollaboratorRow[]> {
  const [name, id] = after ?? [null, null];
  return sql(STATEMENTS.list, [...filterValues(filter), name, id, size + 1]);
}

/** The ids of the list in its order, at most so many. */
export async function collaboratorIds(
  sql: Sql,
  filter: CollaboratorFilter,
  most: number,
): Promise<string[]> {
  const rows = await sql<{ id: string }>(STATEMENTS.ids, [...filterValues(filter), most]);
  return rows.map(({ id }) => id);
}

export async function countCollaborators(sql: Sql, filter: CollaboratorFilter): Promise<number> {
  const [row] = await sql<{ count: number }>(STATEMENTS.count, filterValues(filter));
  return row?.count ?? 0;
}

/** The one order of the register. */
export const COLLABORATOR_ORDER = 'NAME';

export function cursorOfCollaborator(row: CollaboratorRow): readonly [string, string] {
  return [row.fullName, row.id];
}

/** A collaborator's booking. */
export interface BookingRow {
  readonly id: string;
  readonly collaboratorId: string;
  readonly organisationId: string;
  /** The union that keeps the collaborator's entry. */
  readonly keeperId: string;
  readonly dossierId: string | null;
  readonly purpose: string;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  readonly state: BookingState;
  readonly bookedBy: string;
  /** ISO date-time. */
  readonly bookedAt: string;
  readonly cancelText: string;
  readonly version: number;
}
