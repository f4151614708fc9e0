import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUEST_RANKS } from '../activity/guest.ts';
import { addDays, isoDate } from '../period/period.ts';
import { askFor, ceilingOf, rateFor } from './ceiling.ts';
import type { RateAnswer, RateQuestion } from './ceiling.ts';
import { dong, FIRST_DAY, LODGING, ownCeiling, rate } from './norm.examples.ts';
import { RATE_ROLES } from './norm.ts';
import type { Rate } from './norm.ts';

const lodging = (known: Partial<RateQuestion>, on = FIRST_DAY) =>
  askFor('GUEST_LODGING', on, known);

/** What was answered, in short: the ids of the rates, with what is open. */
function short(answer: RateAnswer): string {
  switch (answer.status) {
    case 'RATE':
      return answer.rate.id;
    case 'DEPENDS':
      return `${answer.rates.map(({ id }) => id).join('|')} by ${answer.dimensions.join('+')}`;
    case 'NONE':
      return 'none';
  }
}

describe('rateFor', () => {
  it.each<[string, Partial<RateQuestion>, string]>([
    ['the head of rank B', { guestRanks: 'B', roles: 'HEAD' }, 'b-head'],
    ['a member of rank C', { guestRanks: 'C', roles: 'MEMBER' }, 'c-member'],
    [
      'a deputy head of rank C, whom no rate names',
      { guestRanks: 'C', roles: 'DEPUTY_HEAD' },
      'c-member',
    ],
    ['an interpreter', { guestRanks: 'B', roles: 'INTERPRETER' }, 'b-member'],
    ['a spouse, whom no rate names', { guestRanks: 'B', roles: 'SPOUSE' }, 'none'],
    ['anybody of another rank', { guestRanks: 'OTHER', roles: 'HEAD' }, 'other'],
    ['anybody of another rank, part unknown', { guestRanks: 'OTHER' }, 'other'],
    ['a rank that no rate names', { guestRanks: 'SPECIAL', roles: 'HEAD' }, 'none'],
    ['rank B, part unknown', { guestRanks: 'B' }, 'b-head|b-member by roles'],
    ['a head, rank unknown', { roles: 'HEAD' }, 'b-head|c-head|other by guestRanks'],
  ])('answers for %s', (_what, known, expected) => {
    expect(short(rateFor(LODGING, lodging(known)))).toBe(expected);
  });

  it('knows nothing of the day before and of other items', () => {
    const known = { guestRanks: 'B', roles: 'HEAD' } as const;
    expect(short(rateFor(LODGING, lodging(known, addDays(FIRST_DAY, -1))))).toBe('none');
    expect(short(rateFor(LODGING, askFor('GUEST_MEALS', FIRST_DAY, known)))).toBe('none');
  });

  it('lets the narrower of two prevail, then the later', () => {
    const known = { guestRanks: 'B', roles: 'HEAD' } as const;
    const wide = rate('wide', 1, {}, { from: isoDate('2026-06-01') });
    expect(short(rateFor([...LODGING, wide], lodging(known, isoDate('2026-07-01'))))).toBe(
      'b-head',
    );
    const next = rate(
      'b-head-2',
      8_000,
      { guestRanks: ['B'], roles: ['HEAD'] },
      { from: isoDate('2026-07-01') },
    );
    const rates = [next, ...LODGING];
    expect(short(rateFor(rates, lodging(known, isoDate('2026-06-30'))))).toBe('b-head');
    expect(short(rateFor(rates, lodging(known, isoDate('2026-07-01'))))).toBe('b-head-2');
  });

  it('forgets a row that another puts right, on every day', () => {
    const right = rate(
      'b-head-right',
      7_000,
      { guestRanks: ['B'], roles: ['HEAD'] },
      { correctsId: 'b-head' },
    );
    const known = { guestRanks: 'B', roles: 'HEAD' } as const;
    expect(short(rateFor([...LODGING, right], lodging(known)))).toBe('b-head-right');
  });

  it('never hangs on the order of the book, and what becomes known only narrows the answer', () => {
    const known = fc.record({
      guestRanks: fc.option(fc.constantFrom(...GUEST_RANKS), { nil: null }),
      roles: fc.option(fc.constantFrom(...RATE_ROLES), { nil: null }),
    });
    const ids = (answer: RateAnswer): readonly string[] =>
      answer.status === 'RATE'
        ? [answer.rate.id]
        : answer.status === 'DEPENDS'
          ? answer.rates.map(({ id }) => id)
          : [];
    fc.assert(
      fc.property(
        known,
        fc.constantFrom(...GUEST_RANKS),
        fc.shuffledSubarray([...LODGING], { minLength: LODGING.length }),
        (asked, rank, book) => {
          const answer = rateFor(LODGING, lodging(asked));
          expect(rateFor(book, lodging(asked))).toEqual(answer);
          const narrowed = rateFor(
            LODGING,
            lodging({ ...asked, guestRanks: asked.guestRanks ?? rank }),
          );
          // A part that no rate of the rank names falls back on members, known only with the rank.
          if (asked.roles === null || asked.roles === 'HEAD' || asked.roles === 'MEMBER')
            expect(ids(answer)).toEqual(expect.arrayContaining([...ids(narrowed)]));
        },
      ),
    );
  });
});

