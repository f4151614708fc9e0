import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './command.ts';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a Node program in this terminal as if it had been started itself: it gets the signals that
 * this process gets, and its exit code is returned. At a terminal Ctrl-C reaches it twice, from
 * the terminal and from here; a second signal must not do more than the first.
 */
export function handOver(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  for (const signal of FORWARDED) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}
