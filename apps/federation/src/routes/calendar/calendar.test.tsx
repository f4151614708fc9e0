import { definePath } from '@cau-noi/portal/path';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CalendarPage } from './calendar.page.tsx';
import { calendarOptions } from './calendar.routes.ts';

const surround = calendarOptions.provide({
  paths: {
    calendar: definePath('/calendar'),
    collisions: definePath('/collisions'),
    dossiers: definePath('/dossiers'),
    dossier: definePath('/dossiers/$dossierId'),
  },
});
const dossier = (id: string, startDate: string | null, endDate: string, change: object = {}) => ({
  id,
  kind: 'OUTBOUND',
  title: `Đoàn ${id}`,
  state: 'APPROVED',
  startDate,
  endDate,
  organisation: { id: `u-${id}`, shortName: `LĐLĐ ${id}` },
  partner: { id: `k-${id}`, name: 'Liên hiệp Công đoàn Thử' },
  totals: { countries: ['KR'] },
  ...change,
});
const nodes = [
  dossier('Mẫu', '2026-05-28', '2026-06-03'),
  dossier('Thử', '2026-06-01', '2026-06-05', { state: 'SUBMITTED' }),
  dossier('Xa', '2026-06-02', '2026-06-04', { totals: { countries: ['LA'] } }),
  dossier('Chưa định ngày', null, '2026-06-04'),
];
const asked: unknown[] = [];
const show = (at = '/calendar', given: readonly object[] = nodes) =>
  renderPage(<CalendarPage />, {
    pattern: '/calendar',
    at,
    surround,
    fixtures: {
      CalendarPageQuery: (variables) => {
        asked.push(variables);
        const pageInfo = { hasNextPage: false, endCursor: null };
        return {
          dossiers: { totalCount: given.length, totalCountIsExact: true, nodes: given, pageInfo },
        };
      },
      UnitChoiceQuery: { organisations: { nodes: [] } },
    },
  });

test('an activity stands in each of its months; what meets another one says with whom', async () => {
  await show();
  const may = within(await screen.findByRole('region', { name: /^tháng 5 2026$/iu }));
  await waitFor(() => expect(may.getByRole('link', { name: 'Đoàn Mẫu' })).toBeTruthy());
  expect(may.getByText(/trùng ngày: Đoàn Thử \(LĐLĐ Thử\)/u)).toBeTruthy();
  const june = within(screen.getByRole('region', { name: /^tháng 6 2026$/iu }));
  expect(june.getAllByRole('link')).toHaveLength(3);
  expect(
    june.getByText(/01\/06 – 05\/06\/2026 · Đoàn ra · LĐLĐ Thử · Hàn Quốc \(chờ phê duyệt\)/u),
  ).toBeTruthy();
  expect(screen.getByText('3 hoạt động')).toBeTruthy();
});

test('the pairs that meet stand in a list of their own, with what they share', async () => {
  await show('/calendar?view=overlaps');
  const pair = (await screen.findByText('Cùng ở Hàn Quốc')).closest('li');
  expect(
    within(pair as HTMLElement)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Đoàn Mẫu', 'Đoàn Thử']);
});

test('by week, and narrowed: the address tells, and the API is asked', async () => {
  const { router } = await show('/calendar?year=2026&kind=OUTBOUND&country=KR');
  fireEvent.click(await screen.findByRole('radio', { name: 'Tuần' }));
  expect(await screen.findByRole('heading', { name: 'Tuần 01/06 – 07/06/2026' })).toBeTruthy();
  expect(router.state.location.search).toMatchObject({ view: 'week', country: 'KR' });
  expect(asked.at(-1)).toMatchObject({
    where: { from: '2026-01-01', to: '2026-12-31', kind: ['OUTBOUND'], countryCode: 'KR' },
  });
});

test('a year without activities says when one appears; filters are taken away only where there are some', async () => {
  const whole = await show('/calendar', []);
  expect(await screen.findByText(/Năm 2026 chưa có hồ sơ nào được trình/u)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Xem các hồ sơ' })).toBeTruthy();
  whole.unmount();
  await show('/calendar?country=LA', []);
  expect(await screen.findByText(/Không có hoạt động nào phù hợp với bộ lọc/u)).toBeTruthy();
});
