import { expect, test } from 'vitest';
import { planIssueText } from './plan-issue-text.ts';

test('what is wrong in a plan is said with its months and years', () => {
  const outside = { code: 'MONTH_OUTSIDE_YEAR', data: { month: '2026-03', year: 2027 } };
  expect(planIssueText(outside, 'vi')).toBe('Tháng 03/2026 không thuộc năm kế hoạch 2027.');
  const long = { code: 'TOO_LONG', data: { limit: 2000, actual: 2345 } };
  expect(planIssueText(long, 'en')).toBe('2,345 characters; at most 2,000.');
  expect(planIssueText({ code: 'STATE', data: {} }, 'vi')).toContain('Kế hoạch');
});
