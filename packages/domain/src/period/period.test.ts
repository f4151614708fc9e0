import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../result.ts';
import {
  addDays,
  addMonths,
  contains,
  daysBetween,
  daysInclusive,
  earlierOf,
  intersection,
  laterOf,
  isoDate,
  isoMonth,
  monthOf,
  monthPeriod,
  monthsBetween,
  overlaps,
  parseIsoDate,
  parseIsoMonth,
  parsePeriod,
  period,
  weekdayOf,
  yearOf,
  yearPeriod,
  yearsOf,
} from './period.ts';
import type { IsoDate, Period } from './period.ts';

const EPOCH = isoDate('1970-01-01');
const days = fc.integer({ min: -40_000, max: 60_000 }).map((count) => addDays(EPOCH, count));
const periods: fc.Arbitrary<Period> = fc
  .tuple(days, fc.nat(800))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));

describe('dates', () => {
  it.each(['2025-06-30', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s', (text) => {
    expect(parseIsoDate(text)).toEqual(ok(text));
  });

  it.each([
    ['2025-02-29', 'DATE_NOT_REAL'],
    ['1900-02-29', 'DATE_NOT_REAL'],
    ['2025-04-31', 'DATE_NOT_REAL'],
    ['2025-13-01', 'DATE_NOT_REAL'],
    ['2025-00-10', 'DATE_NOT_REAL'],
    ['2025-01-00', 'DATE_NOT_REAL'],
    ['0000-01-01', 'DATE_NOT_REAL'],
    ['30/06/2025', 'DATE_FORMAT'],
    ['2025-6-30', 'DATE_FORMAT'],
    ['2025-06-30T00:00:00Z', 'DATE_FORMAT'],
    [' 2025-06-30', 'DATE_FORMAT'],
    ['', 'DATE_FORMAT'],
  ])('%s: %s', (text, code) => {
    expect(parseIsoDate(text)).toMatchObject({ ok: false, error: { code, data: { text } } });
    expect(() => isoDate(text)).toThrow('NOT_A_DATE');
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(-5e13), max: new Date(2e14), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().slice(0, 10);
          expect(parseIsoDate(text)).toEqual(ok(text));
          expect(weekdayOf(isoDate(text))).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
        },
      ),
    );
  });

  it.each([
    ['2025-06-30', 1, '2025-07-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2025-03-01', 0, '2025-03-01'],
  ])('%s + %i days = %s', (from, count, expected) => {
    expect(addDays(isoDate(from), count)).toBe(expected);
  });

  it('counts what it added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9000, max: 9000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(addDays(day, count) > day).toBe(count > 0);
      }),
    );
  });

  it('does not leave the calendar', () => {
    expect(() => addDays(isoDate('9999-12-31'), 1)).toThrow('DATE_OUT_OF_RANGE');
    expect(() => addDays(EPOCH, 0.5)).toThrow('DAYS_NOT_WHOLE');
    expect(() => addMonths(EPOCH, 0.5)).toThrow('MONTHS_NOT_WHOLE');
  });
});

