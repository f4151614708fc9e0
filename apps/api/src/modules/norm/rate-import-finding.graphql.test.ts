import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { dossierInput } from '../approval/contents.testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { addRateBook, mutation } from './norm.testing.ts';
import { addMissionPrices } from './reception.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  const { prisma } = api.database;
  await addWorld(prisma);
  await addRateBook(prisma);
  await addMissionPrices(prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

/** What TK02 finds of a night in Korea at this price, in the smallest unit of the currency. */
async function found(minor: number, currency = 'USD') {
  const content = dossierInput({
    costLines: [
      {
        id: 'c1',
        kind: 'LODGING',
        item: 'ABROAD_LODGING',
        role: null,
        countryCode: 'KR',
        place: null,
        description: 'Phòng',
        persons: 1,
        days: 6,
        unitPrice: { minor, currency },
        payer: 'UNION_FUND',
      },
    ],
  });
  const { data, errors } = await api.run<{
    dossierEvaluate: { readonly findings: readonly { readonly checkId: string }[] };
  }>(
    'officer',
    `query ($content: DossierContentInput!) { dossierEvaluate(content: $content) {
      findings { checkId status reason missing data measure { limit actual currency } } } }`,
    { content },
  );
  expect(errors).toEqual([]);
  return data.dossierEvaluate.findings.filter(({ checkId }) => checkId === 'TK02');
}

/** An invented amount of a country, in cents. */
const row = (traveller: string, minor: number) => ({
  instrumentId: writeId('Instrument', 'tt-140-2025'),
  article: 'Phụ lục',
  item: 'ABROAD_LODGING',
  scope: { travellers: [traveller], countries: ['KR'] },
  limit: { amount: { ceiling: { minor, currency: 'USD' } } },
  validFrom: '2026-02-14',
  verification: 'UNVERIFIED',
});

const unknown = (fact: string) => [{ status: 'CANNOT_TELL', missing: [fact] }];

it('what a mission costs is judged as soon as the amounts of its country are imported', async () => {
  for (const price of [5_000, 9_500])
    expect(await found(price)).toMatchObject(unknown('LINE_RATE'));
  const answer = await mutation<{ readonly __typename: string }>(
    api,
    'administrator',
    `mutation I($input: NormRatesImportInput!) { normRatesImport(input: $input) { __typename } }`,
    { rows: [row('LEVEL_A', 9_000), row('LEVEL_B', 8_000)], dryRun: false, reason: 'Nhập phụ lục' },
  );
  expect(answer).toEqual({ __typename: 'NormRatesImportPayload' });
  expect(await found(8_000)).toMatchObject([{ status: 'PASS' }]);
  expect(await found(8_500)).toMatchObject(unknown('TRAVELLER_CLASS'));
  expect(await found(9_500)).toMatchObject([
    { reason: 'ABOVE_RATE', measure: { limit: 9_000, actual: 9_500, currency: 'USD' } },
  ]);
});

it('a price in đồng is compared as soon as the worth of the dollar is written down', async () => {
  expect(await found(2_500_000, 'VND')).toMatchObject(unknown('EXCHANGE_RATE_OF_DAY'));
  await api.database.prisma.exchangeRate.create({
    data: {
      date: new Date('2026-08-01'),
      from: 'USD',
      to: 'VND',
      numerator: 25_000n,
      denominator: 1n,
      source: 'Kho bạc mẫu',
    },
  });
  expect(await found(2_000_000, 'VND')).toMatchObject([{ status: 'PASS' }]);
  expect(await found(2_500_000, 'VND')).toMatchObject([
    {
      reason: 'ABOVE_RATE',
      data: { rates: 'USD 25000/1 2026-08-01' },
      measure: { limit: 2_250_000, actual: 2_500_000, currency: 'VND' },
    },
  ]);
});
