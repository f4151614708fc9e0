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

const ID = writeId('Instrument', 'tt-35-2026');
const WRITTEN = `written { id subject inForceFrom verification addedBy addedAt reason replaces { number } }`;

interface Written {
  readonly id: string;
  readonly subject: string;
}

interface Shown {
  readonly id: string;
  readonly written: readonly Written[];
}

const DOCUMENT = `mutation C($input: InstrumentAddInput!) { instrumentAdd(input: $input) { __typename
  ... on InstrumentPayload { instrument { id number subject ${WRITTEN} } } ${REFUSED} } }`;

const RIGHT = {
  correctsId: ID,
  number: '35/2026/TT-BTC',
  issuer: 'Bộ Tài chính',
  subject: 'Chế độ tiếp khách, đã sửa',
  inForceFrom: '2026-05-18',
  source: 'Bản công bố',
  verification: 'TEXT_READ',
  reason: 'Ghi sai tên văn bản',
};

const correct = (change: object = {}, by = 'administrator') =>
  mutation<{ readonly instrument: Shown }>(api, by, DOCUMENT, { ...RIGHT, ...change });

async function shown(): Promise<Shown | undefined> {
  const { data } = await api.run<{ instruments: readonly Shown[] }>(
    'officer',
    `{ instruments { id subject ${WRITTEN} } }`,
  );
  return data.instruments.find(({ id }) => id === ID);
}

const count = () => api.database.prisma.instrument.count();

describe('a correction of an instrument', () => {
  it('is written by an administrator of the federation alone', async () => {
    const before = await count();
    for (const by of ['adviser', 'federationLeader', 'officer'])
      expect(await correct({}, by)).toMatchObject({
        __typename: 'ForbiddenError',
        code: 'ROLE_REQUIRED',
      });
    expect(await count()).toBe(before);
  });

  it.each([
    ['no reason', { reason: ' ' }, { code: 'REQUIRED', path: ['reason'] }],
    ['no subject', { subject: '' }, { code: 'REQUIRED', path: ['subject'] }],
    [
      'the number of another',
      { number: '71/2018/TT-BTC' },
      { code: 'DUPLICATE', path: ['number'] },
    ],
    [
      'a first day after its rates',
      { inForceFrom: '2026-05-19' },
      { code: 'RATE_BEFORE', path: ['inForceFrom'], data: { from: '2026-05-18' } },
    ],
    [
      'what is not there to be put right',
      { correctsId: writeId('Instrument', 'tt-khac') },
      { code: 'INSTRUMENT_CORRECTED', path: ['correctsId'] },
    ],
  ])('is refused with %s, and nothing is written', async (_what, change, issue) => {
    const before = await count();
    expect(await correct(change)).toMatchObject({ issues: [issue] });
    expect(await count()).toBe(before);
  });

  it('is written once, and what was wrong stays to be seen, with who put it right and why', async () => {
    const [first] = (await shown())?.written ?? [];
    const once = { idempotencyKey: 'the-same-correction' };
    const done = await correct(once);
    expect(done).toMatchObject({
      __typename: 'InstrumentPayload',
      instrument: { id: ID, number: '35/2026/TT-BTC', subject: 'Chế độ tiếp khách, đã sửa' },
    });
    const before = await count();
    expect(await correct(once)).toEqual(done);
    expect(await count()).toBe(before);
    expect(await shown()).toMatchObject({
      subject: 'Chế độ tiếp khách, đã sửa',
      written: [
        {
          subject: 'Chế độ tiếp khách, đã sửa',
          addedBy: 'Người mẫu administrator',
          reason: 'Ghi sai tên văn bản',
          replaces: [],
        },
        { id: ID, subject: first?.subject, addedBy: null, addedAt: null, reason: null },
      ],
    });
  });

  it('is refused where somebody else has put it right, and may be put right again', async () => {
    expect(await correct()).toMatchObject({
      issues: [{ code: 'INSTRUMENT_CORRECTED', path: ['correctsId'] }],
    });
    const [latest] = (await shown())?.written ?? [];
    expect(
      await correct({ correctsId: latest?.id, subject: 'Chế độ tiếp khách, lần hai' }),
    ).toMatchObject({ instrument: { id: ID } });
    const { written } = (await shown()) ?? { written: [] };
    expect(written.map(({ subject }) => subject).slice(0, 2)).toEqual([
      'Chế độ tiếp khách, lần hai',
      'Chế độ tiếp khách, đã sửa',
    ]);
  });

  it('leaves its rates its own, stands once in the list, and is kept in the audit', async () => {
    const { data } = await api.run<{
      norms: readonly object[];
      instruments: readonly { readonly number: string | null }[];
    }>(
      'officer',
      `query R($id: ID) { norms(on: "2026-06-01", instrumentId: $id, item: GUEST_FLOWERS) {
          rate { instrument { id subject } } } instruments { number } }`,
      { id: ID },
    );
    expect(data.norms).not.toHaveLength(0);
    for (const norm of data.norms)
      expect(norm).toEqual({
        rate: { instrument: { id: ID, subject: 'Chế độ tiếp khách, lần hai' } },
      });
    expect(data.instruments.filter(({ number }) => number === '35/2026/TT-BTC')).toHaveLength(1);
    const entries = await api.database.prisma.auditEntry.findMany({
      where: { subjectKind: 'CONFIGURATION' },
      orderBy: { at: 'asc' },
    });
    expect(entries[0]).toMatchObject({
      action: 'configuration.add',
      data: {
        kind: 'Instrument',
        reason: 'Ghi sai tên văn bản',
        row: { correctsId: 'tt-35-2026', subject: 'Chế độ tiếp khách, đã sửa' },
      },
    });
  });
});
