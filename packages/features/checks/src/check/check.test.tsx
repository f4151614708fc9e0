import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { checksOptions } from '../checks.routes.ts';
import { testPaths } from '../checks.testing.ts';
import { CheckPage } from './check.page.tsx';

const surround = checksOptions.provide({ paths: testPaths });

const parameter = (change: object) => ({
  id: 'p1',
  kinds: ['OUTBOUND'],
  levels: [],
  planned: null,
  severity: 'STOP',
  values: { maxPersons: 10, maxDays: null, maxCountries: 3 },
  validFrom: '2019-01-01',
  validTo: '2026-06-30',
  note: 'Ví dụ của một tỉnh',
  basis: { citation: 'Quy định mẫu', article: 'Điều 2', verification: 'UNVERIFIED' },
  ...change,
});

const finding = (change: object) => ({
  key: 'TK03.TOO_MANY_PERSONS',
  checkId: 'TK03',
  status: 'FAIL',
  severity: 'STOP',
  reason: 'TOO_MANY_PERSONS',
  data: {},
  missing: [],
  parameterId: null,
  path: ['members'],
  basis: null,
  measure: { limit: 10, actual: 11, excess: 1, unit: 'PERSONS', currency: null },
  ...change,
});

const unknown = finding({
  key: 'TK03.PERSONS',
  status: 'CANNOT_TELL',
  severity: null,
  reason: null,
  missing: ['PERSONS'],
  parameterId: null,
  measure: null,
});

const waived = { __typename: 'CheckWaived', asked: 5, granted: 3, refused: 0 };
const tally = { kept: 30, noted: 0, toJustify: 4, stopped: 0, unknown: 2 };

const check = {
  checkId: 'TK03',
  group: 'SAVINGS',
  judgesPlans: false,
  judgesAgreements: false,
  missing: ['PERSONS'],
  parameterId: null,
  parameters: [parameter({ id: 'p2', validFrom: '2026-07-01', validTo: null }), parameter({})],
  examples: [
    { name: 'every limit reached', findings: [finding({ status: 'PASS', reason: null })] },
    { name: '11 persons', findings: [finding({})] },
    { name: 'nothing known', findings: [finding({}), unknown] },
  ],
  today: null,
  statistics: {
    years: [{ __typename: 'CheckYear', year: 2026, ...tally, waived }],
    units: [
      {
        __typename: 'CheckUnit',
        organisation: { __typename: 'Organisation', id: 'u1', shortName: 'LĐLĐ Mẫu' },
        ...tally,
        waived,
      },
    ],
  },
};

const show = (change: object | null = {}, at = '/checks/TK03', language: 'vi' | 'en' = 'vi') =>
  renderPage(<CheckPage />, {
    pattern: '/checks/$checkId',
    at,
    language,
    surround,
    fixtures: { CheckPageQuery: { check: change === null ? null : { ...check, ...change } } },
  });

test('what it asks and what for, with an example that is kept', async () => {
  await show();
  expect(await screen.findByRole('heading', { level: 1 })).toHaveProperty(
    'textContent',
    'Số người, số ngày, số nước',
  );
  expect(await screen.findByText(/số nước đến không vượt giới hạn/u)).toBeTruthy();
  expect(screen.getByText(/Giữ đoàn gọn, đúng việc/u)).toBeTruthy();
  expect(screen.getByText(/Đoàn 10 người, đi 10 ngày, đến 3 nước/u)).toBeTruthy();
});

test('every row of its values with basis and mark, and which hold on a day', async () => {
  await show();
  const table = within(await screen.findByRole('table', { name: 'Giá trị theo thời gian' }));
  const [, later, first] = table.getAllByRole('row').map(({ textContent }) => textContent);
  expect(later).toMatch(/từ 01\/07\/2026.*Không có hiệu lực ngày 05\/03\/2026/u);
  expect(first).toMatch(/từ 01\/01\/2019 đến 30\/06\/2026.*Có hiệu lực ngày 05\/03\/2026/u);
  expect(first).toMatch(/Số người tối đa: 10\sngười; Số ngày tối đa: không áp dụng/u);
  expect(first).toMatch(/Phải sửa.*Quy định mẫu, Điều 2.*chưa kiểm chứng/u);
  fireEvent.change(screen.getByLabelText(/Có hiệu lực ngày/u, { selector: 'input' }), {
    target: { value: '01/07/2026' },
  });
  expect(await table.findByText('Không có hiệu lực ngày 01/07/2026')).toBeTruthy();
});

