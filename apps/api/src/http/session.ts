import type { IsoDate } from '@cau-noi/domain/period';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import type { Database } from '../database.ts';
import type { Auth } from '../modules/access/auth.ts';
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

/** The context of a request, whether it asks for GraphQL or for a file. */
export async function contextOf(
  request: FastifyRequest,
  { auth, database, today }: SessionOptions,
): Promise<Context> {
  const userId = await signedInUserId(request, auth);
  const log = request.log as Context['log'];
  return requestContext({ database, userId, today, requestId: request.id, log });
}
