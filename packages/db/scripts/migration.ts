/**
 * pnpm --filter @cau-noi/db run migration:new -- <name> [--empty]   write the next migration
 * pnpm --filter @cau-noi/db run migration:check                     exit 1 if one is missing
 *
 * Works on a PostgreSQL of its own that is thrown away afterwards.
 */
import { parseArgs } from 'node:util';
import { DatabaseError } from '../src/errors.ts';
import { diffMigration, diffMigrations } from '../src/migrate.ts';
import { startTestServer } from '../src/test-server.ts';

const { positionals, values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  allowPositionals: true,
  options: { empty: { type: 'boolean', default: false } },
});
const [command, name] = positionals;

async function createNext(migration: string): Promise<number> {
  if (!/^[a-z][a-z0-9_]*$/.test(migration)) {
    console.error(`"${migration}": a name is lower-case words joined by _, e.g. add_partner_alias`);
    return 1;
  }
  await using server = await startTestServer();
  const directory = await diffMigration(migration, server.url, { empty: values.empty });
  console.log(`prisma/migrations/${directory}/migration.sql`);
  return 0;
}

async function checkNoneMissing(): Promise<number> {
  await using server = await startTestServer();
  const missing = await diffMigrations(server.url);
  if (missing === null) {
    console.log('The migrations give exactly the schema.');
    return 0;
  }
  console.error(`The schema has what no migration has:\n\n${missing}`);
  return 1;
}

async function run(): Promise<number> {
  if (command === 'new' && name !== undefined) return createNext(name);
  if (command === 'check') return checkNoneMissing();
  console.error('Usage: migration.ts new <name> [--empty] | check');
  return 2;
}

try {
  process.exitCode = await run();
} catch (thrown) {
  if (!(thrown instanceof DatabaseError)) throw thrown;
  const advice =
    thrown.code === 'MIGRATION_EMPTY'
      ? 'Schema and migrations agree; --empty writes a file for hand-written SQL.'
      : '';
  console.error(thrown.message, advice);
  process.exitCode = 1;
}
