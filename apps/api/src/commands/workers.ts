import cluster from 'node:cluster';
import type { Worker } from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CommandError } from './failure.ts';
import type { Serving, ToWorker } from './serving.ts';
import { LISTENS } from './serving.ts';
import { step } from './terminal.ts';

/** With more, too few connections would be left for each. */
export const MOST_WORKERS = 24;
/** Connections of all workers together; PostgreSQL allows 100 unless it is told otherwise. */
const CONNECTIONS = 80;
const MOST_CONNECTIONS_EACH = 10;

/** A worker that ends is started again after this time, so that a fault does not turn into a storm. */
const PAUSE_MS = 1000;
/** So many ends within this time mean that starting again does not help. */
const MOST_ENDS = 5;
const ENDS_WITHIN_MS = 60_000;
/** What is under way may take so long before a worker is ended by force. */
const PATIENCE_MS = 30_000;

/** Workers that serve behind one port. Disposing stops them and waits until they have gone. */
export interface Crew extends AsyncDisposable {
  /** Rejects when workers end again and again. */
  readonly failed: Promise<never>;
}

/**
 * Starts so many processes that share the port of `serving`; this one gives each new connection to
 * the next of them. Resolves when all of them listen.
 *
 * @throws CommandError WORKER_ENDED when one of them cannot start
 */
export async function startWorkers(count: number, serving: Serving): Promise<Crew> {
  const workers = new Workers(count, serving);
  try {
    await workers.start();
  } catch (thrown) {
    await workers[Symbol.asyncDispose]();
    throw thrown;
  }
  return workers;
}

class Workers implements Crew {
  readonly failed: Promise<never>;
  readonly #count: number;
  readonly #serving: Serving;
  readonly #alive = new Set<Worker>();
  readonly #ends: number[] = [];
  #fail: (reason: CommandError) => void = () => undefined;
  #stopping = false;

  constructor(count: number, serving: Serving) {
    this.#count = count;
    this.#serving = serving;
    this.failed = new Promise<never>((_resolve, reject) => {
      this.#fail = reject;
    });
    // Whoever waits for it hears of it; before that, `start` says the same.
    this.failed.catch(() => undefined);
    cluster.setupPrimary({ exec: fileURLToPath(new URL('./worker.ts', import.meta.url)) });
  }

  async start(): Promise<void> {
    const numbers = Array.from({ length: this.#count }, (_, index) => index + 1);
    const started = await Promise.all(numbers.map((number) => this.#fork(number)));
    const pids = started.map(({ process: { pid } }) => pid).join(', ');
    step(`${this.#count} tiến trình phục vụ: ${pids}`, `${this.#count} workers serve: ${pids}`);
  }

  /** Starts the worker of that number and resolves when it listens. */
  #fork(number: number): Promise<Worker> {
    const worker = cluster.fork();
    this.#alive.add(worker);
    const each = Math.floor(CONNECTIONS / this.#count);
    const connections = Math.min(each, MOST_CONNECTIONS_EACH);
    tell(worker, { serve: { ...this.#serving, worker: number, connections } });
    return new Promise((resolve, reject) => {
      let listens = false;
      worker.on('message', (message: unknown) => {
        if (message !== LISTENS) return;
        listens = true;
        resolve(worker);
      });
      worker.once('exit', (code: number | null, signal: string | null) => {
        this.#alive.delete(worker);
        const reason = String(signal ?? code);
        if (listens) void this.#again(number, reason);
        else reject(new CommandError('WORKER_ENDED', { worker: number, reason }));
      });
    });
  }

  async #again(number: number, reason: string): Promise<void> {
    await sleep(PAUSE_MS);
    if (this.#stopping) return;
    const now = Date.now();
    this.#ends.push(now);
    const recent = this.#ends.filter((at) => now - at < ENDS_WITHIN_MS).length;
    if (recent > MOST_ENDS) {
      this.#fail(new CommandError('WORKER_ENDED', { worker: number, reason }));
      return;
    }
    step(
      `Tiến trình ${number} đã dừng (${reason}), khởi động lại`,
      `Worker ${number} ended (${reason}), starting it again`,
    );
    try {
      const { process: started } = await this.#fork(number);
      step(`Tiến trình ${number}: ${started.pid}`, `Worker ${number}: ${started.pid}`);
    } catch (thrown) {
      if (!this.#stopping) await this.#again(number, (thrown as Error).message);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopping = true;
    await Promise.all([...this.#alive].map(end));
  }
}

async function end(worker: Worker): Promise<void> {
  const gone = once(worker, 'exit');
  tell(worker, 'stop');
  const force = setTimeout(() => worker.process.kill('SIGKILL'), PATIENCE_MS);
  await gone;
  clearTimeout(force);
}

/** A worker may end at this very moment; its end is seen to elsewhere. */
function tell(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message, () => undefined);
}
