import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addDecidedPlan } from '../approval/decided.testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { addRateBook, mealsIn, mutation, REFUSED } from './norm.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  const { prisma } = api.database;
  await addWorld(prisma);
  await addRateBook(prisma);
  await addDecidedPlan(prisma, '2026-06-10T03:00:00Z');
});
afterAll(() => api[Symbol.asyncDispose]());

const RATE_ADD = `mutation A($input: NormRateAddInput!) { normRateAdd(input: $input) { __typename
  ... on RatePayload { rate { id rateId item unit article validFrom validTo verification note
    scope { guestRanks roles countries } instrument { number } corrects { rateId }
    limit { ... on RateAmount { ceiling { minor currency } } } addedBy reason } }
  ${REFUSED} } }`;

const NEXT = {
  instrumentId: writeId('Instrument', 'tt-35-2026'),
  article: ' 8 ',
  item: 'GUEST_MEALS',
  scope: { guestRanks: ['B', 'B'] },
  limit: { amount: { ceiling: { minor: 2_100_000, currency: 'VND' } } },
  validFrom: '2026-06-16',
  verification: 'UNVERIFIED',
};
const REASON = 'Thử mức mới';

interface Added {
  readonly __typename: string;
  readonly rate: { readonly id: string; readonly rateId: string };
}

const mutate = <Answer>(by: string, document: string, input: object) =>
  mutation<Answer>(api, by, document, input);

interface Beside {
  readonly correctsId?: string;
  readonly reason?: string;
  readonly idempotencyKey?: string;
}

const addRate = (rate: object, beside: Beside = {}, by = 'administrator') =>
  mutate<Added>(by, RATE_ADD, { reason: REASON, ...beside, rate: { ...NEXT, ...rate } });

const mealsOf = (rank: string, on: string) => mealsIn(api, rank, on);

