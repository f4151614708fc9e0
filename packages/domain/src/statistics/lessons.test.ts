import { expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { lessonClassOf } from './lessons.ts';

const DAY = isoDate('2026-05-20');

it.each([
  ['nothing said', null, 'OPEN'],
  [
    'kept at a union by its name',
    { doneOn: DAY, organisationId: null, place: 'CĐCS Mẫu' },
    'APPLIED',
  ],
  ['kept at a union of the register', { doneOn: DAY, organisationId: 'u1', place: '' }, 'APPLIED'],
  ['kept, nobody says where', { doneOn: DAY, organisationId: null, place: ' ' }, 'OPEN'],
  ['begun at a union', { doneOn: null, organisationId: 'u1', place: 'CĐCS Mẫu' }, 'OPEN'],
] as const)('%s', (_name, last, expected) => {
  expect(lessonClassOf(last)).toBe(expected);
});
