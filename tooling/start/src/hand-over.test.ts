import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

/** A process that hands over to a program, which prints `ready` and waits for a signal. */
function handingOver(program: string) {
  const code = `
    import { handOver } from ${JSON.stringify(new URL('./hand-over.ts', import.meta.url).href)};
    process.exitCode = await handOver(['--eval', ${JSON.stringify(program)}]);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (output.includes('ready')) resolve();
    });
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (exitCode) => resolve(exitCode));
  });
  return { child, ready, ended, text: () => output };
}

test('the exit code is that of the program', async () => {
  expect(await handingOver('process.exit(7)').ended).toBe(7);
});

test('a signal reaches the program, which ends in its own time', async () => {
  const running = handingOver(`
    setInterval(() => {}, 1000);
    process.once('SIGTERM', () => setTimeout(() => { console.log('closed'); process.exit(0); }, 200));
    console.log('ready');`);
  await running.ready;
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
  expect(running.text()).toContain('closed');
});

test('a program killed by a signal gives the code of that signal', async () => {
  expect(await handingOver("process.kill(process.pid, 'SIGKILL')").ended).toBe(137);
});
