import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/** Bytes of a message's kind and length. */
const HEADER = 5;
const EXECUTE = 'E'.charCodeAt(0);
const QUERY = 'Q'.charCodeAt(0);

/**
 * Counts the statements that a client sends: `Execute` of the extended protocol and simple queries,
 * so that BEGIN and COMMIT count like any other.
 */
export class StatementCounter {
  count = 0;
  #rest: Buffer = Buffer.alloc(0);
  /** The first message has no kind: it is the start-up packet. */
  #started = false;

  /** Takes what the client sent, in whatever pieces it arrives. */
  take(chunk: Buffer): void {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const header = this.#started ? HEADER : HEADER - 1;
      if (this.#rest.length < header) return;
      const length = this.#rest.readUInt32BE(header - 4) + header - 4;
      if (this.#rest.length < length) return;
      const kind = this.#started ? this.#rest[0] : undefined;
      if (kind === EXECUTE || kind === QUERY) this.count += 1;
      this.#started = true;
      this.#rest = this.#rest.subarray(length);
    }
  }
}

/** A way to the database on which every statement is counted. */
export interface CountingProxy extends AsyncDisposable {
  /** Address of the database by way of the proxy. */
  readonly url: string;
  /** Statements sent so far, by all connections. */
  readonly count: () => number;
}

/** Only for connections that are not encrypted, as those to one's own machine are. */
export async function startCountingProxy(databaseUrl: string): Promise<CountingProxy> {
  const target = new URL(databaseUrl);
  const counters: StatementCounter[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const counter = new StatementCounter();
    counters.push(counter);
    const upstream = connect(Number(target.port || '5432'), target.hostname);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    client.on('data', (chunk) => {
      counter.take(chunk);
      upstream.write(chunk);
    });
    upstream.pipe(client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const url = Object.assign(new URL(databaseUrl), { host: `127.0.0.1:${port}` }).href;
  return {
    url,
    count: () => counters.reduce((sum, { count }) => sum + count, 0),
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
