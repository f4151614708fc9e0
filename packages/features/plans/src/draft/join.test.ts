import type { PlanLine } from '@cau-noi/domain/plan';
import { expect, test } from 'vitest';
import { sampleLine } from '../line/line.sample.ts';
import { collisionKey, joinLines, resolveLines } from './join.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => sampleLine(id)) as [PlanLine, PlanLine, PlanLine];
const base = [a, b, c];
const ids = (lines: readonly PlanLine[]) => lines.map(({ id }) => id).join('');

test('what only one side changed is taken, line by line and field by field', () => {
  const mine = [{ ...a, persons: 6 }, b, c];
  const theirs = [{ ...a, days: 5 }, { ...b, title: 'Tên mới' }, c];
  expect(joinLines(base, mine, theirs)).toEqual({
    merged: [{ ...a, persons: 6, days: 5 }, { ...b, title: 'Tên mới' }, c],
    collisions: [],
  });
});

test('lines added and taken away on either side', () => {
  const mine = [a, sampleLine('x'), c];
  const theirs = [a, b, sampleLine('y'), sampleLine('z')];
  const { merged, collisions } = joinLines(base, mine, theirs);
  expect(collisions).toEqual([]);
  expect(ids(merged)).toBe('ayzx');
});

test('the same change on both sides, and money in another order, is no collision', () => {
  const money = [
    { source: 'HOST', amount: { minor: 100, currency: 'USD' } },
    { source: 'UNION_FUND', amount: { minor: 200, currency: 'VND' } },
  ] as const;
  const mine = [{ ...a, funding: money }, b, c];
  const theirs = [{ ...a, funding: money.toReversed() }, b, c];
  expect(joinLines(base, mine, theirs).collisions).toEqual([]);
});

test('a field that both changed waits for the choice; until then theirs stands', () => {
  const mine = [{ ...a, persons: 6, days: 5 }, b, c];
  const theirs = [{ ...a, persons: 9 }, b, c];
  const join = joinLines(base, mine, theirs);
  expect(join.merged[0]).toMatchObject({ persons: 9, days: 5 });
  expect(join.collisions.map(collisionKey)).toEqual(['a.persons']);
  expect(resolveLines(join, mine, new Set())[0]).toMatchObject({ persons: 9, days: 5 });
  expect(resolveLines(join, mine, new Set(['a.persons']))[0]).toMatchObject({ persons: 6 });
});

test('a line that one side changed and the other took away is asked for as a whole', () => {
  const mine = [a, { ...b, title: 'Sửa' }, c];
  const join = joinLines(base, mine, [a, c]);
  expect(join.collisions).toMatchObject([{ is: 'line', lineId: 'b', theirs: null }]);
  expect(ids(resolveLines(join, mine, new Set()))).toBe('ac');
  expect(ids(resolveLines(join, mine, new Set(['b'])))).toBe('abc');

  const other = joinLines(base, [a, c], [a, { ...b, title: 'Của họ' }, c]);
  expect(other.collisions).toMatchObject([{ is: 'line', lineId: 'b', mine: null }]);
  expect(ids(other.merged)).toBe('abc');
  expect(ids(resolveLines(other, [a, c], new Set(['b'])))).toBe('ac');
});
