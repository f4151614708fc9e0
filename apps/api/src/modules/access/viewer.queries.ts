import type { Actor, Grant, StandIn, TokenScope } from '@cau-noi/domain/access/actor';
import { readScope } from '@cau-noi/domain/access/scope';
import type { ShownToken } from '@cau-noi/domain/access/token';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Scope, Viewer } from '../../context.ts';
import type { Sql, Statement } from '../../sql.ts';
import { keyed } from '../../sql.ts';
import type { Structure } from '../register/structure.ts';

/** The access token that a request shows, whether or not it still lets anybody in. */
export interface TokenRow extends ShownToken {
  readonly id: string;
  readonly scopes: readonly TokenScope[];
  /** The latest day on which it was used; null until then. */
  readonly lastUsedOn: IsoDate | null;
}

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
  /** Of what figures are made of, at the same moment. */
  readonly figuresRevision: number;
  /** ISO date-time until which the session holds; null where there is none. */
  readonly sessionEnds: string | null;
  readonly token: TokenRow | null;
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
  (SELECT r.revision FROM register_revision r) AS revision,
  (SELECT coalesce(sum(f.revision), 0)::bigint FROM figures_revision f) AS "figuresRevision"`;

export const STATEMENTS = {
  ofUser: keyed(
    'access.viewer',
    `SELECT ${VIEWER}, NULL AS "sessionEnds", NULL AS token
      FROM "user" u WHERE u.id = $1 AND u.disabled_at IS NULL`,
  ),
  ofSession: keyed(
    'access.viewerOfSession',
    `SELECT ${VIEWER}, t.expires_at AS "sessionEnds", NULL AS token
      FROM session t JOIN "user" u ON u.id = t.user_id
      WHERE t.token = $1 AND t.expires_at > now() AND u.disabled_at IS NULL`,
  ),
  // Whether it lets anybody in is asked of the domain, which says why not.
  ofToken: keyed(
    'access.viewerOfToken',
    `SELECT ${VIEWER}, NULL AS "sessionEnds", json_build_object('id', t.id, 'scopes', t.scopes,
        'validTo', t.valid_to, 'lastUsedOn', t.last_used_on, 'revoked', t.revoked_at IS NOT NULL,
        'ownerEnabled', u.disabled_at IS NULL) AS token
      FROM access_token t JOIN "user" u ON u.id = t.user_id WHERE t.hash = $1`,
  ),
};

/** By whom a request is made: a user, whoever holds a session, or whoever shows a token. */
export type Identity =
  | { readonly userId: string }
  | { readonly sessionToken: string }
  | { readonly tokenHash: string };

function asked(identity: Identity): readonly [statement: Statement, value: string] {
  if ('userId' in identity) return [STATEMENTS.ofUser, identity.userId];
  if ('tokenHash' in identity) return [STATEMENTS.ofToken, identity.tokenHash];
  return [STATEMENTS.ofSession, identity.sessionToken];
}

/**
 * Whoever is behind an identity on that day; null for nobody, or for a user who was disabled. The
 * owner of a token is there whether or not it still lets them in: see `token`.
 */
export async function viewerRow(
  sql: Sql,
  identity: Identity,
  today: IsoDate,
): Promise<ViewerRow | null> {
  const [statementOf, value] = asked(identity);
  const [row] = await sql<ViewerRow>(statementOf, [value, today]);
  return row ?? null;
}

/** Somebody with the rights of the day. */
export function viewerFrom(row: ViewerRow, structure: Structure, today: IsoDate): Viewer {
  const { userId, name, email, locale, personId, grants, standsInFor, token } = row;
  const tokenScopes = token?.scopes ?? null;
  const actor = { userId, personId, grants, standsInFor, tokenScopes, today };
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
