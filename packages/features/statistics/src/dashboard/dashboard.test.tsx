import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { achieved, figure, testOptions } from '../statistics.testing.ts';
import { DashboardPage } from './dashboard.page.tsx';

const figures = (out: number, trips: number, distinct: number) => [
  figure('DELEGATIONS_OUT', out),
  figure('PERSON_TRIPS_OUT', trips),
  figure('DISTINCT_PERSONS_OUT', distinct),
];

const unit = (id: string, shortName: string, out: number) => ({
  organisation: { id, shortName },
  figures: figures(out, out * 3, out * 2),
});

const answer = {
  statistics: {
    figures: figures(1, 3, 3),
    byOrganisation: [unit('u1', 'TLĐ', 0), unit('a', 'CĐ A', 1), unit('b', 'CĐ B', 2)],
    sharedRemainder: figures(2, 6, 3),
    byYear: [],
  },
  before: { figures: figures(4, 9, 8) },
  line: { byYear: [{ year: 2026, figures: figures(1, 3, 3) }] },
  termReport: {
    organisation: { id: 'u1', name: 'Tổng Liên đoàn' },
    planAchieved: [achieved(null), achieved('OUTBOUND')],
  },
  planAchievement: {
    byOrganisation: [{ organisation: { id: 'a' }, achieved: achieved(null) }],
  },
};

async function show(at: string, units: 'any' | 'own' = 'any', change: object = {}) {
  let asked: Readonly<Record<string, unknown>> = {};
  const page = await renderPage(<DashboardPage />, {
    pattern: '/statistics',
    at,
    surround: testOptions(units),
    fixtures: {
      DashboardPageQuery: (variables) => {
        asked = variables;
        return { ...answer, ...change };
      },
      UnitChoiceQuery: { organisations: { nodes: [] } },
      PartnerChoiceQuery: { partners: { nodes: [] } },
      NamesQuery: { nodes: [] },
    },
  });
  await screen.findByRole('heading', { name: /Tổng Liên đoàn, 2026/u });
  return { ...page, asked: () => asked };
}

test('person-trips stand beside distinct persons, against the year before and the plan', async () => {
  await show('/statistics?unit=u1');
  const stats = within(
    screen.getByRole('heading', { name: 'Kết quả' }).closest('section') as HTMLElement,
  );
  expect(stats.getByRole('link', { name: '1 đoàn ra: mở danh sách hồ sơ' })).toBeTruthy();
  expect(stats.getByRole('link', { name: '3 lượt cán bộ: mở danh sách hồ sơ' })).toBeTruthy();
  expect(stats.getByRole('link', { name: '3 người: mở danh sách hồ sơ' })).toBeTruthy();
  expect(stats.getByText('2025: 4 (−3)')).toBeTruthy();
  expect(stats.getByText('Kế hoạch: 19/20 (95%) dòng')).toBeTruthy();
});

test('rows that add up to more than the total say what they share', async () => {
  await show('/statistics?unit=u1');
  const table = screen.getByRole('table', { name: 'Số liệu theo đơn vị, 2026' });
  expect(within(table).getByText('trừ phần trùng 2')).toBeTruthy();
  expect(screen.getByText(/Một hoạt động phối hợp tính một lần/u)).toBeTruthy();
  const names = () =>
    within(table)
      .getAllByRole('row')
      .slice(1, 4)
      .map((row) => row.querySelector('td, th')?.textContent);
  expect(names()).toEqual(['Riêng TLĐ', 'CĐ A', 'CĐ B']);
  fireEvent.click(within(table).getByRole('button', { name: /Đoàn ra/u }));
  await waitFor(() => expect(names()).toEqual(['Riêng TLĐ', 'CĐ B', 'CĐ A']));
});

test('what narrows the figures stands in the address and is asked; the plan is then not compared', async () => {
  const { asked } = await show('/statistics?unit=u1&country=LA&funding=HOST&structure=AS_IS');
  expect(asked()['where']).toEqual({
    organisationId: 'u1',
    fromYear: 2026,
    toYear: 2026,
    grouping: 'AS_IS',
    countryCode: 'LA',
    funding: ['HOST'],
  });
  expect(asked()['before']).toMatchObject({ fromYear: 2025, toYear: 2025, countryCode: 'LA' });
  expect(screen.queryByText(/^Kế hoạch: /u)).toBeNull();
  expect(screen.getByText(/Kế hoạch không lọc theo nước/u)).toBeTruthy();
});

test('a union below is opened with the same years and filters', async () => {
  await show('/statistics?unit=u1&country=LA', 'own');
  expect(screen.queryByLabelText('Đơn vị và cấp dưới')).toBeNull();
  expect(screen.getByRole('link', { name: 'CĐ A' }).getAttribute('href')).toBe(
    '/statistics?unit=a&from=2026&to=2026&country=LA',
  );
});

const nothing = {
  before: { figures: figures(0, 0, 0) },
  line: { byYear: [{ year: 2026, figures: figures(0, 0, 0) }] },
  termReport: {
    ...answer.termReport,
    planAchieved: [
      { ...achieved(null), activities: { numerator: 0, denominator: 0, percent: null } },
    ],
  },
};

test('a union without records is told where figures come from', async () => {
  await show('/statistics?unit=u1', 'own', nothing);
  expect(screen.getByText(/Số liệu được đếm từ các hồ sơ đã chốt số liệu/u)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Xem các hồ sơ' }).getAttribute('href')).toBe(
    '/dossiers',
  );
  expect(screen.queryByRole('heading', { name: 'Kết quả' })).toBeNull();
});

test('where the filters leave nothing to count, they can be taken away', async () => {
  const { router } = await show('/statistics?unit=u1&country=LA', 'own', nothing);
  expect(screen.getByText(/không có hoạt động nào khớp với bộ lọc/u)).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: 'Bỏ các bộ lọc' }).at(-1) as HTMLElement);
  await waitFor(() => expect(router.state.location.search).not.toHaveProperty('country'));
});
