import type { Fixtures } from '@cau-noi/graphql/testing';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testOptions } from '../cooperation.testing.ts';
import { AidPage } from './aid.page.tsx';
import { LedgerPage } from './ledger.page.tsx';

const allowed = { allowed: true, code: null, data: {} };
const EUR = { minor: 1_200_000, currency: 'EUR' };
const VND = { minor: 50_000_000, currency: 'VND' };

const ROW = {
  id: 'a1',
  title: 'Khẩu trang y tế',
  direction: 'GIVEN',
  form: 'GOODS',
  state: 'DONE',
  happenedOn: '2021-05',
  organisation: { id: 'u1', shortName: 'CĐ Mẫu' },
  partner: { id: 'p1', name: 'Công đoàn Bạn' },
  channel: { id: 'p2', name: 'Đại sứ quán Mẫu' },
  cash: null,
  items: [{ name: 'Khẩu trang', quantity: 100, unit: 'thùng' }],
};
const TOTALS = [
  {
    direction: 'RECEIVED',
    records: 1,
    planned: 0,
    cash: [EUR],
    valued: [],
    unvalued: 0,
    inKind: [],
  },
  {
    direction: 'GIVEN',
    records: 2,
    planned: 1,
    cash: [VND],
    valued: [],
    unvalued: 1,
    inKind: [{ name: 'Khẩu trang', unit: 'thùng', quantity: 100 }],
  },
];

const LEDGER: Fixtures = {
  AidLedgerPageQuery: {
    aid: {
      totalCount: 1,
      totalCountIsExact: true,
      totals: TOTALS,
      nodes: [ROW],
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  },
  UnitChoiceQuery: { organisations: { nodes: [] } },
  RecordPartnerQuery: { partners: { nodes: [] } },
};

test('the ledger shows each way for itself, and a month where no day is known', async () => {
  await renderPage(<LedgerPage />, {
    pattern: '/aid',
    surround: testOptions,
    fixtures: LEDGER,
  });
  expect(await screen.findByText('12.000,00 EUR')).toBeTruthy();
  expect(screen.getByText('50.000.000 ₫')).toBeTruthy();
  expect(screen.getByText(/Khẩu trang: 100 thùng · 1 hiện vật chưa định giá/u)).toBeTruthy();
  expect(screen.getByText('05/2021')).toBeTruthy();
  expect(screen.getByText('Công đoàn Bạn, qua Đại sứ quán Mẫu')).toBeTruthy();
});

const RULE = {
  code: 'APPROVAL_FIRST',
  validFrom: '2019-01-01',
  validTo: null,
  value: null,
  citation: 'Nghị định mẫu',
  article: null,
  verification: 'UNVERIFIED',
};
const PLANNED = {
  ...ROW,
  __typename: 'Aid',
  version: 1,
  direction: 'RECEIVED',
  state: 'PLANNED',
  happenedOn: null,
  reason: 'CAPACITY',
  occasion: null,
  items: [{ ...ROW.items[0], value: null }],
  approvalNumber: null,
  approvedOn: null,
  cancelText: null,
  dossier: null,
  note: null,
  source: null,
  verification: 'UNVERIFIED',
  files: [],
  timeline: { totalCount: 0, nodes: [] },
  viewerMay: { edit: allowed, carryOut: allowed, cancel: allowed, attachFile: allowed },
};

test('what is not approved is not received: the dialog stays open and says by which document', async () => {
  const { citation, article, verification } = RULE;
  await renderPage(<AidPage />, {
    pattern: '/aid/$aidId',
    at: '/aid/a1',
    surround: testOptions,
    fixtures: {
      AidPageQuery: { node: PLANNED, aidRules: [RULE] },
      AidCarryOutMutation: {
        answer: {
          __typename: 'ValidationError',
          code: 'VALIDATION',
          data: {},
          issues: [
            {
              code: 'APPROVAL_MISSING',
              path: ['approvedOn'],
              data: { citation, article, verification },
            },
          ],
        },
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi đã tiếp nhận' }));
  const day = await screen.findByRole('textbox', { name: /Ngày tiếp nhận hoặc trao/u });
  fireEvent.change(day, { target: { value: '01/03/2026' } });
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Ghi đã tiếp nhận' }));
  const why =
    'Chưa có quyết định phê duyệt nên chưa được tiếp nhận. Căn cứ: Nghị định mẫu (chưa kiểm chứng).';
  expect(await dialog.findByText(why)).toBeTruthy();
});
