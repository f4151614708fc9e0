import { expect, test } from 'vitest';
import { testDatabase } from './testing.ts';

test('each test has a migrated database of its own, which is dropped with it', async () => {
  await using kept = await testDatabase();
  const names = async () =>
    (await kept.pool.query<{ datname: string }>('SELECT datname FROM pg_database')).rows.map(
      ({ datname }) => datname,
    );
  let name: string;
  {
    await using other = await testDatabase();
    name = new URL(other.url).pathname.slice(1);
    await other.pool.query('CREATE TABLE only_here (id int)');
    expect(await names()).toContain(name);
    const { rows } = await other.pool.query<{ count: number }>(
      'SELECT count(*) FROM _prisma_migrations',
    );
    expect(rows[0]?.count).toBeGreaterThan(0);
  }
  expect(await names()).not.toContain(name);
  const { rows } = await kept.pool.query("SELECT to_regclass('only_here') AS found");
  expect(rows).toEqual([{ found: null }]);
});

test('copying the template takes little time', async () => {
  const started = performance.now();
  await using copy = await testDatabase();
  expect(copy.url).toContain('/test_');
  expect(performance.now() - started).toBeLessThan(2_000);
});
