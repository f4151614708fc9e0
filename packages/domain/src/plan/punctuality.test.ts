import { expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { punctualityOf } from './punctuality.ts';

const DUE = isoDate('2026-11-15');

it.each([
  [null, DUE, 'MISSING'],
  [null, null, 'MISSING'],
  [isoDate('2026-11-15'), DUE, 'IN_TIME'],
  [isoDate('2026-11-16'), DUE, 'LATE'],
  [isoDate('2027-03-01'), null, 'IN_TIME'],
] as const)('a plan handed in on %s and due on %s is %s', (submittedOn, dueDate, expected) => {
  expect(punctualityOf(submittedOn, dueDate)).toBe(expected);
});
