import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const mutate = (by: string, document: string, input: object) =>
  mutation<object>(api, by, document, input);

it('an instrument is added with what it replaces', async () => {
  const document = `mutation A($input: InstrumentAddInput!) { instrumentAdd(input: $input) { __typename
    ... on InstrumentPayload { instrument { number replaces { number } } } ${REFUSED} } }`;
  const input = {
    number: '1/TT-MẪU',
    issuer: 'Cơ quan mẫu',
    subject: 'Mức chi mẫu',
    inForceFrom: '2027-01-01',
    replacesIds: [writeId('Instrument', 'tt-35-2026')],
    source: 'Văn bản mẫu',
    verification: 'TEXT_READ',
    reason: 'Văn bản mới',
  };
  expect(await mutate('officer', document, input)).toMatchObject({ __typename: 'ForbiddenError' });
  expect(await mutate('administrator', document, input)).toEqual({
    __typename: 'InstrumentPayload',
    instrument: { number: '1/TT-MẪU', replaces: [{ number: '35/2026/TT-BTC' }] },
  });
  expect(await mutate('administrator', document, input)).toMatchObject({
    issues: [{ code: 'DUPLICATE', path: ['number'] }],
  });
});

describe('an exchange rate', () => {
  const document = `mutation A($input: ExchangeRateAddInput!) { exchangeRateAdd(input: $input) { __typename
    ... on ExchangeRatePayload { exchangeRate { date from to numerator denominator source addedBy } }
    ${REFUSED} } }`;
  const DECEMBER = {
    date: '2024-12-01',
    from: 'USD',
    to: 'VND',
    numerator: 24_277,
    denominator: 1,
    source: 'Kho bạc Nhà nước',
    reason: 'Tỷ giá tháng',
  };
  const on = async (day: string | null) => {
    const { data } = await api.run<{ exchangeRates: readonly { numerator: number }[] }>(
      'officer',
      `query X($on: Date) { exchangeRates(on: $on, from: "USD", to: "VND") { numerator date } }`,
      { on: day },
    );
    return data.exchangeRates.map(({ numerator }) => numerator);
  };

  it('is written down with its source, and never for nothing', async () => {
    expect(await mutate('officer', document, DECEMBER)).toMatchObject({ code: 'ROLE_REQUIRED' });
    const { reason, ...said } = DECEMBER;
    expect(await mutate('administrator', document, DECEMBER)).toMatchObject({
      exchangeRate: { ...said, addedBy: 'Người mẫu administrator' },
    });
    expect(reason).not.toBe('');
    expect(
      await mutate('administrator', document, { ...DECEMBER, numerator: 0, source: '' }),
    ).toMatchObject({
      issues: [
        { code: 'OUT_OF_RANGE', path: ['numerator'] },
        { code: 'REQUIRED', path: ['source'] },
      ],
    });
  });

  it('comes with many others: tried first, written together, and not twice', async () => {
    const table = `mutation T($input: ExchangeRatesImportInput!) { exchangeRatesImport(input: $input) {
      __typename ... on ExchangeRatesImportPayload { written rows { status issues { code path } } }
      ${REFUSED} } }`;
    const { reason, ...usd } = { ...DECEMBER, date: '2023-05-01' };
    const eur = { ...usd, from: 'EUR', numerator: 26_105 };
    const send = (rows: readonly object[], dryRun: boolean, by = 'administrator') =>
      mutate(by, table, { rows, dryRun, reason });
    const written = () =>
      api.database.prisma.exchangeRate.count({ where: { date: new Date(usd.date) } });
    expect(await send([usd], true, 'officer')).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(await send([usd, { ...eur, from: 'XXX' }], true)).toMatchObject({
      written: false,
      rows: [{ status: 'ADDED' }, { issues: [{ code: 'UNKNOWN_VALUE', path: ['from'] }] }],
    });
    expect(await send([usd, { ...eur, source: '' }], false)).toMatchObject({
      issues: [{ code: 'REQUIRED', path: ['rows', '1', 'source'] }],
    });
    expect(await written()).toBe(0);
    expect(await send([usd], false)).toMatchObject({ rows: [{ status: 'ADDED' }] });
    expect(await send([usd, eur], false)).toMatchObject({
      written: true,
      rows: [{ status: 'UNCHANGED' }, { status: 'ADDED' }],
    });
    expect(await written()).toBe(2);
    const many = Array.from({ length: 2001 }, () => usd);
    expect(await send(many, true)).toMatchObject({ issues: [{ code: 'TOO_MANY' }] });
  });

  it('counts until there is a later one; of two of a day the later one written', async () => {
    await mutate('administrator', document, { ...DECEMBER, date: '2025-01-01', numerator: 25_000 });
    await mutate('administrator', document, { ...DECEMBER, date: '2025-01-01', numerator: 25_001 });
    expect(await on('2023-04-30')).toEqual([]);
    expect(await on('2024-12-31')).toEqual([24_277]);
    expect(await on('2025-06-01')).toEqual([25_001]);
    expect(await on(null)).toEqual([25_001, 25_000, 24_277, 24_277]);
  });
});
