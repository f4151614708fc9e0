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
      await asAdmin(template, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
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
