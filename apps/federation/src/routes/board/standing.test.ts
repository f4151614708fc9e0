import { formatIn } from '@cau-noi/i18n/format';
import { expect, test } from 'vitest';
import { collectedYear, dayInVietnam, inBoardOrder, isLate, standingOf } from './standing.ts';

test('a plan that is still written, or not begun, is not handed in', () => {
  expect(
    [null, 'DRAFT', 'RETURNED', 'APPROVED'].map((state) => standingOf(state as never)),
  ).toEqual(['MISSING', 'MISSING', 'RETURNED', 'APPROVED']);
});

test('who is late stands first, then who must still do something, each by name', () => {
  const row = (name: string, state: Parameters<typeof standingOf>[0], late = false) => ({
    name,
    state,
    late,
  });
  const rows = [
    row('Đà Nẵng', 'APPROVED'),
    row('Cần Thơ', 'SUBMITTED'),
    row('An Giang', 'APPROVED', true),
    row('Hà Nội', null),
    row('Dệt May', null, true),
    row('Điện lực', 'DRAFT', true),
    row('Huế', 'RETURNED'),
  ];
  expect(inBoardOrder(rows, formatIn('vi').compare).map(({ name }) => name)).toEqual([
    'Dệt May',
    'Điện lực',
    'An Giang',
    'Hà Nội',
    'Cần Thơ',
    'Huế',
    'Đà Nẵng',
  ]);
});

test('who has not handed in is late once the day is over, and not before', () => {
  const missing = { state: 'DRAFT', late: false } as const;
  expect(isLate(missing, '2025-11-15', '2025-11-15')).toBe(false);
  expect(isLate(missing, '2025-11-15', '2025-11-16')).toBe(true);
  expect(isLate(missing, null, '2025-11-16')).toBe(false);
  expect(isLate({ state: 'SUBMITTED', late: false }, '2025-11-15', '2025-11-16')).toBe(false);
  expect(isLate({ state: 'APPROVED', late: true }, '2025-11-15', '2025-11-16')).toBe(true);
});

test('from July on the plans of next year are collected', () => {
  expect(collectedYear('2026-06-30')).toBe(2026);
  expect(collectedYear('2026-07-01')).toBe(2027);
});

test('what was handed in late in the evening of Greenwich came on the next day of Vietnam', () => {
  expect(dayInVietnam('2025-11-15T16:59:59Z')).toBe('2025-11-15');
  expect(dayInVietnam('2025-11-15T17:00:00Z')).toBe('2025-11-16');
});
