import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { deadlineIssues, planDeadline } from './deadline.ts';
import type { PlanDeadlineRule } from './deadline.ts';

const rule = (from: string, to: string | null, month: number, day: number): PlanDeadlineRule => ({
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
  month,
  day,
  basis: { citation: `from ${from}`, article: null, verification: 'UNVERIFIED' },
});

const OLD = rule('2019-01-01', '2024-12-31', 11, 15);
const NEW = rule('2024-10-01', null, 12, 1);

describe('planDeadline', () => {
  it.each([
    ['in the year before', [OLD], 2021, '2020-11-15'],
    ['by the newer of two rules', [NEW, OLD], 2025, '2024-12-01'],
    ['by the rule of its own day', [OLD, NEW], 2024, '2023-11-15'],
    ['on a leap day where there is one', [rule('2000-01-01', null, 2, 29)], 2025, '2024-02-29'],
  ])('%s', (_, rules, year, dueDate) => {
    expect(planDeadline(rules, year)?.dueDate).toBe(dueDate);
  });

  it('is none without a rule in force, or without such a day', () => {
    expect(planDeadline([OLD], 2019)).toBeNull();
    expect(planDeadline([OLD], 2026)).toBeNull();
    expect(planDeadline([rule('2000-01-01', null, 2, 29)], 2024)).toBeNull();
  });
});

describe('deadlineIssues', () => {
  const yearly = { month: 11, day: 15, days: null };
  const after = { month: null, day: null, days: 10 };

  it.each([
    [{ month: 12, day: 31, days: null }, yearly, []],
    [{ month: 2, day: 29, days: null }, yearly, ['DATE_NOT_REAL']],
    [{ month: null, day: 1, days: 5 }, yearly, ['REQUIRED']],
    [{ month: null, day: null, days: 15 }, after, []],
    [{ month: 1, day: 1, days: null }, after, ['REQUIRED']],
    [{ month: null, day: null, days: 400 }, after, ['OUT_OF_RANGE']],
  ])('of %o after %o: %j', (rule, before, codes) => {
    expect(deadlineIssues(rule, before).map(({ code }) => code)).toEqual(codes);
  });
});
