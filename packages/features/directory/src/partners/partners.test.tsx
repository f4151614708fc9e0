import type { Fixtures } from '@cau-noi/graphql/testing';
import type { Language } from '@cau-noi/i18n/messages';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testOptions } from '../directory.testing.ts';
import { PARTNER, VISITS } from './partner.testing.ts';
import { PartnerPage } from './partner.page.tsx';
import { PartnersPage } from './partners.page.tsx';

const NOTHING = {
  totalCount: 0,
  totalCountIsExact: true,
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};

const show = (
  at: string,
  answer: Fixtures[string] = { partners: NOTHING },
  language: Language = 'vi',
) =>
  renderPage(<PartnersPage />, {
    pattern: '/partners',
    at,
    language,
    surround: testOptions,
    fixtures: { PartnersPageQuery: answer },
  });

test('a register without entries says what they are for and offers to add one', async () => {
  await show('/partners');
  expect(await screen.findByText(/Danh bạ chưa có đối tác nào/u)).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Thêm đối tác' })).toHaveLength(2);
});

test('where the filters leave nothing, they can be taken away', async () => {
  const { router } = await show('/partners?country=LA');
  expect(await screen.findByText('Không có đối tác nào khớp với bộ lọc.')).toBeTruthy();
  const clear = screen.getAllByRole('button', { name: 'Bỏ các bộ lọc' }).at(-1);
  fireEvent.click(clear as HTMLElement);
  await waitFor(() => expect(router.state.location.search).toEqual({}));
});

/** The first page of a list that was counted to 25,000. */
const MANY = {
  totalCount: 25_000,
  nodes: [
    {
      id: 'p1',
      name: 'Công đoàn Mẫu Một',
      abbreviation: null,
      countryCode: 'JP',
      kind: 'SECTOR_UNION',
      status: null,
      standing: 'UNKNOWN',
      lastContact: null,
      verified: true,
    },
  ],
  pageInfo: { hasNextPage: true, endCursor: 'c1' },
};

test.each([
  ['vi', true, '25.000 đối tác', '1–1 trong 25.000'],
  ['vi', false, 'hơn 25.000 đối tác', '1–1 trong hơn 25.000'],
  ['en', true, '25,000 partners', '1–1 of 25,000'],
  ['en', false, 'more than 25,000 partners', '1–1 of more than 25,000'],
] as const)('in %s a count whose exactness is %s reads %j', async (...row) => {
  const [language, totalCountIsExact, found, range] = row;
  const first = { partners: { ...MANY, totalCountIsExact } };
  // The second page stays on its way.
  await show('/partners', ({ after }) => (after ? new Promise(() => {}) : first), language);
  expect(await screen.findByText(found)).toBeTruthy();
  expect(screen.getByText(range)).toBeTruthy();
});

test('whoever loads the last page of a list has counted it', async () => {
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => ({
      ...MANY.nodes[0],
      id: `p${from + index}`,
    }));
  const of = { totalCount: 25_000, totalCountIsExact: false };
  await show('/partners', ({ after }) => ({
    partners: after
      ? { ...of, nodes: rows(2, 3), pageInfo: { hasNextPage: false, endCursor: 'c2' } }
      : { ...of, nodes: rows(0, 2), pageInfo: { hasNextPage: true, endCursor: 'c1' } },
  }));
  fireEvent.click(await screen.findByRole('button', { name: 'Tải thêm' }));
  expect(await screen.findByText('1–3 trong 3')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Tải thêm' })).toBeNull();
});

const unit = { id: 'u1', shortName: 'LĐLĐ Mẫu' };
const money = { minor: 100, currency: 'USD' };
const open = { progress: [{ id: 'g1', doneOn: null }] };
const done = {
  progress: [
    { id: 'g2', doneOn: null },
    { id: 'g3', doneOn: '2026-01-02' },
  ],
};