describe('ceilingOf', () => {
  const [head] = LODGING as readonly [Rate];

  it('is the amount of the rate where nobody set a lower one', () => {
    const amount = dong(7_700);
    const ceiling = { rate: head, ofRate: amount, amount, own: null };
    expect(ceilingOf(head, [], FIRST_DAY)).toEqual(ceiling);
  });

  it('is the lowest that the unit or one above it set, from its first day', () => {
    const own = [
      ownCeiling('o1', 7_000, head),
      ownCeiling('o2', 6_500, head, isoDate('2026-06-01')),
    ];
    expect(ceilingOf(head, own, FIRST_DAY)).toMatchObject({
      amount: dong(7_000),
      own: { id: 'o1' },
    });
    expect(ceilingOf(head, own, isoDate('2026-06-01'))).toMatchObject({ own: { id: 'o2' } });
  });

  it('is what a union set last, higher or lower, while another above it may still lower it', () => {
    const later = isoDate('2026-06-01');
    const own = [
      ownCeiling('o3', 7_600, head, later),
      ownCeiling('o2', 7_500, head, later),
      ownCeiling('o1', 7_000, head),
    ];
    expect(ceilingOf(head, own, FIRST_DAY)).toMatchObject({ own: { id: 'o1' } });
    expect(ceilingOf(head, own, later)).toMatchObject({ own: { id: 'o3' } });
    expect(ceilingOf(head, own.toReversed(), later)).toMatchObject({ own: { id: 'o3' } });
    const above = { ...ownCeiling('a', 7_100, head), organisationId: 'tren' };
    expect(ceilingOf(head, [...own, above], later)).toMatchObject({ own: { id: 'a' } });
    expect(ceilingOf(head, [...own, above], FIRST_DAY)).toMatchObject({ own: { id: 'o1' } });
  });

  it('is that of the rate again once what a union set last has ended', () => {
    const [later, until] = [isoDate('2026-06-01'), isoDate('2026-06-30')];
    const own = [
      ownCeiling('o1', 7_000, head),
      { ...ownCeiling('o2', 6_500, head, later), to: until },
    ];
    expect(ceilingOf(head, own, until)).toMatchObject({ own: { id: 'o2' } });
    expect(ceilingOf(head, own, isoDate('2026-07-01'))).toMatchObject({ own: null });
  });

  it('is never raised by what a union set, nor lowered by what it set for others', () => {
    const other = LODGING[1] ?? head;
    const own = [
      ownCeiling('o1', 9_000, head),
      ownCeiling('o2', 1, other),
      ownCeiling('o3', 7_700, head),
    ];
    expect(ceilingOf(head, own, FIRST_DAY)).toMatchObject({ amount: dong(7_700), own: null });
  });

  it('is none where the rate is no amount', () => {
    const share = { ...head, limit: { kind: 'SHARE', percent: 50 } } as const;
    expect(ceilingOf(share, [], FIRST_DAY)).toBeNull();
  });
});
