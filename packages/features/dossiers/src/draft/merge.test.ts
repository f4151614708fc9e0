import { isoDate } from '@cau-noi/domain/period';
import { expect, test } from 'vitest';
import { sampleContent as base } from './content.sample.ts';
import { mergeContents, resolve } from './merge.ts';

test('what only one side changed is taken from that side, without a question', () => {
  const mine = { ...base, topic: 'Đối thoại xã hội', endDate: isoDate('2026-05-12') };
  const theirs = { ...base, purpose: 'Mục đích mới', members: base.members.slice(0, 1) };
  const { merged, collisions } = mergeContents(base, mine, theirs);
  expect(collisions).toEqual([]);
  expect(merged).toEqual({
    ...base,
    topic: 'Đối thoại xã hội',
    endDate: '2026-05-12',
    purpose: 'Mục đích mới',
    members: base.members.slice(0, 1),
  });
});

test('what both changed to the same is no collision', () => {
  const both = { ...base, topic: 'Như nhau' };
  expect(mergeContents(base, both, both)).toEqual({ merged: both, collisions: [] });
});

test('what both changed otherwise is asked for, and the choice is put in its place', () => {
  const mine = { ...base, topic: 'Của tôi', purpose: 'Mục đích của tôi' };
  const theirs = { ...base, topic: 'Của họ', purpose: 'Mục đích của họ' };
  const merge = mergeContents(base, mine, theirs);
  expect(merge.collisions.map(({ key }) => key)).toEqual(['topic', 'purpose']);
  expect(resolve(merge, mine, new Set(['topic']))).toEqual({ ...theirs, topic: 'Của tôi' });
});

test('different fields of one row are joined; the same field of it is asked for', () => {
  const [first, ...others] = base.costLines;
  if (first === undefined) throw new Error('The sample has cost lines');
  const mine = { ...base, costLines: [{ ...first, persons: 7, days: 3 }, ...others] };
  const theirs = {
    ...base,
    costLines: [{ ...first, persons: 6, description: 'Khứ hồi' }, ...others],
  };
  const merge = mergeContents(base, mine, theirs);
  expect(merge.collisions.map(({ key }) => key)).toEqual([`costLines.${first.id}.persons`]);
  expect(resolve(merge, mine, new Set()).costLines[0]).toMatchObject({
    persons: 6,
    days: 3,
    description: 'Khứ hồi',
  });
});

test('a row that the other side took away comes back whole when its change is kept', () => {
  const [first, ...others] = base.members;
  if (first === undefined) throw new Error('The sample has members');
  const mine = { ...base, members: [{ ...first, reason: 'Phụ trách đối ngoại' }, ...others] };
  const theirs = { ...base, members: others };
  const merge = mergeContents(base, mine, theirs);
  const [collision] = merge.collisions;
  expect(collision?.theirs.after).toBeNull();
  expect(resolve(merge, mine, new Set()).members).toEqual(others);
  expect(resolve(merge, mine, new Set([collision?.key ?? ''])).members).toContainEqual({
    ...first,
    reason: 'Phụ trách đối ngoại',
  });
});

test('a section that the other side emptied comes back whole when its change is kept', () => {
  const mine = {
    ...base,
    onlineAlternative: { considered: true, reason: 'Cần gặp trực tiếp người lao động' },
  };
  const theirs = { ...base, onlineAlternative: null };
  const merge = mergeContents(base, mine, theirs);
  const keys = new Set(merge.collisions.map(({ key }) => key));
  expect(resolve(merge, mine, keys).onlineAlternative).toEqual(mine.onlineAlternative);
});
