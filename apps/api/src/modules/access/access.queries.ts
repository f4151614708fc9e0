import type { Administration } from '@cau-noi/domain/access/administrators';
import type { UserRole } from '@cau-noi/domain/access/actor';
import type { IsoDate } from '@cau-noi/domain/period';
import type { PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import { holdsHoweverMany } from '../../text-filter.ts';
import type { UserNameRow } from './user-name.queries.ts';

export interface GrantRow {
  readonly id: string;
  readonly userId: string;
  readonly role: UserRole;
  readonly organisationId: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/** A user as an administrator sees them. Times are ISO text. */
export interface UserRow extends UserNameRow {
  readonly __typename: 'User';
  readonly version: number;
  readonly locale: string;
  readonly personId: string | null;
  /** Null while they may sign in. */
  readonly disabledAt: string | null;
  readonly lastSignInAt: string | null;
}

export interface SubstitutionRow {
  readonly __typename: 'Substitution';
  readonly id: string;
  readonly principalId: string;
  readonly substituteId: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate;
  readonly reason: string | null;
}

const GRANT = `g.id, g.user_id AS "userId", g.role, g.organisation_id AS "organisationId",
  g.valid_from AS "validFrom", g.valid_to AS "validTo"`;
const USER = `'User' AS "__typename", u.id, u.version, u.name, u.email, u.locale,
  u.person_id AS "personId", u.disabled_at AS "disabledAt", u.last_sign_in_at AS "lastSignInAt"`;
const SUBSTITUTION = `'Substitution' AS "__typename", s.id, s.principal_id AS "principalId",
  s.substitute_id AS "substituteId", s.valid_from AS "validFrom", s.valid_to AS "validTo", s.reason`;
const holds = (day: string) =>
  `(g.valid_from <= ${day}::date AND coalesce(g.valid_to >= ${day}::date, true))`;
const NAME = `u.name COLLATE "vi-x-icu"`;

/** With a grant, past or present, where the administrator reaches; or with none at all. */
const MANAGED = `($1::text[] IS NULL
    OR EXISTS (SELECT FROM "grant" g WHERE g.user_id = u.id AND g.organisation_id = ANY($1::text[]))
    OR NOT EXISTS (SELECT FROM "grant" g WHERE g.user_id = u.id))`;
const NAMED = `($2::text IS NULL OR ${holdsHoweverMany(`vn_fold(u.name || ' ' || u.email)`, '$2::text')})`;
const LISTED = `${MANAGED}
  AND ${NAMED}
  AND (($3::text[] IS NULL AND $4::user_role IS NULL) OR EXISTS (
    SELECT FROM "grant" g WHERE g.user_id = u.id
      AND ($3::text[] IS NULL OR g.organisation_id = ANY($3::text[]))
      AND ($4::user_role IS NULL OR (g.role = $4::user_role AND ${holds('$5')}))))
  AND ($6::boolean IS NULL OR (u.disabled_at IS NOT NULL) = $6::boolean)`;

export const STATEMENTS = {
  grants: {
    name: 'access.grantsOfUsers',
    text: `SELECT ${GRANT} FROM "grant" g WHERE g.user_id = ANY($1::text[])
      ORDER BY g.valid_from DESC, g.id`,
  },
  grant: { name: 'access.grant', text: `SELECT ${GRANT} FROM "grant" g WHERE g.id = $1` },
  users: {
    name: 'access.users',
    text: `SELECT ${USER} FROM "user" u WHERE u.id = ANY($1::text[])`,
  },
  listUsers: statement(
    'access.listUsers',
    `SELECT ${USER} FROM "user" u WHERE ${LISTED} AND ($7::text IS NULL
        OR (${NAME}, u.id) > ($7::text COLLATE "vi-x-icu", $8::text))
      ORDER BY ${NAME}, u.id LIMIT $9`,
  ),
  countUsers: statement('access.countUsers', countText(`FROM "user" u WHERE ${LISTED}`)),
  managedUsers: {
    name: 'access.managedUsers',
    text: `SELECT ${USER} FROM "user" u WHERE ${MANAGED} AND u.id = ANY($2::text[])`,
  },
  administrations: {
    name: 'access.administrations',
    text: `SELECT g.id, g.user_id AS "userId", u.disabled_at IS NULL AS enabled,
        g.valid_from AS "from", g.valid_to AS "to"
      FROM "grant" g JOIN "user" u ON u.id = g.user_id
      WHERE g.role = 'ADMINISTRATOR' AND g.organisation_id IN (
        SELECT v.organisation_id FROM organisation_version v WHERE v.kind = 'FEDERATION')`,
  },
  colleagues: statement(
    'access.colleagues',
    `SELECT u.id, u.name, u.email FROM "user" u
      WHERE u.disabled_at IS NULL AND u.id <> $1
        AND ${NAMED}
        AND EXISTS (SELECT FROM "grant" g
          WHERE g.user_id = u.id AND ${holds('$3')} AND ($4::boolean OR g.organisation_id IN (
            SELECT o.organisation_id FROM "grant" o WHERE o.user_id = $1
              AND o.valid_from <= $3::date AND coalesce(o.valid_to >= $3::date, true))))
        AND NOT EXISTS (SELECT FROM "grant" g
          WHERE g.user_id = u.id AND ${holds('$3')} AND g.role = 'AUDITOR')
      ORDER BY ${NAME}, u.id LIMIT 100`,
  ),
  substitutions: {
    name: 'access.substitutions',
    text: `SELECT ${SUBSTITUTION} FROM substitution s
      WHERE $2::boolean OR s.principal_id = $1 OR s.substitute_id = $1
      ORDER BY s.valid_from DESC, s.id`,
  },
  substitutionsSince: {
    name: 'access.substitutionsSince',
    text: `SELECT ${SUBSTITUTION} FROM substitution s WHERE s.valid_to >= $1::date`,
  },
};

/** All grants of users, past ones too; the latest first. */
export function grantsOfUsers(sql: Sql, userIds: readonly string[]): Promise<GrantRow[]> {
  return sql(STATEMENTS.grants, [userIds]);
}

export async function grantById(sql: Sql, id: string): Promise<GrantRow | null> {
  const [grant] = await sql<GrantRow>(STATEMENTS.grant, [id]);
  return grant ?? null;
}

export function usersById(sql: Sql, ids: readonly string[]): Promise<UserRow[]> {
  return sql(STATEMENTS.users, [ids]);
}

export interface UserFilter {
  /** The unions that the administrator reaches; null for all. */
  readonly scope: readonly string[] | null;
  /** As `textPatterns` makes it. */
  readonly text: string | null;
  /** With a role, past or present, at one of these; null for anywhere. */
  readonly organisationIds: readonly string[] | null;
  /** With this role today. */
  readonly role: UserRole | null;
  readonly today: IsoDate;
  /** Only those who are let in no more, or only those who are; null for both. */
  readonly disabled: boolean | null;
}

function filterValues({ scope, text, organisationIds, role, today, disabled }: UserFilter) {
  return [scope, text, organisationIds, role, today, disabled];
}

export function listUsers(
  sql: Sql,
  filter: UserFilter,
  { size, after }: PageRequest,
): Promise<UserRow[]> {
  const [name, id] = after ?? [null, null];
  return sql(STATEMENTS.listUsers, [...filterValues(filter), name, id, size + 1]);
}

export async function countUsers(sql: Sql, filter: UserFilter): Promise<number> {
  const [row] = await sql<{ count: number }>(STATEMENTS.countUsers, filterValues(filter));
  return row?.count ?? 0;
}

/** Those of the users whom an administrator of these unions (null: of all) looks after. */
export function managedUsers(
  sql: Sql,
  scope: readonly string[] | null,
  ids: readonly string[],
): Promise<UserRow[]> {
  return sql(STATEMENTS.managedUsers, [scope, ids]);
}

/** Who has been, is or will be administrator of the federation. */
export function administrations(sql: Sql): Promise<Administration[]> {
  return sql(STATEMENTS.administrations, []);
}

/** Users of the same unions, whom a user may name as substitute; anybody when `anywhere`. */
export function colleaguesOf(
  sql: Sql,
  userId: string,
  text: string | null,
  today: IsoDate,
  anywhere: boolean,
): Promise<UserNameRow[]> {
  return sql(STATEMENTS.colleagues, [userId, text, today, anywhere]);
}

/** The substitutions in which a user has a part; all of them when `all`. */
export function substitutionsOf(
  sql: Sql,
  userId: string,
  all: boolean,
): Promise<SubstitutionRow[]> {
  return sql(STATEMENTS.substitutions, [userId, all]);
}

/** Everybody's substitutions that have not ended before that day. */
export function substitutionsSince(sql: Sql, day: IsoDate): Promise<SubstitutionRow[]> {
  return sql(STATEMENTS.substitutionsSince, [day]);
}
