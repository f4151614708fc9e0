import { describe, expect, it } from 'vitest';
import { addDays, isoDate, weekdayOf } from './period.ts';
import type { HolidayRule, PublicHoliday } from './public-holidays.ts';
import { daysOffOf, workCalendarOf } from './public-holidays.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

const SINCE = isoDate('2013-05-01');
const SINCE_2021 = isoDate('2021-01-01');

function solar(holiday: PublicHoliday, month: number, day: number, daysBefore = 0): HolidayRule {
  return {
    holiday,
    calendar: 'SOLAR',
    month,
    day,
    daysBefore,
    daysAfter: 0,
    from: SINCE,
    to: null,
  };
}

const RULES: readonly HolidayRule[] = [
  solar('NEW_YEAR', 1, 1),
  { ...solar('TET', 1, 1, 1), calendar: 'LUNAR', daysAfter: 3 },
  { ...solar('HUNG_KINGS', 3, 10), calendar: 'LUNAR' },
  solar('REUNIFICATION', 4, 30),
  solar('LABOUR_DAY', 5, 1),
  { ...solar('NATIONAL_DAY', 9, 2), to: isoDate('2020-12-31') },
  { ...solar('NATIONAL_DAY', 9, 2, 1), from: SINCE_2021 },
];

const off = (year: number): readonly string[] =>
  daysOffOf(RULES, year).map(
    ({ day, holiday, inPlaceOf }) =>
      `${day} ${holiday}${inPlaceOf === null ? '' : ` for ${inPlaceOf}`}`,
  );

describe('daysOffOf', () => {
  it('gives the days of 2026 by the law, those instead of weekends among them', () => {
    expect(off(2026)).toEqual([
      '2026-01-01 NEW_YEAR',
      '2026-02-16 TET',
      '2026-02-17 TET',
      '2026-02-18 TET',
      '2026-02-19 TET',
      '2026-02-20 TET',
      '2026-04-26 HUNG_KINGS',
      '2026-04-27 HUNG_KINGS for 2026-04-26',
      '2026-04-30 REUNIFICATION',
      '2026-05-01 LABOUR_DAY',
      '2026-09-01 NATIONAL_DAY',
      '2026-09-02 NATIONAL_DAY',
    ]);
  });

  it('gives a day instead of each of two weekend days, never the same', () => {
    const tet = off(2023).filter((day) => day.includes('TET'));
    expect(tet).toEqual([
      '2023-01-21 TET',
      '2023-01-22 TET',
      '2023-01-23 TET',
      '2023-01-24 TET',
      '2023-01-25 TET',
      '2023-01-26 TET for 2023-01-21',
      '2023-01-27 TET for 2023-01-22',
    ]);
  });

  it('goes by the rule of the day: one day off in September before 2021, two since', () => {
    expect(off(2020).filter((day) => day.includes('NATIONAL'))).toEqual([
      '2020-09-02 NATIONAL_DAY',
    ]);
    expect(off(2021).filter((day) => day.includes('NATIONAL'))).toHaveLength(2);
  });

  it('gives every year from 2014 to 2050 as many working days off as there are days off', () => {
    for (let year = 2014; year <= 2050; year += 1) {
      const days = daysOffOf(RULES, year);
      const onWeekdays = days.filter(({ day }) => weekdayOf(day) < 6);
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      expect(onWeekdays).toHaveLength(year < 2021 ? 10 : 11);
    }
  });
});

describe('workCalendarOf', () => {
  const swapped = [
    { day: isoDate('2026-01-02'), working: false },
    { day: isoDate('2026-01-10'), working: true },
  ];
  const calendar = workCalendarOf(RULES, swapped, [2025, 2026]);
  const working = (day: string): boolean => isWorkingDay(isoDate(day), calendar);

  it('lets a decision of a day prevail over the law', () => {
    expect([working('2026-01-02'), working('2026-01-10'), working('2026-01-03')]).toEqual([
      false,
      true,
      false,
    ]);
    const cancelled = workCalendarOf(
      RULES,
      [{ day: isoDate('2026-09-01'), working: true }],
      [2026],
    );
    expect(isWorkingDay(isoDate('2026-09-01'), cancelled)).toBe(true);
    expect(isWorkingDay(isoDate('2026-09-02'), cancelled)).toBe(false);
  });

  it.each([
    ['an ordinary week', '2026-03-02', 5, '2026-03-09'],
    ['over Tết', '2026-02-11', 5, '2026-02-25'],
    ['over the end of April', '2026-04-24', 5, '2026-05-06'],
    ['over New Year with a day swapped', '2025-12-30', 5, '2026-01-08'],
    ['a worked Saturday', '2026-01-07', 3, '2026-01-10'],
  ])('counts working days %s', (_what, from, days, expected) => {
    expect(addWorkingDays(isoDate(from), days, calendar)).toBe(expected);
  });

  it('never counts a day off as the last day of a limit', () => {
    for (let day = isoDate('2026-01-01'); day < '2026-12-01'; day = addDays(day, 1))
      expect(isWorkingDay(addWorkingDays(day, 15, calendar), calendar)).toBe(true);
  });
});
