import { definePath } from '@cau-noi/portal/path';
import { renderPage, testViewer } from '@cau-noi/portal/testing';
import type { RenderPageOptions } from '@cau-noi/portal/testing';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HomePage } from './home.page.tsx';
import { homeOptions, homePaths } from './home.routes.ts';

const surround = homeOptions.provide({
  paths: {
    ...homePaths,
    inbox: definePath('/inbox'),
    decision: definePath('/inbox/$submissionId'),
    waivers: definePath('/waivers'),
    agreement: definePath('/agreements/$agreementId'),
    project: definePath('/projects/$projectId'),
    projects: definePath('/projects'),
    plans: definePath('/plans'),
    plan: definePath('/plans/$planId'),
    planEdit: definePath('/plans/$planId/edit'),
    dossiers: definePath('/dossiers'),
    dossier: definePath('/dossiers/$dossierId'),
    dossierEdit: definePath('/dossiers/$dossierId/edit'),
    dossierReport: definePath('/dossiers/$dossierId/report'),
    agreements: definePath('/agreements'),
    exchange: definePath('/exchanges/$exchangeId'),
    proposal: definePath('/proposals/$proposalId'),
    inspection: definePath('/inspections/$inspectionId'),
    membership: definePath('/memberships/$membershipId'),
    speech: definePath('/speeches/$speechId'),
    informationItem: definePath('/information/$itemId'),
    training: definePath('/people/trainings/$trainingId'),
    dossierNew: definePath('/dossiers/new'),
    people: definePath('/people'),
    person: definePath('/people/$personId'),
    statistics: definePath('/statistics'),
  },
});

const dossier = {
  __typename: 'Dossier',
  id: 'd1',
  number: 7,
  approval: { submission: { id: 's1' } },
};
const plan = { __typename: 'Plan', id: 'p1', year: 2027, approval: null };
const task = (id: string, kind: string, change: object = {}) => ({
  id,
  kind,
  title: `Việc ${id}`,
  dueDate: null,
  overdue: false,
  since: null,
  organisation: { id: 'u1', shortName: 'LĐLĐ Mẫu' },
  person: null,
  subject: dossier,
  path: null,
  exchangeId: null,
  proposalId: null,
  inspectionId: null,
  membershipId: null,
  speechId: null,
  informationItemId: null,
  trainingId: null,
  agreement: null,
  projectId: null,
  ...change,
});
const ratio = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  percent: denominator === 0 ? null : (100 * numerator) / denominator,
});
const figures = {
  statistics: {
    figures: [
      { indicator: 'DELEGATIONS_OUT', value: 3, filter: 'organisation=u1&class=DELEGATION_OUT' },
      { indicator: 'PERSON_TRIPS_OUT', value: 21, filter: 'f2' },
      { indicator: 'DELEGATIONS_IN', value: 2, filter: 'f3' },
      { indicator: 'GUESTS_IN', value: 15, filter: 'f4' },
    ],
  },
  before: { figures: [{ indicator: 'DELEGATIONS_OUT', value: 5, filter: 'f0' }] },
  planAchievement: {
    year: 2026,
    organisation: { id: 'u1', shortName: 'CĐ Mẫu' },
    total: { filter: 'f5', unplanned: 1, activities: ratio(4, 5) },
    byKind: [{ kind: 'OUTBOUND', activities: ratio(3, 4) }],
  },
};
const changed = {
  id: 'd9',
  number: 9,
  title: 'Đón đoàn bạn',
  state: 'APPROVED',
  updatedAt: '2026-03-04T02:00:00Z',
  organisation: { id: 'u1', shortName: 'LĐLĐ Mẫu' },
  timeline: { nodes: [{ id: 't1', by: 'Trần Thị Mẫu' }] },
};

const show = (tasks: readonly object[], options: RenderPageOptions & { answer?: object } = {}) =>
  renderPage(<HomePage />, {
    surround,
    fixtures: {
      HomePageQuery: { tasks, dossiers: { nodes: [changed] }, ...figures, ...options.answer },
    },
    ...options,
  });

