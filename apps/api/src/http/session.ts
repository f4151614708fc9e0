import { createHmac, timingSafeEqual } from 'node:crypto';
import { tokenRefusal } from '@cau-noi/domain/access/token';
import type { IsoDate } from '@cau-noi/domain/period';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import type { Database } from '../database.ts';
import type { Auth } from '../modules/access/auth.ts';
import { SESSION_RENEWED_BELOW_MS } from '../modules/access/auth.ts';
import { noteTokenUse } from '../modules/access/token.queries.ts';
import { tokenHash } from '../modules/access/token-secret.ts';
import type { Identity } from '../modules/access/viewer.queries.ts';
import { requestContext } from '../request-context.ts';
import type { Vault } from '../vault.ts';
import { webHeaders } from './auth.routes.ts';
import { bearerSecret, refusedBearer } from './bearer.ts';

export interface SessionOptions {
  readonly auth: Auth;
  readonly database: Database;
  readonly vault: Vault;
  /** A day that stands for today; null for the real one. */
  readonly today: IsoDate | null;
}

/** Who is signed in with this request, or null. */
export async function signedInUserId(request: FastifyRequest, auth: Auth): Promise<string | null> {
  if (request.headers.cookie === undefined) return null;
  const session = await auth.api.getSession({ headers: webHeaders(request) });
  return session?.user.id ?? null;
}

/**
 * The context of a request, whether it asks for GraphQL or for a file. Who asks is read in one
 * statement; the library is asked only when it is time to renew the session (ADR 12).
 *
 * @throws BearerError when the request shows an access token that lets nobody in (ADR 17)
 */
export async function contextOf(
  request: FastifyRequest,
  { auth, today, ...given }: SessionOptions,
): Promise<Context> {
  const secret = bearerSecret(request);
  const identity = secret === null ? await sessionOf(request, auth) : asToken(secret);
  const log = request.log as Context['log'];
  const shared = { database: given.database, vault: given.vault };
  const context = await requestContext({ ...shared, identity, today, requestId: request.id, log });
  if (secret !== null) await admitToken(request, context);
  else if (isToBeRenewed(context)) await auth.api.getSession({ headers: webHeaders(request) });
  return context;
}

const asToken = (secret: string): Identity => ({ tokenHash: tokenHash(secret) });

async function admitToken(request: FastifyRequest, context: Context): Promise<void> {
  const { token, today, sql } = context;
  const refusal = tokenRefusal(token, today);
  if (refusal !== null) throw refusedBearer(request.headers, refusal);
  if (token !== null && token.lastUsedOn !== today) await noteTokenUse(sql, token.id, today);
}

function isToBeRenewed({ sessionEnds }: Context): boolean {
  return sessionEnds !== null && Date.parse(sessionEnds) - Date.now() < SESSION_RENEWED_BELOW_MS;
}

/** The session of the signed cookie; null when there is none or its signature is wrong. */
async function sessionOf({ headers }: FastifyRequest, auth: Auth): Promise<Identity | null> {
  if (headers.cookie === undefined) return null;
  const { authCookies, secret } = await auth.$context;
  const prefix = `${authCookies.sessionToken.name}=`;
  const cookie = headers.cookie.split('; ').find((pair) => pair.startsWith(prefix));
  const [token, signature] = decoded(cookie?.slice(prefix.length) ?? '').split('.');
  if (token === undefined || signature === undefined) return null;
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(signature, 'base64');
  const isGenuine = given.length === expected.length && timingSafeEqual(given, expected);
  return isGenuine ? { sessionToken: token } : null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
