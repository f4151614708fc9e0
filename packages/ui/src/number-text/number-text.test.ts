import { describe, expect, test } from 'vitest';
import { decimalsOf, fromMinor, readNumber, toMinor, writeNumber } from './number-text.ts';

describe('reading', () => {
  test.each([
    ['vi', '1.234.567', 0, 1234567],
    ['vi', '1.234.567 ₫', 0, 1234567],
    ['vi', '1234567', 0, 1234567],
    ['vi', '1,5', 1, 1.5],
    ['vi', '1.234,5', 2, 1234.5],
    ['vi', '1,234,567', 0, 1234567],
    ['vi', '1,234', 0, 1234],
    ['vi', '1,234', 3, 1.234],
    ['vi', '12,00', 0, 12],
    ['vi', '-7', 0, -7],
    ['en', '1,234.50', 2, 1234.5],
    ['en', '1.234.567', 0, 1234567],
    ['en', '$ 20', 2, 20],
    ['vi', '', 0, null],
    ['vi', '  ', 0, null],
  ])('%s "%s" with %i decimals', (locale, text, decimals, value) => {
    expect(readNumber(text, locale, decimals)).toEqual({ ok: true, value });
  });

  test.each([
    ['vi', '1.5', 1, 'not-a-number'],
    ['vi', 'mười', 0, 'not-a-number'],
    ['vi', '1.23.456', 0, 'not-a-number'],
    ['vi', '1,55', 1, 'too-many-decimals'],
    ['en', '1.5', 0, 'too-many-decimals'],
    ['vi', '.', 0, 'not-a-number'],
  ])('%s "%s" with %i decimals is %s', (locale, text, decimals, problem) => {
    expect(readNumber(text, locale, decimals)).toEqual({ ok: false, problem });
  });
});

test('what is written is read back', () => {
  for (const locale of ['vi', 'en']) {
    for (const value of [0, 7, 999, 1000, 1234567.89, -20.5]) {
      expect(readNumber(writeNumber(value, locale, 2), locale, 2)).toEqual({ ok: true, value });
    }
  }
});

test('minor units', () => {
  expect(decimalsOf('VND')).toBe(0);
  expect(decimalsOf('USD')).toBe(2);
  expect(toMinor(19.99, 'USD')).toBe(1999);
  expect(fromMinor(1999, 'USD')).toBe(19.99);
  expect(toMinor(1_500_000, 'VND')).toBe(1_500_000);
});
