import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { activity, GYEONGNAM, ledger, said } from './exchange.sample.ts';
import { otherSide } from './exchange.ts';
import type { Exchange, Ledger, Side, Turn, TurnRecord } from './exchange.ts';
import { nextTurn, schedule } from './schedule.ts';
import { windowOf } from './window.ts';

const TODAY = isoDate('2026-11-22');
const SIGNS = { WE_VISIT: '→', THEY_VISIT: '←' } as const;
const shown = (turns: readonly Turn[]): readonly string[] =>
  turns.map(({ year, side, state, swapped }) =>
    [year, SIGNS[side], state, ...(swapped ? ['SWAPPED'] : [])].join(' '),
  );
const plan = (change: Partial<Ledger>, today = TODAY) =>
  shown(schedule(ledger(change), today, 2030));

const HELD = [
  activity(2023, 'WE_VISIT'),
  activity(2024, 'THEY_VISIT'),
  activity(2025, 'WE_VISIT'),
  activity(2026, 'THEY_VISIT'),
];

describe('Gyeongnam with Quảng Nam, 2023 to 2030', () => {
  it('alternates', () => {
    expect(plan({ activities: HELD })).toEqual([
      '2023 → DONE',
      '2024 ← DONE',
      '2025 → DONE',
      '2026 ← DONE',
      '2027 → COMING',
      '2028 ← COMING',
      '2029 → COMING',
      '2030 ← COMING',
    ]);
  });

  it('a deferred year leaves its side next', () => {
    const deferred = said(2025, 'DEFERRED', { toYear: 2026, reason: 'REORGANISATION' });
    const activities = [...HELD.slice(0, 2), activity(2026, 'WE_VISIT')];
    expect(plan({ activities, records: [deferred] })).toEqual([
      '2023 → DONE',
      '2024 ← DONE',
      '2025 → DEFERRED',
      '2026 → DONE',
      '2027 ← COMING',
      '2028 → COMING',
      '2029 ← COMING',
      '2030 → COMING',
    ]);
  });

  it('a year is left out when it is deferred by two', () => {
    const records = [said(2027, 'DEFERRED', { toYear: 2029 })];
    expect(plan({ activities: HELD, records }).slice(4)).toEqual([
      '2027 → DEFERRED',
      '2029 → COMING',
      '2030 ← COMING',
    ]);
  });

  it.each([
    [false, ['2027 → LAPSED', '2028 → COMING', '2029 ← COMING', '2030 → COMING']],
    [true, ['2027 → LAPSED', '2028 ← COMING', '2029 → COMING', '2030 ← COMING']],
  ])('a lapsed year counts for its side: %s', (lapseFlips, expected) => {
    const exchange = { ...GYEONGNAM, lapseFlips };
    const records = [said(2027, 'LAPSED')];
    expect(plan({ exchange, activities: HELD, records }).slice(4)).toEqual(expected);
  });

  it('a swapped turn changes places with the next', () => {
    expect(plan({ activities: HELD, records: [said(2027, 'SWAPPED')] }).slice(4)).toEqual([
      '2027 ← COMING SWAPPED',
      '2028 → COMING',
      '2029 → COMING',
      '2030 ← COMING',
    ]);
    const twice = [said(2027, 'SWAPPED'), said(2028, 'SWAPPED')];
    expect(plan({ activities: HELD, records: twice }).slice(4)).toEqual([
      '2027 ← COMING SWAPPED',
      '2028 → COMING SWAPPED',
      '2029 → COMING',
      '2030 ← COMING',
    ]);
  });

  it('a swapped turn may be deferred, and is told as held by who came', () => {
    const records = [said(2027, 'SWAPPED'), said(2027, 'DEFERRED', { toYear: 2028 })];
    expect(plan({ activities: HELD, records }).slice(4)).toEqual([
      '2027 ← DEFERRED SWAPPED',
      '2028 ← COMING',
      '2029 → COMING',
      '2030 → COMING',
    ]);
  });

  it('a visit of the side whose turn it was not starts the alternation anew', () => {
    const activities = [...HELD.slice(0, 3), activity(2026, 'WE_VISIT')];
    expect(plan({ activities }).slice(3, 6)).toEqual([
      '2026 → DONE',
      '2027 ← COMING',
      '2028 → COMING',
    ]);
  });

  it('a year about which nothing is said is overdue and leaves its side next', () => {
    expect(plan({ activities: HELD.slice(0, 2) }).slice(2, 6)).toEqual([
      '2025 → OVERDUE',
      '2026 → DUE',
      '2027 ← COMING',
      '2028 → COMING',
    ]);
  });

  it.each([
    ['APPROVED', '2025 → DUE', '2026 ← DUE'],
    ['POSTPONED', '2025 → OVERDUE', '2026 → DUE'],
    ['CANCELLED', '2025 → OVERDUE', '2026 → DUE'],
  ] as const)('a dossier that is %s after the window', (state, ...expected) => {
    const activities = [...HELD.slice(0, 2), activity(2025, 'WE_VISIT', state)];
    expect(plan({ activities }).slice(2, 4)).toEqual(expected);
  });

  it('a turn held before the year to which it was deferred counts where it was held', () => {
    const records = [said(2027, 'DEFERRED', { toYear: 2029 })];
    const activities = [...HELD, activity(2028, 'WE_VISIT')];
    expect(plan({ activities, records }, isoDate('2028-12-01')).slice(4)).toEqual([
      '2027 → DEFERRED',
      '2028 → DONE',
      '2029 ← COMING',
      '2030 → COMING',
    ]);
  });

  it('what is held counts, whatever was said before; what is taken back does not', () => {
    const lapsed = said(2025, 'LAPSED');
    expect(plan({ activities: HELD, records: [lapsed] })[2]).toBe('2025 → DONE');
    const back = said(2025, 'RETRACTED', { at: '2025-07-01T00:00:00.000Z' });
    const records = [lapsed, back, said(2025, 'SWAPPED')];
    expect(plan({ activities: HELD.slice(0, 2), records })[2]).toBe('2025 → OVERDUE');
    const told = said(2025, 'DONE', { at: '2025-08-01T00:00:00.000Z' });
    expect(plan({ activities: HELD.slice(0, 2), records: [...records, told] })[2]).toBe(
      '2025 → DONE',
    );
  });

  it('of two things said at once the one with the later id counts', () => {
    const at = '2025-06-01T02:00:00.000Z';
    const records = [said(2025, 'LAPSED', { at, id: 'b' }), said(2025, 'DONE', { at, id: 'a' })];
    expect(plan({ activities: HELD.slice(0, 2), records })[2]).toBe('2025 → LAPSED');
  });

  it('ends with its last day, and keeps to its cadence', () => {
    const exchange = { ...GYEONGNAM, everyYears: 2, validTo: isoDate('2027-01-01') };
    expect(plan({ exchange })).toEqual(['2023 → OVERDUE', '2025 → OVERDUE', '2027 → COMING']);
    const before = { ...exchange, validTo: isoDate('2026-12-31') };
    expect(plan({ exchange: before })).toHaveLength(2);
  });
});

