import { expect, test } from 'vitest';
import { sampleContent } from '../draft/content.sample.ts';
import { changeItem, idsIn } from './change-item.ts';

const nameOf = (id: string) => (id === 'person-1' ? 'Người Mẫu Một' : undefined);

test('a field says both values, and an id that nobody here knows that it was chosen', () => {
  const change = {
    path: ['members', 'm1', 'personId'],
    label: 'members.personId',
    before: 'person-1',
    after: 'person-9',
  };
  expect(changeItem(change, 'vi', nameOf)).toMatchObject({
    id: 'members.m1.personId',
    before: 'Người Mẫu Một',
    after: 'đã chọn',
  });
});

test('a whole item is its fields in one line, and nothing stands where it was not', () => {
  const [member] = sampleContent.members;
  const added = { path: ['members', 'm1'], label: 'members', before: null, after: member };
  const { before, after } = changeItem(added, 'vi', nameOf);
  expect(before).toBe('');
  expect(after).toMatch(/Người Mẫu Một; .*Trưởng đoàn; .*Lãnh đạo phụ trách$/u);
});

test('names that stand in the place of ids already stay', () => {
  const change = { path: ['partnerId'], label: 'partnerId', before: null, after: 'Công đoàn bạn' };
  expect(changeItem(change, 'vi').after).toBe('Công đoàn bạn');
});

test('the ids whose names are needed are found in fields, items and lists', () => {
  expect(idsIn(sampleContent.members[0])).toEqual(['person-1']);
  expect(idsIn('partner-1', 'partnerId')).toEqual(['partner-1']);
  expect(idsIn(['union-2'], 'coOrganiserIds')).toEqual(['union-2']);
  expect(idsIn({ payer: 'UNION_FUND', paidById: 'union-2' })).toEqual(['union-2']);
  // A plan line is no record that can be asked for by its id alone.
  expect(idsIn('line-1', 'planLineId')).toEqual([]);
});
