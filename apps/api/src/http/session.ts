import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IsoDate } from '@cau-noi/domain/period';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import type { Database } from '../database.ts';
import type { Auth } from '../modules/access/auth.ts';
import { SESSION_RENEWED_BELOW_MS } from '../modules/access/auth.ts';
import { requestContext } from '../request-context.ts';
import { webHeaders } from './auth.routes.ts';

export interface SessionOptions {
  readonly auth: Auth;
  readonly database: Database;
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
 * The context of a request, whether it asks for GraphQL or for a file. The session is read with the
 * viewer in one statement; the library is asked only when it is time to renew it (ADR 12).
 */
export async function contextOf(
  request: FastifyRequest,
  { auth, database, today }: SessionOptions,
): Promise<Context> {
  const sessionToken = await tokenOf(request, auth);
  const log = request.log as Context['log'];
  const identity = sessionToken === null ? null : { sessionToken };
  const context = await requestContext({ database, identity, today, requestId: request.id, log });
  if (isToBeRenewed(context)) await auth.api.getSession({ headers: webHeaders(request) });
  return context;
}

function isToBeRenewed({ sessionEnds }: Context): boolean {
  return sessionEnds !== null && Date.parse(sessionEnds) - Date.now() < SESSION_RENEWED_BELOW_MS;
}

/** The session's token out of the signed cookie; null when there is none or its signature is wrong. */
async function tokenOf({ headers }: FastifyRequest, auth: Auth): Promise<string | null> {
  if (headers.cookie === undefined) return null;
  const { authCookies, secret } = await auth.$context;
  const prefix = `${authCookies.sessionToken.name}=`;
  const cookie = headers.cookie.split('; ').find((pair) => pair.startsWith(prefix));
  const [token, signature] = decoded(cookie?.slice(prefix.length) ?? '').split('.');
  if (token === undefined || signature === undefined) return null;
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
