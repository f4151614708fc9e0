import type { PassportKind, PassportState } from '@cau-noi/domain/passport';
import type { IsoDate } from '@cau-noi/domain/period';
import type { PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import type { DueRecord } from '../dossier/report-due.queries.ts';
import { DUE_JSON } from '../dossier/report-due.queries.ts';

/** That a passport was handed out for a journey. */
export interface HandOutRow {
  readonly id: string;
  readonly dossierId: string;
  readonly handedOutOn: IsoDate;
  readonly returnedOn: IsoDate | null;
  /** What decides by when it is to be back. */
  readonly due: DueRecord;
}

/** A passport without its number. */
export interface PassportRow {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly kind: PassportKind;
  readonly lastDigits: string;
  readonly issuedOn: IsoDate;
  readonly expiresOn: IsoDate;
  readonly keeper: string;
  readonly lostOn: IsoDate | null;
  readonly lostText: string;
  readonly version: number;
  /** The latest first. */
  readonly handOuts: readonly HandOutRow[];
}

/** Which passports a list shows; null for any. */
export interface PassportFilter {
  readonly scope: readonly string[] | null;
  readonly organisationIds: readonly string[] | null;
  readonly states: readonly PassportState[] | null;
  readonly today: IsoDate;
}

const ROW = `p.id, p.person_id AS "personId", p.organisation_id AS "organisationId", p.kind,
  p.last_digits AS "lastDigits", p.issued_on AS "issuedOn", p.expires_on AS "expiresOn", p.keeper,
  p.lost_on AS "lostOn", p.lost_text AS "lostText", p.version,
  (SELECT coalesce(json_agg(json_build_object('id', h.id, 'dossierId', h.dossier_id,
      'handedOutOn', h.handed_out_on, 'returnedOn', h.returned_on, 'due', ${DUE_JSON})
      ORDER BY h.handed_out_on DESC, h.id DESC), '[]')
    FROM passport_hand_out h JOIN dossier d ON d.id = h.dossier_id
    WHERE h.passport_id = p.id) AS "handOuts"`;

/** As `passportState` of the domain says it. */
const STATE = `CASE WHEN p.lost_on IS NOT NULL THEN 'LOST'
  WHEN EXISTS (SELECT FROM passport_hand_out o WHERE o.passport_id = p.id AND o.returned_on IS NULL)
    THEN 'OUT'
  WHEN p.expires_on < $4::date THEN 'EXPIRED' ELSE 'KEPT' END`;

const SCOPE = '($1::text[] IS NULL OR p.organisation_id = ANY($1::text[]))';
const MATCHES = `${SCOPE} AND ($2::text[] IS NULL OR p.organisation_id = ANY($2::text[]))
  AND ($3::text[] IS NULL OR ${STATE} = ANY($3::text[]))`;

export const STATEMENTS = {
  byId: keyed(
    'passport.byId',
    `SELECT ${ROW} FROM passport p WHERE ${SCOPE} AND p.id = ANY($2::text[])`,
  ),
  ofPeople: keyed(
    'passport.ofPeople',
    `SELECT ${ROW} FROM passport p WHERE ${SCOPE} AND p.person_id = ANY($2::text[])
      ORDER BY p.expires_on DESC, p.id`,
  ),
  list: statement(
    'passport.list',
    `SELECT ${ROW} FROM passport p WHERE ${MATCHES}
        AND ($5::date IS NULL OR (p.expires_on, p.id) > ($5::date, $6::text))
      ORDER BY p.expires_on, p.id LIMIT $7`,
  ),
  ids: statement(
    'passport.ids',
    `SELECT p.id FROM passport p WHERE ${MATCHES} ORDER BY p.expires_on, p.id LIMIT $5`,
  ),
  count: statement('passport.count', countText(`FROM passport p WHERE ${MATCHES}`)),
  taken: statement(
    'passport.taken',
    'SELECT p.id FROM passport p WHERE p.number_index = ANY($1::text[]) LIMIT 1',
  ),
  out: statement(
    'passport.out',
    `SELECT ${ROW} FROM passport p
      WHERE ${SCOPE} AND p.lost_on IS NULL AND EXISTS (SELECT FROM passport_hand_out o
        JOIN dossier j ON j.id = o.dossier_id WHERE o.passport_id = p.id AND o.returned_on IS NULL
          AND coalesce(j.actual_end_date, j.end_date) < $2::date)
      ORDER BY p.id LIMIT $3`,
  ),
};

const filterValues = ({ scope, organisationIds, states, today }: PassportFilter) => [
  scope,
  organisationIds,
  states,
  today,
];

export function passportsById(
  sql: Sql,
  scope: readonly string[] | null,
  ids: readonly string[],
): Promise<PassportRow[]> {
  return sql(STATEMENTS.byId, [scope, ids]);
}

/** The passports of these people that unions within the scope keep, the longest valid first. */
export function passportsOf(
  sql: Sql,
  scope: readonly string[] | null,
  personIds: readonly string[],
): Promise<PassportRow[]> {
  return sql(STATEMENTS.ofPeople, [scope, personIds]);
}

export function listPassports(
  sql: Sql,
  filter: PassportFilter,
  { size, after }: PageRequest,
): Promise<PassportRow[]> {
  const [day, id] = after ?? [null, null];
  return sql(STATEMENTS.list, [...filterValues(filter), day, id, size + 1]);
}

/** The ids of the list in its order, at most so many. */
export async function passportIds(
  sql: Sql,
  filter: PassportFilter,
  most: number,
): Promise<string[]> {
  const rows = await sql<{ id: string }>(STATEMENTS.ids, [...filterValues(filter), most]);
  return rows.map(({ id }) => id);
}

export async function countPassports(sql: Sql, filter: PassportFilter): Promise<number> {
  const [row] = await sql<{ count: number }>(STATEMENTS.count, filterValues(filter));
  return row?.count ?? 0;
}

/** Whether one of these digests is that of a passport which is entered already. */
export async function isEntered(sql: Sql, indexes: readonly string[]): Promise<boolean> {
  const rows = await sql<{ id: string }>(STATEMENTS.taken, [indexes]);
  return rows.length > 0;
}

/** Passports that are out though their journey is over, at most so many. */
export function outAfterJourney(
  sql: Sql,
  scope: readonly string[] | null,
  today: IsoDate,
  most: number,
): Promise<PassportRow[]> {
  return sql(STATEMENTS.out, [scope, today, most]);
}

/** The one order of the list: what runs out first stands first. */
export const PASSPORT_ORDER = 'EXPIRES_ON_ASC';

export function cursorOfPassport({ expiresOn, id }: PassportRow): readonly [string, string] {
  return [expiresOn, id];
}
