import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { bookIssues, membershipIssues } from './issues.ts';
import { endIssues, joinIssues } from './life.ts';
import type { MembershipBook } from './membership.ts';

const TODAY = isoDate('2026-11-22');
const day = (text: string | null) => (text === null ? null : isoDate(text));

describe('joining', () => {
  it.each([
    ['before anybody was asked', 'PROPOSED', null, '2026-05-01', ['CONSENT_MISSING']],
    ['while it waits', 'REQUESTED', null, '2026-05-01', ['CONSENT_MISSING']],
    ['against the decision', 'REFUSED', '2026-04-01', '2026-05-01', ['CONSENT_MISSING']],
    [
      'before the day of the consent',
      'CONSENTED',
      '2026-05-02',
      '2026-05-01',
      ['CONSENT_TOO_LATE'],
    ],
    ['on the day of the consent', 'CONSENTED', '2026-05-01', '2026-05-01', []],
    ['tomorrow', 'CONSENTED', '2026-05-01', '2026-11-23', ['DAY_TO_COME']],
  ] as const)('%s', (_name, state, consentOn, since, expected) => {
    const issues = joinIssues({ state, consentOn: day(consentOn) }, isoDate(since), TODAY);
    expect(issues.map(({ code }) => code)).toEqual(expected);
  });

  it('ends after it began, and not tomorrow', () => {
    const since = isoDate('2020-01-01');
    const codes = (until: string) =>
      endIssues(since, isoDate(until), TODAY).map(({ code }) => code);
    expect(codes('2019-12-31')).toEqual(['END_BEFORE_SINCE']);
    expect(codes('2026-11-23')).toEqual(['DAY_TO_COME']);
    expect(codes('2020-01-01')).toEqual([]);
  });
});

describe('what is written', () => {
  const asked = { partnerId: 'p', kind: 'FULL', purpose: 'Trao đổi', note: null } as const;

  it('names a body that has members', () => {
    expect(membershipIssues(asked, 'GLOBAL_FEDERATION')).toEqual([]);
    expect(membershipIssues(asked, 'EMBASSY')).toMatchObject([
      { code: 'NOT_A_BODY', data: { kind: 'EMBASSY' } },
    ]);
    expect(membershipIssues({ ...asked, partnerId: null, purpose: '' }, null)).toHaveLength(2);
  });

  it('has one fee a year, paid with its day, and posts that end after they begin', () => {
    const fee = { year: 2025, due: null, paid: null, paidOn: null };
    const book: MembershipBook = {
      fees: [fee, { ...fee, paid: { minor: 100, currency: 'EUR' } }, { ...fee, year: 2099 }],
      posts: [{ holder: 'Nguyễn Mẫu', title: '', from: day('2025-02-01'), to: day('2025-01-01') }],
      votes: [{ on: isoDate('2025-01-01'), matter: '', vote: 'FOR' }],
    };
    const issues = bookIssues(book, TODAY).map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(issues).toEqual([
      'DUPLICATE fees.1.year',
      'PAID_INCOMPLETE fees.1.paidOn',
      'OUT_OF_RANGE fees.2.year',
      'REQUIRED posts.0.title',
      'POST_REVERSED posts.0.to',
      'REQUIRED votes.0.matter',
    ]);
  });
});
