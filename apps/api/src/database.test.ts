import { setTimeout as sleep } from 'node:timers/promises';
import { testDatabase } from '@cau-noi/db/testing';
import { expect, it } from 'vitest';
import { bundled } from './bundle.ts';
import { openDatabase } from './database.ts';
import { keyed, statement } from './sql.ts';

it('lets one alone work at a time, on whichever pool, and goes on after a failure', async () => {
  await using throwAway = await testDatabase();
  // Two pools are to PostgreSQL what two processes are.
  await using one = openDatabase(throwAway.url, 3);
  await using other = openDatabase(throwAway.url, 3);
  let inside = 0;
  const most: number[] = [];
  const visit = async (fails: boolean) => {
    inside += 1;
    most.push(inside);
    await sleep(10);
    inside -= 1;
    if (fails) throw new Error('left badly');
    return 'done';
  };
  const outcomes = await Promise.allSettled(
    [one, other, other, one].map((database, index) => database.alone(() => visit(index === 1))),
  );
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  expect(most).toEqual([1, 1, 1, 1]);
});

it('keeps one plan for what asks by keys, and for bundles of nothing else', async () => {
  await using throwAway = await testDatabase();
  await using database = openDatabase(throwAway.url, 4);
  const text = `SELECT current_setting('plan_cache_mode') AS mode`;
  const modeOf = async (sql: typeof database.sql, asked: readonly ReturnType<typeof keyed>[]) => {
    const rows = await Promise.all(asked.map((one) => sql<{ mode: string }>(one)));
    return rows.map(([row]) => row?.mode);
  };
  const byKeys = keyed('test.keyed', text);
  const searched = statement('test.searched', text);
  const one = 'force_generic_plan';
  expect(await modeOf(database.sql, [byKeys, searched])).toEqual([one, 'auto']);
  const together = bundled(database.sql);
  expect(await modeOf(together, [byKeys, keyed('test.other', text)])).toEqual([one, one]);
  expect(await modeOf(together, [byKeys, searched])).toEqual(['auto', 'auto']);
});