/** One record of each kind, with what each side still has to do about it. */
const RECORDS = {
  agreements: {
    nodes: [
      {
        id: 'a1',
        titleVi: 'Thỏa thuận mẫu',
        life: 'IN_FORCE',
        organisation: unit,
        commitments: [
          { id: 'c1', side: 'OURS', ...open },
          { id: 'c2', side: 'OURS', ...done },
          { id: 'c3', side: 'PARTNER', progress: [] },
        ],
        successorsToTell: [{ id: 'u2' }],
      },
    ],
  },
  exchanges: {
    nodes: [
      {
        id: 'x1',
        firstYear: 2023,
        holders: [{ organisation: { id: 'u0', shortName: 'LĐLĐ Cũ' } }, { organisation: unit }],
        next: { year: 2027, side: 'WE_VISIT', state: 'COMING' },
        balance: { owedBy: 'WE_VISIT', owed: 2 },
        toTell: null,
      },
    ],
  },
  projects: {
    nodes: [
      {
        id: 'd1',
        titleVi: 'Dự án mẫu',
        titleEn: null,
        kind: 'PROJECT',
        state: 'RUNNING',
        overdueReports: 1,
        organisation: unit,
      },
    ],
  },
  memberships: {
    nodes: [
      {
        id: 'm1',
        kind: 'FULL',
        state: 'MEMBER',
        organisation: unit,
        fees: [
          { year: 2024, due: money, paid: money },
          { year: 2025, due: money, paid: null },
          { year: 2026, due: null, paid: null },
        ],
      },
    ],
  },
  aid: {
    nodes: [
      {
        id: 'v1',
        title: 'Viện trợ mẫu',
        direction: 'RECEIVED',
        state: 'PLANNED',
        organisation: unit,
      },
    ],
  },
  speeches: {
    nodes: [
      { id: 's1', title: 'Tham luận mẫu', kind: 'PAPER', state: 'CLEARED', organisation: unit },
    ],
  },
};

test('what stands between a partner and us is one table, with what is still to be done', async () => {
  await renderPage(<PartnerPage />, {
    pattern: '/partners/$partnerId',
    at: '/partners/p1',
    surround: testOptions,
    fixtures: { PartnerPageQuery: { node: PARTNER, ...VISITS, ...RECORDS } },
  });
  const table = within(await screen.findByRole('table', { name: /^Thỏa thuận, luân phiên/u }));
  const rows = table
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    );
  expect(rows).toEqual([
    [
      'Thỏa thuận mẫu',
      'Thỏa thuận',
      'LĐLĐ Mẫu',
      'Đang có hiệu lực',
      'Ta còn 1 cam kết; Bạn còn 1 cam kết; Chưa báo đối tác về đơn vị kế thừa',
    ],
    [
      'Luân phiên từ năm 2023',
      'Trao đổi luân phiên',
      'LĐLĐ Mẫu',
      'Phiên năm 2027: Ta sang bạn, Sắp tới',
      'Ta còn thiếu 2 chuyến',
    ],
    ['Dự án mẫu', 'Chương trình, dự án', 'LĐLĐ Mẫu', 'Dự án: Đang thực hiện', '1 báo cáo quá hạn'],
    [
      'Thành viên chính thức',
      'Tư cách thành viên',
      'LĐLĐ Mẫu',
      'Là thành viên',
      'Chưa ghi đã nộp hội phí năm 2025',
    ],
    ['Viện trợ mẫu', 'Viện trợ', 'LĐLĐ Mẫu', 'Viện trợ nhận: Dự kiến', 'Chưa tiếp nhận'],
    ['Tham luận mẫu', 'Phát biểu, tham luận', 'LĐLĐ Mẫu', 'Tham luận: Đã thẩm định', ''],
  ]);
  expect(table.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/agreements/a1',
    '/exchanges/x1',
    '/projects/d1',
    '/memberships/m1',
    '/aid/v1',
    '/speeches/s1',
  ]);
});
