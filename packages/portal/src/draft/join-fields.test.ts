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
