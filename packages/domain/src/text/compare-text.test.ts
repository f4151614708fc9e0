import { expect, it } from 'vitest';
import { compareText } from './compare-text.ts';

it('orders by characters, and equal texts not at all', () => {
  expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0]);
  expect(['2026-10-01', '2026-09-30', '', 'Z', 'a'].toSorted(compareText)).toEqual([
    '',
    '2026-09-30',
    '2026-10-01',
    'Z',
    'a',
  ]);
});
