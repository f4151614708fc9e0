import { writeId } from '../../ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { addRateBook } from './norm.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  await addRateBook(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

async function ask<Data>(document: string, variables: object = {}) {
  const { data, errors, statements } = await api.run<Data>('officer', document, variables);
  expect(errors).toEqual([]);
  return { data, statements };
}

const LIMIT = `limit { __typename
  ... on RateAmount { ceiling { minor currency } lowest { minor } }
  ... on RateShare { percent }
  ... on RateUnknown { currency } }`;

const NORMS = `query N($on: Date!, $search: String, $item: NormItem, $instrumentId: ID) {
  norms(on: $on, search: $search, item: $item, instrumentId: $instrumentId) {
    rate { rateId item unit scope { guestRanks roles places travellers countries } ${LIMIT}
      exceptional article verification validFrom validTo note
      instrument { number } corrects { rateId } correctedBy { rateId } takenOverBy { rateId } }
    ceiling { minor } ownCeiling { citation } } }`;

interface Norms {
  readonly norms: readonly { readonly rate: { readonly rateId: string } }[];
}

const idsOn = async (on: string, filter: object = {}) => {
  const { data } = await ask<Norms>(NORMS, { on, ...filter });
  return data.norms.map(({ rate }) => rate.rateId);
};

describe('norms', () => {
  it('are what held on a day, with where they come from and how far that was verified', async () => {
    const { data, statements } = await ask<Norms>(NORMS, { on: '2026-05-20' });
    expect(statements).toEqual(['access.viewer']);
    expect(data.norms).toHaveLength(39 + 6 + 3 + 3);
    expect(data.norms).toContainEqual({
      rate: {
        rateId: '35-12-A-thanh_vien_dac_biet',
        item: 'GUEST_GIFT',
        unit: 'PERSON',
        scope: { guestRanks: ['A'], roles: ['MEMBER'], places: [], travellers: [], countries: [] },
        limit: {
          __typename: 'RateAmount',
          ceiling: { minor: 1_000_000, currency: 'VND' },
          lowest: null,
        },
        exceptional: true,
        article: '12.2',
        verification: 'TEXT_READ',
        validFrom: '2026-05-18',
        validTo: null,
        note: '',
        instrument: { number: '35/2026/TT-BTC' },
        corrects: null,
        correctedBy: null,
        takenOverBy: null,
      },
      ceiling: { minor: 1_000_000 },
      ownCeiling: null,
    });
    const limits = new Map(data.norms.map((norm) => [norm.rate.rateId, norm]));
    expect(limits.get('35-11-noibo')).toMatchObject({
      rate: { limit: { __typename: 'RateShare', percent: 50 } },
      ceiling: null,
    });
    expect(limits.get('140-annex-abroad-lodging')).toMatchObject({
      rate: { limit: { __typename: 'RateUnknown', currency: 'USD' }, verification: 'RATE_UNKNOWN' },
      ceiling: null,
    });
    expect(limits.get('12-7-khoan-08-tinh')).toMatchObject({
      rate: { limit: { lowest: { minor: 500_000 } }, verification: 'RANGE' },
    });
  });

  it('are of the circular before on the day before', async () => {
    const item = 'GUEST_MEALS';
    expect(await idsOn('2026-05-17', { item })).toEqual([
      '71-8-A',
      '71-8-B',
      '71-8-C',
      '71-8-KHAC',
    ]);
    expect(await idsOn('2026-05-18', { item })).toEqual([
      '35-8-A',
      '35-8-B',
      '35-8-C',
      '35-8-KHAC',
    ]);
    expect(await idsOn('2012-01-01')).toEqual([]);
  });

  it('are found by their instrument and by words, whatever the accents', async () => {
    const instrumentId = writeId('Instrument', 'tt-140-2025');
    expect(await idsOn('2026-05-20', { instrumentId })).toHaveLength(3);
    expect(await idsOn('2026-05-20', { search: '40/2017' })).toContain('40-12-1');
    expect(await idsOn('2026-05-20', { search: 'NGON NGU khac' })).toEqual(['35-11-bd-ra']);
    expect(await idsOn('2026-05-20', { search: 'không có đâu' })).toEqual([]);
  });

  it('are for those who are signed in', async () => {
    const { errors } = await api.run(null, NORMS, { on: '2026-05-20' });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });
});

const NORM = `query N($code: NormItem!, $on: Date!, $guestRank: GuestRank, $role: RateRole,
    $traveller: TravellerClass, $country: String) {
  norm(code: $code, on: $on, guestRank: $guestRank, role: $role, traveller: $traveller,
    country: $country) {
    __typename
    ... on NormFound { norm { rate { rateId } ceiling { minor } } }
    ... on NormDepends { norms { rate { rateId } } dimensions }
    ... on NormNone { code } } }`;

describe('what is asked wrongly', () => {
  const none = writeId('Organisation', 'none');
  it.each([
    [
      'a country',
      `{ norm(code: ABROAD_LODGING, on: "2026-05-20", country: "korea") { __typename } }`,
    ],
    [
      'a union',
      `{ norm(code: GUEST_MEALS, on: "2026-05-20", organisationId: "${none}") { __typename } }`,
    ],
    ['a union', `{ norms(on: "2026-05-20", organisationId: "${none}") { rate { rateId } } }`],
  ])('is refused: %s that does not exist', async (what, document) => {
    const { errors } = await api.run('officer', document);
    const code = what === 'a country' ? 'BAD_COUNTRY' : 'BAD_ID';
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
  });
});

describe('norm', () => {
  const LODGING = { code: 'GUEST_LODGING', on: '2026-05-20' };

  it.each([
    [
      'the rate',
      { ...LODGING, guestRank: 'B', role: 'MEMBER' },
      {
        __typename: 'NormFound',
        norm: { rate: { rateId: '35-7-B-doan_vien' }, ceiling: { minor: 4_800_000 } },
      },
    ],
    [
      'on what it depends',
      { ...LODGING, guestRank: 'C' },
      {
        __typename: 'NormDepends',
        norms: [
          { rate: { rateId: '35-7-C-doan_vien' } },
          { rate: { rateId: '35-7-C-truong_doan' } },
        ],
        dimensions: ['ROLE'],
      },
    ],
    [
      'that there is none',
      { ...LODGING, guestRank: 'SPECIAL', role: 'HEAD' },
      { __typename: 'NormNone', code: 'GUEST_LODGING' },
    ],
    [
      'that it is not known',
      { code: 'ABROAD_LODGING', on: '2026-05-20', traveller: 'LEVEL_B', country: 'JP' },
      {
        __typename: 'NormFound',
        norm: { rate: { rateId: '140-annex-abroad-lodging' }, ceiling: null },
      },
    ],
  ])('answers with %s', async (_what, asked, expected) => {
    const { data, statements } = await ask(NORM, asked);
    expect(data).toEqual({ norm: expected });
    expect(statements).toEqual(['access.viewer']);
  });
});

describe('normComparison', () => {
  const COMPARE = `query C($item: NormItem, $changedOnly: Boolean) {
    normComparison(before: "2026-05-17", after: "2026-05-18", item: $item, changedOnly: $changedOnly) {
      change before { rateId } after { rateId } } }`;
  interface Compared {
    readonly normComparison: readonly { readonly change: string }[];
  }

  it('sets two days beside each other', async () => {
    const { data } = await ask(COMPARE, { item: 'GUEST_FLOWERS' });
    expect(data).toEqual({
      normComparison: [
        { change: 'ADDED', before: null, after: { rateId: '35-5-hoa' } },
        { change: 'REMOVED', before: { rateId: '71-5-hoa' }, after: null },
      ],
    });
  });

  it('leaves out what is the same when told to', async () => {
    const changes = async (changedOnly: boolean) => {
      const { data } = await ask<Compared>(COMPARE, { changedOnly });
      return data.normComparison.map(({ change }) => change);
    };
    const all = await changes(false);
    expect(all).toContain('SAME');
    expect(await changes(true)).toEqual(all.filter((change) => change !== 'SAME'));
  });
});

it('instruments say what they replace and what replaced them', async () => {
  const { data, statements } = await ask<{ readonly instruments: readonly object[] }>(
    `{ instruments { number inForceFrom inForceTo verification replaces { number } replacedBy { number } } }`,
  );
  expect(statements).toEqual(['access.viewer']);
  expect(data.instruments).toContainEqual({
    number: '71/2018/TT-BTC',
    inForceFrom: '2018-11-01',
    inForceTo: '2026-05-17',
    verification: 'PUBLIC_PAGE',
    replaces: [],
    replacedBy: [{ number: '35/2026/TT-BTC' }],
  });
  expect(data.instruments[0]).toMatchObject({ number: '266/2026/NĐ-CP' });
});

it('the history of an item holds every row of all times', async () => {
  const { data, statements } = await ask<{ readonly normHistory: readonly object[] }>(
    `{ normHistory(item: TRAVEL_ALLOWANCE, scope: { places: [SEA_OR_ISLAND] }) {
        rateId validFrom validTo addedBy addedAt reason } }`,
  );
  const program = { addedBy: null, addedAt: null, reason: null };
  expect(data.normHistory).toEqual([
    { rateId: '12-6-bien', validFrom: '2025-05-04', validTo: null, ...program },
    { rateId: '40-6-bien', validFrom: '2017-07-01', validTo: '2025-05-03', ...program },
  ]);
  expect(statements).toEqual(['access.viewer', 'norm.additions']);
});
