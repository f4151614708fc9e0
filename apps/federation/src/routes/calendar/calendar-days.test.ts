import { isoDate } from '@cau-noi/domain/period';
import { expect, test } from 'vitest';
import { overlapsOf, partnersInTime } from './overlaps.ts';
import type { Placed } from './overlaps.ts';
import { weeksOf } from './weeks.ts';

const placed = (id: string, from: string, to: string, change: Partial<Placed> = {}): Placed => ({
  id,
  kind: 'OUTBOUND',
  from: isoDate(from),
  to: isoDate(to),
  partnerId: null,
  countries: [],
  ...change,
});
const korea = { countries: ['KR'] };

test('two meet on a common day with one partner, or in one country abroad', () => {
  const a = placed('a', '2026-05-01', '2026-05-07', { ...korea, partnerId: 'p1' });
  const b = placed('b', '2026-05-07', '2026-05-10', { countries: ['JP', 'KR'] });
  const c = placed('c', '2026-05-08', '2026-05-09', korea);
  const d = placed('d', '2026-05-02', '2026-05-03', { countries: ['LA'], partnerId: 'p1' });
  const found = overlapsOf([c, b, a, d]);
  expect(found.map(({ one, other, country }) => [one.id, other.id, country])).toEqual([
    ['a', 'd', null],
    ['a', 'b', 'KR'],
    ['b', 'c', 'KR'],
  ]);
  expect(
    partnersInTime(found)
      .get('b')
      ?.map(({ id }) => id),
  ).toEqual(['a', 'c']);
  expect(partnersInTime(found).get('x')).toBeUndefined();
});

test('guests of one country do not meet there, and no partner is not a common one', () => {
  const guests = { kind: 'INBOUND', countries: ['LA'] } as const;
  const a = placed('a', '2026-05-01', '2026-05-07', guests);
  const b = placed('b', '2026-05-01', '2026-05-07', guests);
  const ours = placed('c', '2026-05-01', '2026-05-07', { countries: ['LA'] });
  expect(overlapsOf([a, b, ours])).toEqual([]);
});

test('an activity is in every week that it touches; empty weeks are left out', () => {
  // 2026-05-04 is a Monday.
  const long = placed('long', '2026-05-10', '2026-05-18');
  const short = placed('short', '2026-05-12', '2026-05-12');
  const weeks = weeksOf([long, short]);
  expect(
    weeks.map(({ monday, sunday, activities }) => [monday, sunday, activities.length]),
  ).toEqual([
    ['2026-05-04', '2026-05-10', 1],
    ['2026-05-11', '2026-05-17', 2],
    ['2026-05-18', '2026-05-24', 1],
  ]);
});
