import { describe, expect, it } from 'vitest';
import { calendarDaysOf, decidedDayIssues } from './decided-days.ts';
import { isoDate } from './period.ts';
import type { HolidayRule } from './public-holidays.ts';

const SINCE = { from: isoDate('2020-01-01'), to: null };
const RULES: readonly HolidayRule[] = [
  {
    ...SINCE,
    holiday: 'NATIONAL_DAY',
    calendar: 'SOLAR',
    month: 9,
    day: 2,
    daysBefore: 1,
    daysAfter: 0,
  },
  {
    ...SINCE,
    holiday: 'HUNG_KINGS',
    calendar: 'LUNAR',
    month: 3,
    day: 10,
    daysBefore: 0,
    daysAfter: 0,
  },
];
const DECIDED = [
  { day: isoDate('2026-09-01'), working: true, why: 'worked' },
  { day: isoDate('2026-09-03'), working: false, why: 'off' },
  { day: isoDate('2027-09-04'), working: false, why: 'of another year' },
];

describe('the days of a year', () => {
  it('are those off by law and those decided, a decision before the law', () => {
    const days = calendarDaysOf(RULES, DECIDED, 2026);
    expect(
      days.map(({ day, working, byRule, decided }) => [
        day,
        working,
        byRule?.holiday ?? null,
        byRule?.inPlaceOf ?? null,
        decided?.why ?? null,
      ]),
    ).toEqual([
      ['2026-04-26', false, 'HUNG_KINGS', null, null],
      ['2026-04-27', false, 'HUNG_KINGS', '2026-04-26', null],
      ['2026-09-01', true, 'NATIONAL_DAY', null, 'worked'],
      ['2026-09-02', false, 'NATIONAL_DAY', null, null],
      ['2026-09-03', false, null, null, 'off'],
    ]);
  });
});

describe('deciding of a day', () => {
  const codes = (day: string, working: boolean) =>
    decidedDayIssues(RULES, DECIDED, { day: isoDate(day), working }).map(({ code }) => code);

  it.each([
    ['2026-09-02', true, []],
    ['2026-09-04', false, []],
    ['2026-09-05', true, []],
    ['2026-09-02', false, ['NO_DIFFERENCE']],
    ['2026-09-04', true, ['NO_DIFFERENCE']],
    ['2026-09-05', false, ['NO_DIFFERENCE']],
    ['2026-04-26', false, ['NO_DIFFERENCE']],
    ['2026-09-03', true, ['ALREADY_DECIDED']],
  ] as const)('%s, working %s: %j', (day, working, expected) => {
    expect(codes(day, working)).toEqual(expected);
  });
});
