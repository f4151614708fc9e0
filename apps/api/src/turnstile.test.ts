import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Turnstile } from './turnstile.ts';

it('lets many in together and each of the others alone, whatever the order', async () => {
  const visit = fc.record({
    alone: fc.boolean(),
    comesAfter: fc.nat(4),
    stays: fc.nat(4),
    fails: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(visit, { maxLength: 12 }), async (visits) => {
      const turnstile = new Turnstile();
      const inside = new Set<number>();
      const company: number[] = [];
      const outcomes = await Promise.allSettled(
        visits.map(async ({ alone, comesAfter, stays, fails }, index) => {
          await sleep(comesAfter);
          await (alone ? turnstile.alone : turnstile.among)(async () => {
            inside.add(index);
            const aloneInside = visits.some((other, at) => other.alone && inside.has(at));
            if (aloneInside) company.push(inside.size);
            await sleep(stays);
            inside.delete(index);
            if (fails) throw new Error('left badly');
          });
        }),
      );
      expect(company.every((size) => size === 1)).toBe(true);
      expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(
        visits.map(({ fails }) => fails),
      );
    }),
    { numRuns: 60 },
  );
});

it('lets those who may be together be so', async () => {
  const turnstile = new Turnstile();
  let most = 0;
  let inside = 0;
  const visit = () =>
    turnstile.among(async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(5);
      inside -= 1;
    });
  await Promise.all([visit(), visit(), visit()]);
  expect(most).toBe(3);
});
