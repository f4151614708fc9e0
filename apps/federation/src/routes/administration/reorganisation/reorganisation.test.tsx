import { screen, within } from '@testing-library/react';
import { testViewer } from '@cau-noi/portal/testing';
import { expect, test } from 'vitest';
import { ALLOWED, renderAdministration } from '../administration.testing.tsx';
import { ReorganisationPage } from './reorganisation.page.tsx';
import { ReorganisationRecordPage } from './reorganisation-record.page.tsx';

const MERGED = {
  __typename: 'Reorganisation',
  id: 'r1',
  kind: 'ABSORB',
  date: '2025-07-01',
  decisionNumber: null,
  source: 'Nghị quyết mẫu',
  verification: 'PUBLIC_PAGE',
  createdBy: null,
  createdAt: '2026-11-01T01:00:00Z',
  settledAt: '2026-11-02T01:00:00Z',
  from: [{ id: 'u1', shortName: 'LĐLĐ Cũ' }],
  heirs: [{ id: 'u2', shortName: 'LĐLĐ Mới' }],
  counts: [],
  measures: [],
};
const TAKEN = {
  ...MERGED,
  id: 'r2',
  decisionNumber: '12/QĐ-TLĐ',
  source: null,
  verification: 'UNVERIFIED',
  createdBy: 'Quản trị viên mẫu',
};

const record = (change: object = {}) =>
  renderAdministration(<ReorganisationRecordPage />, {
    pattern: '/administration/reorganisation/$reorganisationId',
    at: '/administration/reorganisation/r1',
    fixtures: { ReorganisationRecordPageQuery: { reorganisation: { ...MERGED, ...change } } },
  });

test('decisions of the reference data stand beside those that were taken here, with their sources', async () => {
  await renderAdministration(<ReorganisationPage />, {
    pattern: '/administration/reorganisation',
    viewer: { ...testViewer, may: { ...testViewer.may, configure: ALLOWED } },
    fixtures: { ReorganisationPageQuery: { reorganisations: [TAKEN, MERGED] } },
  });
  const table = await screen.findByRole('table', { name: 'Các lần sắp xếp đã thực hiện' });
  const [, taken, merged] = within(table).getAllByRole('row');
  expect(taken?.textContent).toContain('12/QĐ-TLĐ');
  expect(taken?.textContent).toContain('chưa kiểm chứng');
  expect(taken?.textContent).toContain('Quản trị viên mẫu');
  expect(merged?.textContent).toContain('Sáp nhập: LĐLĐ Cũ');
  expect(merged?.textContent).toContain('LĐLĐ Mới');
  expect(merged?.textContent).toContain('chưa rõ số, chưa kiểm chứng');
  expect(merged?.textContent).toContain('theo trang thông tin công khai');
  expect(merged?.textContent).toContain('Dữ liệu tham chiếu');
  expect(screen.getByText('Nghị quyết mẫu')).toBeTruthy();
});

test('one that was settled without anything open says so, and when it was counted', async () => {
  await record();
  expect(await screen.findByText('Dữ liệu tham chiếu')).toBeTruthy();
  expect(screen.getByText('Không có việc nào còn dở.')).toBeTruthy();
  expect(screen.getByText('Các đơn vị này chưa có số liệu nào.')).toBeTruthy();
  expect(screen.getByText(/Đếm lúc 02\/11\/2026/u)).toBeTruthy();
});

test('one whose day has not come was not counted yet', async () => {
  await record({ settledAt: null });
  expect(
    await screen.findByText('Số liệu được đếm khi thực hiện, từ ngày 01/07/2025.'),
  ).toBeTruthy();
});

test('one that was taken here was counted then', async () => {
  await record({ createdBy: 'Quản trị viên mẫu', settledAt: null });
  expect(await screen.findByText(/Đếm lúc 01\/11\/2026/u)).toBeTruthy();
});
