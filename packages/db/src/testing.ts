import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import pg from 'pg';
import { createPrisma } from './client.ts';
import type { PrismaClient } from './generated/client.ts';
import { createPool } from './pool.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the migrated database that every test database is a copy of. */
    templateDatabase: string;
  }
}

/** A migrated, empty database of one's own; `await using` drops it. */
export interface TestDatabase extends AsyncDisposable {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
}

/**
 * Copies the migrated template, which takes milliseconds. The test run's `globalSetup` must name
 * `@cau-noi/db/vitest-setup`, which starts the one server that all workers share.
 *
 * @param template address of another database to copy, to which nobody may be connected
 */
export async function testDatabase(
  template: string = inject('templateDatabase'),
): Promise<TestDatabase> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  const original = new URL(template).pathname.slice(1);
  await asAdmin(template, `CREATE DATABASE ${name} TEMPLATE ${original} STRATEGY FILE_COPY`);
  const url = addressOf(template, name);
  const pool = createPool(url, { applicationName: 'cau-noi test' });
  const prisma = createPrisma(pool);
  return {
    url,
    pool,
    prisma,
    async [Symbol.asyncDispose]() {
      await prisma.$disconnect();
      await pool.end();
      await drop(template, name);
    },
  };
}

const DROP_ATTEMPTS = 50;
const DROP_PAUSE_MS = 100;
const NOT_OURS_TO_END = '42501';

/** PostgreSQL may be vacuuming the database just now, by a process that only a superuser may end. */
async function drop(server: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await asAdmin(server, `DROP DATABASE ${name} WITH (FORCE)`);
    } catch (thrown) {
      const busy = (thrown as { code?: string }).code === NOT_OURS_TO_END;
      if (!busy || attempt === DROP_ATTEMPTS) throw thrown;
      await pause(DROP_PAUSE_MS);
    }
  }
}

async function asAdmin(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(server, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function addressOf(server: string, database: string): string {
  const address = new URL(server);
  address.pathname = `/${database}`;
  return address.href;
}
