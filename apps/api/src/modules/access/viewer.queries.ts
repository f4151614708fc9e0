import type { Actor, Grant, StandIn } from '@cau-noi/domain/access/actor';
import { readScope } from '@cau-noi/domain/access/scope';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Scope, Viewer } from '../../context.ts';
import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';
import type { Structure } from '../register/structure.ts';

export interface ViewerRow {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly personId: string | null;
  readonly grants: readonly Grant[];
  readonly standsInFor: readonly StandIn[];
  /** Of the register, at this moment. */
  readonly revision: number;
  /** ISO date-time until which the session holds; null where there is none. */
  readonly sessionEnds: string | null;
}

const grantsOf = (userId: string) => `(
  SELECT coalesce(json_agg(
    json_build_object('role', g.role, 'organisationId', g.organisation_id)
    ORDER BY g.role, g.organisation_id), '[]')
  FROM "grant" g
  WHERE g.user_id = ${userId} AND g.valid_from <= $2::date
    AND (g.valid_to IS NULL OR g.valid_to >= $2::date))`;

const VIEWER = `u.id AS "userId", u.name, u.email, u.locale, u.person_id AS "personId",
  ${grantsOf('u.id')} AS grants,
  (SELECT coalesce(json_agg(json_build_object(
      'userId', p.id, 'personId', p.person_id, 'grants', ${grantsOf('p.id')}) ORDER BY p.id), '[]')
    FROM substitution s JOIN "user" p ON p.id = s.principal_id
    WHERE s.substitute_id = u.id AND p.disabled_at IS NULL
      AND $2::date BETWEEN s.valid_from AND s.valid_to) AS "standsInFor",
  (SELECT r.revision FROM register_revision r) AS revision`;

export const STATEMENTS = {
  ofUser: keyed(
    'access.viewer',
    `SELECT ${VIEWER}, NULL AS "sessionEnds"
      FROM "user" u WHERE u.id = $1 AND u.disabled_at IS NULL`,
  ),
  ofSession: keyed(
    'access.viewerOfSession',
    `SELECT ${VIEWER}, t.expires_at AS "sessionEnds"
      FROM session t JOIN "user" u ON u.id = t.user_id
      WHERE t.token = $1 AND t.expires_at > now() AND u.disabled_at IS NULL`,
  ),
};

/** By whom a request is made: a user, or whoever holds a session. */
export type Identity = { readonly userId: string } | { readonly sessionToken: string };

/** Whoever is behind an identity on that day; null for nobody, or for a user who was disabled. */
export async function viewerRow(
  sql: Sql,
  identity: Identity,
  today: IsoDate,
): Promise<ViewerRow | null> {
  const [row] =
    'userId' in identity
      ? await sql<ViewerRow>(STATEMENTS.ofUser, [identity.userId, today])
      : await sql<ViewerRow>(STATEMENTS.ofSession, [identity.sessionToken, today]);
  return row ?? null;
}

/** Somebody with the rights of the day. */
export function viewerFrom(row: ViewerRow, structure: Structure, today: IsoDate): Viewer {
  const { userId, name, email, locale, personId, grants, standsInFor } = row;
  const actor = { userId, personId, grants, standsInFor, today };
  return { userId, personId, name, email, locale, actor, scope: scopeFor(structure, actor) };
}

/** What the policy lets an actor list, spelled out as the organisations of the day. */
function scopeFor(structure: Structure, actor: Actor): Scope {
  const scope = readScope(actor);
  return scope.all ? scope : scopeBelow(structure, scope.organisationIds, actor.today);
}

/** What grants at these organisations reach on that day. */
export function scopeBelow(
  structure: Structure,
  organisationIds: readonly string[],
  today: IsoDate,
): Scope {
  const reached = structure.reachOf(organisationIds, today);
  const all = reached.size > 0 && reached.size === structure.size;
  return all ? { all } : { all: false, organisationIds: [...reached].toSorted() };
}
