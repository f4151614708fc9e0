import { AsyncLocalStorage } from 'node:async_hooks';
import { createPrisma } from '@cau-noi/db/client';
import { createPool } from '@cau-noi/db/pool';
import type { Prisma, PrismaClient } from '@cau-noi/db/prisma';
import type pg from 'pg';
import { bundled } from './bundle.ts';
import type { Sql } from './sql.ts';
import { sqlOver } from './sql.ts';

/** Prisma inside one transaction. */
export type Transaction = Prisma.TransactionClient;

/** One database: SQL for reads, transactions in which Prisma and SQL write side by side. */
export interface Database extends AsyncDisposable {
  readonly sql: Sql;
  readonly prisma: PrismaClient;
  /**
   * One serialisable transaction; whatever `work` throws rolls it back.
   *
   * @param withinMs how long it may take, in milliseconds, where it is not `TRANSACTION_MS`
   */
  transaction<T>(work: (tx: Transaction, sql: Sql) => Promise<T>, withinMs?: number): Promise<T>;
  /** Runs while nobody else does by this way on this database, in whichever process. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** The connection that Prisma took for the transaction of this asynchronous context. */
interface Taken {
  connection: pg.PoolClient | null;
}

/** How long a transaction may take, in milliseconds: it keeps others waiting. */
const TRANSACTION_MS = 20_000;

/**
 * Opens a database.
 *
 * @param max connections, half of which keep to statements that ask by keys
 */
export function openDatabase(url: string, max = 10): Database {
  // Whoever runs alone holds one connection beside that of the transaction.
  const half = Math.max(2, Math.ceil(max / 2));
  const pool = createPool(url, { max: half, applicationName: 'cau-noi api' });
  const forKeys = createPool(url, { max: half, applicationName: 'cau-noi api', onePlan: true });
  const taking = new AsyncLocalStorage<Taken>();
  const prisma = createPrisma(notingConnections(pool, taking));
  return {
    sql: sqlOver(pool, forKeys),
    prisma,
    transaction: (work, withinMs = TRANSACTION_MS) =>
      runTransaction(prisma, taking, work, withinMs),
    alone: (work) => runAlone(pool, work),
    async [Symbol.asyncDispose]() {
      await prisma.$disconnect();
      await Promise.all([pool.end(), forKeys.end()]);
    },
  };
}

/**
 * Prisma keeps the connection of a transaction to itself, and its own raw queries read dates and
 * numbers in another way than the pool. Noting which connection it took lets one statement text
 * serve reads and use cases alike.
 */
function notingConnections(pool: pg.Pool, taking: AsyncLocalStorage<Taken>): pg.Pool {
  const connect = pool.connect.bind(pool);
  const noting = async (): Promise<pg.PoolClient> => {
    const connection = await connect();
    const taken = taking.getStore();
    if (taken !== undefined) taken.connection = connection;
    return connection;
  };
  type Callback = Parameters<typeof connect>[0];
  return Object.assign(pool, {
    connect: (callback?: Callback) => (callback === undefined ? noting() : connect(callback)),
  });
}

/** Any number that nobody else uses as an advisory lock: "alone" in ASCII. */
const ALONE_LOCK = '418431069797';

/**
 * The lock is taken on a connection of its own: a serialisable transaction sees what was there at its
 * first statement, and must not make that one wait. It ends with the connection, so a process that is
 * killed keeps nobody waiting.
 */
async function runAlone<T>(pool: pg.Pool, work: () => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  let isSound = false;
  try {
    await connection.query('SELECT pg_advisory_lock($1::bigint)', [ALONE_LOCK]);
    const result = work();
    await Promise.allSettled([result]);
    await connection.query('SELECT pg_advisory_unlock($1::bigint)', [ALONE_LOCK]);
    isSound = true;
    return await result;
  } finally {
    connection.release(!isSound);
  }
}

function runTransaction<T>(
  prisma: PrismaClient,
  taking: AsyncLocalStorage<Taken>,
  work: (tx: Transaction, sql: Sql) => Promise<T>,
  timeout: number,
): Promise<T> {
  const taken: Taken = { connection: null };
  return taking.run(taken, () =>
    prisma.$transaction(
      (tx) => {
        if (taken.connection === null) throw new Error('The transaction has no connection');
        return work(tx, bundled(sqlOver(taken.connection), 'all fail'));
      },
      { isolationLevel: 'Serializable', maxWait: TRANSACTION_MS, timeout },
    ),
  );
}
