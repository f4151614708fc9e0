import { migrationStatus } from '@cau-noi/db/migrate';
import type { IsoDate } from '@cau-noi/domain/period';
import { pino } from 'pino';
import { openDatabase } from '../database.ts';
import { createServer } from '../server.ts';
import { vaultOf } from './installation.ts';

/** What a process needs to know to serve; it is told, so it looks for nothing itself. */
export interface Serving {
  /** Address of the database, migrated and filled. */
  readonly url: string;
  /** Signs session cookies. */
  readonly secret: string;
  /** Seal the numbers of passports. */
  readonly passportKeys: string;
  readonly port: number;
  readonly host: string;
  readonly baseUrl: string;
  readonly logLevel: string;
  readonly trustProxy: boolean;
  /** A day that stands for today; null for the real one. */
  readonly today: IsoDate | null;
}

/** One of several processes that serve the same. */
export interface Place {
  /** From 1. */
  readonly worker: number;
  /** Connections to the database that it may open. */
  readonly connections: number;
}

/** What the first process says to a worker. */
export type ToWorker = { readonly serve: Serving & Place } | 'stop';
/** What a worker says when it listens. */
export const LISTENS = 'listens';

/** Opens the database and listens; disposing it finishes what is under way and closes both. */
export async function startServing(serving: Serving, place?: Place): Promise<AsyncDisposable> {
  const { url, port, host, logLevel, passportKeys, ...options } = serving;
  const log = pino({ level: logLevel }, pino.destination(2));
  const worker = place?.worker ?? null;
  await using opened = new AsyncDisposableStack();
  const database = opened.use(openDatabase(url, place?.connections));
  const app = await createServer({
    ...options,
    database,
    vault: vaultOf(passportKeys),
    worker,
    migrations: () => migrationStatus(url),
    log: worker === null ? log : log.child({ worker }),
  });
  opened.defer(() => app.close());
  await app.listen({ port, host });
  return opened.move();
}
