import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { allBackOn, loggedIssues } from './log.ts';
import type { LoggedReturns } from './log.ts';
import {
  lossIssues,
  passportHandOutIssues,
  passportIssues,
  passportState,
  readPassportNumber,
  shownDigits,
  takeBackIssues,
} from './passport.ts';
import type { HandOutFacts, PassportStanding } from './passport.ts';

const day = (text: string) => isoDate(text);
const TODAY = day('2026-06-15');
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe('a number', () => {
  it.each([
    ['C0000001', 'C0000001'],
    [' c 000-0001 ', 'C0000001'],
    ['NG1234567', 'NG1234567'],
  ])('%s is %s', (text, number) => {
    expect(readPassportNumber(text)).toEqual({ ok: true, value: number });
  });

  it.each(['', 'C12', '12345678', 'ABC1234567', 'C000000Đ'])('is not %j', (text) => {
    const read = readPassportNumber(text);
    expect(read).toMatchObject({ ok: false, error: { code: 'PASSPORT_NUMBER', data: {} } });
  });

  it('shows two digits', () => {
    expect(shownDigits('C1234567')).toBe('67');
  });
});

const content = {
  kind: 'OFFICIAL',
  issuedOn: day('2024-01-10'),
  expiresOn: day('2029-01-10'),
  keeper: 'Văn phòng',
} as const;

it.each([
  [{}, []],
  [{ expiresOn: day('2024-01-10') }, ['EXPIRES_BEFORE_ISSUE']],
  [{ issuedOn: day('2026-06-16') }, ['ISSUED_IN_FUTURE']],
  [{ keeper: ' ' }, ['REQUIRED']],
  [{ issuedOn: null, expiresOn: null }, ['REQUIRED', 'REQUIRED']],
])('a passport with %j: %j', (change, found) => {
  expect(codes(passportIssues({ ...content, ...change }, TODAY))).toEqual(found);
});

const standing: PassportStanding = { expiresOn: day('2029-01-10'), lostOn: null, out: false };

it.each([
  [{}, 'KEPT'],
  [{ expiresOn: TODAY }, 'KEPT'],
  [{ expiresOn: day('2026-06-14') }, 'EXPIRED'],
  [{ expiresOn: day('2026-06-14'), out: true }, 'OUT'],
  [{ out: true, lostOn: TODAY }, 'LOST'],
])('a passport that stands %j is %s', (change, state) => {
  expect(passportState({ ...standing, ...change }, TODAY)).toBe(state);
});

const facts = (
  passport: Partial<PassportStanding> = {},
  dossier: Partial<HandOutFacts['dossier']> = {},
  handedOutOn = TODAY,
): HandOutFacts => ({
  passport: { ...standing, ...passport },
  dossier: {
    kind: 'OUTBOUND',
    state: 'APPROVED',
    endDate: day('2026-07-01'),
    isMember: true,
    ...dossier,
  },
  handedOutOn,
  today: TODAY,
});

it.each<[string, HandOutFacts, readonly string[]]>([
  ['is handed out', facts(), []],
  ['holds to the last day', facts({ expiresOn: day('2026-07-01') }), []],
  ['runs out on the way', facts({ expiresOn: day('2026-06-30') }), ['PASSPORT_RUNS_OUT']],
  ['is with another journey', facts({ out: true }), ['PASSPORT_OUT']],
  ['is lost', facts({ lostOn: TODAY }), ['PASSPORT_LOST']],
  ['is for guests', facts({}, { kind: 'INBOUND' }), ['NO_JOURNEY']],
  ['is early', facts({}, { state: 'SUBMITTED' }), ['JOURNEY_NOT_APPROVED']],
  ['is for another', facts({}, { isMember: false }), ['NOT_A_TRAVELLER']],
  ['is tomorrow', facts({}, {}, day('2026-06-16')), ['DAY_IN_FUTURE']],
])('what %s', (_name, handOut, found) => {
  expect(codes(passportHandOutIssues(handOut))).toEqual(found);
});

it.each([
  [null, '2026-06-15', []],
  [null, '2026-06-10', []],
  [null, '2026-06-09', ['BEFORE_HANDED_OUT']],
  [null, '2026-06-16', ['DAY_IN_FUTURE']],
  [day('2026-06-12'), '2026-06-15', ['PASSPORT_NOT_OUT']],
])('back already on %s, taken back on %s: %j', (returnedOn, on, found) => {
  const handOut = { handedOutOn: day('2026-06-10'), returnedOn };
  expect(codes(takeBackIssues(handOut, day(on), TODAY))).toEqual(found);
});

it('is lost once, and it is said how', () => {
  const loss = { lostOn: TODAY, text: 'Mất khi đi công tác' };
  expect(lossIssues(standing, loss, TODAY)).toEqual([]);
  expect(codes(lossIssues({ ...standing, lostOn: TODAY }, loss, TODAY))).toEqual(['PASSPORT_LOST']);
  expect(codes(lossIssues(standing, { ...loss, text: '' }, TODAY))).toEqual(['REQUIRED']);
});

const logged = (change: Partial<LoggedReturns>): LoggedReturns => ({
  handedOut: 2,
  out: 0,
  lastReturnedOn: day('2026-06-10'),
  ...change,
});

it.each<[Partial<LoggedReturns>, string | null, readonly string[]]>([
  [{}, '2026-06-10', []],
  [{}, '2026-06-11', []],
  [{}, '2026-06-09', ['BEFORE_LOGGED_RETURN']],
  [{ out: 1 }, '2026-06-11', ['PASSPORTS_STILL_OUT']],
  [{ out: 1 }, null, []],
  [{ handedOut: 0, lastReturnedOn: null }, '2026-06-01', []],
])('with the log %j a dossier says %s: %j', (change, on, found) => {
  const said = on === null ? null : day(on);
  expect(codes(loggedIssues(said, logged(change)))).toEqual(found);
});

it.each<[Partial<LoggedReturns>, string | null, string | null]>([
  [{}, '2026-06-05', '2026-06-10'],
  [{}, '2026-06-12', '2026-06-12'],
  [{}, null, null],
  [{ out: 1 }, '2026-06-05', null],
  [{ handedOut: 0, lastReturnedOn: null }, '2026-06-05', null],
])('the log %j of a journey home on %s says all are back on %s', (change, home, back) => {
  expect(allBackOn(logged(change), home === null ? null : day(home))).toBe(back);
});
