import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testOptions } from '../projects.testing.ts';
import { ProjectPage } from './project.page.tsx';

const allowed = { allowed: true, code: null, data: {} };
const EUR = (minor: number) => ({ minor, currency: 'EUR' });
const BASIS = { citation: 'Nghị định mẫu', article: null, verification: 'UNVERIFIED' };

const PROJECT = {
  __typename: 'Project',
  id: 'p1',
  version: 1,
  number: 7,
  kind: 'PROJECT',
  state: 'APPROVED',
  titleVi: 'Dự án mẫu',
  titleEn: null,
  places: ['Đà Nẵng'],
  topics: ['TRAINING'],
  from: '2025',
  to: '2026-06',
  need: 'Nhu cầu mẫu',
  goal: '',
  note: null,
  submittedOn: '2025-01-02',
  approvalNumber: '12/QĐ',
  approvedOn: '2025-02-01',
  approvedBy: 'Cơ quan mẫu',
  decisionText: null,
  startedOn: null,
  endedOn: null,
  closedOn: null,
  source: null,
  verification: 'UNVERIFIED',
  organisation: { id: 'u1', shortName: 'CĐ Một' },
  unions: [{ id: 'u2', shortName: 'CĐ Hai' }],
  donors: [{ id: 'd1', name: 'Viện Mẫu' }],
  channel: null,
  lapse: { dueOn: '2025-08-01', due: true, basis: BASIS },
  budgetRows: [{ donorId: 'd1', year: 2025, committed: EUR(100_000), disbursed: EUR(0) }],
  payments: [],
  leverage: null,
  rateMissing: null,
  indicators: [
    {
      id: 'i1',
      name: 'Người được tập huấn',
      unit: 'người',
      measure: 'NUMBER',
      accrual: 'PERIODIC',
      baseline: null,
      years: [
        {
          year: 2025,
          target: { numerator: 50, denominator: null },
          actual: null,
          achieved: { verdict: 'UNKNOWN', percent: null },
        },
      ],
      achieved: { verdict: 'UNKNOWN', percent: null, missing: [2025] },
    },
  ],
  evaluations: [],
  scores: [],
  followOns: [],
  reports: [],
  overdueReports: 0,
  activities: [],
  trainings: [],
  files: [],
  timeline: { totalCount: 0, nodes: [] },
  viewerMay: {
    edit: allowed,
    proceed: allowed,
    receive: allowed,
    record: allowed,
    attachFile: allowed,
  },
};

test('a project says when its approval lapses and what is missing, and keeps a refusal with its basis', async () => {
  await renderPage(<ProjectPage />, {
    pattern: '/projects/$projectId',
    at: '/projects/p1',
    surround: testOptions,
    fixtures: {
      ProjectPageQuery: { node: PROJECT },
      ProjectProceedMutation: {
        answer: {
          __typename: 'ValidationError',
          code: 'VALIDATION',
          path: [],
          data: {},
          issues: [
            {
              code: 'APPROVAL_TOO_LATE',
              path: ['on'],
              data: { approvedOn: '2025-02-01', ...BASIS },
            },
          ],
        },
      },
    },
  });
  expect(await screen.findByText(/Từ ngày 01\/08\/2025 phê duyệt có thể bị thu hồi/u)).toBeTruthy();
  expect(screen.getAllByText('1.000,00 EUR').length).toBeGreaterThan(0);
  expect(screen.getByText(/Chưa có số liệu năm 2025/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Bắt đầu thực hiện' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Bắt đầu thực hiện' }));
  const why =
    'Quyết định phê duyệt ngày 01/02/2025, sau ngày này. Căn cứ: Nghị định mẫu (chưa kiểm chứng).';
  expect(await dialog.findByText((text) => text.endsWith(why))).toBeTruthy();
});
