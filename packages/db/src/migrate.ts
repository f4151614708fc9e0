import { DatabaseError, reasonOf } from './errors.ts';
import {
  COMMITTED,
  type MigrationFolders,
  readMigrations,
  readSchema,
  writeMigration,
} from './migration-files.ts';
import { type EngineSession, type MigrationList, openEngine } from './schema-engine.ts';

/** The migrations of a database compared with those of this program, by name. */
export interface MigrationStatus {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Applied, but the file has changed since. */
  readonly edited: readonly string[];
  /** Begun by another tool and not finished. */
  readonly failed: readonly string[];
  /** In the database only: it was used by a newer program. */
  readonly unknown: readonly string[];
}

/** Nothing is exempt from the comparison of schema and migrations. */
const FILTERS = { externalTables: [], externalEnums: [] };

/** Compares a database with the committed migrations, changing nothing. */
export async function migrationStatus(
  url: string,
  folders: MigrationFolders = COMMITTED,
): Promise<MigrationStatus> {
  await using session = await openEngine(url);
  return await statusOf(session, readMigrations(folders.migrations));
}

/**
 * Brings a database to the committed migrations. Each migration is one transaction together with
 * its entry in `_prisma_migrations`: it is there wholly or not at all, however this ends. Two
 * processes at once wait for each other.
 *
 * @returns the names of the migrations that were applied now
 * @throws DatabaseError MIGRATION_EDITED, MIGRATION_UNKNOWN, MIGRATION_FAILED
 */
export async function applyMigrations(
  url: string,
  folders: MigrationFolders = COMMITTED,
): Promise<string[]> {
  await using session = await openEngine(url);
  const list = readMigrations(folders.migrations);
  const status = await statusOf(session, list);
  assertSound(status);
  const applied: string[] = [];
  for (const [index, { path }] of list.migrationDirectories.entries()) {
    if (!status.pending.includes(path)) continue;
    const untilThis = list.migrationDirectories.slice(0, index + 1);
    applied.push(...(await applyOne(session, { ...list, migrationDirectories: untilThis })));
  }
  return applied;
}

/**
 * For a program that must not change the database it is given.
 *
 * @throws DatabaseError MIGRATION_PENDING, MIGRATION_EDITED, MIGRATION_UNKNOWN, MIGRATION_FAILED
 */
export async function assertMigrated(
  url: string,
  folders: MigrationFolders = COMMITTED,
): Promise<void> {
  const status = await migrationStatus(url, folders);
  assertSound(status);
  if (status.pending.length > 0) {
    throw new DatabaseError('MIGRATION_PENDING', { names: status.pending });
  }
}

/**
 * What the schema has and the migrations do not.
 *
 * @param scratchUrl a database on whose server a scratch database may be made; it is not touched
 * @returns the SQL that is missing, or null
 */
export async function diffMigrations(
  scratchUrl: string,
  folders: MigrationFolders = COMMITTED,
): Promise<string | null> {
  await using session = await openEngine(scratchUrl);
  const list = readMigrations(folders.migrations);
  try {
    const { exitCode, stdout } = await session.engine.diff({
      from:
        list.migrationDirectories.length === 0 ? { tag: 'empty' } : { tag: 'migrations', ...list },
      to: { tag: 'schemaDatamodel', ...readSchema(folders.schema) },
      script: true,
      exitCode: true,
      filters: FILTERS,
    });
    return exitCode === 0 ? null : stdout;
  } catch (thrown) {
    const reason = reasonOf(session.refusal() ?? thrown);
    throw new DatabaseError('MIGRATION_FAILED', { name: folders.migrations, reason }, thrown);
  }
}

/**
 * Writes the migration that takes the committed ones to the schema.
 *
 * @param options.empty write a file even if nothing differs, for functions, triggers and data
 * @returns the name of its folder
 * @throws DatabaseError MIGRATION_EMPTY when there is nothing to write
 */
export async function diffMigration(
  name: string,
  scratchUrl: string,
  options: { folders?: MigrationFolders; empty?: boolean; now?: Date } = {},
): Promise<string> {
  const { folders = COMMITTED, empty = false, now = new Date() } = options;
  const script = await diffMigrations(scratchUrl, folders);
  if (script === null && !empty) throw new DatabaseError('MIGRATION_EMPTY', { name });
  return writeMigration(folders.migrations, name, script ?? '', now);
}

async function statusOf(session: EngineSession, list: MigrationList): Promise<MigrationStatus> {
  const { editedMigrationNames, failedMigrationNames, history } =
    await session.engine.diagnoseMigrationHistory({
      migrationsList: list,
      optInToShadowDatabase: false,
      filters: FILTERS,
    });
  const pending =
    history !== null && 'unappliedMigrationNames' in history ? history.unappliedMigrationNames : [];
  const unknown =
    history !== null && 'unpersistedMigrationNames' in history
      ? history.unpersistedMigrationNames
      : [];
  return {
    applied: list.migrationDirectories.map(({ path }) => path).filter((p) => !pending.includes(p)),
    pending,
    edited: editedMigrationNames,
    failed: failedMigrationNames,
    unknown,
  };
}

function assertSound({ edited, failed, unknown }: MigrationStatus): void {
  if (edited.length > 0) throw new DatabaseError('MIGRATION_EDITED', { names: edited });
  if (unknown.length > 0) throw new DatabaseError('MIGRATION_UNKNOWN', { names: unknown });
  const [name] = failed;
  if (name !== undefined) {
    throw new DatabaseError('MIGRATION_FAILED', { name, reason: 'unfinished' });
  }
}

async function applyOne(session: EngineSession, list: MigrationList): Promise<string[]> {
  const { engine, connection } = session;
  await connection.query('BEGIN');
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: list,
      filters: FILTERS,
    });
    await connection.query('COMMIT');
    return appliedMigrationNames;
  } catch (thrown) {
    await connection.query('ROLLBACK');
    const refused = session.refusal();
    const name = list.migrationDirectories.at(-1)?.path ?? '';
    throw new DatabaseError(
      'MIGRATION_FAILED',
      { name, reason: reasonOf(refused ?? thrown) },
      thrown,
    );
  }
}
