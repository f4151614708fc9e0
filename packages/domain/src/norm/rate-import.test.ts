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

it('holds a row that was put right for unknown', () => {
  const rates = [...LODGING, rate('right', 7_000, HEAD_B, { correctsId: 'b-head' })];
  const [verdict] = importVerdicts([rate('x', 7_700, HEAD_B)], { ...BOOK, rates });
  expect(verdict?.issues).toMatchObject([{ code: 'SAME_DAY', data: { rateId: 'right' } }]);
});
