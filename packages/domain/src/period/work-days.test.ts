import { describe, expect, it } from 'vitest';
import { isoDate } from './period.ts';
import type { HolidayRule, PublicHoliday } from './public-holidays.ts';
import { isYearKnown, workDaysOf, workingDayAfter, workingDayNumber } from './work-days.ts';

function rule(holiday: PublicHoliday, month: number, day: number): HolidayRule {
  const span = { from: isoDate('2026-01-01'), to: isoDate('2027-12-31') };
  return { ...span, holiday, calendar: 'SOLAR', month, day, daysBefore: 0, daysAfter: 0 };
}

const RULES = [
  rule('NEW_YEAR', 1, 1),
  { ...rule('TET', 1, 1), calendar: 'LUNAR' as const, daysBefore: 1, daysAfter: 3 },
  { ...rule('HUNG_KINGS', 3, 10), calendar: 'LUNAR' as const },
  rule('REUNIFICATION', 4, 30),
  rule('LABOUR_DAY', 5, 1),
  rule('NATIONAL_DAY', 9, 2),
];
const DECIDED = [
  { day: isoDate('2026-01-02'), working: false },
  { day: isoDate('2026-01-10'), working: true },
  { day: isoDate('2028-01-03'), working: false },
];

describe('the working days of years', () => {
  it('are known of those in which every holiday has its day', () => {
    expect([2025, 2026, 2027, 2028].map((year) => isYearKnown(RULES, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isYearKnown(RULES.slice(1), 2026)).toBe(false);
  });

  it('are what departs from Monday to Friday, of those years alone', () => {
    expect(workDaysOf(RULES, DECIDED, [2026, 2028])).toEqual({
      years: [2026],
      daysOff:
        '2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01 2026-09-02'.split(
          ' ',
        ),
      workedWeekendDays: ['2026-01-10'],
    });
  });

  it('are counted into the next year, and not into one that is not known', () => {
    const known = workDaysOf(RULES, [], [2026, 2027]);
    expect(workingDayAfter(isoDate('2026-12-28'), 5, known)).toBe('2027-01-05');
    expect(workingDayAfter(isoDate('2027-12-28'), 5, known)).toBeNull();
    expect(workingDayAfter(isoDate('2025-12-31'), 1, known)).toBe('2026-01-02');
  });

  it('number a day off as the working day that follows it', () => {
    const known = workDaysOf(RULES, [], [2026]);
    const number = (day: string) => workingDayNumber(isoDate('2026-03-06'), isoDate(day), known);
    expect(['2026-03-06', '2026-03-07', '2026-03-09', '2026-03-10'].map(number)).toEqual([
      0, 1, 1, 2,
    ]);
    expect(number('2027-01-04')).toBeNull();
  });
});
