import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { clockOf, isExpiring } from './clock.ts';
import type { ClockRule } from './clock.ts';
import { agreementProgressIssues, commitmentIssues } from './commitment.ts';
import { daysLeft, lifeOn } from './life.ts';
import type { LifeFacts } from './life.ts';

const SIGNED: LifeFacts = {
  signing: false,
  signedOn: isoDate('2023-08-01'),
  startDate: null,
  endDate: isoDate('2028-07-31'),
  renewsItself: false,
  suspendedOn: null,
  endedOn: null,
};

describe('how an agreement stands', () => {
  it.each<[Partial<LifeFacts>, string, string]>([
    [{ signedOn: null }, '2026-01-01', 'DRAFT'],
    [{ signedOn: null, signing: true }, '2026-01-01', 'IN_PROCEDURE'],
    [{}, '2026-01-01', 'IN_FORCE'],
    [{ startDate: isoDate('2026-01-02') }, '2026-01-01', 'SIGNED'],
    [{ startDate: isoDate('2026-01-01') }, '2026-01-01', 'IN_FORCE'],
    [{}, '2028-07-31', 'IN_FORCE'],
    [{}, '2028-08-01', 'EXPIRED'],
    [{ renewsItself: true }, '2028-08-01', 'IN_FORCE'],
    [{ endDate: null }, '2099-01-01', 'IN_FORCE'],
    [{ suspendedOn: isoDate('2025-01-01') }, '2026-01-01', 'SUSPENDED'],
    [{ suspendedOn: isoDate('2025-01-01') }, '2029-01-01', 'EXPIRED'],
    [{ endedOn: isoDate('2026-01-01') }, '2026-01-01', 'ENDED'],
    [{ endedOn: isoDate('2026-01-02') }, '2026-01-01', 'IN_FORCE'],
  ])('%o on %s: %s', (change, day, life) => {
    expect(lifeOn({ ...SIGNED, ...change }, isoDate(day))).toBe(life);
  });

  it('has so many days left', () => {
    expect(daysLeft(SIGNED, isoDate('2028-07-31'))).toBe(0);
    expect(daysLeft(SIGNED, isoDate('2028-08-01'))).toBeNull();
    expect(daysLeft({ ...SIGNED, endDate: null }, isoDate('2026-01-01'))).toBeNull();
    expect(daysLeft({ ...SIGNED, renewsItself: true }, isoDate('2028-07-31'))).toBeNull();
  });
});

const basis = { citation: '1/QĐ-MẪU', article: null, verification: 'UNVERIFIED' } as const;
const rule = (code: string, days: number): ClockRule => ({
  code,
  days,
  basis,
  from: isoDate('2021-07-01'),
  to: null,
});
const RULES = [
  rule('AGREEMENT_OPINIONS', 7),
  rule('AGREEMENT_CONSENT_PROVINCIAL', 5),
  rule('AGREEMENT_CONSENT_CENTRAL', 7),
  rule('AGREEMENT_REPORT', 15),
  rule('AGREEMENT_NOTICE', 15),
  rule('AGREEMENT_EXPIRY', 180),
];
const workDays = { years: [2026], daysOff: [], workedWeekendDays: [] };
const clock = (change: object, today = '2026-11-20') =>
  clockOf(
    {
      kind: 'SIGN',
      path: 'PROVINCIAL',
      state: 'OPINIONS',
      lastOn: isoDate('2026-11-02'),
      ...change,
    },
    { rules: RULES, workDays, today: isoDate(today) },
  );

describe('the clock of a step', () => {
  it.each([
    [{}, 'AGREEMENT_OPINIONS', '2026-11-11'],
    [{ state: 'CONSENT' }, 'AGREEMENT_CONSENT_PROVINCIAL', '2026-11-09'],
    [{ state: 'CONSENT', path: 'CENTRAL' }, 'AGREEMENT_CONSENT_CENTRAL', '2026-11-11'],
    [{ state: 'COMPLETED' }, 'AGREEMENT_REPORT', '2026-11-17'],
    [{ state: 'COMPLETED', kind: 'END' }, 'AGREEMENT_NOTICE', '2026-11-17'],
  ])('%o runs by %s until %s', (change, code, dueDate) => {
    expect(clock(change)).toMatchObject({ code, dueDate, overdue: true });
    expect(clock(change, dueDate)).toMatchObject({ overdue: false });
  });

  it('is not invented: of no step without a limit, of no year without days off', () => {
    expect(clock({ state: 'CONSENTED' })).toBeNull();
    expect(clock({ lastOn: isoDate('2020-01-01') })).toBeNull();
    expect(clock({ lastOn: isoDate('2025-12-30') })).toMatchObject({
      dueDate: null,
      overdue: false,
    });
  });

  it('speaks of what runs out soon', () => {
    const expiring = (today: string) => isExpiring(SIGNED, { rules: RULES, today: isoDate(today) });
    expect([expiring('2028-02-01'), expiring('2028-02-02'), expiring('2028-08-01')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('what is promised', () => {
  const promised = {
    text: 'Đón đoàn',
    side: 'OURS',
    organisationId: 'hue',
    dueDate: null,
  } as const;
  const said = { doneOn: isoDate('2026-11-20'), text: 'Đã đón', fileId: null, obstacle: null };
  const progress = (change: object) =>
    agreementProgressIssues({ ...said, ...change }, isoDate('2026-11-20')).map(({ code }) => code);

  it('has a text and an owner on its own side', () => {
    expect(commitmentIssues(promised)).toEqual([]);
    expect(commitmentIssues({ ...promised, text: '' })).toMatchObject([{ code: 'REQUIRED' }]);
    expect(commitmentIssues({ ...promised, side: 'PARTNER' })).toMatchObject([
      { code: 'OWNER_OF_OTHER_SIDE', path: ['organisationId'] },
    ]);
  });

  it('is kept on a day that has come', () => {
    expect(progress({})).toEqual([]);
    expect(progress({ doneOn: isoDate('2026-11-21') })).toEqual(['DAY_IN_FUTURE']);
    expect(progress({ obstacle: 'MONEY' })).toEqual(['OBSTACLE_OF_DONE']);
    expect(progress({ doneOn: null, obstacle: 'MONEY', text: '' })).toEqual(['REQUIRED']);
  });
});
