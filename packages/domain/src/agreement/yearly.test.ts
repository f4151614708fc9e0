import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { handInIssues, yearlyAgreementDues, yearlyOwed } from './yearly.ts';
import type { HandedIn, YearlyAgreementRule } from './yearly.ts';

const rule = (code: string, to: string | null = null): YearlyAgreementRule => ({
  code,
  month: 11,
  day: 15,
  basis: { citation: 'Luật mẫu', article: 'Điều 46', verification: 'TEXT_READ' },
  from: isoDate('2021-07-01'),
  to: to === null ? null : isoDate(to),
});
const RULES = [rule('AGREEMENT_PLAN'), rule('AGREEMENT_YEAR_REPORT')];

const PLAN: HandedIn = { code: 'AGREEMENT_PLAN', year: 2027 };
const REPORT: HandedIn = { code: 'AGREEMENT_YEAR_REPORT', year: 2026 };

describe('what is handed in on agreements by 15/11', () => {
  it.each<[string, readonly YearlyAgreementRule[], readonly HandedIn[], readonly string[]]>([
    ['2026-10-15', RULES, [], []],
    ['2026-10-16', RULES, [], ['PLAN 2027 false', 'YEAR_REPORT 2026 false']],
    ['2026-11-15', RULES, [], ['PLAN 2027 false', 'YEAR_REPORT 2026 false']],
    ['2026-11-16', RULES, [], ['PLAN 2027 true', 'YEAR_REPORT 2026 true']],
    ['2026-12-15', RULES, [], ['PLAN 2027 true', 'YEAR_REPORT 2026 true']],
    ['2026-12-16', RULES, [], []],
    ['2026-11-16', RULES, [PLAN], ['YEAR_REPORT 2026 true']],
    ['2026-11-16', RULES, [{ ...PLAN, year: 2026 }, REPORT], ['PLAN 2027 true']],
    ['2026-11-16', RULES, [PLAN, REPORT], []],
    ['2026-11-16', [rule('AGREEMENT_PLAN', '2026-11-14')], [], []],
  ])('on %s', (day, rules, handedIn, expected) => {
    const today = isoDate(day);
    const owed = yearlyOwed(yearlyAgreementDues(rules, today), handedIn, today);
    expect(
      owed.map(({ code, year, overdue }) => `${code.replace('AGREEMENT_', '')} ${year} ${overdue}`),
    ).toEqual(expected);
  });

  it.each([
    [[], {}],
    [['NOT_ASKED_FOR'], { year: 2028 }],
    [['DAY_IN_FUTURE'], { on: isoDate('2026-11-21') }],
    [['REQUIRED'], { text: '' }],
    [['TOO_LONG'], { text: 'x'.repeat(2001) }],
  ])('is refused for %j', (codes, change) => {
    const today = isoDate('2026-11-20');
    const said = { ...PLAN, on: today, text: 'Công văn 9', ...change };
    const found = handInIssues(said, yearlyAgreementDues(RULES, today), today);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});
