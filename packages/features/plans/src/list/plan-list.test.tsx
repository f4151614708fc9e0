import type { Fixtures } from '@cau-noi/graphql/testing';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { nameLists, surround } from '../plans.fixtures.ts';
import { PlanListPage } from './plan-list.page.tsx';

const row = (id: string, change: object = {}) => ({
  id,
  year: 2026,
  state: 'APPROVED',
  dueDate: '2025-12-15',
  organisation: { id: 'union-1', shortName: 'CĐ Mẫu' },
  totals: {
    lines: 12,
    persons: 96,
    bySource: [
      { source: 'UNION_FUND', amount: { minor: 320_000_000, currency: 'VND' } },
      { source: 'HOST', amount: { minor: 80_000_000, currency: 'VND' } },
    ],
  },
  approval: { submission: { id: 's1', submittedAt: '2025-12-01T02:00:00Z' } },
  ...change,
});
const page = (...nodes: readonly object[]) => ({
  plans: {
    nodes,
    totals: {
      records: nodes.length,
      lines: 340,
      persons: 2720,
      money: [{ minor: 9_800_000_000, currency: 'VND' }],
    },
    pageInfo: { hasNextPage: false, endCursor: null },
  },
});

function open(at: string, fixtures: Fixtures) {
  return renderPage(<PlanListPage />, {
    pattern: '/plans',
    at,
    surround,
    fixtures: {
      ...nameLists,
      SavedViewsQuery: { savedViews: [] },
      UnitChoiceQuery: { organisations: { nodes: [] } },
      ...fixtures,
    },
  });
}

test('plans with state, lines, persons, money and the day of submission; late ones are named', async () => {
  const late = { state: 'DRAFT', approval: null, dueDate: '2025-12-15' };
  await open('/plans', { PlanListQuery: page(row('p1'), row('p2', late)) });
  const table = await screen.findByRole('table', { name: 'Các kế hoạch năm' });
  const [, first, second, foot] = within(table).getAllByRole('row');
  expect(first?.textContent).toContain('Kế hoạch năm 2026 của CĐ Mẫu');
  expect(first?.textContent).toContain('400.000.000\u00a0₫');
  expect(first?.textContent).toContain('01/12/2025');
  expect(second?.textContent).toContain('Quá hạn 15/12/2025');
  // The foot is the server's: it adds up the whole list, not the rows that are here.
  expect(foot?.textContent).toContain('Cộng 2 kế hoạch');
  expect(foot?.textContent).toContain('2.720');
  expect(foot?.textContent).toContain('9.800.000.000\u00a0₫');
});

test('what the whole list adds up to is asked with the first page, and stays with the second', async () => {
  const asked: unknown[] = [];
  await open('/plans', {
    PlanListQuery: ({ after = null, totals }) => {
      asked.push([after, totals]);
      const { plans } = page(row('p1'), row('p2', { year: 2025 }));
      const [first, second] = plans.nodes;
      const { totals: sums } = plans;
      return after === null
        ? {
            plans: {
              totals: sums,
              nodes: [first],
              pageInfo: { hasNextPage: true, endCursor: 'c' },
            },
          }
        : { plans: { nodes: [second], pageInfo: plans.pageInfo } };
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Tải thêm' }));
  expect(await screen.findByRole('link', { name: /năm 2025/u })).toBeTruthy();
  const foot = within(screen.getByRole('table')).getAllByRole('row').at(-1);
  expect(foot?.textContent).toContain('Cộng 2 kế hoạch');
  expect(foot?.textContent).toContain('9.800.000.000\u00a0₫');
  expect(asked).toEqual([
    [null, true],
    ['c', false],
  ]);
});

test('a pressed header sorts on the server; rows are chosen by their names', async () => {
  const asked = vi.fn<(variables: { readonly orderBy?: unknown }) => object>(() => page(row('p1')));
  const { router } = await open('/plans', { PlanListQuery: asked });
  fireEvent.click(await screen.findByRole('button', { name: 'Số người' }));
  await waitFor(() => expect(asked.mock.lastCall?.[0].orderBy).toBe('PERSONS_ASC'));
  expect(router.state.location.href).toBe('/plans?order=PERSONS_ASC');
  const name = 'Chọn Kế hoạch năm 2026 của CĐ Mẫu';
  fireEvent.click(await screen.findByRole('checkbox', { name }));
  expect(screen.getByRole('region', { name: 'Các dòng đã chọn' }).textContent).toContain('1 dòng');
});

test('the filters of the address are asked for, and taken away one by one', async () => {
  const asked = vi.fn<(variables: object) => object>(() => page());
  const { router } = await open('/plans?year=2027&unit=union-1&below=1&state=DRAFT&q=lao', {
    PlanListQuery: asked,
  });
  await waitFor(() => expect(asked).toHaveBeenCalled());
  expect(asked.mock.calls[0]?.[0]).toMatchObject({
    where: { year: 2027, organisationId: 'union-1', subtree: true, state: ['DRAFT'], text: 'lao' },
  });
  fireEvent.click(await screen.findByRole('button', { name: /Bỏ lọc Năm: 2027/u }));
  await waitFor(() => expect(router.state.location.href).not.toContain('year'));
});

test('a year without a plan is begun from here, from last year’s lines', async () => {
  const create = vi.fn<(variables: { readonly input?: unknown }) => object>(() => ({
    planCreate: { __typename: 'PlanPayload', plan: { id: 'p9' } },
  }));
  const { router } = await open('/plans?year=2027', {
    PlanListQuery: page(),
    PlanCreateMutation: create,
  });
  const empty = await screen.findByText('CĐ Mẫu chưa có kế hoạch năm 2027.');
  const place = empty.parentElement ?? document.body;
  fireEvent.click(within(place).getByRole('button', { name: 'Lập kế hoạch năm 2027' }));
  const dialog = await screen.findByRole('dialog', { name: 'Lập kế hoạch năm' });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Lập kế hoạch' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/plans/p9/edit'));
  expect(create.mock.calls[0]?.[0].input).toMatchObject({
    organisationId: 'union-1',
    year: 2027,
    copyFromYear: 2026,
  });
});

test('a plan that exists is offered instead of a second one', async () => {
  await open('/plans?year=2026&new=1', {
    PlanListQuery: page(row('p1')),
    PlanCreateMutation: {
      planCreate: {
        __typename: 'StateError',
        code: 'PLAN_EXISTS',
        data: { year: 2026 },
        path: ['year'],
      },
    },
  });
  const dialog = await screen.findByRole('dialog', { name: 'Lập kế hoạch năm' });
  fireEvent.click(within(dialog).getByRole('radio', { name: /Từ đầu/u }));
  fireEvent.click(within(dialog).getByRole('button', { name: 'Lập kế hoạch' }));
  expect(await within(dialog).findByText(/Đơn vị đã có kế hoạch năm 2026/u)).toBeTruthy();
});