describe('months', () => {
  it('reads months that exist', () => {
    expect(parseIsoMonth('2025-07')).toEqual(ok('2025-07'));
    for (const text of ['2025-13', '2025-00', '0000-01', '2025-7', '07/2025', '2025-07-01']) {
      expect(parseIsoMonth(text)).toMatchObject({ ok: false, error: { code: 'MONTH_FORMAT' } });
    }
    expect(() => isoMonth('2025-13')).toThrow('NOT_A_MONTH');
  });

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['0001-03-15', -2, '0001-01-15'],
    ['0001-03-15', -3, '0001-01-01'],
    ['9999-10-15', 2, '9999-12-15'],
    ['9999-10-15', 3, '9999-12-31'],
  ])('%s + %i months = %s', (from, count, expected) => {
    expect(addMonths(isoDate(from), count)).toBe(expected);
  });

  it.each([
    ['2023-05-10', '2026-05-09', 35],
    ['2023-05-10', '2026-05-10', 36],
    ['2025-01-31', '2025-02-28', 1],
    ['2025-02-28', '2025-01-31', -1],
    ['2025-02-28', '2025-01-28', -1],
    ['2025-02-28', '2025-01-27', -2],
    ['2025-05-05', '2025-05-05', 0],
  ])('%s → %s is %i whole months', (from, to, months) => {
    expect(monthsBetween(isoDate(from), isoDate(to))).toBe(months);
  });

  it('is the greatest number of months that fits', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        const months = monthsBetween(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
    );
  });

  it('knows its first and last day', () => {
    expect(monthPeriod(isoMonth('2024-02'))).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    fc.assert(
      fc.property(days, (day) => {
        const month = monthPeriod(monthOf(day));
        expect(contains(month, day)).toBe(true);
        expect(monthOf(addDays(month.to, 1))).not.toBe(monthOf(day));
        expect(monthOf(addDays(month.from, -1))).not.toBe(monthOf(day));
      }),
    );
  });
});

describe('periods', () => {
  it('reports both wrong ends at once', () => {
    expect(parsePeriod({ from: '2025-02-30', to: 'x' })).toMatchObject({
      ok: false,
      error: [
        { code: 'DATE_NOT_REAL', path: ['from'] },
        { code: 'DATE_FORMAT', path: ['to'] },
      ],
    });
    expect(parsePeriod({ from: '2025-02-02', to: '2025-02-01' })).toMatchObject({
      ok: false,
      error: [{ code: 'PERIOD_REVERSED', data: { from: '2025-02-02', to: '2025-02-01' } }],
    });
    expect(parsePeriod({ from: '2015-01-01', to: '2019-12-31' })).toEqual(
      ok({ from: '2015-01-01', to: '2019-12-31' }),
    );
  });

  it('counts the first and the last day', () => {
    const day = isoDate('2026-03-09');
    expect(daysInclusive({ from: day, to: day })).toBe(1);
    expect(daysInclusive({ from: day, to: isoDate('2026-03-20') })).toBe(12);
    expect(daysInclusive(yearPeriod(2024))).toBe(366);
  });

  it('touches every year once', () => {
    expect(yearsOf({ from: isoDate('2013-12-31'), to: isoDate('2017-01-01') })).toEqual([
      2013, 2014, 2015, 2016, 2017,
    ]);
    expect(yearOf(isoDate('2013-12-31'))).toBe(2013);
  });

  it('has an earlier and a later of two days, in whichever order they are told', () => {
    const [first, second] = [isoDate('2026-01-31'), isoDate('2026-02-01')];
    for (const [a, b] of [
      [first, second],
      [second, first],
    ] as const)
      expect([earlierOf(a, b), laterOf(a, b)]).toEqual([first, second]);
    expect([earlierOf(first, first), laterOf(first, first)]).toEqual([first, first]);
  });

  it('overlaps exactly when some day is in both, and the intersection has those days', () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: -900, max: 900 }), fc.nat(800), (a, shift, length) => {
        const from = addDays(a.from, shift);
        const b: Period = { from, to: addDays(from, length) };
        const inBoth: IsoDate[] = [];
        for (let day = a.from; day <= a.to; day = addDays(day, 1)) {
          if (contains(b, day)) inBoth.push(day);
        }
        const common = intersection(a, b);
        expect(overlaps(a, b)).toBe(inBoth.length > 0);
        expect(overlaps(b, a)).toBe(overlaps(a, b));
        expect(common === null ? 0 : daysInclusive(common)).toBe(inBoth.length);
        expect(common?.from).toBe(inBoth.at(0));
        expect(common?.to).toBe(inBoth.at(-1));
      }),
      { numRuns: 60 },
    );
  });

  it('is refused when reversed', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(period(from, to).ok).toBe(from <= to);
      }),
    );
  });
});
