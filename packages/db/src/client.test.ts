import { expect, test } from 'vitest';
import { createPrisma } from './client.ts';
import { testDatabase } from './testing.ts';

test('a client of its own address closes every connection it opened', async () => {
  await using database = await testDatabase();
  const connections = async () => {
    const { rows } = await database.pool.query<{ count: number }>(
      `SELECT count(*) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    return rows[0]?.count;
  };
  const prisma = createPrisma(database.url);
  await prisma.$queryRaw`SELECT 1`;
  expect(await connections()).toBe(1);
  await prisma.$disconnect();
  await expect.poll(connections).toBe(0);
});

test('a client on a given pool leaves it open', async () => {
  await using database = await testDatabase();
  const prisma = createPrisma(database.pool);
  await prisma.$queryRaw`SELECT 1`;
  await prisma.$disconnect();
  const { rows } = await database.pool.query('SELECT 1 AS one');
  expect(rows).toEqual([{ one: 1 }]);
});

test('every statement can be listened to', async () => {
  await using database = await testDatabase();
  const statements: string[] = [];
  const prisma = createPrisma(database.pool, { onQuery: (sql) => statements.push(sql) });
  await prisma.$queryRaw`SELECT 40 + ${2}::int AS answer`;
  expect(statements).toEqual(['SELECT 40 + $1::int AS answer']);
});
