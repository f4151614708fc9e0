import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../period/period.ts';
import { noticeIssues } from './notice.ts';
import { becameBy, cameFromBy } from './succession.ts';
import type { SuccessionLink } from './succession.ts';

const link = (fromId: string, toId: string, date: string | null): SuccessionLink => ({
  fromId,
  toId,
  date: date === null ? null : isoDate(date),
});

const LINKS = [
  link('IMF', 'IndustriALL', '2012-06-19'),
  link('ICEM', 'IndustriALL', '2012-06-19'),
  link('ICEF', 'ICEM', '1996-01-01'),
  link('IMF-JC', 'JCM', null),
];

describe('succession', () => {
  it.each([
    ['IMF', '2012-06-18', []],
    ['IMF', '2012-06-19', ['IndustriALL']],
    ['ICEF', '2000-01-01', ['ICEM']],
    ['ICEF', '2020-01-01', ['ICEM', 'IndustriALL']],
    ['IMF-JC', '1990-01-01', ['JCM']],
    ['IndustriALL', '2020-01-01', []],
  ])('%s by %s became %j', (id, day, expected) => {
    expect(becameBy(LINKS, id, isoDate(day))).toEqual(expected);
  });

  it.each([
    ['IndustriALL', '2012-06-18', []],
    ['IndustriALL', '2012-06-19', ['IMF', 'ICEM', 'ICEF']],
    ['JCM', '1990-01-01', ['IMF-JC']],
    ['IMF', '2020-01-01', []],
  ])('%s by %s came from %j', (id, day, expected) => {
    expect(cameFromBy(LINKS, id, isoDate(day))).toEqual(expected);
  });

  it('does not go back in time', () => {
    const links = [link('B', 'C', '2005-01-01'), link('A', 'B', '2010-01-01')];
    expect(becameBy(links, 'A', isoDate('2020-01-01'))).toEqual(['B']);
    expect(cameFromBy(links, 'C', isoDate('2020-01-01'))).toEqual(['B']);
  });

  it('ends even when the data run in a circle', () => {
    const links = [link('A', 'B', '2005-01-01'), link('B', 'A', '2006-01-01')];
    expect(becameBy(links, 'A', isoDate('2020-01-01'))).toEqual(['B']);
    expect(becameBy([link('A', 'A', null)], 'A', isoDate('2020-01-01'))).toEqual([]);
  });

  it('reads the same forwards and backwards', () => {
    const ids = ['A', 'B', 'C', 'D', 'E'];
    const start = isoDate('2000-01-01');
    const days = fc.nat(9).map((count) => addDays(start, count));
    const links = fc.array(
      fc.record({
        fromId: fc.constantFrom(...ids),
        toId: fc.constantFrom(...ids),
        date: fc.option(days),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(links, days, (list, day) => {
        const forwards = ids.flatMap((id) => becameBy(list, id, day).map((to) => `${id}>${to}`));
        const backwards = ids.flatMap((id) =>
          cameFromBy(list, id, day).map((from) => `${from}>${id}`),
        );
        expect(forwards.toSorted()).toEqual(backwards.toSorted());
      }),
      { numRuns: 500 },
    );
  });
});

describe('that a partner was told', () => {
  const notice = { successorId: 'da-nang', on: isoDate('2025-07-10'), text: 'Công văn 12' };
  it.each([
    [[], {}],
    [['NOT_A_SUCCESSOR'], { successorId: 'hue' }],
    [[], { on: isoDate('2025-08-01') }],
    [['DAY_IN_FUTURE'], { on: isoDate('2025-08-02') }],
    [['REQUIRED'], { text: ' ' }],
    [['TOO_LONG'], { text: 'x'.repeat(2001) }],
  ])('%j', (codes, change) => {
    const found = noticeIssues({ ...notice, ...change }, ['da-nang'], isoDate('2025-08-01'));
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});
