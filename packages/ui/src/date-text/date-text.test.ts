import { expect, test } from 'vitest';
import { readDate, readMonth, weekdayOf, writeDate, writeMonth } from './date-text.ts';

test.each([
  ['5/3/2026', '2026-03-05'],
  ['05-03-2026', '2026-03-05'],
  ['5.3.26', '2026-03-05'],
  ['05032026', '2026-03-05'],
  ['2026-03-05', '2026-03-05'],
  ['29/2/2028', '2028-02-29'],
  ['', null],
  ['29/2/2026', undefined],
  ['13/13/2026', undefined],
  ['hôm nay', undefined],
])('day "%s"', (text, value) => {
  expect(readDate(text)).toBe(value);
});

test('dd/MM/yyyy and the weekday', () => {
  expect(writeDate('2026-03-05')).toBe('05/03/2026');
  expect(writeDate(null)).toBe('');
  expect(weekdayOf('2026-03-05', 'vi')).toBe('Thứ Năm');
  expect(weekdayOf('2026-03-05', 'en')).toBe('Thursday');
});

test.each([
  ['5', '2027-05'],
  ['T5', '2027-05'],
  ['tháng 12', '2027-12'],
  ['05/2026', '2026-05'],
  ['2026-5', '2026-05'],
  ['', null],
  ['13', undefined],
  ['quý 2', undefined],
])('month "%s" in the plan of 2027', (text, value) => {
  expect(readMonth(text, 2027)).toBe(value);
});

test('MM/yyyy', () => {
  expect(writeMonth('2026-05')).toBe('05/2026');
});
