import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const BIN = join(ROOT, 'node_modules', '.bin');

/** A command-line tool of this repository with its arguments. */
export interface Command {
  readonly tool: string;
  readonly args: readonly string[];
}

export interface Outcome {
  readonly ok: boolean;
  /** What the command wrote, both streams in the order in which it came. */
  readonly output: string;
  readonly milliseconds: number;
}

/** The environment in which the tools find each other, and tell nobody about it. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: [BIN, process.env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  };
}

/** Runs a command at the root, keeping what it writes. Never throws. */
export function run({ tool, args }: Command): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const settle = (ok: boolean) =>
      resolve({ ok, output, milliseconds: performance.now() - started });
    const child = spawn(executable(tool), args, {
      cwd: ROOT,
      env: toolEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const keep = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => {
      output += error.message;
      settle(false);
    });
    child.once('close', (code) => settle(code === 0));
  });
}

/** Node itself, a tool of the root's dependencies, or a program of the system. */
function executable(tool: string): string {
  if (tool === 'node') return process.execPath;
  const own = join(BIN, tool);
  return existsSync(own) ? own : tool;
}

/** `0.4 s`, `12 s`, `3 min 05 s`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
