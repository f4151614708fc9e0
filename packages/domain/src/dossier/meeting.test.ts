import { expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import type { DossierState } from './dossier.ts';
import { meetingDay } from './meeting.ts';

const day = isoDate;

it.each<[DossierState, string | null, string | null, string | null]>([
  ['COMPLETED', '2026-03-05', '2026-03-07', '2026-03-07'],
  ['APPROVED', '2026-03-05', null, '2026-03-05'],
  ['APPROVED', '2026-11-23', null, null],
  ['APPROVED', null, null, null],
  ['SUBMITTED', '2026-03-05', null, null],
  ['CANCELLED', '2026-03-05', null, null],
  ['POSTPONED', '2026-03-05', null, null],
  ['DRAFT', '2026-03-05', null, null],
])('%s, to end on %s, ended on %s: %s', (state, end, actual, expected) => {
  const facts = {
    state,
    endDate: end === null ? null : day(end),
    actualEndDate: actual === null ? null : day(actual),
  };
  expect(meetingDay(facts, day('2026-11-22'))).toBe(expected);
});