describe('the window', () => {
  it.each([
    [{ kind: 'MONTHS', fromMonth: 2, toMonth: 2 }, 2028, '2028-02-01', '2028-02-29'],
    [{ kind: 'TET', daysBefore: 30, daysAfter: 0 }, 2025, '2024-12-30', '2025-01-29'],
    [{ kind: 'TET', daysBefore: 0, daysAfter: 15 }, 2030, '2030-02-02', '2030-02-17'],
  ] as const)('%j of %i', (window, year, from, to) => {
    expect(windowOf(window, year)).toEqual({ from, to });
  });

  it.each([
    ['2026-02-28', 'COMING'],
    ['2026-03-01', 'DUE'],
    ['2026-06-30', 'DUE'],
    ['2026-07-01', 'OVERDUE'],
  ])('on %s the turn of March to June is %s', (today, expected) => {
    const window = { kind: 'MONTHS', fromMonth: 3, toMonth: 6 } as const;
    const exchange = { ...GYEONGNAM, firstYear: 2026, window };
    expect(schedule(ledger({ exchange }), isoDate(today), 2026)[0]?.state).toBe(expected);
  });
});

describe('the next turn', () => {
  it('is the one that is due, else the first to come', () => {
    const turns = schedule(ledger({ activities: HELD.slice(0, 2) }), TODAY, 2030);
    expect(nextTurn(turns)?.year).toBe(2026);
    expect(nextTurn(schedule(ledger({ activities: HELD }), TODAY, 2030))?.year).toBe(2027);
    expect(nextTurn([])).toBeNull();
  });
});

