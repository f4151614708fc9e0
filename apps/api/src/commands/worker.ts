/** One of the processes behind a port; started by workers.ts, which tells it what to serve. */
import { explain } from './failure.ts';
import type { Place, Serving, ToWorker } from './serving.ts';
import { LISTENS, startServing } from './serving.ts';

let running: Promise<AsyncDisposable> | null = null;
let stopping = false;

// Ctrl-C at a terminal reaches every process, and so may a service manager's SIGTERM: all of them,
// and the word of the first process, end a worker once and in the same way. When the first process
// is gone, `node:cluster` ends its workers at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
process.on('message', (message: ToWorker) => {
  void (message === 'stop' ? stop() : start(message.serve));
});

async function start({ worker, connections, ...serving }: Serving & Place): Promise<void> {
  try {
    running = startServing(serving, { worker, connections });
    await running;
    process.send?.(LISTENS);
  } catch (thrown) {
    process.stderr.write(`${explain(thrown)}\n`);
    process.exit(1);
  }
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await (await running)?.[Symbol.asyncDispose]();
  process.exit(0);
}
