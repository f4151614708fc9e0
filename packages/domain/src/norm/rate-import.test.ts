import { expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { dong, FIRST_DAY, LODGING, rate } from './norm.examples.ts';
import type { Rate } from './norm.ts';
import type { RateBook } from './rate-issues.ts';
import { importVerdicts } from './rate-import.ts';

const BOOK: RateBook = {
  instruments: [
    {
      id: 'tt-mau',
      number: null,
      issuer: '',
      subject: '',
      signedOn: null,
      inForceFrom: FIRST_DAY,
      inForceTo: null,
      replacesIds: [],
      source: '',
      verification: 'TEXT_READ',
    },
  ],
  rates: LODGING,
  decidedUntil: null,
};
const HEAD_B = { guestRanks: ['B'], roles: ['HEAD'] } as const;
const LATER = isoDate('2027-01-01');

const said = (...rows: readonly Rate[]) =>
  importVerdicts(rows, BOOK).map(({ status, issues }) =>
    [status, ...issues.map(({ code }) => code)].join(' '),
  );

it('tells what is new, what is known and what cannot be, row by row', () => {
  const next = rate('x', 8_000, HEAD_B, { from: LATER });
  expect(said(next, rate('y', 7_700, HEAD_B), rate('z', -1, HEAD_B, { from: LATER }))).toEqual([
    'ADDED',
    'UNCHANGED',
    'REFUSED AMOUNT_NEGATIVE SAME_DAY',
  ]);
  expect(said(next, next)).toEqual(['ADDED', 'UNCHANGED']);
});

it.each<[string, Partial<Rate>]>([
  ['another amount', { limit: { kind: 'AMOUNT', ceiling: dong(7_701), lowest: null } }],
  ['a lowest', { limit: { kind: 'AMOUNT', ceiling: dong(7_700), lowest: dong(1) } }],
  ['another kind of limit', { limit: { kind: 'SHARE', percent: 50 } }],
  ['a last day', { to: LATER }],
  ['a case that is special', { exceptional: true }],
])('does not take %s for what is known', (_what, changes) => {
  expect(said(rate('x', 7_700, HEAD_B, changes))).toEqual(['REFUSED SAME_DAY']);
});

it('knows shares and unknown rates again', () => {
  const share = rate('s', 0, {}, { limit: { kind: 'SHARE', percent: 50 }, from: LATER });
  const unknown = rate(
    'u',
    0,
    {},
    {
      item: 'ABROAD_LODGING',
      limit: { kind: 'UNKNOWN', currency: 'USD' },
      verification: 'RATE_UNKNOWN',
    },
  );
  expect(said(share, share, unknown, unknown)).toEqual([
    'ADDED',
    'UNCHANGED',
    'ADDED',
    'UNCHANGED',
  ]);
});

const CURRENCY = { kind: 'UNKNOWN', currency: 'USD' } as const;
const ABROAD = { item: 'ABROAD_LODGING', verification: 'RATE_UNKNOWN', limit: CURRENCY } as const;

it.each<[string, Rate, Partial<Rate>]>([
  [
    'another share',
    rate('s', 0, {}, { limit: { kind: 'SHARE', percent: 50 }, from: LATER }),
    {
      limit: { kind: 'SHARE', percent: 49 },
    },
  ],
  [
    'an amount where there is a share',
    rate('s', 0, {}, { limit: { kind: 'SHARE', percent: 50 }, from: LATER }),
    { limit: { kind: 'AMOUNT', ceiling: dong(50), lowest: null } },
  ],
  [
    'an unknown rate of another currency',
    rate('u', 0, {}, ABROAD),
    {
      limit: { kind: 'UNKNOWN', currency: 'EUR' },
    },
  ],
  [
    'an amount of another currency',
    rate('a', 7, {}, { from: LATER }),
    {
      limit: { kind: 'AMOUNT', ceiling: { minor: 7, currency: 'USD' }, lowest: null },
    },
  ],
  [
    'an unknown rate where there is a share',
    rate(
      's',
      0,
      {},
      {
        limit: { kind: 'SHARE', percent: 50 },
        from: LATER,
      },
    ),
    { limit: CURRENCY, verification: 'RATE_UNKNOWN' },
  ],
])('holds %s against the row before it', (_what, row, changes) => {
  const [first, second] = importVerdicts([row, { ...row, id: 'again', ...changes }], BOOK);
  const taken = second?.issues.find(({ code }) => code === 'SAME_DAY');
  expect([first?.status, taken?.data]).toEqual(['ADDED', { rateId: 'row 0' }]);
});

it('knows a row again only by its item, its first day and its instrument', () => {
  const row = rate('x', 1_000, { guestRanks: ['A'] }, { from: LATER });
  const other: readonly Partial<Rate>[] = [
    { item: 'GUEST_MEALS' },
    { from: isoDate('2027-02-01') },
  ];
  for (const changes of other)
    expect(said(row, { ...row, ...changes })).toEqual(['ADDED', 'ADDED']);
  const [, verdict] = importVerdicts([row, { ...row, instrumentId: 'other' }], BOOK);
  expect(verdict?.status).toBe('REFUSED');
});

it('holds what is of one country against what is of all, and of no other country', () => {
  const of = (id: string, countries: Rate['scope']['countries']) =>
    rate(id, 1, { countries }, { ...ABROAD, from: LATER });
  expect(said(of('kr', ['KR']), of('jp', ['JP']), of('again', ['KR']))).toEqual([
    'ADDED',
    'ADDED',
    'UNCHANGED',
  ]);
  expect(said(of('all', null), of('again', null))).toEqual(['ADDED', 'UNCHANGED']);
});

it('holds a row that was put right for unknown', () => {
  const rates = [...LODGING, rate('right', 7_000, HEAD_B, { correctsId: 'b-head' })];
  const [verdict] = importVerdicts([rate('x', 7_700, HEAD_B)], { ...BOOK, rates });
  expect(verdict?.issues).toMatchObject([{ code: 'SAME_DAY', data: { rateId: 'right' } }]);
});
