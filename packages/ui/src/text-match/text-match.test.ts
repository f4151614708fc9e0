import { expect, test } from 'vitest';
import { fold, matches } from './text-match.ts';

test('Vietnamese marks and đ are folded', () => {
  expect(fold('Đào tạo KẾT NGHĨA')).toBe('dao tao ket nghia');
});

test.each([
  ['Kết nghĩa hai tỉnh', 'ket nghia', true],
  ['Kết nghĩa hai tỉnh', 'tinh ket', true],
  ['Kết nghĩa hai tỉnh', 'đào', false],
  ['Đà Nẵng', 'da nang', true],
  ['Đà Nẵng', '', true],
])('%s / %s', (text, query, expected) => {
  expect(matches(text, query)).toBe(expected);
});
