import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Cluster,
  forgetDeadPostmaster,
  livePostmaster,
  type Postmaster,
  rememberedPort,
  rememberPort,
  removeEmptyPidFile,
} from './cluster.ts';
import { DatabaseError } from './errors.ts';

/** Settings of the server process; none may contain spaces or quotes. */
export type ServerSettings = Readonly<Record<string, string>>;

const START_SECONDS = 120;
const STOP_SECONDS = 60;
const ATTEMPTS = 20;
const PAUSE_MS = 500;

/** Settings that hold for every cluster: this machine only, UTC, fit for short statements. */
const BASE_SETTINGS: ServerSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  jit: 'off',
  log_checkpoints: 'off',
};

/** Faster, and unsafe in a crash: for clusters that are thrown away. */
export const THROW_AWAY_SETTINGS: ServerSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
};

/**
 * Starts the server of a cluster that has none, and waits until it takes connections. It does not
 * die with this process: it has a session of its own, so Ctrl-C does not reach it either.
 */
export async function launch(
  cluster: Cluster,
  settings: ServerSettings,
  askedPort: number | undefined,
): Promise<Postmaster> {
  let reason = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const running = livePostmaster(cluster);
    if (running !== null) return running;
    forgetDeadPostmaster(cluster);
    // A server that starts at this moment fills its pid file within this time.
    if (attempt === ATTEMPTS / 2) removeEmptyPidFile(cluster);
    const port = await choosePort(askedPort, rememberedPort(cluster));
    const logStart = existsSync(cluster.logFile) ? statSync(cluster.logFile).size : 0;
    const started = await pgCtl(cluster, [
      'start',
      '-w',
      `--timeout=${START_SECONDS}`,
      `--log=${cluster.logFile}`,
      `--options=${serverOptions({ ...BASE_SETTINGS, ...settings, port: String(port) })}`,
    ]);
    const postmaster = livePostmaster(cluster);
    if (started.ok && postmaster !== null) {
      rememberPort(cluster, postmaster.port);
      return postmaster;
    }
    const log = existsSync(cluster.logFile)
      ? readFileSync(cluster.logFile, 'utf8').slice(logStart)
      : '';
    reason = failureIn(log) ?? started.output;
    if (!isPassing(`${log}\n${started.output}`)) break;
    await sleep(PAUSE_MS);
  }
  throw new DatabaseError('SERVER_START_FAILED', { reason, log: cluster.logFile });
}

/** Asks the server to end its sessions and waits until it has written everything and gone. */
export async function shutDown(cluster: Cluster): Promise<void> {
  if (livePostmaster(cluster) === null) return;
  const stopped = await pgCtl(cluster, ['stop', '--mode=fast', '-w', `--timeout=${STOP_SECONDS}`]);
  if (!stopped.ok && livePostmaster(cluster) !== null) {
    throw new DatabaseError('SERVER_STOP_FAILED', {
      reason: stopped.output,
      log: cluster.logFile,
    });
  }
}

/** Resolves when the process of the cluster's server has gone, at most after `seconds`. */
export async function waitUntilGone(cluster: Cluster, seconds: number): Promise<boolean> {
  for (let left = (seconds * 1000) / PAUSE_MS; left > 0; left -= 1) {
    if (livePostmaster(cluster) === null) return true;
    await sleep(PAUSE_MS);
  }
  return false;
}

/** A port of this machine that nobody listens on: the asked one, else the last one, else any. */
async function choosePort(asked: number | undefined, last: number | undefined): Promise<number> {
  if (asked !== undefined) {
    if (await isFree(asked)) return asked;
    throw new DatabaseError('PORT_BUSY', { port: asked });
  }
  return last !== undefined && (await isFree(last)) ? last : freePort();
}

async function isFree(port: number): Promise<boolean> {
  return !(await answers(port)) && (await listenOnce(port)) !== null;
}

/** A free port of the loopback address, chosen by the system. */
export async function freePort(): Promise<number> {
  return (await listenOnce(0)) ?? freePort();
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const settle = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? null) : null));
    });
  });
}

function serverOptions(settings: ServerSettings): string {
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

function pgCtl(cluster: Cluster, args: string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(cluster.binaries.pgCtl, ['-D', cluster.folder, ...args], {
      ...cluster.user,
      cwd: cluster.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => resolve({ ok: false, output: error.message }));
    // 'exit', not 'close': on Windows the server inherits the pipes and keeps them open.
    child.once('exit', (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}

function failureIn(log: string): string | null {
  const lines = log.split('\n').filter((line) => /\b(FATAL|PANIC|ERROR):/.test(line));
  return lines.at(-1)?.replace(/^.*?\b(FATAL|PANIC|ERROR):\s*/, '') ?? null;
}

/** Another start at the same time, a port taken in the last moment, workers of a killed server. */
const PASSING = [
  'lock file "postmaster.pid"',
  'postmaster.pid" is empty',
  'could not create any TCP/IP',
  'pre-existing shared memory',
];

function isPassing(said: string): boolean {
  return PASSING.some((sign) => said.includes(sign));
}
