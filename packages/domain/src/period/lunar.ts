import { addDays, daysBetween, isoDate, yearOf } from './period.ts';
import type { IsoDate } from './period.ts';

/**
 * A day of the Vietnamese lunar calendar (âm lịch), as it is reckoned for the meridian 105° East:
 * a month begins on the day of the new moon, the winter solstice falls in month 11, and of thirteen
 * months between two solstices the first without a principal term is the leap month.
 */
export type LunarDate = {
  readonly year: number;
  /** 1 to 12; a leap month has the number of the one before it. */
  readonly month: number;
  readonly leap: boolean;
  /** 1 to 30. */
  readonly day: number;
};

/** Days are counted from noon, as astronomers do: 1 January 2000 is day 2,451,545. */
const NOON_OF_2000 = 2_451_545;
const FIRST_OF_2000 = isoDate('2000-01-01');
const HOURS_EAST = 7;

const numberOf = (day: IsoDate): number => NOON_OF_2000 + daysBetween(FIRST_OF_2000, day);
const dayOf = (number: number): IsoDate => addDays(FIRST_OF_2000, number - NOON_OF_2000);

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/** Mean length of a lunar month, in days. */
const MONTH = 29.530588853;
/** The number of the day of the first new moon that is counted, 1 January 1900. */
const FIRST_NEW_MOON = 2_415_021;

/**
 * The day, in Việt Nam, of the new moon number `k` since 1900.
 *
 * Source: Jean Meeus, Astronomical Formulae for Calculators, chapter 32, without the smallest terms;
 * right to some two minutes between 1900 and 2100.
 */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t ** 2);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3;
  const periodic =
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * node) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * node + sun) -
    0.0004 * sine(2 * node - sun) -
    0.0006 * sine(2 * node + moon) +
    0.001 * sine(2 * node - moon) +
    0.0005 * sine(2 * moon + sun);
  // What the turning of the Earth lags behind the clocks of astronomers.
  const lag = -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
  return Math.floor(mean + periodic - lag + 0.5 + HOURS_EAST / 24);
}

/** In which twelfth of its way the sun stands as a day begins: 0 from the spring equinox, 9 from the winter solstice. */
function sunTerm(day: number): number {
  const t = (day - 2_451_545.5 - HOURS_EAST / 24) / 36_525;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3;
  const longitude =
    280.46645 +
    36_000.76983 * t +
    0.0003032 * t ** 2 +
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

const WINTER = 9;

/** The number of the new moon with which month 11 of a lunar year begins, in December or before. */
function eleventhMonthOf(year: number): number {
  const last = numberOf(isoDate(`${year}-12-31`));
  const k = Math.floor((last - FIRST_NEW_MOON) / MONTH);
  return sunTerm(newMoon(k)) >= WINTER ? k - 1 : k;
}

type Month = Pick<LunarDate, 'year' | 'month' | 'leap'> & { readonly first: number };

/** The months from month 11 of the year before up to month 10 of this year, with their first days. */
function monthsUntilTenth(year: number): readonly Month[] {
  const from = eleventhMonthOf(year - 1);
  const count = eleventhMonthOf(year) - from;
  const firsts = Array.from({ length: count + 1 }, (_, index) => newMoon(from + index));
  const terms = firsts.map(sunTerm);
  const leap =
    count === 13 ? terms.findIndex((term, index) => index > 0 && term === terms[index + 1]) : -1;
  return firsts.slice(0, count).map((first, index) => {
    const place = leap !== -1 && index >= leap ? index - 1 : index;
    const month = ((place + 10) % 12) + 1;
    return { first, month, leap: index === leap, year: place < 2 ? year - 1 : year };
  });
}

/** The Vietnamese lunar date of a day. */
export function lunarDateOf(day: IsoDate): LunarDate {
  const number = numberOf(day);
  const months = [...monthsUntilTenth(yearOf(day)), ...monthsUntilTenth(yearOf(day) + 1)];
  const [found] = months.filter(({ first }) => first <= number).slice(-1) as [Month];
  const { first, ...month } = found;
  return { ...month, day: number - first + 1 };
}

/**
 * The day on which a day of the Vietnamese lunar calendar falls; leap months are not asked for. A day
 * 30 of a month of 29 is the first of the next.
 */
export function dayOfLunar(year: number, month: number, day: number): IsoDate {
  const months = [...monthsUntilTenth(year), ...monthsUntilTenth(year + 1)];
  const [found] = months.filter((one) => one.year === year && one.month === month && !one.leap) as [
    Month,
  ];
  return dayOf(found.first + day - 1);
}

/** The first day of the lunar year: Tết Nguyên đán. */
export function tetOf(year: number): IsoDate {
  return dayOfLunar(year, 1, 1);
}
