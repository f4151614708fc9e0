import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import compress from '@fastify/compress';
import type { MigrationStatus } from '@cau-noi/db/migrate';
import type { IsoDate } from '@cau-noi/domain/period';
import fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Database } from './database.ts';
import { authRoutes } from './http/auth.routes.ts';
import { explorerRoutes } from './http/explorer.routes.ts';
import { exportRoutes } from './http/export.routes.ts';
import { fileRoutes } from './http/file.routes.ts';
import { graphqlRoutes } from './http/graphql.routes.ts';
import { healthRoutes } from './http/health.routes.ts';
import { templateRoutes } from './http/template.routes.ts';
import { contentPolicy, portalRoutes } from './http/portals.routes.ts';
import { readTrustedDocuments } from './http/trusted-documents.ts';
import { createAuth } from './modules/access/auth.ts';
import { schema as servedSchema } from './schema.ts';
import type { Vault } from './vault.ts';

export interface ServerOptions {
  readonly database: Database;
  /** Opens the numbers of passports. */
  readonly vault: Vault;
  readonly migrations: () => Promise<MigrationStatus>;
  /** Signs session cookies; at least 32 characters. */
  readonly secret: string;
  /** Address under which browsers reach the server. */
  readonly baseUrl: string;
  readonly log: Logger;
  readonly trustProxy?: boolean;
  /** Which of several processes behind one port this is; null when it is alone. */
  readonly worker?: number | null;
  /** A day that stands for today. */
  readonly today?: IsoDate | null;
  /** Another schema, for tests. */
  readonly schema?: GraphQLSchema;
  /** The folder with the portals' apps. */
  readonly appsFolder?: string;
}

const APPS_FOLDER = fileURLToPath(new URL('../..', import.meta.url));
const BODY_LIMIT = 64_000;

/** The whole product behind one port. The caller listens and closes. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { database, log } = options;
  const loggerInstance: FastifyBaseLogger = log;
  const app = fastify({
    loggerInstance,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: log.level !== 'debug' }),
    trustProxy: options.trustProxy ?? false,
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
  });
  const auth = createAuth({ database, secret: options.secret, baseUrl: options.baseUrl, log });
  const appsFolder = options.appsFolder ?? APPS_FOLDER;
  const graphql = {
    auth,
    database,
    vault: options.vault,
    schema: options.schema ?? servedSchema,
    today: options.today ?? null,
  };
  hardened(app);
  await app.register(compress, { threshold: 1024 });
  const { migrations, worker = null } = options;
  healthRoutes(app, { sql: database.sql, migrations, worker });
  authRoutes(app, auth, database.sql);
  await fileRoutes(app, graphql);
  exportRoutes(app, graphql);
  templateRoutes(app, graphql);
  explorerRoutes(app);
  await graphqlRoutes(app, { ...graphql, trusted: readTrustedDocuments(appsFolder) });
  await portalRoutes(app, appsFolder);
  return app;
}

/** Headers that every answer carries, and errors that say nothing of the inside. */
function hardened(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'content-security-policy': contentPolicy(),
    });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ code: 'NOT_FOUND' }));
  app.setErrorHandler<Error & { statusCode?: number; code?: string }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ code: error.code ?? 'BAD_REQUEST' });
    // A page that is left while it loads takes nothing from anybody.
    const left = error.code === 'ERR_STREAM_PREMATURE_CLOSE';
    request.log[left ? 'info' : 'error']({ err: error }, 'A request failed');
    return reply.code(500).send({ code: 'INTERNAL', requestId: request.id });
  });
}
