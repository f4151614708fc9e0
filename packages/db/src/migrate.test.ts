import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import {
  applyMigrations,
  assertMigrated,
  diffMigration,
  diffMigrations,
  migrationStatus,
} from './migrate.ts';
import { type MigrationFolders } from './migration-files.ts';
import { createPool } from './pool.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

const FIRST = '20260101000000_first';
const SECOND = '20260102000000_second';
const FUNCTION_WITH_SEMICOLONS = `
  CREATE TABLE partner (id int PRIMARY KEY, name text NOT NULL);
  CREATE FUNCTION twice(value int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$
    BEGIN
      RETURN value; -- a semicolon; inside a body
    END;
  $$;`;

let folders: MigrationFolders;
let database: TestDatabase;

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-migrate-'));
  folders = { schema: join(folder, 'schema'), migrations: join(folder, 'migrations') };
  mkdirSync(folders.schema);
  mkdirSync(folders.migrations);
  const template = new URL(inject('templateDatabase'));
  template.pathname = '/template1';
  database = await testDatabase(template.href);
});

afterEach(async () => {
  await database[Symbol.asyncDispose]();
  rmSync(join(folders.schema, '..'), { recursive: true });
});

function write(name: string, script: string): void {
  mkdirSync(join(folders.migrations, name), { recursive: true });
  writeFileSync(join(folders.migrations, name, 'migration.sql'), script);
}

function writeSchema(model: string): void {
  const datasource = 'datasource db {\n  provider = "postgresql"\n}\n';
  writeFileSync(join(folders.schema, 'main.prisma'), datasource);
  writeFileSync(join(folders.schema, 'partner.prisma'), model);
}

async function tables(): Promise<string[]> {
  const { rows } = await database.pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

test('migrations apply in order, once, function bodies and all', async () => {
  write(SECOND, 'CREATE TABLE agreement (id int)');
  write(FIRST, FUNCTION_WITH_SEMICOLONS);
  await expect(assertMigrated(database.url, folders)).rejects.toMatchObject({
    code: 'MIGRATION_PENDING',
    data: { names: [FIRST, SECOND] },
  });
  expect(await applyMigrations(database.url, folders)).toEqual([FIRST, SECOND]);
  expect(await tables()).toEqual(['agreement', 'partner']);
  expect(await applyMigrations(database.url, folders)).toEqual([]);
  await assertMigrated(database.url, folders);
  const { rows } = await database.pool.query(
    'SELECT migration_name AS name, applied_steps_count AS steps FROM _prisma_migrations ORDER BY 1',
  );
  expect(rows).toEqual([
    { name: FIRST, steps: 1 },
    { name: SECOND, steps: 1 },
  ]);
});

test('a migration edited after it was applied is refused', async () => {
  write(FIRST, 'CREATE TABLE partner (id int)');
  await applyMigrations(database.url, folders);
  write(FIRST, 'CREATE TABLE partner (id bigint)');
  write(SECOND, 'CREATE TABLE agreement (id int)');
  await expect(applyMigrations(database.url, folders)).rejects.toMatchObject({
    code: 'MIGRATION_EDITED',
    data: { names: [FIRST] },
  });
  expect(await tables()).toEqual(['partner']);
});

test('a refused migration leaves nothing of itself, keeps those before, and can be mended', async () => {
  write(FIRST, 'CREATE TABLE partner (id int)');
  write(SECOND, 'CREATE TABLE agreement (id int);\nCREATE TABLE half (id no_such_type);');
  await expect(applyMigrations(database.url, folders)).rejects.toMatchObject({
    code: 'MIGRATION_FAILED',
    data: { name: SECOND, reason: 'type "no_such_type" does not exist' },
  });
  expect(await tables()).toEqual(['partner']);
  expect(await migrationStatus(database.url, folders)).toEqual({
    applied: [FIRST],
    pending: [SECOND],
    edited: [],
    failed: [],
    unknown: [],
  });
  write(SECOND, 'CREATE TABLE agreement (id int)');
  expect(await applyMigrations(database.url, folders)).toEqual([SECOND]);
});

test('a database of a newer program is left alone', async () => {
  write(FIRST, 'CREATE TABLE partner (id int)');
  write(SECOND, 'CREATE TABLE agreement (id int)');
  await applyMigrations(database.url, folders);
  rmSync(join(folders.migrations, SECOND), { recursive: true });
  await expect(applyMigrations(database.url, folders)).rejects.toMatchObject({
    code: 'MIGRATION_UNKNOWN',
    data: { names: [SECOND] },
  });
});

test('two programs migrating at once do it once', async () => {
  write(FIRST, FUNCTION_WITH_SEMICOLONS);
  const both = await Promise.all([
    applyMigrations(database.url, folders),
    applyMigrations(database.url, folders),
  ]);
  expect(both.flat()).toEqual([FIRST]);
});

test('a new migration is what the schema has and the others have not', async () => {
  writeSchema('model Partner {\n  id   Int @id\n  name String\n}\n');
  const first = await diffMigration('first', database.url, {
    folders,
    now: new Date('2026-01-01T00:00:00Z'),
  });
  expect(first).toBe(FIRST);
  await expect(diffMigration('again', database.url, { folders })).rejects.toMatchObject({
    code: 'MIGRATION_EMPTY',
  });
  writeSchema('model Partner {\n  id    Int @id\n  name  String\n  alias String?\n}\n');
  expect(await diffMigrations(database.url, folders)).toContain('ADD COLUMN     "alias" TEXT');
  const second = await diffMigration('alias', database.url, { folders });
  expect(await applyMigrations(database.url, folders)).toEqual([first, second]);
  expect(await diffMigrations(database.url, folders)).toBeNull();
  expect(await tables()).toEqual(['Partner']);
});

test('comparing leaves no scratch database behind', async () => {
  writeSchema('model Partner {\n  id Int @id\n}\n');
  await diffMigration('first', database.url, { folders });
  write(SECOND, 'CREATE TABLE half (id no_such_type)');
  await expect(diffMigrations(database.url, folders)).rejects.toMatchObject({
    code: 'MIGRATION_FAILED',
  });
  rmSync(join(folders.migrations, SECOND), { recursive: true });
  await diffMigrations(database.url, folders);
  const { rows } = await database.pool.query(
    "SELECT datname FROM pg_database WHERE datname LIKE 'shadow%'",
  );
  expect(rows).toEqual([]);
});

test('the committed migrations give exactly the committed schema', async () => {
  expect(await diffMigrations(database.url)).toBeNull();
});

test('the committed migrations bring an empty database to life', async () => {
  const committed = join(import.meta.dirname, '../prisma/migrations');
  cpSync(committed, folders.migrations, { recursive: true });
  await applyMigrations(database.url, folders);
  const fresh = createPool(database.url);
  const status = await migrationStatus(database.url);
  await fresh.end();
  expect(status.pending).toEqual([]);
  expect(status.applied.length).toBeGreaterThan(0);
});
