import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount, readNumber } from './number.ts';

describe('numbers as they are written', () => {
  it.each([
    ['12', 12],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1,234', 1_234],
    ['1.234', 1_234],
    ['1 234', 1_234],
    ['1\u00a0234', 1_234],
    ['0', 0],
    ['', null],
    ['12 người', null],
    ['-5', null],
    ['1.5', null],
    ['1.23.456', null],
    ['1.234,567', null],
    ['99999999999999999999', null],
  ])('count %j: %s', (text, expected) => {
    const read = readCount(text);
    expect(read.ok ? read.value : null).toBe(expected);
  });

  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234,5', 1_234.5],
    ['1.234', 1_234],
    ['1234,567', 1_234.567],
    ['1,234', 'NUMBER_AMBIGUOUS'],
    ['1,2,3', 'NUMBER_FORMAT'],
    ['NaN', 'NUMBER_FORMAT'],
    ['1e3', 'NUMBER_FORMAT'],
  ])('number %j: %s', (text, expected) => {
    const read = readNumber(text);
    expect(read.ok ? read.value : read.error.code).toBe(expected);
  });

  it('reads back every count, written in groups or not', () => {
    fc.assert(
      fc.property(
        fc.nat(Number.MAX_SAFE_INTEGER),
        fc.constantFrom('', '.', ',', ' '),
        (n, mark) => {
          const text = String(n).replaceAll(/\B(?=(?:\d{3})+$)/gu, mark);
          expect(readCount(text)).toEqual({ ok: true, value: n });
        },
      ),
    );
  });
});
