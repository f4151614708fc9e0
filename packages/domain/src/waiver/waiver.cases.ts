import { over, overMoney, under } from '../check/check.ts';
import type { CheckData, Measure } from '../check/check.ts';
import { extentOf } from '../check/extent.ts';
import type { Paid } from '../check/extent.ts';
import type { Money } from '../money/money.ts';
import type { WaivedFailure } from './waiver.ts';

const failure = (measure: Measure | null, change: Partial<WaivedFailure> = {}): WaivedFailure => ({
  checkId: 'TK03',
  reason: 'TOO_MANY_PERSONS',
  about: null,
  data: {},
  measure,
  ...change,
});
const persons = (actual: number, limit = 10) => failure(over(limit, actual, 'PERSONS'));
const line = (minor: number, currency: 'VND' | 'USD', data: CheckData, about = 'c1') =>
  failure(overMoney({ minor: 1_000_000, currency }, { minor, currency }), {
    checkId: 'TK02',
    reason: 'ABOVE_RATE',
    about,
    data,
  });
const months = (actual: number) =>
  failure(under(36, actual, 'MONTHS'), { checkId: 'TK06', reason: 'REPEATED' });
const objectives = (given: number) =>
  failure(null, { checkId: 'HQ01', reason: 'TOO_FEW_OBJECTIVES', data: { required: 3, given } });

/** What was granted, what is found now, and whether the one lets the other pass. */
type CoverCase = readonly [string, WaivedFailure, WaivedFailure, boolean];

const GIFT = { cost: 'GIFT' };

const vnd = (minor: number): Money => ({ minor, currency: 'VND' });
const FED = { persons: 9, days: 4, unitPrice: vnd(100_000) };
/** Without a measure: guests who pay for everything, whose rooms are in our estimate all the same. */
const paidFor = (...lines: readonly Paid[]) =>
  failure(null, {
    checkId: 'TK10',
    reason: 'GUESTS_PAY_ALL',
    about: 'c1',
    data: { cost: 'GUEST_LODGING', ...extentOf(lines) },
  });
const dearRoom = (line: Paid) =>
  failure(overMoney(vnd(80_000), line.unitPrice), {
    checkId: 'TK02',
    reason: 'ABOVE_RATE',
    about: 'c1',
    data: { cost: 'GUEST_LODGING', ...extentOf([line]) },
  });
const KEPT_BEFORE = { ...paidFor(FED), data: { cost: 'GUEST_LODGING' } };

/** The golden table of what an exception covers. */
export const COVER_CASES: readonly CoverCase[] = [
  ['as many as were granted', persons(11), persons(11), true],
  ['fewer than were granted', persons(12), persons(11), true],
  ['one more than was granted', persons(11), persons(12), false],
  ['as many, where the limit has become lower', persons(11), persons(11, 8), true],
  ['more, where the limit has become higher', persons(11), persons(13, 12), false],
  ['another reason', persons(11), { ...persons(11), reason: 'TOO_MANY_DAYS' }, false],
  ['another check', persons(11), { ...persons(11), checkId: 'TK17' }, false],
  ['somebody else', persons(11), { ...persons(11), about: 'person-2' }, false],
  ['another unit of measure', persons(11), failure(over(10, 11, 'DAYS')), false],
  ['a measure where none was granted', failure(null), persons(11), false],
  ['no measure where one was granted', persons(11), failure(null), false],
  ['a floor missed as far as was granted', months(30), months(30), true],
  ['a floor missed by less', months(30), months(31), true],
  ['a floor missed by more', months(30), months(29), false],
  ['a floor where a ceiling was granted', persons(11), failure(under(12, 11, 'PERSONS')), false],
  [
    'the same price of the same item',
    line(1_500_000, 'VND', GIFT),
    line(1_500_000, 'VND', GIFT),
    true,
  ],
  ['a higher price', line(1_500_000, 'VND', GIFT), line(1_500_001, 'VND', GIFT), false],
  ['another currency', line(1_500_000, 'USD', GIFT), line(1_400_000, 'VND', GIFT), false],
  [
    'another item on the same line',
    line(1_500_000, 'VND', GIFT),
    line(1_400_000, 'VND', { cost: 'GUEST_LODGING' }),
    false,
  ],
  [
    'the same item on another line',
    line(1_500_000, 'VND', GIFT),
    line(1_500_000, 'VND', GIFT, 'c2'),
    false,
  ],
  [
    'the same measure, come about otherwise',
    { ...persons(11), data: { approved: 1, pending: 2 } },
    { ...persons(11), data: { approved: 2, pending: 1 } },
    true,
  ],
  [
    'a figure known then and not now',
    { ...persons(11), data: { approved: 1 } },
    { ...persons(11), data: { approved: null } },
    false,
  ],
  [
    'a figure not known then',
    { ...persons(11), data: { approved: null } },
    { ...persons(11), data: { approved: 1 } },
    false,
  ],
  ['as few objectives', objectives(1), objectives(1), true],
  ['fewer objectives', objectives(1), objectives(0), false],
  ['something told that was not', persons(11), { ...persons(11), data: { place: 'Huế' } }, false],
  ['something not told that was', { ...persons(11), data: { place: 'Huế' } }, persons(11), false],
  ['as much as was granted, without a measure', paidFor(FED), paidFor(FED), true],
  ['one person more', paidFor(FED), paidFor({ ...FED, persons: 10 }), false],
  ['one day more', paidFor(FED), paidFor({ ...FED, days: 5 }), false],
  ['one more đồng', paidFor(FED), paidFor({ ...FED, unitPrice: vnd(100_001) }), false],
  ['fewer persons for more days', paidFor(FED), paidFor({ ...FED, persons: 4, days: 9 }), false],
  ['more persons for fewer days', paidFor(FED), paidFor({ ...FED, persons: 12, days: 3 }), false],
  [
    'a higher price for fewer days',
    paidFor(FED),
    paidFor({ ...FED, days: 1, unitPrice: vnd(100_001) }),
    false,
  ],
  [
    'less of everything',
    paidFor(FED),
    paidFor({ persons: 8, days: 3, unitPrice: vnd(99_999) }),
    true,
  ],
  [
    'as many in another currency',
    paidFor(FED),
    paidFor({ ...FED, unitPrice: { minor: 1, currency: 'USD' } }),
    false,
  ],
  ['another line of the same', paidFor(FED), paidFor(FED, { ...FED, days: 1 }), false],
  ['one line of two', paidFor(FED, FED), paidFor(FED), true],
  ['as dear, for one person more', dearRoom(FED), dearRoom({ ...FED, persons: 10 }), false],
  ['as dear, for one day more', dearRoom(FED), dearRoom({ ...FED, days: 5 }), false],
  ['as dear, for fewer', dearRoom(FED), dearRoom({ ...FED, persons: 8, days: 3 }), true],
  ['what was kept without its extent', KEPT_BEFORE, paidFor(FED), true],
  [
    'another item, kept without its extent',
    KEPT_BEFORE,
    { ...paidFor(FED), data: { cost: 'GUEST_MEALS', ...extentOf([FED]) } },
    false,
  ],
  ['what tells no extent any more', paidFor(FED), KEPT_BEFORE, true],
];
