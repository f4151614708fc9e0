import type { Fixtures } from '@cau-noi/graphql/testing';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { surround } from '../plans.fixtures.ts';
import { CollisionsPage } from './collisions.page.tsx';

const unit = (id: string) => ({ id, shortName: `CĐ ${id}` });
const partner = { id: 'p1', name: 'Công đoàn bạn Mẫu' };
const activity = (id: string, change: object = {}) => ({
  organisation: unit(id),
  kind: 'OUTBOUND',
  title: `Đoàn ${id}`,
  dossierId: `d-${id}`,
  planId: null,
  from: '2027-03-01',
  to: '2027-03-01',
  days: 5,
  persons: 4,
  partner,
  countries: ['KR'],
  ...change,
});
const proposal = {
  lead: unit('A'),
  because: 'MOST_PERSONS',
  from: '2027-03-01',
  to: '2027-03-01',
  days: 7,
  persons: 10,
  fewer: 1,
};
const collision = (change: object = {}) => ({
  tie: 'PARTNER',
  partner,
  guest: null,
  countries: [],
  daysApart: 3,
  activities: [activity('A'), activity('B', { from: '2027-03-04', to: '2027-03-04' })],
  proposal,
  ...change,
});
const basis = { citation: 'Mặc định của hệ thống', article: null, verification: 'UNVERIFIED' };
const page = (...nodes: readonly object[]) => ({
  collisions: {
    totalCount: nodes.length,
    totalCountIsExact: true,
    minDaysApart: 15,
    basis,
    nodes,
    pageInfo: { hasNextPage: false, endCursor: null },
  },
});
const open = (CollisionsPageQuery: NonNullable<Fixtures[string]>, at = '/collisions') =>
  renderPage(<CollisionsPage />, {
    pattern: '/collisions',
    at,
    surround,
    fixtures: {
      CollisionsPageQuery,
      UnitChoiceQuery: { organisations: { nodes: [] } },
      NamesQuery: { nodes: [] },
    },
  });

test('who, when and how many of each, the way to the records, and the proposal in words', async () => {
  await open(page(collision()));
  const title = await screen.findByRole('heading', { name: 'Cùng đối tác Công đoàn bạn Mẫu' });
  const section = within(title.closest('section') as HTMLElement);
  const [, first] = section.getAllByRole('row');
  expect(first?.textContent).toContain('CĐ A01/03/202754Hàn Quốc');
  expect(section.getByRole('link', { name: 'Đoàn B' }).getAttribute('href')).toBe('/dossiers/d-B');
  expect(section.getByText('Ngày bắt đầu cách nhau ít nhất 3 ngày.')).toBeTruthy();
  expect(
    section.getByText(
      'Đề xuất ghép: CĐ A chủ trì vì có nhiều người nhất, bắt đầu 01/03/2027, kéo dài 7 ngày, tất cả 10 người, bớt được 1 chuyến.',
    ),
  ).toBeTruthy();
});

test('how near is near is said with its basis, which is not verified', async () => {
  await open(page(collision()));
  expect(await screen.findByText(/bắt đầu cách nhau dưới 15 ngày/)).toBeTruthy();
  expect(screen.getByText(/TK13: Mặc định của hệ thống/).textContent).toContain('chưa kiểm chứng');
  expect(screen.queryByText(/Của đơn vị khác chỉ biết/)).toBeNull();
});

test('of another union’s record the month is told, no link, and no sum that cannot be known', async () => {
  const hidden = { title: null, dossierId: null, days: null, persons: null, to: '2027-03-31' };
  await open(
    page(
      collision({
        tie: 'COUNTRY',
        partner: null,
        countries: ['KR', 'JP'],
        activities: [activity('A'), activity('B', hidden)],
        proposal: { ...proposal, because: 'EARLIEST', to: '2027-03-31', days: null, persons: null },
      }),
    ),
  );
  expect(
    await screen.findByRole('heading', { name: /Cùng đến Hàn Quốc và Nhật Bản/ }),
  ).toBeTruthy();
  expect(screen.getByText('Đoàn ra (chưa được xem hồ sơ)')).toBeTruthy();
  expect(screen.getByText(/Của đơn vị khác chỉ biết/)).toBeTruthy();
  expect(screen.getByText(/^Đề xuất ghép/).textContent).toBe(
    'Đề xuất ghép: CĐ A chủ trì vì bắt đầu sớm nhất, bắt đầu trong khoảng 01/03 – 31/03/2027, bớt được 1 chuyến.',
  );
});

test('a plan line leads to its plan, and receptions are counted as such', async () => {
  const line = { kind: 'INBOUND', dossierId: null, planId: 'plan-1' };
  await open(
    page(
      collision({
        tie: 'GUEST',
        partner: null,
        guest: 'Khách Mẫu',
        activities: [activity('A', line), activity('B', { kind: 'EVENT_HOSTED' })],
      }),
    ),
  );
  expect(await screen.findByRole('heading', { name: 'Cùng đón Khách Mẫu' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Đoàn A' }).getAttribute('href')).toBe('/plans/plan-1');
  expect(screen.getByText(/bớt được 1 lần đón/)).toBeTruthy();
});

test('nothing collides: what was compared is said', async () => {
  await open(page());
  expect(await screen.findByText(/Ở đây so các hồ sơ đã trình/)).toBeTruthy();
});

test('filters stand in the address, are asked for and taken back', async () => {
  const asked: unknown[] = [];
  const { router } = await open((variables) => {
    asked.push(variables);
    return page();
  }, '/collisions?country=KR&weeks=4&unit=u1');
  expect(await screen.findByText('Không có chỗ trùng nào phù hợp với bộ lọc.')).toBeTruthy();
  expect(asked[0]).toMatchObject({
    where: { countryCode: 'KR', weeks: 4, organisationId: 'u1', subtree: true },
  });
  fireEvent.click(screen.getAllByRole('button', { name: 'Bỏ hết bộ lọc' })[0] as HTMLElement);
  await waitFor(() => expect(router.state.location.href).toBe('/collisions'));
});
