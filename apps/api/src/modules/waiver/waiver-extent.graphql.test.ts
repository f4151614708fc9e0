import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { write } from '../approval/acting.testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { addRateBook } from '../norm/norm.testing.ts';
import { addReceptionPrices, CEILING, RECEPTION } from '../norm/reception.testing.ts';
import { waiving } from './waiver.testing.ts';

let api: TestApi;
let its: ReturnType<typeof waiving>;
beforeAll(async () => {
  api = await testApi();
  its = waiving(api);
  const { prisma } = api.database;
  await addWorld(prisma);
  await addRateBook(prisma);
  await addReceptionPrices(prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const KEY = 'TK02.ABOVE_RATE.c1';
const unitPrice = { minor: CEILING + 50_000, currency: 'VND' };

/** A reception with meals above the rate for so many on so many days. */
const meals = (persons: number, days: number) => ({
  ...RECEPTION,
  costLines: RECEPTION.costLines.map((line) => ({ ...line, persons, days, unitPrice })),
});

describe('an exception from a rate', () => {
  it('covers the persons and days it was granted for, and no more of either at the same price', async () => {
    const dossier = await its.draft(meals(9, 4));
    const { id, version } = await its.asked(dossier, KEY);
    const granted = await its.act('federationLeader', 'waiverGrant', { id, version, text: 'Có' });
    expect(granted.waiver?.state).toBe('GRANTED');
    const save = (content: object, read: number) =>
      write(api, 'officer', 'dossierSave', { id: dossier.id, version: read, content });
    const stopped = async (saved: Parameters<typeof its.submit>[0]) =>
      (await its.submit(saved)).findings?.map(({ key }) => key);
    const days = await save(meals(9, 5), dossier.version);
    expect(await stopped(days)).toEqual([KEY]);
    const persons = await save(meals(10, 4), days.version);
    expect(await stopped(persons)).toEqual([KEY]);
    const less = await save(meals(8, 4), persons.version);
    expect((await its.submit(less)).dossier?.state).toBe('SUBMITTED');
  });
});
