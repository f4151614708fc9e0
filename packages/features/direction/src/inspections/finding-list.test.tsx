import { renderPage } from '@cau-noi/portal/testing';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testOptions } from '../direction.testing.ts';
import { InspectionPage } from './inspection.page.tsx';

const ALLOWED = { allowed: true, code: null, data: {} };
const REFUSED = { allowed: false, code: 'NOT_YOUR_UNIT', data: {} };

const FINDING = {
  id: 'f1',
  checkId: null,
  topic: 'MONEY',
  severity: 'SHORTCOMING',
  text: 'Quyết toán chậm',
  remedy: 'Quyết toán dứt điểm',
  responsible: 'Văn phòng',
  dueOn: '2026-12-01',
  remedyState: 'OPEN',
  overdue: false,
  explanation: null,
  doneOn: null,
  doneText: null,
  doneBy: null,
  acceptedBy: null,
  acceptedOn: null,
  acceptText: null,
  dossier: null,
  files: [],
  viewerMay: { attachFile: ALLOWED },
};
const FILE = {
  id: 'p1',
  name: 'Chứng từ.pdf',
  size: 1000,
  purpose: 'ATTACHMENT',
  uploadedBy: 'Người Mẫu',
  uploadedAt: '2026-11-20T02:00:00Z',
  url: '/files/p1',
  viewerMay: { remove: REFUSED },
};
const UNION = { id: 'u1', shortName: 'TLĐ' };
const MAY = ['edit', 'begin', 'find', 'conclude', 'accept', 'close', 'attachFile'];

const INSPECTION = {
  __typename: 'Inspection',
  id: 'i1',
  version: 4,
  number: 1,
  state: 'CONCLUDED',
  title: 'Kiểm tra mẫu',
  year: 2026,
  scope: 'Kế hoạch năm',
  plannedFrom: null,
  plannedTo: null,
  organisation: UNION,
  inspected: { id: 'u2', shortName: 'LĐLĐ Mẫu' },
  team: [],
  begunOn: '2026-11-01',
  concludedOn: '2026-11-10',
  concludedBy: 'Người Mẫu',
  conclusion: 'Kết luận mẫu',
  closedOn: null,
  files: [],
  timeline: { nodes: [], totalCount: 0 },
  viewerMay: {
    ...Object.fromEntries(MAY.map((act) => [act, REFUSED])),
    explain: ALLOWED,
    remedy: ALLOWED,
  },
};

test('the inspected union attaches proof to the remedies that are open, and reads what it handed in', async () => {
  const done = {
    ...FINDING,
    id: 'f2',
    remedyState: 'DONE',
    files: [FILE],
    viewerMay: { attachFile: REFUSED },
  };
  await renderPage(<InspectionPage />, {
    pattern: '/inspections/$inspectionId',
    at: '/inspections/i1',
    surround: testOptions,
    fixtures: { InspectionPageQuery: { node: { ...INSPECTION, findings: [FINDING, done] } } },
  });
  expect(
    await screen.findByRole('button', { name: /minh chứng khắc phục phát hiện 1$/u }),
  ).toBeTruthy();
  expect(screen.queryByRole('button', { name: /minh chứng khắc phục phát hiện 2/u })).toBeNull();
  const handedIn = within(screen.getByRole('list', { name: /Minh chứng .* phát hiện 2/u }));
  expect(handedIn.getByRole('link', { name: /Chứng từ\.pdf/u })).toBeTruthy();
  expect(screen.queryByRole('list', { name: /Minh chứng .* phát hiện 1/u })).toBeNull();
  expect(screen.getByText(/^Không thêm được tệp\./u)).toBeTruthy();
});
