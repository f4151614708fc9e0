import { expect, test } from 'vitest';
import { joinFields } from './join-fields.ts';

const BASE = { title: '', place: '', signer: '', fields: ['AID'] };

test('what only one side changed is joined; what both changed is left to be chosen', () => {
  const mine = { ...BASE, title: 'Của tôi', place: 'Huế' };
  const theirs = { ...BASE, title: 'Của bạn', signer: 'Người ký' };
  expect(joinFields(BASE, mine, theirs)).toEqual({
    merged: { ...BASE, title: 'Của tôi', place: 'Huế', signer: 'Người ký' },
    collisions: ['title'],
  });
});

test('what both changed alike is no collision, lists neither', () => {
  const both = { ...BASE, title: 'Như nhau', fields: ['AID', 'TRAINING'] };
  const theirs = { ...both, fields: ['AID', 'TRAINING'] };
  expect(joinFields(BASE, both, theirs)).toEqual({ merged: theirs, collisions: [] });
});

test('entries of a list that only one side changed or added are joined', () => {
  const base = { found: [{ text: 'Một' }, { text: 'Hai' }] };
  const mine = { found: [{ text: 'Một' }, { text: 'Hai, sửa' }, { text: 'Ba của tôi' }] };
  const theirs = { found: [{ text: 'Một, sửa' }, { text: 'Hai' }, { text: 'Ba của bạn' }] };
  const texts = ['Một, sửa', 'Hai, sửa', 'Ba của bạn', 'Ba của tôi'];
  const found = texts.map((text) => ({ text }));
  expect(joinFields(base, mine, theirs)).toEqual({ merged: { found }, collisions: [] });
});

test.each([
  ['changed by both', [{ text: 'Tôi' }], [{ text: 'Bạn' }]],
  ['taken away by one', [], [{ text: 'Bạn' }]],
])('an entry %s is left to be chosen', (_what, mine, theirs) => {
  const { merged, collisions } = joinFields(
    { found: [{ text: 'Một' }] },
    { found: mine },
    { found: theirs },
  );
  expect([merged, collisions]).toEqual([{ found: mine }, ['found']]);
});
