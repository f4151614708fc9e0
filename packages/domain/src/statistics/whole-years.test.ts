import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInForce } from '../period/dated.ts';
import { addDays, isoDate, yearPeriod } from '../period/period.ts';
import type { CountedUnit } from './structure.ts';
import { joinedUnits, partYears } from './whole-years.ts';

const unit = (organisationId: string, from: string, to: string | null): CountedUnit => ({
  organisationId,
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});

describe('spans of a union that touch', () => {
  it('are one, and others stay apart', () => {
    const units = [
      unit('a', '2024-01-01', '2025-03-31'),
      unit('b', '2025-04-01', null),
      unit('a', '2020-05-01', '2023-12-31'),
      unit('a', '2026-01-01', null),
    ];
    expect(joinedUnits(units)).toEqual([
      unit('a', '2020-05-01', '2025-03-31'),
      unit('a', '2026-01-01', null),
      unit('b', '2025-04-01', null),
    ]);
  });

  it('leave a year that is interrupted to be counted by days', () => {
    const units = joinedUnits([
      unit('a', '2020-01-01', '2025-03-31'),
      unit('a', '2025-06-01', null),
      unit('b', '2025-01-01', '2025-12-31'),
    ]);
    expect(partYears(units, 2019, 2026)).toEqual([
      { organisationId: 'a', year: 2025 },
      { organisationId: 'a', year: 2025 },
    ]);
    expect(partYears(units, 2026, 2030)).toEqual([]);
  });
});

describe('whatever the spans', () => {
  const START = isoDate('2020-01-01');
  const anySpan = fc
    .record({
      organisationId: fc.constantFrom('a', 'b'),
      from: fc.nat({ max: 1_500 }),
      days: fc.option(fc.nat({ max: 900 }), { freq: 4 }),
    })
    .map(({ organisationId, from, days }) => ({
      organisationId,
      from: addDays(START, from),
      to: days === null ? null : addDays(START, from + days),
    }));
  const counts = (units: readonly CountedUnit[], organisationId: string, at: number) =>
    units.some(
      (one) => one.organisationId === organisationId && isInForce(one, addDays(START, at)),
    );

  it('the same days count, each in one span', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 8 }), fc.nat({ max: 2_500 }), (units, at) => {
        const joined = joinedUnits(units);
        for (const id of ['a', 'b']) {
          expect(counts(joined, id, at)).toBe(counts(units, id, at));
          const day = addDays(START, at);
          const holding = joined.filter((o) => o.organisationId === id && isInForce(o, day));
          expect(holding.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('all days of a year count as its first does, unless it is named', () => {
    fc.assert(
      fc.property(
        fc.array(anySpan, { maxLength: 8 }),
        fc.integer({ min: 2020, max: 2026 }),
        (units, year) => {
          const joined = joinedUnits(units);
          const parts = partYears(joined, year, year).map((part) => part.organisationId);
          const { from, to } = yearPeriod(year);
          for (const id of ['a', 'b'].filter((one) => !parts.includes(one))) {
            const on = (day: typeof from) =>
              joined.some((one) => one.organisationId === id && isInForce(one, day));
            for (let day = from; day <= to; day = addDays(day, 1)) expect(on(day)).toBe(on(from));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
