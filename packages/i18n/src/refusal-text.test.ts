import { expect, test } from 'vitest';
import { refusalText } from './refusal-text.ts';

test('a refusal names roles, states and units', () => {
  const roles = { code: 'ROLE_REQUIRED', data: { roles: 'OFFICER,ADMINISTRATOR' } };
  expect(refusalText(roles, 'vi')).toBe(
    'Việc này do cán bộ làm công tác đối ngoại của đơn vị hoặc quản trị hệ thống thực hiện.',
  );
  const state = { code: 'STATE', data: { state: 'SUBMITTED', allowed: 'DRAFT' } };
  expect(refusalText(state, 'vi')).toContain('“Chờ phê duyệt”');
  const agreement = { state: 'COMPLETED', of: 'agreement' };
  expect(refusalText({ code: 'STATE', data: agreement }, 'vi')).toContain('“Đã làm, chờ báo cáo”');
  const project = { state: 'WITHDRAWN', of: 'project' };
  expect(refusalText({ code: 'STATE', data: project }, 'vi')).toContain('“Đã thôi”');
  const holder = { role: 'FEDERATION_LEADER', organisationId: 'o1' };
  expect(refusalText({ code: 'NOT_HOLDER', data: holder }, 'vi')).toBe(
    'Bước này do lãnh đạo Tổng Liên đoàn quyết định.',
  );
  expect(refusalText({ code: 'NOT_HOLDER', data: holder }, 'vi', () => 'LĐLĐ mẫu')).toContain(
    'của LĐLĐ mẫu',
  );
  const last = { code: 'LAST_ADMINISTRATOR', data: { day: '2027-01-01' } };
  expect(refusalText(last, 'vi')).toMatch(/^Từ 01\/01\/2027 /u);
  const dissolved = { code: 'READ_ONLY_UNIT', data: { organisationId: 'o1' } };
  expect(refusalText(dissolved, 'en', () => 'Union A')).toMatch(/^Union A is dissolved/u);
  expect(refusalText(dissolved, 'vi')).toMatch(/^Đơn vị khác đã kết thúc/u);
});

test('a code without words is a plain refusal', () => {
  expect(refusalText({ code: 'NEW', data: {} }, 'en')).toBe('You are not permitted to do this.');
  expect(refusalText({ code: null, data: null }, 'vi')).toContain('không có quyền');
});
