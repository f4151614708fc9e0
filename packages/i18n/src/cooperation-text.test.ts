import { expect, it } from 'vitest';
import { cooperationIssueText, dayOrMonth } from './cooperation-text.ts';

it('says why an aid is not received, by which document and how far that was verified', () => {
  const data = { citation: 'Nghị định mẫu', article: null, verification: 'UNVERIFIED' };
  expect(cooperationIssueText({ code: 'APPROVAL_MISSING', data }, 'vi')).toBe(
    'Chưa có quyết định phê duyệt nên chưa được tiếp nhận. Căn cứ: Nghị định mẫu (chưa kiểm chứng).',
  );
  const late = { ...data, approvedOn: '2026-06-02', article: 'Điều 5', verification: 'TEXT_READ' };
  expect(cooperationIssueText({ code: 'APPROVAL_TOO_LATE', data: late }, 'en')).toBe(
    'It was approved on 02/06/2026, after it was received. Basis: Nghị định mẫu, Điều 5.',
  );
  expect(cooperationIssueText({ code: 'OF_TOMORROW', data: {} }, 'vi')).toBe('OF_TOMORROW');
});

it('writes a month where no day is known', () => {
  expect([dayOrMonth('2021-05', 'vi'), dayOrMonth('2021-05-04', 'en')]).toEqual([
    '05/2021',
    '04/05/2021',
  ]);
});
