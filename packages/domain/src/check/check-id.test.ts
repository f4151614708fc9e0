import { expect, it } from 'vitest';
import { CHECKS } from '../assessment/catalogue.ts';
import { looksLikeCheck } from './check-id.ts';

it('knows the id of every check there is, and of those that may come', () => {
  expect(CHECKS.map(({ id }) => id).filter((id) => !looksLikeCheck(id))).toEqual([]);
  expect(['TK99', 'HQ00'].every(looksLikeCheck)).toBe(true);
});

it.each([
  ['another group', 'AB01'],
  ['small letters', 'tk01'],
  ['one digit', 'TK1'],
  ['three digits', 'TK001'],
  ['a letter for the first digit', 'TKO1'],
  ['a letter for the second digit', 'TK0I'],
  ['something before it', 'xTK01'],
  ['a space behind it', 'TK01 '],
  ['nothing', ''],
])('takes no %s for a check', (_what, text) => {
  expect(looksLikeCheck(text)).toBe(false);
});