test('each reason once, with limit and excess, and each missing fact', async () => {
  await show();
  const panel = within(await screen.findByRole('region', { name: 'Ví dụ không đạt' }));
  expect(panel.getAllByText(/Số người trong đoàn vượt giới hạn/u)).toHaveLength(1);
  expect(panel.getByText('11 người')).toBeTruthy();
  expect(panel.getByText(/chưa biết số người/u)).toBeTruthy();
});

test('how often it failed, by year and by unit', async () => {
  await show();
  const years = within(await screen.findByRole('table', { name: 'Theo năm trình' }));
  expect(years.getAllByRole('row')[1]?.textContent).toBe('202636300402');
  const units = within(screen.getByRole('table', { name: /^Đơn vị có bản trình không đạt/u }));
  expect(units.getByText('LĐLĐ Mẫu')).toBeTruthy();
});

const today = {
  __typename: 'CheckToday',
  concerned: 3,
  most: 200,
  more: true,
  years: [
    { __typename: 'CheckTodayYear', year: 2026, ...tally, kept: 1, toJustify: 2, unknown: 0 },
  ],
  units: [
    {
      __typename: 'CheckTodayUnit',
      organisation: { __typename: 'Organisation', id: 'u1', shortName: 'LĐLĐ Mẫu' },
      ...tally,
    },
  ],
};

test('what it finds today where it is judged after the event, and that older records were left out', async () => {
  await show({ today, statistics: { years: [], units: [] } });
  const years = within(await screen.findByRole('table', { name: 'Theo năm kết thúc hoạt động' }));
  expect(years.getAllByRole('row')[1]?.textContent).toBe('2026310200');
  expect(screen.getByText(/Chỉ xét 200 bản ghi mới nhất/u)).toBeTruthy();
  expect(screen.getByText(/xét sau sự kiện, không xét khi trình/u)).toBeTruthy();
});

test('of agreements as of today', async () => {
  const none = { ...today, concerned: 0, more: false, years: [], units: [] };
  await show({ today: none, judgesAgreements: true });
  expect(await screen.findByText(/Chưa có thỏa thuận đang có hiệu lực nào/u)).toBeTruthy();
});

test('how often an exception was asked for; a figure opens just its part of the register', async () => {
  await show();
  const years = within(await screen.findByRole('table', { name: 'Ngoại lệ theo năm xin' }));
  expect(years.getAllByRole('row')[1]?.textContent).toBe('2026530');
  const links = (table: typeof years) =>
    table.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links(years)).toEqual([
    '/waivers?check=TK03&year=2026',
    '/waivers?check=TK03&year=2026&decision=GRANTED',
  ]);
  const units = within(screen.getByRole('table', { name: /^Ngoại lệ theo đơn vị/u }));
  expect(links(units)[1]).toBe('/waivers?check=TK03&unit=u1&alone=1&since=2017&decision=GRANTED');
  expect(
    screen.getByRole('link', { name: 'LĐLĐ Mẫu, Được cho phép: 3. Mở sổ ngoại lệ' }),
  ).toBeTruthy();
});

test('nothing handed in and no value say so', async () => {
  await show({ parameters: [], statistics: { years: [], units: [] } });
  expect(await screen.findByText(/Chưa có bản trình nào/u)).toBeTruthy();
  expect(screen.getByText(/Chưa có ai xin ngoại lệ/u)).toBeTruthy();
  expect(screen.getByText(/Chưa có giá trị nào cho điều này/u)).toBeTruthy();
});

test('a check that is none leads to the list; English says the same', async () => {
  await show(null, '/checks/TK99', 'en');
  expect(await screen.findByText('There is no such check.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See all checks' }).getAttribute('href')).toBe('/checks');
});
