import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Auth } from '../modules/access/auth.ts';
import { signInFirstPage } from './pages.ts';
import { signedInUserId } from './session.ts';

const FILES = {
  'explorer.js': 'text/javascript; charset=utf-8',
  'explorer.css': 'text/css; charset=utf-8',
} as const;

function read(name: string): string {
  return readFileSync(new URL(`../explorer/${name}`, import.meta.url), 'utf8');
}

/** What the explorer's page loads. */
export function explorerRoutes(app: FastifyInstance): void {
  for (const [name, type] of Object.entries(FILES)) {
    const content = read(name);
    app.get(`/graphql/${name}`, (_request, reply) =>
      reply.header('cache-control', 'no-cache').type(type).send(content),
    );
  }
}

/** A browser that opens /graphql wants to look at it; a GraphQL client says what it accepts. */
export function wantsExplorer(request: FastifyRequest): boolean {
  const { accept } = request.headers;
  const asksForPage = accept?.includes('text/html') === true;
  return request.method === 'GET' && asksForPage && !request.url.includes('query=');
}

export async function sendExplorer(
  request: FastifyRequest,
  reply: FastifyReply,
  auth: Auth,
): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store').type('text/html; charset=utf-8');
  const userId = await signedInUserId(request, auth);
  if (userId === null) return reply.code(401).send(signInFirstPage());
  return reply.send(read('explorer.html'));
}
