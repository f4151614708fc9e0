import { isoDate } from '@cau-noi/domain/period';
import { expect, test } from 'vitest';
import { movedTo, vietnameseDay } from './dates.ts';

const moment = new Date('2026-11-21T23:44:05.678Z');

test('the day is that of Việt Nam', () => {
  expect(vietnameseDay(moment)).toBe('2026-11-22');
});

test('a moment moved to another day keeps its time of day in Việt Nam', () => {
  const moved = movedTo(isoDate('2026-11-21'), moment);
  expect(moved.toISOString()).toBe('2026-11-20T23:44:05.678Z');
  expect(vietnameseDay(moved)).toBe('2026-11-21');
  expect(movedTo(isoDate('2026-11-22'), moment)).toEqual(moment);
});
