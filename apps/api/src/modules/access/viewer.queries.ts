import type { Actor, Grant, StandIn } from '@cau-noi/domain/access/actor';
import { readScope } from '@cau-noi/domain/access/scope';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Scope, Viewer } from '../../context.ts';
import type { Sql } from '../../sql.ts';
import { scopeBelow } from './reach.queries.ts';

interface ViewerRow {
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly personId: string | null;
  readonly grants: readonly Grant[];
  readonly standsInFor: readonly StandIn[];
}

const grantsOf = (userId: string) => `(
  SELECT coalesce(json_agg(
    json_build_object('role', g.role, 'organisationId', g.organisation_id)
    ORDER BY g.role, g.organisation_id), '[]')
  FROM "grant" g
  WHERE g.user_id = ${userId} AND g.valid_from <= $2::date
    AND (g.valid_to IS NULL OR g.valid_to >= $2::date))`;

const VIEWER = {
  name: 'access.viewer',
  text: `SELECT u.name, u.email, u.locale, u.person_id AS "personId", ${grantsOf('u.id')} AS grants,
      (SELECT coalesce(json_agg(json_build_object(
          'userId', p.id, 'personId', p.person_id, 'grants', ${grantsOf('p.id')}) ORDER BY p.id), '[]')
        FROM substitution s JOIN "user" p ON p.id = s.principal_id
        WHERE s.substitute_id = u.id AND p.disabled_at IS NULL
          AND $2::date BETWEEN s.valid_from AND s.valid_to) AS "standsInFor"
    FROM "user" u WHERE u.id = $1 AND u.disabled_at IS NULL`,
};

/** A user with the rights of that day; null when there is no such user or it was disabled. */
export async function loadViewer(sql: Sql, userId: string, today: IsoDate): Promise<Viewer | null> {
  const [row] = await sql<ViewerRow>(VIEWER, [userId, today]);
  if (row === undefined) return null;
  const { name, email, locale, personId, grants, standsInFor } = row;
  const actor = { userId, personId, grants, standsInFor, today };
  return {
    userId,
    personId,
    name,
    email,
    locale,
    actor,
    scope: await scopeFor(sql, actor),
  };
}

/** What the policy lets an actor list, spelled out as the organisations of the day. */
function scopeFor(sql: Sql, actor: Actor): Promise<Scope> | Scope {
  const scope = readScope(actor);
  return scope.all ? scope : scopeBelow(sql, scope.organisationIds, actor.today);
}
