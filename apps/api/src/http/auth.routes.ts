import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Auth } from '../modules/access/auth.ts';
import { AUTH_PATH, CLIENT_ADDRESS_HEADER } from '../modules/access/auth.ts';
import { consumeAttempt } from '../modules/access/rate-limit.queries.ts';
import type { Sql } from '../sql.ts';

/** Of all that better-auth can do, what the portals use. The rest does not exist here. */
const ENDPOINTS = [
  ['POST', '/sign-in/email'],
  ['POST', '/sign-out'],
  ['GET', '/get-session'],
  ['POST', '/change-password'],
] as const;

/** Attempts on one account, from wherever they come. */
const ACCOUNT_RULE = { window: 300, max: 20 };

/** Sign-in, sign-out, session and change of password under /api/auth. */
export function authRoutes(app: FastifyInstance, auth: Auth, sql: Sql): void {
  for (const [method, path] of ENDPOINTS) {
    app.route({
      method,
      url: `${AUTH_PATH}${path}`,
      bodyLimit: 16_384,
      handler: async (request, reply) => {
        const wait = await waitForAccount(request, sql);
        if (wait !== null) return tooMany(reply, wait);
        return answer(reply, await auth.handler(webRequest(request)));
      },
    });
  }
}

async function waitForAccount({ body }: FastifyRequest, sql: Sql): Promise<number | null> {
  const { email } = (body ?? {}) as { email?: unknown };
  if (typeof email !== 'string') return null;
  return consumeAttempt(sql, `account:${email.trim().toLowerCase()}`, ACCOUNT_RULE);
}

function tooMany(reply: FastifyReply, seconds: number): FastifyReply {
  return reply
    .code(429)
    .header('x-retry-after', String(seconds))
    .header('retry-after', String(seconds))
    .send({ code: 'TOO_MANY_ATTEMPTS', message: 'Too many attempts. Try again later.' });
}

/** The request's headers as better-auth reads them, with the address of the connection. */
export function webHeaders(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  headers.set(CLIENT_ADDRESS_HEADER, request.ip);
  headers.delete('content-length');
  return headers;
}

function webRequest(request: FastifyRequest): Request {
  const url = new URL(request.url, `${request.protocol}://${request.host}`);
  const hasBody = request.method === 'POST';
  return new Request(url, {
    method: request.method,
    headers: webHeaders(request),
    ...(hasBody ? { body: JSON.stringify(request.body ?? {}) } : {}),
  });
}

async function answer(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.code(response.status);
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie' && name !== 'content-length') reply.header(name, value);
  }
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
  return reply.send(Buffer.from(await response.arrayBuffer()));
}
