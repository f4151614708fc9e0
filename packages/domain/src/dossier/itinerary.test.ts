import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { sampleStop } from './dossier.sample.ts';
import type { Stop } from './dossier.ts';
import { itineraryIssues } from './itinerary.ts';

const START = isoDate('2027-03-10');
const day = (number: number): IsoDate => addDays(START, number - 1);
const stop = (arrive: number, leave: number, index: number): Stop =>
  sampleStop({ id: `s${index}`, arrive: day(arrive), leave: day(leave) });
const stopsOf = (spans: readonly (readonly [number, number])[]): readonly Stop[] =>
  spans.map(([arrive, leave], index) => stop(arrive, leave, index));

type Spans = readonly (readonly [number, number])[];

/** Days of a journey of 7, by stop; what is wrong with them. */
const CASES: readonly (readonly [Spans, readonly string[]])[] = [
  [[], []],
  [[[1, 7]], []],
  [
    [
      [1, 3],
      [3, 7],
    ],
    [],
  ],
  [
    [
      [1, 3],
      [4, 7],
    ],
    [],
  ],
  [
    [
      [1, 3],
      [5, 7],
    ],
    ['STOPS_GAP s1'],
  ],
  [
    [
      [1, 4],
      [3, 7],
    ],
    ['STOPS_OVERLAP s1'],
  ],
  [
    [
      [4, 7],
      [1, 3],
    ],
    ['ITINERARY_START s0.arrive', 'STOPS_OUT_OF_ORDER s1', 'ITINERARY_END s1.leave'],
  ],
  [[[2, 7]], ['ITINERARY_START s0.arrive']],
  [[[0, 7]], ['ITINERARY_START s0.arrive']],
  [[[1, 6]], ['ITINERARY_END s0.leave']],
  [[[1, 8]], ['ITINERARY_END s0.leave']],
  [
    [
      [1, 1],
      [1, 1],
      [1, 7],
    ],
    [],
  ],
];

const briefly = (stops: readonly Stop[], start: IsoDate, end: IsoDate) =>
  itineraryIssues(stops, start, end).map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);

describe('itineraryIssues', () => {
  it.each(CASES)('%j: %j', (spans, expected) => {
    expect(briefly(stopsOf(spans), day(1), day(7))).toEqual(expected);
  });

  it('gives the days that do not fit', () => {
    expect(
      itineraryIssues(
        stopsOf([
          [1, 3],
          [6, 7],
        ]),
        day(1),
        day(7),
      ),
    ).toEqual([
      {
        code: 'STOPS_GAP',
        path: ['stops', 's1'],
        data: { leave: '2027-03-12', arrive: '2027-03-15' },
      },
    ]);
  });

  const spans = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(4)), { minLength: 1 });

  it('accepts only journeys in which every day belongs to a stop, and to one of two neighbours', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 9 }), (list, end) => {
        const stops = stopsOf(list.map(([arrive, length]) => [arrive, arrive + length]));
        if (itineraryIssues(stops, day(1), day(end)).length > 0) return;
        for (let number = 1; number <= end; number += 1) {
          const there = stops.filter(
            (place) => place.arrive <= day(number) && day(number) <= place.leave,
          );
          expect(there.length).toBeGreaterThan(0);
        }
        expect(stops.every((place) => place.leave <= day(end))).toBe(true);
      }),
    );
  });

  it('accepts every journey cut into stops', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 2, max: 14 }), { maxLength: 5 });
    fc.assert(
      fc.property(cuts, fc.boolean(), (days, sameDay) => {
        const firsts = [1, ...days.toSorted((a, b) => a - b)];
        const journey = firsts.map((first, index) => {
          const next = firsts[index + 1];
          return [first, next === undefined ? 15 : next - Number(!sameDay)] as const;
        });
        expect(itineraryIssues(stopsOf(journey), day(1), day(15))).toEqual([]);
      }),
    );
  });
});
