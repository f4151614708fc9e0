import { setTimeout as sleep } from 'node:timers/promises';
import { testDatabase } from '@cau-noi/db/testing';
import { expect, it } from 'vitest';
import { openDatabase } from './database.ts';

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
