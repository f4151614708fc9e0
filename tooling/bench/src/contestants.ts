import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { API_CLI, DATA_FOLDER } from './database.ts';
import { TODAY } from './dataset/days.ts';

export const CONTESTANTS = ['ours', 'floor', 'postgraphile'] as const;
export type ContestantName = (typeof CONTESTANTS)[number];

/** A process that answers over HTTP. */
export interface Contestant extends AsyncDisposable {
  readonly name: ContestantName;
  readonly port: number;
  /** Resident memory in bytes; null where the platform does not tell. */
  readonly memory: () => number | null;
}

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const FORGETFUL = ['--import', new URL('forgetful.ts', import.meta.url).href];

interface Launch {
  readonly args: (port: number) => readonly string[];
  /** Answers once it is ready; it need not like the request. */
  readonly ready: string;
}

const LAUNCHES: Readonly<Record<ContestantName, Launch>> = {
  ours: {
    args: (port) => [API_CLI, 'serve', '--port', String(port), '--today', TODAY],
    ready: '/health/ready',
  },
  floor: { args: (port) => [script('floor/server.ts'), String(port)], ready: '/health' },
  postgraphile: { args: (port) => [script('postgraphile.ts'), String(port)], ready: '/graphql' },
};

const READY_SECONDS = 60;

/**
 * Starts a contestant as it runs in production, on a port of its own.
 *
 * @param remembers whether ours keeps figures in memory; the others have no such memory
 */
export async function startContestant(
  name: ContestantName,
  databaseUrl: string,
  remembers = true,
): Promise<Contestant> {
  const { args, ready } = LAUNCHES[name];
  const port = await freePort();
  const child = spawn(process.execPath, [...(remembers ? [] : FORGETFUL), ...args(port)], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      LOG_LEVEL: 'error',
      // What the surroundings say of the product is not true of this process.
      PUBLIC_URL: '',
      TRUST_PROXY: '',
      DATABASE_URL: databaseUrl,
      DATA_FOLDER,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString('utf8')}`.slice(-4_000);
  });
  const stop = () => stopChild(child);
  try {
    await untilReady(`http://127.0.0.1:${port}${ready}`, child);
  } catch (thrown) {
    await stop();
    throw new Error(`${name} did not start: ${said}`, { cause: thrown });
  }
  return { name, port, memory: () => residentMemory(child.pid), [Symbol.asyncDispose]: stop };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + READY_SECONDS * 1_000;
  while (performance.now() < deadline && child.exitCode === null) {
    try {
      const { status } = await fetch(url);
      if (status < 500) return;
    } catch {
      // Nobody listens yet.
    }
    await sleep(50);
  }
  throw new Error(`Nothing answers at ${url}`);
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(late);
}

function residentMemory(pid: number | undefined): number | null {
  try {
    const pages = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/mu.exec(pages) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/** Signs in over HTTP, as a browser does, and answers with the cookie of the session. */
export async function signIn(port: number, email: string, password: string): Promise<string> {
  const url = `http://localhost:${port}`;
  const answer = await fetch(`http://127.0.0.1:${port}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  if (!answer.ok || cookie === '') throw new Error(`${email} could not sign in: ${answer.status}`);
  return cookie;
}
