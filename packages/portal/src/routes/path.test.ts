import { expect, test } from 'vitest';
import { definePath, readSearch, writeSearch } from './path.ts';

test('an address with and without parameters', () => {
  const list = definePath('/plans');
  const line = definePath('/plans/$planId/lines/$lineId');
  expect(list()).toBe('/plans');
  expect(list({ state: 'LATE', unit: ['a', 'b'], q: '' })).toBe('/plans?state=LATE&unit=a&unit=b');
  expect(line({ planId: 'p/1', lineId: 'l2' })).toBe('/plans/p%2F1/lines/l2');
  expect(line({ planId: 'p1', lineId: 'l2' }, { tab: 'x' })).toBe('/plans/p1/lines/l2?tab=x');
  expect(line.pattern).toBe('/plans/$planId/lines/$lineId');
  // @ts-expect-error the line is missing
  line({ planId: 'p1' });
});

test('what is written after the ? is read back', () => {
  const search = { q: 'kết nghĩa & bạn', unit: ['a', 'b'], year: '2026' };
  expect(readSearch(writeSearch(search))).toEqual(search);
});
