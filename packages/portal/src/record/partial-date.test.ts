import { expect, test } from 'vitest';
import { readPartialDate, writePartialDate } from './partial-date.ts';

test.each([
  ['2021', '2021'],
  ['06/2021', '2021-06'],
  ['02/06/2021', '2021-06-02'],
])('%s is %s', (typed, date) => {
  expect(readPartialDate(typed)).toBe(date);
  expect(writePartialDate(date)).toBe(typed);
});

test('what is no date stays as it was typed, and a day may be written short', () => {
  expect(readPartialDate(' sang năm ')).toBe('sang năm');
  expect(readPartialDate('2/6/2021')).toBe('2021-06-02');
});
