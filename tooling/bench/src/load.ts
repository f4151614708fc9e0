import { Client } from 'undici';

/** A request as it goes out again and again. */
export interface Shot {
  readonly path: string;
  readonly cookie: string | null;
  /** JSON. */
  readonly body: string;
}

/** What came of one round of load. */
export interface Round {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
}

/** How long a round lasts: so many milliseconds, or until there are no more shots. */
export interface Duration {
  readonly milliseconds: number;
}

/** An answer that is no success: measuring goes no further, for its speed means nothing. */
export class FailedShot extends Error {}

/** Errors stand first in an answer; a refusal of what was to be written says so in its first field. */
function failed(text: string): boolean {
  return text.startsWith('{"errors"') || REFUSAL.test(text.slice(0, REFUSAL_WITHIN));
}

const REFUSAL = /"__typename":"[A-Za-z]+Error"/u;
const REFUSAL_WITHIN = 200;

/**
 * One request with its answer, as text.
 *
 * @throws FailedShot for an answer that is no success
 */
export async function shoot(client: Client, { path, cookie, body }: Shot): Promise<string> {
  const { statusCode, body: answer } = await client.request({
    path,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie === null ? {} : { cookie }) },
    body,
  });
  const text = await answer.text();
  if (statusCode !== 200 || failed(text)) {
    throw new FailedShot(`${statusCode}: ${text.slice(0, 500)}`);
  }
  return text;
}

export function clientOf(port: number): Client {
  return new Client(`http://127.0.0.1:${port}`, {
    pipelining: 1,
    bodyTimeout: 120_000,
    headersTimeout: 120_000,
  });
}

/**
 * Sends shots over so many connections, each of which has one request under way at a time, and
 * measures from sending to the last byte.
 *
 * @param next the shot that is to be sent next; null when there are no more
 */
export async function load(
  port: number,
  connections: number,
  { milliseconds }: Duration,
  next: () => Shot | null,
): Promise<{ readonly milliseconds: number; readonly latencies: readonly number[] }> {
  const latencies: number[] = [];
  const clients = Array.from({ length: connections }, () => clientOf(port));
  const started = performance.now();
  const until = started + milliseconds;
  try {
    await Promise.all(
      clients.map(async (client) => {
        while (performance.now() < until) {
          const shot = next();
          if (shot === null) return;
          const from = performance.now();
          await shoot(client, shot);
          latencies.push(performance.now() - from);
        }
      }),
    );
    return { milliseconds: performance.now() - started, latencies };
  } finally {
    await Promise.all(clients.map((client) => client.destroy()));
  }
}
