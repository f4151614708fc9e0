import { describe, expect, it } from 'vitest';
import { dayOfLunar, lunarDateOf, tetOf } from './lunar.ts';
import { addDays, isoDate } from './period.ts';

/** Tết Nguyên đán in Việt Nam; in 2007 and 2030 a day before the Chinese new year. */
const TET = `
  1990-01-27 1991-02-15 1992-02-04 1993-01-23 1994-02-10 1995-01-31
  1996-02-19 1997-02-07 1998-01-28 1999-02-16 2000-02-05 2001-01-24
  2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17
  2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23 2013-02-10
  2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05
  2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29
  2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02 2031-01-23
  2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15
  2038-02-04 2039-01-24 2040-02-12 2041-02-01 2042-01-22 2043-02-10
  2044-01-30 2045-02-17 2046-02-06 2047-01-26 2048-02-14 2049-02-02
  2050-01-23
`
  .trim()
  .split(/\s+/u)
  .map(isoDate);

describe('the Vietnamese lunar calendar', () => {
  it.each(TET.map((day, index) => [1990 + index, day] as const))('Tết %i: %s', (year, day) => {
    expect(tetOf(year)).toBe(day);
    expect(lunarDateOf(day)).toEqual({ year, month: 1, leap: false, day: 1 });
  });

  it.each([
    ['the leap month 2 of 2023', '2023-03-22', { year: 2023, month: 2, leap: true, day: 1 }],
    ['the month after it', '2023-04-20', { year: 2023, month: 3, leap: false, day: 1 }],
    ['the leap month 6 of 2025', '2025-07-25', { year: 2025, month: 6, leap: true, day: 1 }],
    ['the last day of a lunar year', '2026-02-16', { year: 2025, month: 12, leap: false, day: 29 }],
    ['the winter solstice', '2025-12-22', { year: 2025, month: 11, leap: false, day: 3 }],
  ] as const)('knows %s', (_what, day, expected) => {
    expect(lunarDateOf(isoDate(day))).toEqual(expected);
  });

  it('knows the day of the Hùng kings', () => {
    expect([2023, 2024, 2025, 2026].map((year) => dayOfLunar(year, 3, 10))).toEqual([
      '2023-04-29',
      '2024-04-18',
      '2025-04-07',
      '2026-04-26',
    ]);
  });

  it('leaves out no day and counts none twice from 1990 to 2050', () => {
    let before = lunarDateOf(isoDate('1989-12-31'));
    for (let day = isoDate('1990-01-01'); day < '2051-01-01'; day = addDays(day, 1)) {
      const lunar = lunarDateOf(day);
      const sameMonth = lunar.month === before.month && lunar.leap === before.leap;
      expect([lunar.day, sameMonth]).toEqual(lunar.day === 1 ? [1, false] : [before.day + 1, true]);
      if (lunar.day === 1) expect(before.day).toBeGreaterThanOrEqual(29);
      if (!lunar.leap) expect(dayOfLunar(lunar.year, lunar.month, lunar.day)).toBe(day);
      before = lunar;
    }
  });
});
