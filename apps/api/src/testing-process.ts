import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { surroundingsWith } from './env.ts';

/** For tests of the real process: the command line, its ports and folders. */

const CLI = fileURLToPath(new URL('cli.ts', import.meta.url));

/** The password that every user made by these tests gets. */
export const PROCESS_PASSWORD = 'mat-khau-dau-tien';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Without colours: where CI says that it is CI, the words would come with escape codes between. */
export function startCli(args: readonly string[], env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], {
    env: surroundingsWith({ CAU_NOI_NEW_PASSWORD: PROCESS_PASSWORD, NO_COLOR: '1', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Everything the process has written so far, and writes from now on. */
export function outputOf(child: ChildProcess): { text: string } {
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output.text += chunk.toString('utf8');
    });
  }
  return output;
}

export function ended(child: ChildProcess): Promise<Ended> {
  const output = outputOf(child);
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, output: output.text }));
  });
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** An empty folder that the user `postgres` may enter. */
export function installationFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-process-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Waits until the server on that port is ready. */
export async function untilReady(port: number): Promise<void> {
  for (;;) {
    try {
      const { ok } = await fetch(`http://127.0.0.1:${port}/health/ready`);
      if (ok) return;
    } catch {
      // Nobody listens yet.
    }
    await sleep(100);
  }
}

/** Signs in over HTTP and answers with the session's cookie. */
export async function signInAt(port: number, email: string): Promise<string> {
  const url = `http://127.0.0.1:${port}`;
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password: PROCESS_PASSWORD }),
  });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** Sends an operation over HTTP and answers with the parsed body. */
export async function askAt(
  port: number,
  cookie: string,
  query: string,
  variables: object = {},
): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  return answer.json();
}
