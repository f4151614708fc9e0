import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from './period.ts';
import { addWorkingDays, isWorkingDay, workingDaysIn } from './working-days.ts';
import type { WorkCalendar } from './working-days.ts';

const PLAIN: WorkCalendar = { daysOff: new Set(), workedWeekendDays: new Set() };

/** An example, not a decision of the State: Friday 1 May off, Saturday 25 April worked. */
const EXAMPLE: WorkCalendar = {
  daysOff: new Set([isoDate('2026-04-30'), isoDate('2026-05-01')]),
  workedWeekendDays: new Set([isoDate('2026-04-25')]),
};

describe('working days', () => {
  it.each([
    ['2026-04-24', true],
    ['2026-04-25', true],
    ['2026-04-26', false],
    ['2026-04-30', false],
    ['2026-05-04', true],
  ])('%s: %s', (day, expected) => {
    expect(isWorkingDay(isoDate(day), EXAMPLE)).toBe(expected);
  });

  it.each([
    ['2026-04-24', '2026-04-30', PLAIN, 5],
    ['2026-04-24', '2026-04-30', EXAMPLE, 5],
    ['2026-04-27', '2026-05-03', PLAIN, 5],
    ['2026-04-27', '2026-05-03', EXAMPLE, 3],
    ['2026-05-02', '2026-05-03', PLAIN, 0],
  ])('%s to %s', (from, to, calendar, expected) => {
    expect(workingDaysIn({ from: isoDate(from), to: isoDate(to) }, calendar)).toBe(expected);
  });

  it.each([
    ['2026-04-24', 1, PLAIN, '2026-04-27'],
    ['2026-04-24', 1, EXAMPLE, '2026-04-25'],
    ['2026-04-29', 1, EXAMPLE, '2026-05-04'],
    ['2026-04-24', 0, PLAIN, '2026-04-24'],
    ['2026-04-25', 15, PLAIN, '2026-05-15'],
  ])('%s + %i working days', (from, days, calendar, expected) => {
    expect(addWorkingDays(isoDate(from), days, calendar)).toBe(expected);
  });

  it('are those that are found one by one, and none in a period that ends before it begins', () => {
    fc.assert(
      fc.property(fc.nat(800), fc.integer({ min: -9, max: 90 }), (start, length) => {
        const from = addDays(isoDate('2025-01-01'), start);
        const to = addDays(from, length);
        let found = 0;
        for (let day = from; day <= to; day = addDays(day, 1))
          found += Number(isWorkingDay(day, EXAMPLE));
        expect(workingDaysIn({ from, to }, EXAMPLE)).toBe(found);
      }),
    );
  });

  it('ends on a working day after exactly that many', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.integer({ min: 1, max: 60 }), (start, days) => {
        const from = addDays(isoDate('2020-01-01'), start);
        const end = addWorkingDays(from, days, EXAMPLE);
        expect(isWorkingDay(end, EXAMPLE)).toBe(true);
        expect(workingDaysIn({ from: addDays(from, 1), to: end }, EXAMPLE)).toBe(days);
      }),
    );
  });

  it('refuses what is not a count', () => {
    expect(() => addWorkingDays(isoDate('2026-01-01'), -1, PLAIN)).toThrow('NOT_A_COUNT');
  });
});
