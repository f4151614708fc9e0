import { expect, it } from 'vitest';
import { isForOthers } from './permission.ts';

it.each([
  [null, false],
  ['ROLE_REQUIRED', true],
  ['NOT_YOUR_UNIT', true],
  ['READ_ONLY_UNIT', true],
  ['STATE', false],
  ['SELF_APPROVAL', false],
])('%s is for others alone: %s', (code, expected) => {
  expect(isForOthers(code)).toBe(expected);
});
