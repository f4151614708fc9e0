import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from './generated/client.ts';
import { createPool } from './pool.ts';

export interface PrismaOptions {
  /** Called with every statement that Prisma sends. */
  readonly onQuery?: (sql: string, params: string, milliseconds: number) => void;
}

/**
 * The Prisma client, on its own pool (given an address) or on a pool that SQL reads use too. The
 * caller ends a pool it has given: `prisma.$disconnect()` leaves it open.
 */
export function createPrisma(
  database: string | pg.Pool,
  options: PrismaOptions = {},
): PrismaClient {
  const own = typeof database === 'string';
  const pool = own ? createPool(database) : database;
  const adapter = new PrismaPg(pool, { disposeExternalPool: own });
  const { onQuery } = options;
  if (onQuery === undefined) return new PrismaClient({ adapter });

  const prisma = new PrismaClient({ adapter, log: [{ level: 'query', emit: 'event' }] });
  prisma.$on('query', (event) => onQuery(event.query, event.params, event.duration));
  return prisma;
}
