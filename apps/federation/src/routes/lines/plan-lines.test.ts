import { expect, test } from 'vitest';
import { groupsOf, sumsOf } from './plan-lines.ts';
import type { UnionLine } from './plan-lines.ts';

const line = (id: string, change: Partial<UnionLine> = {}): UnionLine => ({
  id,
  planId: 'p1',
  state: 'APPROVED',
  unit: { id: 'u1', name: 'LĐLĐ Mẫu' },
  kind: 'OUTBOUND',
  title: `Dòng ${id}`,
  partner: { id: 'k1', name: 'Đối tác Thử' },
  countries: ['KR'],
  persons: 6,
  days: 5,
  fromMonth: null,
  toMonth: null,
  money: [{ minor: 100_000_000, currency: 'VND' }],
  ...change,
});
const lines = [
  line('a'),
  line('b', { countries: ['KR', 'JP'], persons: null }),
  line('c', { kind: 'INBOUND', partner: null, countries: [] }),
  line('d', { unit: { id: 'u2', name: 'CĐ Thử' }, money: [{ minor: 500_000, currency: 'USD' }] }),
];
const shape = (grouping: Parameters<typeof groupsOf>[1]) =>
  groupsOf(lines, grouping).map(({ id, sums }) => [id, sums.lines]);

test('lines are added up; currencies stay apart', () => {
  expect(sumsOf(lines)).toEqual({
    lines: 4,
    persons: 18,
    money: [
      { minor: 500_000, currency: 'USD' },
      { minor: 300_000_000, currency: 'VND' },
    ],
  });
});

test('a line to two countries counts in both; one that names none stands apart', () => {
  expect(shape('country')).toEqual([
    ['KR', 3],
    ['JP', 1],
    [null, 1],
  ]);
  expect(shape('partner')).toEqual([
    ['k1', 3],
    [null, 1],
  ]);
});

test('by kind and by union', () => {
  expect(shape('kind')).toEqual([
    ['OUTBOUND', 3],
    ['INBOUND', 1],
  ]);
  expect(shape('unit')).toEqual([
    ['u1', 3],
    ['u2', 1],
  ]);
});
