import { testDatabase } from '@cau-noi/db/testing';
import type { TestDatabase } from '@cau-noi/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from './bundle.ts';
import type { Sql, Statement } from './sql.ts';
import { counted, sqlOver, statement } from './sql.ts';

let database: TestDatabase;
let sent: string[];
let sql: Sql;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

function fresh(onFailure?: 'each again' | 'all fail'): void {
  sent = [];
  sql = bundled(counted(sqlOver(database.pool), sent), onFailure);
}

const ADD = statement('test.add', 'SELECT $1::int + $2::int AS sum');
const LIST = statement('test.list', 'SELECT n, n * $1::int AS times FROM generate_series(1, 12) n');
const NONE = statement('test.none', 'SELECT 1 AS one WHERE false');
const DIVIDE = statement('test.divide', 'SELECT 1 / $1::int AS part');
const BYTES: Statement = {
  ...statement('test.bytes', `SELECT '\\x0102'::bytea AS b`),
  alone: true,
};

describe('statements of one turn', () => {
  it('leave as one, each with its own values and rows, whatever the order', async () => {
    fresh();
    const [list, none, five, seven] = await Promise.all([
      sql<{ n: number; times: number }>(LIST, [10]),
      sql(NONE),
      sql(ADD, [2, 3]),
      sql(ADD, [3, 4]),
    ]);
    expect(list.map(({ times }) => times)).toEqual([
      10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120,
    ]);
    expect([none, five, seven]).toEqual([[], [{ sum: 5 }], [{ sum: 7 }]]);
    expect(sent).toHaveLength(1);
    await Promise.all([sql(NONE), sql(ADD, [1, 1]), sql(ADD, [1, 1]), sql(LIST, [1])]);
    expect(sent[1]).toBe(sent[0]);
  });

  it('leave alone where there is only one, where they say so, and in another turn', async () => {
    fresh();
    await sql(ADD, [1, 1]);
    const [bytes] = await Promise.all([sql<{ b: Buffer }>(BYTES), sql(ADD, [1, 1])]);
    expect(bytes[0]?.b).toEqual(Buffer.from([1, 2]));
    expect(sent).toHaveLength(3);
  });

  it('tell only the faulty one that it failed', async () => {
    fresh();
    const [sum, part] = await Promise.allSettled([sql(ADD, [1, 1]), sql(DIVIDE, [0])]);
    expect(sum).toEqual({ status: 'fulfilled', value: [{ sum: 2 }] });
    expect(part).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
  });

  it('fail together with the first error where nothing can be asked again', async () => {
    fresh('all fail');
    const settled = await Promise.allSettled([sql(ADD, [1, 1]), sql(DIVIDE, [0])]);
    for (const one of settled) {
      expect(one).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
    }
    expect(sent).toHaveLength(1);
  });
});
