import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { bookingIssues, collaboratorIssues } from './collaborator.ts';
import type { BookingFacts, CollaboratorContent } from './collaborator.ts';

const TODAY = isoDate('2026-06-15');
const span = (from: string, to: string) => ({ from: isoDate(from), to: isoDate(to) });

const KOREAN = {
  language: 'ko',
  level: 'C1',
  evidence: 'TESTED',
  certificate: 'TOPIK 6 (mẫu)',
  expiresOn: isoDate('2027-01-01'),
} as const;

const content = (change: Partial<CollaboratorContent> = {}): CollaboratorContent => ({
  organisationId: 'u',
  personId: null,
  fullName: 'Cộng tác viên mẫu',
  employer: '',
  contact: '',
  fields: '',
  note: '',
  interpreter: true,
  pooled: false,
  languages: [KOREAN],
  periods: [],
  ...change,
});

describe('a collaborator', () => {
  it.each<[string, Partial<CollaboratorContent>, readonly string[]]>([
    ['with a language', {}, []],
    ['without a name', { fullName: ' ' }, ['REQUIRED']],
    ['who interprets from nothing', { languages: [] }, ['INTERPRETER_MUTE']],
    ['who writes, without a language', { languages: [], interpreter: false }, []],
    ['with a language twice', { languages: [KOREAN, KOREAN] }, ['DUPLICATE']],
    [
      'whose own word expires',
      { languages: [{ ...KOREAN, evidence: 'SELF_STATED' }] },
      ['EXPIRY_UNTESTED'],
    ],
    ['backwards', { periods: [span('2026-02-01', '2026-01-01')] }, ['PERIOD_REVERSED']],
    [
      'twice on a day',
      { periods: [span('2026-01-01', '2026-02-01'), span('2026-02-01', '2026-03-01')] },
      ['PERIODS_OVERLAP'],
    ],
  ])('%s', (_name, change, codes) => {
    expect(collaboratorIssues(content(change)).map(({ code }) => code)).toEqual(codes);
  });
});

describe('a booking', () => {
  const facts = (change: Partial<BookingFacts> = {}): BookingFacts => ({
    days: span('2026-07-10', '2026-07-14'),
    purpose: 'Phiên dịch',
    dossierId: null,
    periods: [],
    bookings: [],
    journeys: [],
    ...change,
  });
  const on = (from: string, to: string) => [{ ...span(from, to), what: 'x' }];
  it.each<[string, Partial<BookingFacts>, readonly string[]]>([
    ['of free days', {}, []],
    ['for nothing', { purpose: ' ' }, ['REQUIRED']],
    ['for a dossier', { purpose: '', dossierId: 'd' }, []],
    ['backwards', { days: span('2026-07-10', '2026-07-09') }, ['PERIOD_REVERSED']],
    ['of yesterday', { days: span('2026-06-10', '2026-06-14') }, ['BOOKING_PAST']],
    ['of sixty days', { days: span('2026-07-01', '2026-08-29') }, []],
    ['of more', { days: span('2026-07-01', '2026-08-30') }, ['BOOKING_TOO_LONG']],
    ['within a period', { periods: [span('2026-07-01', '2026-07-14')] }, []],
    ['beyond it', { periods: [span('2026-07-01', '2026-07-13')] }, ['NOT_AVAILABLE']],
    ['the day after another', { bookings: on('2026-07-01', '2026-07-09') }, []],
    ['on its last day', { bookings: on('2026-07-01', '2026-07-10') }, ['BOOKED_ALREADY']],
    ['while travelling', { journeys: on('2026-07-14', '2026-07-20') }, ['TRAVELS_ALREADY']],
  ])('%s', (_name, change, codes) => {
    expect(bookingIssues(facts(change), TODAY).map(({ code }) => code)).toEqual(codes);
  });
});
