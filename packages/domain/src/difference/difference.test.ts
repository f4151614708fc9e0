import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedFields,
  changedGroup,
  changedItems,
  matchById,
  sameSet,
  sameValue,
} from './difference.ts';

const json = fc.jsonValue({ maxDepth: 3 });
const items = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), count: fc.nat(3), text: fc.string() }),
  { selector: (item) => item.id },
);

describe('sameValue', () => {
  it.each([
    [1, 1, true],
    [null, null, true],
    [null, 0, false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [{ a: undefined }, { b: undefined }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [{ minor: 5, currency: 'VND' }, { minor: 5, currency: 'USD' }, false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(sameValue(a, b)).toBe(expected);
    expect(sameValue(b, a)).toBe(expected);
  });

  it('says yes to a copy, the same both ways, and no when something was added', () => {
    fc.assert(
      fc.property(fc.clone(json, 2), json, ([value, copy], other) => {
        expect(sameValue(value, copy)).toBe(true);
        expect(sameValue(value, other)).toBe(sameValue(other, value));
        expect(sameValue({ value }, { value: copy, other })).toBe(false);
      }),
    );
  });
});

it('compares sets without their order', () => {
  expect(sameSet(['b', 'a'], ['a', 'b'])).toBe(true);
  expect(sameSet(['a'], ['a', 'a'])).toBe(false);
});

describe('matching by id', () => {
  it('gives every item exactly once', () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const { added, removed, kept } = matchById(before, after);
        expect(added.length + kept.length).toBe(after.length);
        expect(removed.length + kept.length).toBe(before.length);
        expect(kept.every(([earlier, later]) => earlier.id === later.id)).toBe(true);
      }),
    );
  });

  it('names additions, removals and changed fields', () => {
    const before = [
      { id: 'a', count: 1, text: 'x' },
      { id: 'b', count: 1, text: 'y' },
    ];
    const after = [
      { id: 'c', count: 3, text: 'z' },
      { id: 'a', count: 2, text: 'x' },
    ];
    expect(changedItems('guests', before, after, ['count', 'text'])).toEqual([
      { path: ['guests', 'b'], label: 'guests', before: before[1], after: null },
      { path: ['guests', 'c'], label: 'guests', before: null, after: after[0] },
      { path: ['guests', 'a', 'count'], label: 'guests.count', before: 1, after: 2 },
    ]);
  });

  it('finds nothing between a list and its copy in another order', () => {
    fc.assert(
      fc.property(fc.clone(items, 2), ([list, copy]) => {
        const names = ['count', 'text'] as const;
        expect(changedItems('list', list, copy.toReversed(), names)).toEqual([]);
      }),
    );
  });
});

it('compares only the fields it is told', () => {
  const before = { title: 'a', note: 'b', hidden: 1 };
  expect(changedFields(before, { ...before, note: 'c', hidden: 2 }, ['title', 'note'])).toEqual([
    { path: ['note'], label: 'note', before: 'b', after: 'c' },
  ]);
});

describe('a group of fields', () => {
  const ours = { rank: 'B', justification: 'x' };
  const names = ['rank', 'justification'] as const;

  it.each([
    ['nothing on both sides', null, null, []],
    ['the group that came', null, ours, [{ path: ['g'], label: 'g', before: null, after: ours }]],
    ['the group that went', ours, null, [{ path: ['g'], label: 'g', before: ours, after: null }]],
    [
      'the field that changed',
      ours,
      { ...ours, rank: 'A' },
      [{ path: ['g', 'rank'], label: 'g.rank', before: 'B', after: 'A' }],
    ],
  ])('names %s', (_name, before, after, expected) => {
    expect(changedGroup('g', before, after, names)).toEqual(expected);
  });
});