test('tasks stand in the order in which they are given, late ones named so; each leads to where it is done', async () => {
  await show([
    task('late', 'REPORT_DUE', { dueDate: '2026-02-21', overdue: true }),
    task('plan', 'PLAN_RETURNED', { subject: plan, since: '2026-02-01T02:00:00Z' }),
    task('waiting', 'DECIDE', { since: '2026-03-01T02:00:00Z' }),
    task('due', 'FIGURES_DUE', { dueDate: '2026-03-12' }),
    task('unbegun', 'PLAN_DUE', { subject: null, title: '2027', dueDate: '2026-11-15' }),
  ]);
  const table = within(await screen.findByRole('table', { name: 'Việc của tôi' }));
  const rows = table.getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getByRole('link').getAttribute('href'))).toEqual([
    '/dossiers/d1/report',
    '/plans/p1',
    '/inbox/s1',
    '/dossiers/d1',
    '/plans?year=2027',
  ]);
  expect(rows[3]?.textContent).toContain('Số 7: ');
  expect(rows[0]?.textContent).toContain('Quá hạn 12 ngày (21/02/2026)');
  expect(rows[1]?.textContent).toContain('Kế hoạch năm 2027');
  expect(rows[4]?.textContent).toContain('Kế hoạch năm 2027');
  expect(rows[2]?.textContent).toContain('Chờ từ 01/03/2026');
  expect(screen.getByText('5 việc đang chờ, 1 việc quá hạn')).toBeTruthy();
});

test('a long list begins with the most pressing, and shows the rest when asked', async () => {
  await show(Array.from({ length: 15 }, (_, place) => task(`t${place}`, 'DOSSIER_DRAFT')));
  const table = await screen.findByRole('table', { name: 'Việc của tôi' });
  expect(within(table).getAllByRole('row')).toHaveLength(13);
  fireEvent.click(screen.getByRole('button', { name: 'Xem cả 15 việc' }));
  expect(within(table).getAllByRole('row')).toHaveLength(16);
});

test('nothing to do says so and leads on', async () => {
  await show([]);
  expect(await screen.findByText('Không có việc nào đang chờ anh/chị.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Xem các hồ sơ' })).toBeTruthy();
});

test('figures stand against the plan, and open the list that they count', async () => {
  await show([]);
  const out = await screen.findByRole('link', { name: '3' });
  expect(out.getAttribute('href')).toContain(
    'statistic=organisation%3Du1%26class%3DDELEGATION_OUT',
  );
  expect(screen.getByText(/3\/4 dòng kế hoạch \(75%\)/u).textContent).toContain('Cả năm 2025: 5');
  expect(screen.getByRole('link', { name: '15 khách' }).getAttribute('href')).toContain(
    'statistic=f4',
  );
  expect(screen.getByRole('link', { name: '80%' })).toBeTruthy();
  expect(screen.getByText('1 hoạt động ngoài kế hoạch')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Số 9: Đón đoàn bạn' })).toBeTruthy();
});

test('an account without a union asks for no figures', async () => {
  let asked: unknown;
  await show([], {
    viewer: { ...testViewer, home: null },
    fixtures: {
      HomePageQuery: (variables) => {
        asked = variables;
        return { tasks: [], dossiers: { nodes: [] } };
      },
    },
  });
  expect(await screen.findByText(/Tài khoản chưa gắn với đơn vị nào/u)).toBeTruthy();
  expect(asked).toMatchObject({ hasUnit: false });
  expect(screen.queryByText('Thực hiện kế hoạch')).toBeNull();
});

test('a union without records is told where each thing begins', async () => {
  const nothing = figures.statistics.figures.map((figure) => ({ ...figure, value: 0 }));
  await show([], {
    answer: {
      dossiers: { nodes: [] },
      statistics: { figures: nothing },
      before: { figures: [] },
      planAchievement: {
        ...figures.planAchievement,
        total: { filter: 'f5', unplanned: 0, activities: ratio(0, 0) },
        byKind: [],
      },
    },
  });
  expect(await screen.findByText(/Mỗi hoạt động đối ngoại bắt đầu bằng một hồ sơ/u)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Lập hồ sơ' })).toBeTruthy();
  const plans = screen.getByRole('link', { name: 'Mở kế hoạch năm' });
  expect(plans.getAttribute('href')).toBe('/plans');
  expect(screen.queryByText('Đoàn ra')).toBeNull();
});

test('the unit is named only where there are several', async () => {
  const elsewhere = { organisation: { id: 'u2', shortName: 'CĐ Khác' } };
  await show([task('one', 'DECIDE'), task('two', 'DECIDE', elsewhere)]);
  const tasks = within(await screen.findByRole('table', { name: 'Việc của tôi' }));
  expect(tasks.getByRole('columnheader', { name: 'Đơn vị' })).toBeTruthy();
  const changes = within(screen.getByRole('table', { name: 'Hồ sơ mới thay đổi' }));
  expect(changes.queryByRole('columnheader', { name: 'Đơn vị' })).toBeNull();
});
