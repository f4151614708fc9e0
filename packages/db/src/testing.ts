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
  await asAdmin(
    template,
    `CREATE DATABASE ${name} TEMPLATE ${databaseOf(template)} STRATEGY FILE_COPY`,
  );
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

/**
 * A database with what takes long to load, loaded once in a test run: whoever asks first loads it, and all others of
 * that name wait for it.
 *
 * @param name of the database, a plain word
 * @param fill puts into a copy of the migrated, empty one what the tests need, and leaves nobody connected
 * @returns its address, for `testDatabase` to copy
 */
export async function filledTemplate(
  name: string,
  fill: (url: string) => Promise<unknown>,
): Promise<string> {
  const empty = inject('templateDatabase');
  const client = new pg.Client({ connectionString: addressOf(empty, 'postgres') });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      // Under its name only when it is whole: who finds it may copy it.
      const draft = `${name}_draft`;
      await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${draft} TEMPLATE ${databaseOf(empty)}`);
      await fill(addressOf(empty, draft));
      await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
    }
  } finally {
    await client.end();
  }
  return addressOf(empty, name);
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

const databaseOf = (url: string): string => new URL(url).pathname.slice(1);

function addressOf(server: string, database: string): string {
  const address = new URL(server);
  address.pathname = `/${database}`;
  return address.href;
}
