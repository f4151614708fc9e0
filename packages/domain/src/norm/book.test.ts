import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../period/period.ts';
import { bookOn, compareBooks, standingFor, takenOverBy } from './book.ts';
import { dong, FIRST_DAY, LODGING, rate } from './norm.examples.ts';
import type { Rate } from './norm.ts';

const LATER = isoDate('2027-01-01');
const HEAD_B = { guestRanks: ['B'], roles: ['HEAD'] } as const;
const ids = (rates: readonly Rate[]): readonly string[] => rates.map(({ id }) => id);

describe('bookOn', () => {
  it('holds what is in force, in the order of the items', () => {
    const meals = rate('a-meals', 2_000, { guestRanks: ['B'] }, { item: 'GUEST_MEALS' });
    expect(ids(bookOn([meals, ...LODGING], FIRST_DAY))).toEqual([
      'b-head',
      'b-member',
      'c-head',
      'c-member',
      'other',
      'a-meals',
    ]);
    expect(bookOn(LODGING, addDays(FIRST_DAY, -1))).toEqual([]);
  });

  it('ends a rate when the next of its item and scope begins, and no other', () => {
    const next = rate('b-head-2', 8_000, HEAD_B, { from: LATER });
    const rates = [...LODGING, next];
    expect(ids(bookOn(rates, addDays(LATER, -1)))).toContain('b-head');
    expect(ids(bookOn(rates, LATER))).toEqual([
      'b-head-2',
      'b-member',
      'c-head',
      'c-member',
      'other',
    ]);
  });
});

describe('a rate with a last day', () => {
  const until = isoDate('2027-06-30');
  const next = rate('b-head-2', 8_000, HEAD_B, { from: LATER, to: until });
  const heldBy = (rates: readonly Rate[], day: string) =>
    ids(bookOn(rates, isoDate(day))).filter((id) => id.startsWith('b-head'));

  it.each([
    ['the day before it', '2026-12-31', ['b-head']],
    ['its first day', LATER, ['b-head-2']],
    ['its last day', until, ['b-head-2']],
    ['the day after: the older one does not come back', '2027-07-01', []],
  ])('%s', (_name, day, expected) => {
    expect(heldBy([...LODGING, next], day)).toEqual(expected);
  });

  it('gives way to the older one only where that is entered again', () => {
    const again = rate('b-head-3', 7_700, HEAD_B, { from: isoDate('2027-07-01') });
    expect(heldBy([...LODGING, next, again], '2027-07-01')).toEqual(['b-head-3']);
  });

  it('leaves the older one alone where it was put right away', () => {
    const wrong = rate('b-head-4', 9_000, HEAD_B, {
      from: isoDate('2028-01-01'),
      correctsId: next.id,
    });
    expect(heldBy([...LODGING, next, wrong], '2027-07-01')).toEqual(['b-head']);
  });
});

describe('standingFor', () => {
  it('leaves out what is of other countries or was put right', () => {
    const rates = [
      rate('right', 1, HEAD_B, { correctsId: 'b-head' }),
      rate('japan', 1, { countries: ['JP', 'KR'] }),
      rate('laos', 1, { countries: ['LA'] }),
      ...LODGING.slice(0, 2),
    ];
    expect(ids(standingFor(rates, ['KR', 'US']))).toEqual(['right', 'japan', 'b-member']);
    expect(ids(standingFor(rates, []))).toEqual(['right', 'b-member']);
  });
});

describe('takenOverBy', () => {
  it('names the next row of the same item and scope that begins while one holds', () => {
    const next = (id: string, from: string, changes: Partial<Rate> = {}) =>
      rate(id, 1, HEAD_B, { from: isoDate(from), ...changes });
    const rates = [
      next('third', '2028-01-01', { to: isoDate('2028-12-31') }),
      next('wrong', '2026-06-01'),
      next('second', '2027-01-01', { correctsId: 'wrong' }),
      next('fourth', '2029-01-01'),
      ...LODGING,
    ];
    expect([...takenOverBy(rates)].map(([id, { id: by }]) => `${id} ${by}`)).toEqual([
      'b-head second',
      'second third',
    ]);
  });
});

