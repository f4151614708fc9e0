import { isoDate } from '@cau-noi/domain/period';
import { expect, test } from 'vitest';
import { sampleContent } from '../draft/content.sample.ts';
import { programmeDays, stopOn } from './programme-days.ts';

const [start, end] = [isoDate('2026-05-04'), isoDate('2026-05-06')];
const [item] = sampleContent.programme;
if (item === undefined) throw new Error('The sample has a programme');

test('every day of the activity is there, with what stands on it', () => {
  const days = programmeDays(sampleContent.programme, start, end);
  expect(days.map(({ date, number, items }) => [date, number, items.length])).toEqual([
    ['2026-05-04', 1, 0],
    ['2026-05-05', 2, 1],
    ['2026-05-06', 3, 0],
  ]);
});

test('what stands outside the activity stays in sight', () => {
  const late = { ...item, id: 'item-2', date: isoDate('2026-06-01') };
  expect(programmeDays([late], start, end).at(-1)).toEqual({
    date: '2026-06-01',
    number: null,
    items: [late],
  });
  expect(programmeDays([item], null, null).map(({ number }) => number)).toEqual([null]);
});

test('of a long course only the days with something on them are shown', () => {
  const days = programmeDays([item], start, isoDate('2026-12-31'));
  expect(days.map(({ date, number }) => [date, number])).toEqual([
    ['2026-05-04', 1],
    ['2026-05-05', 2],
  ]);
});

test('on the day of moving on one is at the later stop', () => {
  const stops = [
    { id: 'a', countryCode: 'KR', place: '', arrive: start, leave: isoDate('2026-05-05') },
    { id: 'b', countryCode: 'JP', place: '', arrive: isoDate('2026-05-05'), leave: end },
  ] as const;
  expect(stopOn(stops, isoDate('2026-05-05'))?.id).toBe('b');
  expect(stopOn(stops, isoDate('2026-05-09'))).toBeUndefined();
});
