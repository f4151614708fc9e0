import { expect, inject, test } from 'vitest';
import { createPool } from './pool.ts';
import { testDatabase } from './testing.ts';

async function read(expression: string): Promise<unknown> {
  await using database = await testDatabase();
  const { rows } = await database.pool.query<{ value: unknown }>(`SELECT ${expression} AS value`);
  return rows[0]?.value;
}

test.each([
  ["'2026-03-08'::date", '2026-03-08'],
  ["'0001-01-01'::date", '0001-01-01'],
  ["'2026-03-08 09:00:00+07'::timestamptz", '2026-03-08T02:00:00.000Z'],
  ["'2026-03-08 02:00:00.5'::timestamp", '2026-03-08T02:00:00.500Z'],
  ["'2026-03-08 02:00:00.123456+00'::timestamptz", '2026-03-08T02:00:00.123Z'],
  ['9007199254740991::bigint', 9007199254740991],
  ['count(*)', 1],
  ['sum(x)::bigint', 3],
  ['12.30::numeric', '12.30'],
  ["ARRAY['2026-03-08', NULL]::date[]", ['2026-03-08', null]],
  ["ARRAY['2026-03-08 09:00+07']::timestamptz[]", ['2026-03-08T02:00:00.000Z']],
  ['ARRAY[1, 2]::bigint[]', [1, 2]],
  ['NULL::date', null],
])('%s arrives as %j', async (expression, expected) => {
  const from = expression.startsWith('sum') ? ' FROM generate_series(1, 2) AS x' : '';
  const value = from === '' ? await read(expression) : await read(`(SELECT ${expression}${from})`);
  expect(value).toEqual(expected);
});

test('a bigint that a number cannot hold is an error, not a wrong figure', async () => {
  await expect(read('9007199254740992::bigint')).rejects.toThrow(RangeError);
});

test('every session works in UTC, whatever the server prefers', async () => {
  await using database = await testDatabase();
  const name = new URL(database.url).pathname.slice(1);
  await database.pool.query(`ALTER DATABASE ${name} SET TimeZone = 'Asia/Ho_Chi_Minh'`);
  const fresh = createPool(database.url);
  try {
    const { rows } = await fresh.query("SELECT current_setting('TimeZone') AS zone, now() AS now");
    expect(rows[0]).toMatchObject({ zone: 'UTC' });
    expect(rows[0]).toMatchObject({ now: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) });
  } finally {
    await fresh.end();
  }
});

test('Prisma and SQL see the same instant and the same day', async () => {
  await using database = await testDatabase();
  const rows = await database.prisma.$queryRaw<{ at: Date; day: Date }[]>`
    SELECT '2026-03-08 09:00:00+07'::timestamptz AS at, '2026-03-08'::date AS day`;
  expect(rows[0]?.at.toISOString()).toBe('2026-03-08T02:00:00.000Z');
  expect(rows[0]?.day.toISOString().slice(0, 10)).toBe('2026-03-08');
});

test('a pool that cannot connect says so', async () => {
  const address = new URL(inject('templateDatabase'));
  address.password = 'wrong';
  const pool = createPool(address.href);
  await expect(pool.query('SELECT 1')).rejects.toThrow('password authentication failed');
  await pool.end();
});
