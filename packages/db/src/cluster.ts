import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type Binaries,
  EMBEDDED_MAJOR,
  firstClosedFolder,
  reachableBinaries,
  type ServerUser,
  serverUserFor,
} from './binaries.ts';
import { DatabaseError, reasonOf } from './errors.ts';

/** A folder with one PostgreSQL cluster in it, and the way to sign in to it. */
export interface Cluster {
  readonly folder: string;
  readonly user: ServerUser;
  readonly binaries: Binaries;
  readonly password: string;
  readonly logFile: string;
}

/** The first lines of `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const CONNECTION_FILE = 'cau-noi.json';

/**
 * Opens the cluster in `<dataFolder>/postgres`, making it where there is none. It is made in a
 * folder beside and moved into place, so that an interrupted start leaves nothing half-made, and
 * of two starts at once one wins.
 *
 * @param durable false skips the flush to disk; only for throw-away clusters
 */
export function openCluster(dataFolder: string, packed: Binaries, durable: boolean): Cluster {
  const folder = resolve(dataFolder, 'postgres');
  try {
    makeEnterable(dataFolder);
    const user = serverUserFor(folder);
    const closedFolder = firstClosedFolder(realpathSync(dataFolder), user);
    if (closedFolder !== null) {
      throw new DatabaseError('DATA_FOLDER_UNREACHABLE', { path: dataFolder, closedFolder });
    }
    const binaries = reachableBinaries(packed, user);
    if (!existsSync(folder)) createCluster(folder, user, binaries, durable);
    assertSameMajor(folder);
    const { password } = readConnection(folder);
    return { folder, user, binaries, password, logFile: join(folder, 'server.log') };
  } catch (thrown) {
    if (thrown instanceof DatabaseError) throw thrown;
    throw new DatabaseError(
      'DATA_FOLDER_UNWRITABLE',
      { path: dataFolder, reason: reasonOf(thrown) },
      thrown,
    );
  }
}

/** Root's umask may close what it makes to the user who runs the server. */
function makeEnterable(dataFolder: string): void {
  const made = mkdirSync(dataFolder, { recursive: true });
  if (made !== undefined && process.getuid?.() === 0) chmodSync(dataFolder, 0o711);
}

function createCluster(folder: string, user: ServerUser, binaries: Binaries, durable: boolean) {
  const draft = `${folder}.${process.pid}.draft`;
  const passwordFile = `${draft}.password`;
  const password = randomBytes(24).toString('base64url');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  own(draft, user);
  own(passwordFile, user);
  try {
    const made = spawnSync(
      binaries.initdb,
      [
        `--pgdata=${draft}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // The built-in locale sorts by code point on every system alike; Vietnamese order is
        // asked for by name (COLLATE "vi-x-icu").
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(durable ? [] : ['--no-sync']),
      ],
      { ...user, cwd: draft, encoding: 'utf8' },
    );
    if (made.status !== 0) {
      const reason = made.error?.message ?? made.stderr.trim();
      throw new DatabaseError('SERVER_START_FAILED', { reason, log: folder });
    }
    writeConnection(draft, user, { password });
    moveIntoPlace(draft, folder);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Another start may have been quicker; its cluster is as good as ours. */
function moveIntoPlace(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (thrown) {
    if (!existsSync(join(folder, CONNECTION_FILE))) throw thrown;
  }
}

function assertSameMajor(folder: string): void {
  const found = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (found !== String(EMBEDDED_MAJOR)) {
    const expected = String(EMBEDDED_MAJOR);
    throw new DatabaseError('DATA_FOLDER_OTHER_VERSION', { path: folder, found, expected });
  }
}

interface Connection {
  readonly password: string;
  /** The port of the last start, kept so that addresses noted down stay true. */
  readonly port?: number;
}

function readConnection(folder: string): Connection {
  return JSON.parse(readFileSync(join(folder, CONNECTION_FILE), 'utf8')) as Connection;
}

function writeConnection(folder: string, user: ServerUser, connection: Connection): void {
  const file = join(folder, CONNECTION_FILE);
  writeFileSync(`${file}.new`, JSON.stringify(connection), { mode: 0o600 });
  own(`${file}.new`, user);
  renameSync(`${file}.new`, file);
}

/** The port the cluster had last time. */
export function rememberedPort(cluster: Cluster): number | undefined {
  return readConnection(cluster.folder).port;
}

export function rememberPort(cluster: Cluster, port: number): void {
  writeConnection(cluster.folder, cluster.user, { password: cluster.password, port });
}

function own(path: string, user: ServerUser): void {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
}

/**
 * The live server of this cluster, or null. Alive means: the process named in `postmaster.pid`
 * exists and is a PostgreSQL on this very folder. The age of the file says nothing.
 */
export function livePostmaster(cluster: Cluster): Postmaster | null {
  const noted = readPostmaster(cluster.folder);
  return noted !== null && isPostgresOn(noted.pid, cluster.folder) ? noted : null;
}

/**
 * After a crash the number in `postmaster.pid` may by now belong to some other program (or to a
 * zombie), and PostgreSQL would then refuse to start. The number of a process that has just ended
 * is written instead: PostgreSQL sees a dead owner, and still makes its own check that nobody
 * uses the old shared memory, which removing the file would skip.
 */
export function forgetDeadPostmaster(cluster: Cluster): void {
  const noted = readPostmaster(cluster.folder);
  if (noted === null || !isAlive(noted.pid) || isPostgresOn(noted.pid, cluster.folder)) return;
  const ended = spawnSync(cluster.binaries.postgres, ['--version']).pid;
  const file = join(cluster.folder, 'postmaster.pid');
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [String(ended), ...rest].join('\n'));
}

function readPostmaster(folder: string): Postmaster | null {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : null;
}

/** A server that died between making its pid file and writing it leaves it empty for ever. */
export function removeEmptyPidFile(cluster: Cluster): void {
  const file = join(cluster.folder, 'postmaster.pid');
  if (existsSync(file) && readFileSync(file, 'utf8') === '') rmSync(file);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isPostgresOn(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  if (process.platform === 'linux') {
    try {
      // A postmaster works inside its data folder; a zombie has no folder any more.
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
    } catch {
      return false;
    }
  }
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.includes('postgres') && stdout.includes(folder);
}
