import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Portal } from '../portals.ts';
import { PORTALS } from '../portals.ts';
import { homePage, notBuiltPage } from './pages.ts';

const YEAR_MS = 365 * 24 * 3600 * 1000;

/**
 * The built portals under /federation/, /sector/ and /province/, each with its own routes in the
 * browser: what is not a file is the portal's page.
 *
 * @param appsFolder the folder `apps` with `<portal>/dist` in it
 */
export async function portalRoutes(app: FastifyInstance, appsFolder: string): Promise<void> {
  await app.register(fastifyStatic, { root: appsFolder, serve: false, cacheControl: false });
  app.get('/', (_request, reply) => reply.type('text/html').send(homePage()));
  for (const portal of PORTALS) {
    const root = resolve(appsFolder, portal, 'dist');
    app.get(`/${portal}`, (_request, reply) => reply.redirect(`/${portal}/`, 308));
    app.get<{ Params: { '*': string } }>(`/${portal}/*`, (request, reply) =>
      sendFrom(reply, portal, root, request.params['*']),
    );
  }
}

function sendFrom(reply: FastifyReply, portal: Portal, root: string, path: string): FastifyReply {
  if (isFile(root, path)) {
    // Vite names what lies in `assets` by its content.
    const forever = path.startsWith('assets/');
    reply.header(
      'cache-control',
      forever ? `public, max-age=${YEAR_MS / 1000}, immutable` : 'no-cache',
    );
    return reply.sendFile(path, root);
  }
  if (path.startsWith('assets/')) return reply.code(404).send({ code: 'NOT_FOUND' });
  const page = join(root, 'index.html');
  if (!existsSync(page)) return reply.code(503).type('text/html').send(notBuiltPage(portal));
  const html = readFileSync(page, 'utf8');
  return reply
    .header('cache-control', 'no-cache')
    .header('content-security-policy', contentPolicy(inlineScriptHashes(html)))
    .type('text/html')
    .send(html);
}

function isFile(root: string, path: string): boolean {
  const file = resolve(root, path);
  if (!file.startsWith(root + sep) || path === 'index.html') return false;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** Everything from here only; styles also inline, as the component library writes them. */
export function contentPolicy(scriptHashes: readonly string[] = []): string {
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scriptHashes.map((hash) => `'sha256-${hash}'`)].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** A page may carry a few lines of script of its own, as to set light or dark before it paints. */
function inlineScriptHashes(html: string): readonly string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/giu)].map(
    ([, script]) =>
      createHash('sha256')
        .update(script ?? '')
        .digest('base64'),
  );
}
