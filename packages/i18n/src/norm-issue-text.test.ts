import { expect, test } from 'vitest';
import { normIssueText } from './norm-issue-text.ts';

test('what is wrong with a rate is said with its days and amounts', () => {
  const above = { code: 'ABOVE_RATE', data: { ceiling: 3_000_000, currency: 'VND' } };
  expect(normIssueText(above, 'vi')).toMatch(/cao hơn 3\.000\.000.*của Nhà nước\.$/u);
  const decided = { code: 'DAY_DECIDED', data: { until: '2026-06-10' } };
  expect(normIssueText(decided, 'vi')).toContain('Đến 10/06/2026');
  expect(normIssueText(decided, 'en')).toMatch(/^Until .*2026 records/u);
  const reversed = { code: 'PERIOD_REVERSED', data: { from: '2026-06-10', to: '2026-06-09' } };
  expect(normIssueText(reversed, 'vi')).toBe(
    'Ngày cuối 09/06/2026 đứng trước ngày đầu 10/06/2026.',
  );
  const share = { code: 'OUT_OF_RANGE', data: { minimum: 1, maximum: 100, actual: 0 } };
  expect(normIssueText(share, 'vi')).toBe('Phải từ 1 đến 100.');
  expect(normIssueText({ code: 'REQUIRED', data: {} }, 'en')).not.toBe('');
});
