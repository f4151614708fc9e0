import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationList, SchemasContainer } from './schema-engine.ts';

/** Where the schema and the committed migrations lie. */
export interface MigrationFolders {
  readonly schema: string;
  readonly migrations: string;
}

/** Those of this package. */
export const COMMITTED: MigrationFolders = {
  schema: fileURLToPath(new URL('../prisma/schema', import.meta.url)),
  migrations: fileURLToPath(new URL('../prisma/migrations', import.meta.url)),
};

const LOCK_FILE = 'migration_lock.toml';
const LOCK_TEXT =
  '# Written by `migration:new`; names the kind of database.\nprovider = "postgresql"\n';
const SCRIPT_FILE = 'migration.sql';

/** The migrations of a folder in the order in which they apply. */
export function readMigrations(folder: string): MigrationList {
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .toSorted()
    : [];
  return {
    baseDir: folder,
    lockfile: { path: LOCK_FILE, content: LOCK_TEXT },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: SCRIPT_FILE,
        content: { tag: 'ok', value: readFileSync(join(folder, name, SCRIPT_FILE), 'utf8') },
      },
    })),
  };
}

/** Every `*.prisma` file of a folder and the folders in it. */
export function readSchema(folder: string): SchemasContainer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.prisma'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return {
    files: files.map((file) => ({
      path: relative(folder, file),
      content: readFileSync(file, 'utf8'),
    })),
  };
}

/**
 * Writes a new migration after all others.
 *
 * @param name words for the folder's name, in lower case, e.g. `add_partner_alias`
 * @returns the name of the folder, which begins with the moment in UTC
 */
export function writeMigration(folder: string, name: string, script: string, now: Date): string {
  const moment = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const directory = `${moment}_${name}`;
  mkdirSync(join(folder, directory), { recursive: true });
  writeFileSync(join(folder, LOCK_FILE), LOCK_TEXT);
  writeFileSync(join(folder, directory, SCRIPT_FILE), script);
  return directory;
}
