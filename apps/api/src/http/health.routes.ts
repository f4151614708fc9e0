import type { MigrationStatus } from '@cau-noi/db/migrate';
import type { FastifyInstance } from 'fastify';
import type { Sql } from '../sql.ts';

export interface HealthOptions {
  readonly sql: Sql;
  /** Compares the database with this program's migrations. */
  readonly migrations: () => Promise<MigrationStatus>;
  /** Which of several processes answers; null when it is alone. */
  readonly worker: number | null;
}

interface Health {
  readonly status: 'ok' | 'unavailable';
  readonly database: { readonly reachable: boolean; readonly version: string | null };
  readonly migrations: {
    readonly applied: number;
    readonly pending: readonly string[];
    readonly edited: readonly string[];
    readonly unknown: readonly string[];
  } | null;
  readonly uptimeSeconds: number;
  readonly worker: number | null;
}

const ASK = { name: 'health.version', text: "SELECT current_setting('server_version') AS version" };
const PATIENCE_MS = 3000;
const KEPT_MS = 30_000;

/** /health/live: the process answers. /health/ready: it can work. /health: why, as JSON. */
export function healthRoutes(app: FastifyInstance, options: HealthOptions): void {
  const migrations = remembered(options.migrations, KEPT_MS);
  const state = async () => ({
    ...(await healthOf(options.sql, migrations)),
    worker: options.worker,
  });
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const { status } = await state();
    return reply.code(status === 'ok' ? 200 : 503).send({ status });
  });
  app.get('/health', async (_request, reply) => {
    const health = await state();
    return reply.code(health.status === 'ok' ? 200 : 503).send(health);
  });
}

async function healthOf(
  sql: Sql,
  migrations: () => Promise<MigrationStatus>,
): Promise<Omit<Health, 'worker'>> {
  const uptimeSeconds = Math.round(process.uptime());
  try {
    const [row] = await within(PATIENCE_MS, sql<{ version: string }>(ASK));
    const status = await within(PATIENCE_MS, migrations());
    const { applied, pending, edited, failed, unknown } = status;
    const sound = [pending, edited, failed, unknown].every((names) => names.length === 0);
    return {
      status: sound ? 'ok' : 'unavailable',
      database: { reachable: true, version: row?.version ?? null },
      migrations: { applied: applied.length, pending, edited, unknown },
      uptimeSeconds,
    };
  } catch {
    const database = { reachable: false, version: null };
    return { status: 'unavailable', database, migrations: null, uptimeSeconds };
  }
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer in time')), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Asked again only after a while: health is asked often, and migrations change with the program. */
function remembered<T>(ask: () => Promise<T>, milliseconds: number): () => Promise<T> {
  let last: { readonly at: number; readonly answer: T } | null = null;
  return async () => {
    if (last !== null && Date.now() - last.at < milliseconds) return last.answer;
    const answer = await ask();
    last = { at: Date.now(), answer };
    return answer;
  };
}
