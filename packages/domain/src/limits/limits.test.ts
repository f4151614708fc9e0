import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountWithin,
  atMost,
  distinct,
  isBlank,
  numberWithin,
  oneOf,
  required,
  textWithin,
  wholeWithin,
} from './limits.ts';

const PATH = ['field'];
const RANGE = { minimum: 0, maximum: 10 };

describe('limits', () => {
  it.each([
    ['', true],
    ['  \n\t\u00a0', true],
    [null, true],
    [' a ', false],
  ])('%j is blank: %s', (text, expected) => {
    expect(isBlank(text)).toBe(expected);
  });

  it.each([null, '', ' ', []])('%j is not filled in', (value) => {
    expect(required(PATH, value)).toEqual([{ code: 'REQUIRED', path: PATH, data: {} }]);
  });

  it.each([0, false, 'a', ['a'], {}])('%j is filled in', (value) => {
    expect(required(PATH, value)).toEqual([]);
  });

  it.each([
    [null, null],
    ['abc', null],
    ['abcd', { code: 'TOO_LONG', path: PATH, data: { limit: 3, actual: 4 } }],
    ['a\0', { code: 'FORBIDDEN_CHARACTER', path: PATH, data: {} }],
    ['\ud800', { code: 'FORBIDDEN_CHARACTER', path: PATH, data: {} }],
    ['😀', null],
  ])('text %j', (text, expected) => {
    expect(textWithin(PATH, text, 3)).toEqual(expected === null ? [] : [expected]);
  });

  it.each([
    [null, null],
    [0, null],
    [10, null],
    [2.5, { code: 'NOT_WHOLE', path: PATH, data: { actual: 2.5 } }],
    [-1, { code: 'OUT_OF_RANGE', path: PATH, data: { ...RANGE, actual: -1 } }],
    [Number.NaN, { code: 'OUT_OF_RANGE', path: PATH, data: { ...RANGE, actual: null } }],
  ])('whole number %s', (value, expected) => {
    expect(wholeWithin(PATH, value, RANGE)).toEqual(expected === null ? [] : [expected]);
  });

  it.each([
    [0, null],
    [Number.MAX_SAFE_INTEGER, null],
    [-1, { code: 'AMOUNT_NEGATIVE', path: PATH, data: { actual: -1 } }],
    [2 ** 53, { code: 'AMOUNT_TOO_LARGE', path: PATH, data: { actual: 2 ** 53 } }],
    [Infinity, { code: 'AMOUNT_TOO_LARGE', path: PATH, data: { actual: null } }],
    [0.5, { code: 'NOT_WHOLE', path: PATH, data: { actual: 0.5 } }],
    [Number.NaN, { code: 'NOT_WHOLE', path: PATH, data: { actual: null } }],
  ])('minor units %s', (minor, expected) => {
    expect(amountWithin(PATH, minor)).toEqual(expected === null ? [] : [expected]);
  });

  it('lets a measured number have decimals', () => {
    expect(numberWithin(PATH, 2.5, RANGE)).toEqual([]);
  });

  it('knows the codes of a field, and its size', () => {
    expect(oneOf(PATH, 'B', ['A', 'B'])).toEqual([]);
    expect(oneOf(PATH, null, ['A', 'B'])).toEqual([]);
    expect(oneOf(PATH, 'toString', ['A'])).toMatchObject([{ code: 'UNKNOWN_VALUE' }]);
    expect(atMost(PATH, [1, 2, 3], 3)).toEqual([]);
    expect(atMost(PATH, [1, 2, 3, 4], 3)).toMatchObject([{ data: { limit: 3, actual: 4 } }]);
  });

  it('reports each repetition, so that what is left is a set', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (values) => {
        const repeated = distinct(values, (index) => [index]).map((found) => found.path[0]);
        const rest = values.filter((_, index) => !repeated.includes(index));
        expect(rest).toEqual([...new Set(values)]);
      }),
    );
  });
});
