import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allInForceOn,
  inForceOn,
  isInForce,
  overlapsOf,
  spanCovers,
  spansOverlap,
} from './dated.ts';
import type { Dated } from './dated.ts';
import { addDays, isoDate } from './period.ts';

type Named = Dated<{ readonly name: string }>;

const named = (name: string, from: string, to: string | null): Named => ({
  name,
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});

const QUANG_NAM = named('Quảng Nam', '2008-08-01', '2025-06-30');
const DA_NANG = named('Đà Nẵng', '2025-07-01', null);

const START = isoDate('2020-01-01');
const spans = fc.tuple(fc.nat(60), fc.option(fc.nat(60))).map(([start, length]) => ({
  from: addDays(START, start),
  to: length === null ? null : addDays(START, start + length),
}));
const window = Array.from({ length: 200 }, (_, index) => addDays(START, index));

describe('dated', () => {
  it.each([
    ['2008-07-31', null],
    ['2008-08-01', 'Quảng Nam'],
    ['2025-06-30', 'Quảng Nam'],
    ['2025-07-01', 'Đà Nẵng'],
    ['2099-01-01', 'Đà Nẵng'],
  ])('on %s: %s', (day, expected) => {
    expect(inForceOn([DA_NANG, QUANG_NAM], isoDate(day))?.name ?? null).toBe(expected);
  });

  it('takes the later of two that overlap, and reports the pair', () => {
    const late = named('late', '2025-01-01', null);
    const day = isoDate('2025-03-01');
    expect(inForceOn([late, QUANG_NAM], day)).toBe(late);
    expect(inForceOn([QUANG_NAM, late], day)).toBe(late);
    expect(allInForceOn([QUANG_NAM, late], day)).toEqual([QUANG_NAM, late]);
    expect(overlapsOf([late, QUANG_NAM])).toEqual([[QUANG_NAM, late]]);
    expect(overlapsOf([DA_NANG, QUANG_NAM])).toEqual([]);
  });

  it('agrees with a count of days', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const shared = window.filter((day) => isInForce(a, day) && isInForce(b, day));
        const outside = window.filter((day) => !isInForce(a, day) && isInForce(b, day));
        const endless = b.to === null && a.to !== null;
        expect(spansOverlap(a, b)).toBe(shared.length > 0);
        expect(spanCovers(a, b)).toBe(outside.length === 0 && !endless);
      }),
    );
  });

  it('finds every pair once, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 6 }), (items) => {
        const pairs = overlapsOf(items);
        const expected = items.flatMap((a, index) =>
          items.slice(index + 1).filter((b) => spansOverlap(a, b)),
        );
        expect(pairs).toHaveLength(expected.length);
        expect(overlapsOf(items.toReversed())).toHaveLength(expected.length);
        for (const [earlier, later] of pairs) expect(earlier.from <= later.from).toBe(true);
      }),
    );
  });
});
