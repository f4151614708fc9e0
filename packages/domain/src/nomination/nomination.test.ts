import { describe, expect, it } from 'vitest';
import { row } from '../assessment/assessment.examples.ts';
import { isoDate } from '../period/period.ts';
import { admissionIssues, fitValuesOn, nominationIssues, nomineeFindings } from './nomination.ts';
import type { CourseFacts, NomineeFacts } from './nomination.ts';

const VALUES = { minTradeOverlapPercent: 50, verification: 'UNVERIFIED' } as const;
const COURSE: CourseFacts = {
  id: 'b',
  rootId: 'a',
  topic: 'Kỹ năng thương lượng',
  roles: ['OFFICER'],
  trade: 'Dệt may',
  language: 'en',
  minLevel: 'B1',
  startDate: isoDate('2026-06-01'),
  endDate: isoDate('2026-06-03'),
};
const ENGLISH = { language: 'en', level: 'B2', evidence: 'TESTED' } as const;
const NOMINEE: NomineeFacts = {
  roles: ['OFFICER'],
  trade: 'Công nhân dệt may',
  function: null,
  languages: [ENGLISH],
  earlier: [],
  taken: [],
};
const EARLIER = { id: 'x', rootId: 'x', title: 'Lớp trước', topic: 'Khác', endDate: null };

describe('whether somebody fits a training', () => {
  it.each([
    ['as it is meant', {}, []],
    ['no foreign-affairs job', { roles: [] }, ['NO_FOREIGN_AFFAIRS_JOB']],
    ['another role', { roles: ['LEADER_IN_CHARGE'] }, ['ROLE_NOT_MEANT']],
    ['another trade', { trade: 'Cao su' }, ['TRADE_OFF_TOPIC']],
    ['the trade is known by the function', { trade: null, function: 'dệt may' }, []],
    ['nothing is known of the trade', { trade: null }, ['TRADE_UNKNOWN']],
    ['another language', { languages: [{ ...ENGLISH, language: 'ko' }] }, ['LANGUAGE_UNKNOWN']],
    ['too low', { languages: [{ ...ENGLISH, level: 'A2' }] }, ['LANGUAGE_TOO_LOW']],
    [
      'a certificate that has expired',
      { languages: [{ ...ENGLISH, expiresOn: isoDate('2026-05-31') }] },
      ['LANGUAGE_SELF_STATED'],
    ],
    ['another of the cascade', { earlier: [{ ...EARLIER, rootId: 'a' }] }, ['SAME_COURSE']],
    [
      'the same topic, other marks',
      { earlier: [{ ...EARLIER, topic: 'ky nang THUONG LUONG' }] },
      ['SAME_COURSE'],
    ],
    ['a topic that is more', { earlier: [{ ...EARLIER, topic: 'Kỹ năng' }] }, []],
    ['itself', { earlier: [{ ...EARLIER, id: 'b', rootId: 'a' }] }, []],
    [
      'travels then',
      {
        taken: [
          {
            kind: 'MISSION',
            title: 'Đoàn mẫu',
            from: isoDate('2026-06-02'),
            to: isoDate('2026-06-05'),
          },
        ],
      },
      ['TAKEN'],
    ],
  ] as const)('%s', (_name, change, expected) => {
    const findings = nomineeFindings(COURSE, { ...NOMINEE, ...change }, VALUES);
    expect(findings.map(({ code }) => code)).toEqual(expected);
  });

  it('asks for nothing that the training does not ask for', () => {
    const open = { ...COURSE, roles: [], trade: null, language: null, minLevel: null };
    const nominee = { ...NOMINEE, roles: ['LEADER_IN_CHARGE'] as const, trade: 'Cao su' };
    expect(nomineeFindings(open, { ...nominee, languages: [] }, VALUES)).toEqual([]);
  });
});

describe('a nomination', () => {
  const today = isoDate('2026-05-20');
  const facts = {
    invited: true,
    closesOn: today,
    standing: null,
    holdsPost: true,
    findings: [],
    reason: null,
  };
  const against = nomineeFindings(COURSE, { ...NOMINEE, roles: [] }, VALUES);
  const said = nomineeFindings(COURSE, { ...NOMINEE, trade: null }, VALUES);

  it.each([
    ['on the last day', {}, []],
    ['a day late', { closesOn: isoDate('2026-05-19') }, ['NOMINATION_CLOSED']],
    ['of a union that is not invited', { invited: false }, ['NOT_INVITED']],
    ['a second time', { standing: 'REFUSED' }, ['NOMINATED_ALREADY']],
    ['after it was taken back', { standing: 'WITHDRAWN' }, []],
    ['of somebody who is elsewhere', { holdsPost: false }, ['NO_POST_HERE']],
    ['against what speaks, without a reason', { findings: against }, ['REASON_REQUIRED']],
    ['against what speaks, with one', { findings: against, reason: 'Sẽ nhận việc' }, []],
    ['where something cannot be told', { findings: said }, []],
  ] as const)('%s', (_name, change, expected) => {
    const issues = nominationIssues({ ...facts, ...change }, today);
    expect(issues.map(({ code }) => code)).toEqual(expected);
  });

  it('is accepted while there are places, and refused with words', () => {
    const codes = (accept: boolean, text: string | null, accepted: number) =>
      admissionIssues({ accept, text }, { places: 2, accepted }).map(({ code }) => code);
    expect(codes(true, null, 1)).toEqual([]);
    expect(codes(true, null, 2)).toEqual(['PLACES_TAKEN']);
    expect(codes(false, ' ', 2)).toEqual(['REQUIRED']);
  });
});

it('compares trades by the limit for most, whatever holds for one level', () => {
  const general = row('TK09', { minLanguageLevel: 'B2', minTradeOverlapPercent: 50 });
  const provinces = {
    ...general,
    id: 'provinces',
    levels: ['PROVINCIAL_UNION'] as const,
    from: isoDate('2026-01-01'),
    values: { minLanguageLevel: 'B1', minTradeOverlapPercent: 10 },
  };
  const found = fitValuesOn([provinces, general], isoDate('2026-06-01'));
  expect(found).toEqual({ ...VALUES, verification: general.basis.verification });
  expect(fitValuesOn([], isoDate('2026-06-01'))).toBeNull();
});