describe('compareBooks', () => {
  const changeOf = (changed: Rate): readonly string[] =>
    compareBooks([...LODGING, changed], FIRST_DAY, LATER)
      .filter(({ change }) => change !== 'SAME')
      .map(({ before, after, change }) => `${before?.id} ${after?.id} ${change}`);
  const next = (changes: Partial<Rate>) => rate('next', 0, HEAD_B, { from: LATER, ...changes });
  const amount = (minor: number) =>
    ({ kind: 'AMOUNT', ceiling: dong(minor), lowest: null }) as const;

  it.each([
    ['a higher rate', next({ limit: amount(7_701) }), ['b-head next RAISED']],
    ['a lower rate', next({ limit: amount(7_699) }), ['b-head next LOWERED']],
    ['the same amount on another basis', next({ limit: amount(7_700) }), ['b-head next RESTATED']],
    [
      'the same amount in special cases alone',
      next({ limit: amount(7_700), exceptional: true }),
      ['b-head next RESTATED'],
    ],
    [
      'a rate in another currency',
      next({ limit: { kind: 'AMOUNT', ceiling: { minor: 1, currency: 'USD' }, lowest: null } }),
      ['b-head next RESTATED'],
    ],
    [
      'a rate nobody found',
      next({ limit: { kind: 'UNKNOWN', currency: 'VND' } }),
      ['b-head next RESTATED'],
    ],
    [
      'a share where there was an amount',
      next({ limit: { kind: 'SHARE', percent: 50 } }),
      ['b-head next RESTATED'],
    ],
    [
      'a rate for whom there was none',
      rate('new', 9_400, { guestRanks: ['A'] }, { from: LATER }),
      ['undefined new ADDED'],
    ],
  ])('shows %s', (_what, changed, expected) => {
    expect(changeOf(changed)).toEqual(expected);
  });

  it('shows what has ended, and everything from the empty book', () => {
    const ended = LODGING.map((one) => ({ ...one, to: addDays(LATER, -1) }));
    expect(compareBooks(ended, FIRST_DAY, LATER).map(({ change }) => change)).toEqual(
      ended.map(() => 'REMOVED'),
    );
    expect(compareBooks(LODGING, addDays(FIRST_DAY, -1), FIRST_DAY)).toHaveLength(LODGING.length);
  });

  it('stands in the order of the items, and of ids within one, whatever was written first', () => {
    const ofItem = (id: string, item: Rate['item'], changes: Partial<Rate> = {}) =>
      rate(id, 1, { guestRanks: ['A'] }, { item, ...changes });
    const until = { to: addDays(LATER, -1) };
    const rates = [
      ofItem('z', 'GUEST_GIFT'),
      ofItem('new', 'GUEST_MEALS', { from: LATER }),
      ofItem('y', 'GUEST_LODGING', until),
      ...LODGING.slice(1, 2),
    ];
    expect(
      compareBooks(rates, FIRST_DAY, LATER).map((row) =>
        [(row.before ?? row.after)?.id, row.change].join(' '),
      ),
    ).toEqual(['b-member SAME', 'y REMOVED', 'new ADDED', 'z SAME']);
  });

  it('is the same where the same row holds, whatever it limits by', () => {
    const unknown = { limit: { kind: 'UNKNOWN', currency: 'VND' } } as const;
    const rates = [rate('unknown', 0, HEAD_B, unknown)];
    expect(compareBooks(rates, FIRST_DAY, LATER)).toMatchObject([{ change: 'SAME' }]);
  });

  it('lets the row that was written down later hold of two that begin on one day', () => {
    const twice = [rate('b-head-2', 2, HEAD_B), rate('b-head-1', 1, HEAD_B)];
    expect(ids(bookOn(twice, FIRST_DAY))).toEqual(['b-head-2']);
    expect(ids(bookOn(twice.toReversed(), FIRST_DAY))).toEqual(['b-head-2']);
  });

  it('compares shares of another rate', () => {
    const share = (id: string, percent: number, from = FIRST_DAY) =>
      rate(
        id,
        0,
        {},
        { item: 'OWN_STAFF_INTERPRETATION', limit: { kind: 'SHARE', percent }, from },
      );
    const rates = [share('half', 50), share('third', 33, LATER)];
    expect(compareBooks(rates, FIRST_DAY, LATER)).toMatchObject([{ change: 'LOWERED' }]);
  });
});