describe('a new row of the rate book', () => {
  it('is written by an administrator of the federation alone', async () => {
    for (const by of ['adviser', 'federationLeader', 'officer'])
      expect(await addRate({}, {}, by)).toMatchObject({
        __typename: 'ForbiddenError',
        code: 'ROLE_REQUIRED',
      });
  });

  it.each([
    [
      'a day that was decided',
      { validFrom: '2026-06-10' },
      { code: 'DAY_DECIDED', path: ['rate', 'validFrom'], data: { until: '2026-06-10' } },
    ],
    [
      'an amount below nothing',
      { limit: { amount: { ceiling: { minor: -1, currency: 'VND' } } } },
      { code: 'AMOUNT_NEGATIVE', path: ['rate', 'limit', 'amount', 'ceiling'] },
    ],
    [
      'a currency that is none',
      { limit: { amount: { ceiling: { minor: 1, currency: 'XXX' } } } },
      { code: 'UNKNOWN_VALUE', path: ['rate', 'limit', 'amount', 'ceiling', 'currency'] },
    ],
    [
      'no share',
      { limit: { percent: 0 } },
      { code: 'OUT_OF_RANGE', path: ['rate', 'limit', 'percent'] },
    ],
    [
      'an end before the beginning',
      { validTo: '2026-06-15' },
      { code: 'PERIOD_REVERSED', path: ['rate', 'validTo'] },
    ],
    [
      'a country that is none',
      { scope: { countries: ['XX'] } },
      { code: 'UNKNOWN_VALUE', path: ['rate', 'scope', 'countries', '0'] },
    ],
    [
      'an instrument that is not there',
      { instrumentId: writeId('Instrument', 'tt-khac') },
      { code: 'UNKNOWN_INSTRUMENT', path: ['rate', 'instrumentId'] },
    ],
  ])('is not written with %s', async (_what, change, issue) => {
    expect(await addRate(change)).toMatchObject({ __typename: 'ValidationError', issues: [issue] });
  });

  it('is not written without a reason', async () => {
    expect(await addRate({}, { reason: ' ' })).toMatchObject({
      issues: [{ code: 'REQUIRED', path: ['reason'] }],
    });
  });

  it('holds from its first day, says who wrote it and why, and is written once', async () => {
    const once = { idempotencyKey: 'the-same' };
    const first = await addRate({}, once);
    expect(first).toMatchObject({
      __typename: 'RatePayload',
      rate: {
        item: 'GUEST_MEALS',
        unit: 'PERSON_DAY',
        article: '8',
        validFrom: '2026-06-16',
        validTo: null,
        scope: { guestRanks: ['B'], roles: [], countries: [] },
        limit: { ceiling: { minor: 2_100_000, currency: 'VND' } },
        instrument: { number: '35/2026/TT-BTC' },
        corrects: null,
        addedBy: 'Người mẫu administrator',
        reason: 'Thử mức mới',
      },
    });
    expect(await addRate({}, once)).toEqual(first);
    expect(await mealsOf('B', '2026-06-15')).toMatchObject({
      norm: { rate: { rateId: '35-8-B' } },
    });
    expect(await mealsOf('B', '2026-06-16')).toMatchObject({
      norm: { rate: { rateId: first.rate.rateId }, ceiling: { minor: 2_100_000 } },
    });
    expect(await addRate({})).toMatchObject({
      issues: [
        { code: 'SAME_DAY', path: ['rate', 'validFrom'], data: { rateId: first.rate.rateId } },
      ],
    });
  });

  it('puts another right, on the days that were decided, too; both stay in the history', async () => {
    const correctsId = writeId('Rate', '35-8-B');
    const limit = { amount: { ceiling: { minor: 1_900_000, currency: 'VND' } } };
    const corrected = await addRate({ validFrom: '2026-05-18', limit }, { correctsId });
    expect(corrected).toMatchObject({ rate: { corrects: { rateId: '35-8-B' } } });
    expect(await mealsOf('B', '2026-06-01')).toMatchObject({
      norm: { ceiling: { minor: 1_900_000 } },
    });
    expect(await addRate({}, { correctsId })).toMatchObject({
      issues: [{ code: 'NOTHING_TO_CORRECT', path: ['correctsId'] }],
    });
    const { data } = await api.run(
      'officer',
      `{ normHistory(item: GUEST_MEALS, scope: { guestRanks: [B] }) {
          rateId correctedBy { rateId } takenOverBy { validFrom } reason } }`,
    );
    expect(data).toMatchObject({
      normHistory: [
        { correctedBy: null, reason: 'Thử mức mới' },
        { rateId: corrected.rate.rateId, takenOverBy: { validFrom: '2026-06-16' } },
        { rateId: '35-8-B', correctedBy: { rateId: corrected.rate.rateId }, reason: null },
        { rateId: '71-8-B', correctedBy: null, takenOverBy: null },
      ],
    });
  });

  it('fills in a rate abroad that was unknown, from the first day of its circular', async () => {
    const inJapan = {
      instrumentId: writeId('Instrument', 'tt-140-2025'),
      item: 'ABROAD_LODGING',
      scope: { travellers: ['LEVEL_A'], countries: ['JP'] },
      limit: { amount: { ceiling: { minor: 10_000, currency: 'USD' } } },
      validFrom: '2026-02-14',
    };
    expect(await addRate(inJapan)).toMatchObject({ __typename: 'RatePayload' });
    expect(await addRate({ ...inJapan, scope: { countries: ['JP'] } })).toMatchObject({
      issues: [{ code: 'DAY_DECIDED' }],
    });
  });

  it('is kept in the audit, whole', async () => {
    const [entry] = await api.database.prisma.auditEntry.findMany({
      where: { subjectKind: 'CONFIGURATION' },
      orderBy: { at: 'asc' },
    });
    expect(entry).toMatchObject({
      action: 'configuration.add',
      data: {
        kind: 'Rate',
        reason: 'Thử mức mới',
        row: { item: 'GUEST_MEALS', from: '2026-06-16' },
      },
    });
  });
});
