import { expect, test } from 'vitest';
import { touchesMonth, weeksOf } from './month-days.ts';

test('weeks begin on Monday', () => {
  const march = weeksOf(2026, 3);
  expect(march[0]).toEqual([null, null, null, null, null, null, '2026-03-01']);
  expect(march).toHaveLength(6);
  expect(march.flat().filter((day) => day !== null)).toHaveLength(31);
  expect(weeksOf(2028, 2).flat().at(-1)).toBeNull();
  expect(weeksOf(2028, 2).flat()).toContain('2028-02-29');
});

test('a span touches every month that it goes through', () => {
  const span = { from: '2025-12-28', to: '2026-02-03' };
  expect(
    [12, 1, 2, 3].map((month) => touchesMonth(span, month === 12 ? 2025 : 2026, month)),
  ).toEqual([true, true, true, false]);
});
