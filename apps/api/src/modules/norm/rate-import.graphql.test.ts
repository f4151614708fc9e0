import { COUNTRY_CODES } from '@cau-noi/domain/country';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { addRateBook, mutation, REFUSED } from './norm.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  await addRateBook(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const IMPORT = `mutation I($input: NormRatesImportInput!) { normRatesImport(input: $input) { __typename
  ... on NormRatesImportPayload { written rows { index status issues { code path } } } ${REFUSED} } }`;

interface Answer {
  readonly rows: readonly { readonly status: string; readonly issues: readonly object[] }[];
  readonly written: boolean;
}

/** An invented amount in cents, for level A in a country. */
const row = (country: string, minor: number, changes: object = {}) => ({
  instrumentId: writeId('Instrument', 'tt-140-2025'),
  article: 'Phụ lục',
  item: 'ABROAD_LODGING',
  scope: { travellers: ['LEVEL_A'], countries: [country] },
  limit: { amount: { ceiling: { minor, currency: 'USD' } } },
  validFrom: '2026-02-14',
  verification: 'TEXT_READ',
  ...changes,
});

const send = (rows: readonly object[], changes: object = {}, by = 'administrator') =>
  mutation<Answer>(api, by, IMPORT, { rows, dryRun: false, reason: 'Nhập phụ lục', ...changes });

const imported = () => api.database.prisma.rate.count({ where: { countries: { isEmpty: false } } });
const statuses = ({ rows }: Answer) => rows.map(({ status }) => status);

it('is tried first: every row is told, nothing is written', async () => {
  const answer = await send([row('JP', 10_000), row('XX', 1), row('JP', 10_000)], { dryRun: true });
  expect(answer).toMatchObject({
    written: false,
    rows: [{ index: 0 }, { index: 1 }, { index: 2 }],
  });
  expect(statuses(answer)).toEqual(['ADDED', 'REFUSED', 'UNCHANGED']);
  expect(answer.rows[1]?.issues).toEqual([
    { code: 'UNKNOWN_VALUE', path: ['scope', 'countries', '0'] },
  ]);
  expect(await imported()).toBe(0);
});

it('writes nothing while one row is refused', async () => {
  expect(await send([row('JP', 10_000), row('KR', -1)])).toMatchObject({
    __typename: 'ValidationError',
    issues: [{ code: 'AMOUNT_NEGATIVE', path: ['rows', '1', 'limit', 'amount', 'ceiling'] }],
  });
  expect(await send([row('JP', 10_000)], { reason: '' })).toMatchObject({
    issues: [{ code: 'REQUIRED', path: ['reason'] }],
  });
  expect(await imported()).toBe(0);
});

it('writes all at once, with who and why, and the same again adds nothing', async () => {
  const rows = [row('JP', 10_000), row('KR', 9_000)];
  const answer = await send(rows);
  expect(answer.written).toBe(true);
  expect(statuses(answer)).toEqual(['ADDED', 'ADDED']);
  expect(statuses(await send([...rows, row('LA', 5_000)]))).toEqual([
    'UNCHANGED',
    'UNCHANGED',
    'ADDED',
  ]);
  expect(await imported()).toBe(3);
  const { data } = await api.run<{ readonly normHistory: readonly object[] }>(
    'officer',
    `{ normHistory(item: ABROAD_LODGING, scope: { travellers: [LEVEL_A], countries: ["KR"] }) {
        limit { ... on RateAmount { ceiling { minor } } } addedBy reason } }`,
  );
  expect(data.normHistory).toEqual([
    {
      limit: { ceiling: { minor: 9_000 } },
      addedBy: 'Người mẫu administrator',
      reason: 'Nhập phụ lục',
    },
  ]);
});

it('is for administrators of the federation, tried or not', async () => {
  for (const dryRun of [true, false])
    expect(await send([row('JP', 1)], { dryRun }, 'adviser')).toMatchObject({
      __typename: 'ForbiddenError',
    });
});

it('takes no more rows than are of use, and these in time', async () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const country = COUNTRY_CODES[at % COUNTRY_CODES.length] ?? 'FR';
      return row(country, 1, { validFrom: day(Math.floor(at / COUNTRY_CODES.length) + 1) });
    });
  expect(await send(many(5001), { dryRun: true })).toMatchObject({
    issues: [{ code: 'TOO_MANY', path: ['rows'] }],
  });
  expect(new Set(statuses(await send(many(5000))))).toEqual(new Set(['ADDED']));
});

/** A day for each number, from the first day of the circular on. */
function day(at: number): string {
  return new Date(Date.UTC(2026, 1, 14 + at)).toISOString().slice(0, 10);
}
