import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEXES } from '../person/person.ts';
import { addDays, addMonths, isoDate, monthsBetween } from '../period/period.ts';
import { monthsToRetirement, retirementDay, retirementValues } from './retirement.ts';

/** The ages as the reference data hold them. */
const RAW = {
  minMonthsLeft: 24,
  ageRisesFrom: 2021,
  menAgeMonths: 720,
  menYearlyMonths: 3,
  menLastAgeMonths: 744,
  womenAgeMonths: 660,
  womenYearlyMonths: 4,
  womenLastAgeMonths: 720,
};
const VALUES = retirementValues(RAW);
if (VALUES === null) throw new Error('The values of the test are of the wrong shape');

const START = isoDate('2026-05-12');
const left = (born: string | null, sex: 'MALE' | 'FEMALE' | null, raw: object = RAW) =>
  monthsToRetirement({ dateOfBirth: born === null ? null : isoDate(born), sex }, START, { ...raw });

describe('the day of retirement', () => {
  it.each([
    // 60 years before the age rises, the last day of the month.
    ['1960-12-01', 'MALE', '2020-12-31'],
    ['1961-01-15', 'MALE', '2021-04-30'],
    // 60 years 3 months would be reached in 2022 only, where 60 years 6 months hold.
    ['1961-09-30', 'MALE', '2021-12-31'],
    ['1961-10-01', 'MALE', '2022-04-30'],
    ['1966-01-31', 'MALE', '2027-10-31'],
    ['1966-03-31', 'MALE', '2027-12-31'],
    ['1966-04-01', 'MALE', '2028-04-30'],
    ['1990-02-28', 'MALE', '2052-02-29'],
    ['1965-12-31', 'FEMALE', '2020-12-31'],
    ['1966-01-01', 'FEMALE', '2021-05-31'],
    ['1970-06-15', 'FEMALE', '2027-10-31'],
    ['1980-02-10', 'FEMALE', '2040-02-29'],
  ] as const)('of %s, %s: %s', (born, sex, day) => {
    expect(retirementDay(isoDate(born), sex, VALUES)).toBe(day);
  });

  it('never comes earlier for who is born later', () => {
    const born = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => addDays(isoDate('1945-01-01'), days));
    fc.assert(
      fc.property(born, fc.nat(400), fc.constantFrom(...SEXES), (day, later, sex) => {
        const [first, second] = [day, addDays(day, later)];
        expect(retirementDay(first, sex, VALUES) <= retirementDay(second, sex, VALUES)).toBe(true);
      }),
    );
  });

  it('is at an age between the first and the last, to the month', () => {
    const born = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => addDays(isoDate('1945-01-01'), days));
    fc.assert(
      fc.property(born, (day) => {
        const age = monthsBetween(day, retirementDay(day, 'MALE', VALUES));
        expect(age).toBeGreaterThanOrEqual(720);
        expect(age).toBeLessThanOrEqual(744);
      }),
    );
  });
});

describe('months to retirement', () => {
  it.each([
    // Retires on 2027-10-31: 17 whole months.
    ['1966-01-31', 'MALE', 17],
    ['1966-03-31', 'MALE', 19],
    ['1966-04-01', 'MALE', 23],
    ['1966-05-01', 'MALE', 24],
    ['1966-06-01', 'MALE', 24],
    ['1990-01-01', 'MALE', 24],
    ['1961-01-01', 'MALE', -1],
    ['1950-01-01', 'FEMALE', -1],
    ['1970-06-15', 'FEMALE', 17],
    // Of unknown sex: young enough and old enough either way, and in between.
    ['1990-01-01', null, 24],
    ['1960-01-01', null, -1],
    ['1966-04-01', null, null],
    [null, 'MALE', null],
  ] as const)('born %s, %s: %s', (born, sex, months) => {
    expect(left(born, sex)).toBe(months);
  });

  it('cannot be told by values that cannot be read', () => {
    expect(left('1966-01-31', 'MALE', { ...RAW, menAgeMonths: 1_201 })).toBeNull();
    expect(
      left('1966-01-31', 'MALE', { ...RAW, menAgeMonths: 1_200, menLastAgeMonths: 1_200 }),
    ).toBe(24);
  });

  it('tell nothing beyond what is asked, whoever it is', () => {
    const born = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => addDays(isoDate('1945-01-01'), days));
    fc.assert(
      fc.property(born, fc.option(fc.constantFrom(...SEXES), { nil: null }), (day, sex) => {
        const months = monthsToRetirement({ dateOfBirth: day, sex }, START, RAW);
        if (months === null) return;
        expect(months).toBeGreaterThanOrEqual(-1);
        expect(months).toBeLessThanOrEqual(24);
        if (sex === null || months < 0 || months === 24) return;
        expect(addMonths(START, months) <= retirementDay(day, sex, VALUES)).toBe(true);
      }),
    );
  });
});
