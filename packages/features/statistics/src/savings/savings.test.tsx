import { renderPage } from '@cau-noi/portal/testing';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testOptions } from '../statistics.testing.ts';
import { SavingsPage } from './savings.page.tsx';

const money = (planned: number, spent: number, saved: number, currency = 'VND') => ({
  currency,
  planned,
  spent,
  saved,
});
const norms = (activities: number, ...amounts: readonly object[]) => ({
  __typename: 'SpendingNorms',
  activities,
  money: amounts,
});
const figure = (spendingClass: string, activities: number, ...amounts: readonly object[]) => ({
  spendingClass,
  activities,
  filter: `organisation=u1&structure=AS_WAS&years=2026-2026&spending=${spendingClass}`,
  money: amounts,
  norms: norms(0),
});
const FIGURES = [
  {
    ...figure('BELOW_ESTIMATE', 3, money(1_000_000, 800_000, 200_000), money(500, 400, 100, 'USD')),
    norms: norms(2, { currency: 'VND', planned: 600_000, norm: 750_000 }),
  },
  figure('OVER_ESTIMATE', 1, money(300_000, 350_000, 0)),
  figure('CANCELLED_TO_SAVE', 1, money(400_000, 0, 400_000)),
];
const row = (of: object) => ({ __typename: 'SpendingRow', figures: FIGURES, ...of });
const lesson = (lessonClass: string, lessons: number) => ({
  lessonClass,
  lessons,
  activities: 1,
  filter: `organisation=u1&structure=AS_WAS&years=2026-2026&lessons=${lessonClass}`,
});
const lessonRow = (of: object) => ({
  __typename: 'LessonRow',
  figures: [lesson('APPLIED', 3), lesson('OPEN', 1)],
  ...of,
});
const DUE = {
  dueDate: '2027-02-28',
  basis: { citation: 'Nghị định mẫu', article: 'Điều 36', verification: 'TEXT_READ' },
};

const answer = (change: object = {}, late = 2) => ({
  spending: {
    total: row({}),
    byKind: [row({ kind: 'OUTBOUND' })],
    byYear: [row({ year: 2025 }), row({ year: 2026 })],
    byOrganisation: [
      row({ organisation: { id: 'u1', shortName: 'CĐ Mẫu' } }),
      row({ organisation: { id: 'u2', shortName: 'LĐLĐ Mẫu' } }),
    ],
    thriftReport: DUE,
    ...change,
  },
  lessons: {
    total: lessonRow({}),
    byYear: [lessonRow({ year: 2026 })],
    byOrganisation: [lessonRow({ organisation: { id: 'u1', shortName: 'CĐ Mẫu' } })],
  },
  overdue: { totalCount: late },
});

const show = (data: object, at = '/statistics/savings', language: 'vi' | 'en' = 'vi') =>
  renderPage(<SavingsPage />, {
    pattern: '/statistics/savings',
    at,
    language,
    surround: testOptions('own'),
    fixtures: { SavingsPageQuery: data },
  });

test('each way of spending with its rule, and its count as the link to just these', async () => {
  await show(answer());
  const table = within(await screen.findByRole('table', { name: /^Hoạt động theo cách chi/u }));
  const link = table.getByRole('link', { name: /3 hoạt động, Chi thấp hơn dự toán, 2026/u });
  expect(link.getAttribute('href')).toContain('/dossiers?statistic=organisation%3Du1');
  expect(link.getAttribute('href')).toContain('spending%3DBELOW_ESTIMATE');
  expect(table.getByText(/vượt dự toán ở ít nhất một loại tiền/u)).toBeTruthy();
  const foot = table.getAllByRole('row').at(-1)?.textContent;
  expect(foot).toMatch(/1\.700\.000\s₫.*1\.150\.000\s₫.*600\.000\s₫/u);
  expect(screen.getByText(/quy ước của hệ thống, chưa kiểm chứng/u)).toBeTruthy();
});

test('by kind with its picture, by year and by union', async () => {
  await show(answer());
  const bars = within(
    await screen.findByRole('table', { name: /^Dự toán và thực chi bằng đồng/u }),
  );
  expect(bars.getByText(/1\.700\.000/u)).toBeTruthy();
  expect(screen.getByRole('table', { name: 'Theo năm' })).toBeTruthy();
  const units = within(screen.getByRole('table', { name: 'Theo đơn vị chủ trì' }));
  expect(units.getByText('LĐLĐ Mẫu')).toBeTruthy();
});

test('beside what norms allow for the same lines; what was not reckoned says so', async () => {
  const { unmount } = await show(answer());
  const table = within(
    await screen.findByRole('table', { name: 'Dự toán so với định mức: Theo cách chi' }),
  );
  const [, below, over] = table.getAllByRole('row').map(({ textContent }) => textContent);
  expect(below).toMatch(/2 trong 3.*600\.000\s₫.*750\.000\s₫.*150\.000\s₫/u);
  expect(over).toMatch(/0 trong 1.*chưa tính/u);
  expect(table.getAllByRole('row').at(-1)?.textContent).toMatch(/2 trong 5.*150\.000/u);
  expect(
    screen.getByRole('table', { name: 'Dự toán so với định mức: Theo đơn vị chủ trì' }),
  ).toBeTruthy();
  unmount();
  const none = FIGURES.map((one) => ({ ...one, norms: norms(0) }));
  await show(answer({ total: row({ figures: none }) }), '/statistics/savings', 'en');
  expect(await screen.findByText(/before norms of estimates were reckoned/u)).toBeTruthy();
});

test('reports that are owed lead to their list', async () => {
  await show(answer());
  const link = await screen.findByRole('link', { name: '2 báo cáo quá hạn' });
  expect(link.getAttribute('href')).toBe('/dossiers?unit=union-1&overdue=1');
});

test('the figures of the thrift report of one year: period, day, basis with its mark', async () => {
  await show(answer());
  const period = await screen.findByText('Kỳ số liệu', { selector: 'dt' });
  expect(period.nextElementSibling?.textContent).toBe('01/01/2026 đến 31/12/2026');
  expect(screen.getByText('28/02/2027')).toBeTruthy();
  expect(screen.getByText('Nghị định mẫu, Điều 36').parentElement?.textContent).toContain(
    'đã đọc văn bản',
  );
});

test('a year without a rule says so; several years have no such report', async () => {
  const { unmount } = await show(answer({ thriftReport: null }));
  expect(await screen.findByText(/Chưa có quy định nào/u)).toBeTruthy();
  unmount();
  await show(answer(), '/statistics/savings?from=2025&to=2026');
  expect(await screen.findByText(/Chọn một năm để xem/u)).toBeTruthy();
});

test('nothing closed says why and leads on, in English too', async () => {
  const empty = { total: row({ figures: [] }), byKind: [], byYear: [], byOrganisation: [] };
  await show(answer(empty, 0), '/statistics/savings', 'en');
  expect(await screen.findByText(/no activity was closed/u)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See the dossiers' })).toBeTruthy();
  expect(screen.getByText('No outcome report is overdue.')).toBeTruthy();
});

test('lessons put to use of all that were promised, each count the link to its activities', async () => {
  await show(answer());
  const table = within(
    await screen.findByRole('table', { name: /^Bài học đã áp dụng: Theo đơn vị/u }),
  );
  const link = table.getByRole('link', { name: /3: Bài học đã áp dụng, CĐ Mẫu/u });
  expect(link.getAttribute('href')).toContain('lessons%3DAPPLIED');
  expect(table.getAllByText('75%')).toHaveLength(2);
});
