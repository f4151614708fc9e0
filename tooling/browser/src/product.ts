import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The product as it is served: a process of its own, asked over HTTP. */
export interface Product extends AsyncDisposable {
  readonly baseUrl: string;
}

export interface ProductOptions {
  readonly port: number;
  readonly databaseUrl: string;
  /** The day that stands for today, YYYY-MM-DD. */
  readonly today: string;
}

const CLI = fileURLToPath(new URL('../../../apps/api/src/cli.ts', import.meta.url));

/** Everybody knows it: the people and passports of the browser tests are invented. */
const PASSPORT_KEYS = `1:${Buffer.alloc(32, 7).toString('base64')}`;
const READY_WITHIN_MS = 180_000;
const ASK_EVERY_MS = 200;

/**
 * Serves the API and the built portals on a database; the first start on an empty one migrates it
 * and loads reference and sample data.
 *
 * @throws Error with what the process said, when it ends before it is ready
 */
export async function startProduct({ port, databaseUrl, today }: ProductOptions): Promise<Product> {
  const child = spawn(process.execPath, [CLI, 'serve', '--port', String(port), '--today', today], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      CAU_NOI_PASSPORT_KEYS: PASSPORT_KEYS,
      LOG_LEVEL: 'warn',
    },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  }
  const baseUrl = `http://localhost:${port}`;
  try {
    await ready(baseUrl, child);
  } catch (thrown) {
    await stop(child);
    throw new Error(`${(thrown as Error).message}\n${said.join('')}`, { cause: thrown });
  }
  return { baseUrl, [Symbol.asyncDispose]: () => stop(child) };
}

async function ready(baseUrl: string, child: ChildProcess): Promise<void> {
  const giveUp = Date.now() + READY_WITHIN_MS;
  while (Date.now() < giveUp) {
    if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode}.`);
    const answer = await fetch(`${baseUrl}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => {
      setTimeout(resolve, ASK_EVERY_MS);
    });
  }
  throw new Error(`The product was not ready after ${READY_WITHIN_MS} ms.`);
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** Where the tests find what `product.setup.ts` has started. */
export const PRODUCT = {
  databaseUrl: 'CAU_NOI_E2E_DATABASE_URL',
  baseUrl: 'CAU_NOI_E2E_URL',
} as const;

/** The day of the browser tests: sample data and screens are the same on every run. */
export const TEST_DAY = '2026-11-21';
