import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from './binaries.ts';
import { type Cluster, isAlive, livePostmaster, openCluster, type Postmaster } from './cluster.ts';
import { DatabaseError, reasonOf } from './errors.ts';
import {
  launch,
  type ServerSettings,
  shutDown,
  THROW_AWAY_SETTINGS,
  waitUntilGone,
} from './server-process.ts';

/** Role and database of the product inside the embedded server. */
export const EMBEDDED_ROLE = 'cau_noi';
export const EMBEDDED_DATABASE = 'cau_noi';

export interface EmbeddedOptions {
  /** Folder of this installation; the cluster lies in its sub-folder `postgres`. */
  readonly dataFolder: string;
  /** Insist on this port of 127.0.0.1. Without it: the last one, else any free one. */
  readonly port?: number;
  /**
   * `owner` (default) serves: only one at a time, and its `stop()` stops PostgreSQL. `guest` is a
   * short command beside it: it uses a running server, or starts one and stops it again.
   */
  readonly as?: 'owner' | 'guest';
  /** false: no fsync; what was acknowledged may be lost in a crash. Only for tests. */
  readonly durable?: boolean;
}

export interface EmbeddedServer {
  /** Address of the product's database, password included. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** The server was already running, left behind by a killed process or kept by an owner. */
  readonly reused: boolean;
  /** Address of another database of the same server, for the same role. */
  readonly urlOf: (database: string) => string;
  /** Waits for PostgreSQL to shut down; a guest leaves a server that has an owner running. */
  stop(): Promise<void>;
}

/** Any number that no one else uses as an advisory lock: "cau-noi" in ASCII. */
const OWNER_LOCK = '27973423024926569';
const READY_SECONDS = 120;
const NOTICED_SECONDS = 30;

/**
 * Starts the PostgreSQL that comes inside the npm packages, or takes over the one that a killed
 * process left running on this folder.
 *
 * @throws DatabaseError ALREADY_RUNNING when another owner serves from this folder
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { as = 'owner', durable = true } = options;
  const binaries = await findBinaries();
  const cluster = openCluster(options.dataFolder, binaries, durable);

  const left = livePostmaster(cluster);
  const settings: ServerSettings = durable ? {} : THROW_AWAY_SETTINGS;
  const { postmaster, admin } = await reach(cluster, () => launch(cluster, settings, options.port));
  try {
    if (as === 'owner') await takeOwnership(admin, options.dataFolder);
    await ensureDatabase(admin, cluster.password);
  } catch (thrown) {
    await admin.end();
    throw thrown;
  }

  const urlOf = (database: string) =>
    `postgresql://${EMBEDDED_ROLE}:${cluster.password}@127.0.0.1:${postmaster.port}/${database}`;
  return {
    url: urlOf(EMBEDDED_DATABASE),
    port: postmaster.port,
    pid: postmaster.pid,
    reused: left?.pid === postmaster.pid,
    urlOf,
    stop: () => (as === 'owner' ? stopOwned(cluster, admin) : leave(cluster, admin, left === null)),
  };
}

/** A live server that is just starting or stopping is waited for. */
async function reach(
  cluster: Cluster,
  start: () => Promise<Postmaster>,
): Promise<{ postmaster: Postmaster; admin: pg.Client }> {
  const deadline = performance.now() + READY_SECONDS * 1000;
  for (;;) {
    const postmaster = livePostmaster(cluster) ?? (await start());
    try {
      return { postmaster, admin: await connectAdmin(cluster, postmaster) };
    } catch (thrown) {
      if (!isPassing(thrown) || performance.now() > deadline) {
        const data = { host: '127.0.0.1', port: postmaster.port, database: 'postgres' };
        const reason = reasonOf(thrown);
        throw new DatabaseError('DATABASE_UNREACHABLE', { ...data, reason }, thrown);
      }
      await sleep(200);
    }
  }
}

async function connectAdmin(cluster: Cluster, postmaster: Postmaster): Promise<pg.Client> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: postmaster.port,
    user: 'postgres',
    password: cluster.password,
    database: 'postgres',
    application_name: `cau-noi ${process.pid}`,
    keepAlive: true,
  });
  // The server may go first; what matters then is said by whoever asked it something.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** cannot_connect_now: starting up, shutting down or recovering. */
function isPassing(thrown: unknown): boolean {
  const { code } = thrown as { code?: string };
  return code === '57P03' || code === 'ECONNREFUSED' || code === 'ECONNRESET';
}

/**
 * The lock belongs to the session and ends with it, however this process ends; no file has to be
 * cleaned up, no age has to be guessed.
 */
async function takeOwnership(admin: pg.Client, dataFolder: string): Promise<void> {
  const deadline = performance.now() + NOTICED_SECONDS * 1000;
  while (!(await tryLock(admin))) {
    const pid = await ownerOf(admin);
    // PostgreSQL takes a moment to notice that whoever held the lock was killed.
    const isGone = pid === 0 || !isAlive(pid);
    if (!isGone || performance.now() > deadline) {
      throw new DatabaseError('ALREADY_RUNNING', { pid, path: dataFolder });
    }
    await sleep(100);
  }
}

/** The process whose session holds the lock; 0 where none does any more. */
async function ownerOf(admin: pg.Client): Promise<number> {
  const { rows } = await admin.query<{ application_name: string }>(
    `SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND granted
       AND ((classid::bigint << 32) | objid::bigint) = $1::bigint`,
    [OWNER_LOCK],
  );
  return Number(rows[0]?.application_name.split(' ').at(-1) ?? 0);
}

async function tryLock(admin: pg.Client): Promise<boolean> {
  const { rows } = await admin.query<{ locked: boolean }>(
    'SELECT pg_try_advisory_lock($1::bigint) AS locked',
    [OWNER_LOCK],
  );
  return rows[0]?.locked === true;
}

/**
 * The product's role is not a superuser: what it may do here, it may do on any server it is given.
 * Both steps are repeated harmlessly, so an interrupted first start is completed by the next.
 */
async function ensureDatabase(admin: pg.Client, password: string): Promise<void> {
  await admin.query(`DO $$ BEGIN
    CREATE ROLE ${EMBEDDED_ROLE} LOGIN CREATEDB PASSWORD '${password}';
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [
    EMBEDDED_DATABASE,
  ]);
  if (rowCount !== 0) return;
  try {
    await admin.query(`CREATE DATABASE ${EMBEDDED_DATABASE} OWNER ${EMBEDDED_ROLE}`);
  } catch (thrown) {
    const { code } = thrown as { code?: string };
    if (code !== '42P04' && code !== '23505') throw thrown;
  }
}

/** The lock is held until PostgreSQL is gone: nobody may take over a server that is stopping. */
async function stopOwned(cluster: Cluster, admin: pg.Client): Promise<void> {
  await shutDown(cluster);
  await admin.end();
  await waitUntilGone(cluster, 10);
}

async function leave(cluster: Cluster, admin: pg.Client, startedHere: boolean): Promise<void> {
  if (startedHere && (await tryLock(admin))) return stopOwned(cluster, admin);
  await admin.end();
}