const anyExchange: fc.Arbitrary<Exchange> = fc.record({
  ...Object.fromEntries(
    Object.entries(GYEONGNAM).map(([name, value]) => [name, fc.constant(value)]),
  ),
  firstSide: fc.constantFrom<Side>('WE_VISIT', 'THEY_VISIT'),
  everyYears: fc.integer({ min: 1, max: 3 }),
  lapseFlips: fc.boolean(),
}) as unknown as fc.Arbitrary<Exchange>;

/** Something said of each turn in order, until some year; of what is held, by the side whose turn it is. */
function told(
  exchange: Exchange,
  kinds: readonly ('DONE' | 'DEFERRED' | 'LAPSED')[],
): readonly TurnRecord[] {
  const records: TurnRecord[] = [];
  for (const kind of kinds) {
    const turns = schedule(ledger({ exchange, records }), TODAY, 2200);
    const open = turns.find(({ year }) => records.every((record) => record.year !== year));
    if (open === undefined) return records;
    const { year, side } = open;
    records.push(said(year, kind, kind === 'DEFERRED' ? { toYear: year + 1 } : { side }));
  }
  return records;
}
const kindsOf = (...kinds: readonly ('DONE' | 'DEFERRED' | 'LAPSED')[]) =>
  fc.array(fc.constantFrom(...kinds), { maxLength: 12 });
const firstOpen = (exchange: Exchange, records: readonly TurnRecord[]) =>
  schedule(ledger({ exchange, records }), TODAY, 2300).find(({ year }) =>
    records.every((record) => record.year !== year),
  );

describe('whatever is said', () => {
  it('deferring never changes who is next', () => {
    fc.assert(
      fc.property(anyExchange, kindsOf('DONE', 'DEFERRED', 'LAPSED'), (exchange, kinds) => {
        const before = told(exchange, kinds);
        const after = told(exchange, [...kinds, 'DEFERRED']);
        expect(firstOpen(exchange, after)?.side).toBe(firstOpen(exchange, before)?.side);
      }),
    );
  });

  it('both sides have held as many turns, but for one, where nothing lapsed for its side', () => {
    fc.assert(
      fc.property(anyExchange, kindsOf('DONE', 'DEFERRED'), (exchange, kinds) => {
        const records = told(exchange, kinds);
        const held = schedule(ledger({ exchange, records }), TODAY, 2300).filter(
          ({ state }) => state === 'DONE',
        );
        const ours = held.filter(({ side }) => side === 'WE_VISIT').length;
        expect(Math.abs(held.length - 2 * ours)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the order in which records are loaded does not matter', () => {
    fc.assert(
      fc.property(
        anyExchange,
        kindsOf('DONE', 'DEFERRED', 'LAPSED'),
        fc.nat(),
        (exchange, kinds, seed) => {
          const records = told(exchange, kinds);
          const corrected = records.map((one) => ({
            ...one,
            id: `${one.id}-2`,
            kind: 'LAPSED' as const,
          }));
          const all = [...records, ...corrected.slice(0, seed % 4)];
          const turned = all.toSorted(
            (a, b) => ((a.year * 7919 + seed) % 13) - ((b.year * 7919 + seed) % 13),
          );
          expect(schedule(ledger({ exchange, records: turned }), TODAY, 2050)).toEqual(
            schedule(ledger({ exchange, records: all }), TODAY, 2050),
          );
        },
      ),
    );
  });

  it('years only rise, and none is beyond the last asked for', () => {
    fc.assert(
      fc.property(anyExchange, kindsOf('DONE', 'DEFERRED', 'LAPSED'), (exchange, kinds) => {
        const years = schedule(
          ledger({ exchange, records: told(exchange, kinds) }),
          TODAY,
          2040,
        ).map(({ year }) => year);
        expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b));
        expect(years.every((year) => year >= 2023 && year <= 2040)).toBe(true);
      }),
    );
  });

  it('a swap gives both sides their turn within the two', () => {
    fc.assert(
      fc.property(anyExchange, kindsOf('DONE', 'DEFERRED'), (exchange, kinds) => {
        const records = told(exchange, kinds);
        const open = firstOpen(exchange, records);
        fc.pre(open !== undefined && open.year > 2026);
        const swap = said(open?.year ?? 0, 'SWAPPED');
        const sides = schedule(ledger({ exchange, records: [...records, swap] }), TODAY, 2300)
          .filter(({ year }) => year >= swap.year)
          .map(({ side }) => side)
          .slice(0, 3);
        const own = open?.side ?? 'WE_VISIT';
        expect(sides).toEqual([otherSide(own), own, own]);
      }),
    );
  });
});
