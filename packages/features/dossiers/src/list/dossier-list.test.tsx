import type { FixtureVariables } from '@cau-noi/graphql/testing';
import { renderPage, testViewer } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { dossierFixture } from '../draft/dossier.fixture.ts';
import { inPortal } from '../dossiers.fixture.ts';
import { DossierListPage } from './dossier-list.page.tsx';

const page = (rows: readonly object[], total = rows.length, next: string | null = null) => ({
  dossiers: {
    totals: {
      records: total,
      countedPersons: 12 * total,
      cost: [
        { minor: 90_050, currency: 'USD' },
        { minor: 150_000_000, currency: 'VND' },
      ],
    },
    nodes: rows,
    pageInfo: { hasNextPage: next !== null, endCursor: next },
  },
});
/** What the server leaves out where the totals are not asked. */
const asAsked = (answer: ReturnType<typeof page>, { totals }: FixtureVariables) => {
  const { totals: sums, ...rest } = answer.dossiers;
  return { dossiers: { ...rest, ...(totals === true && { totals: sums }) } };
};
const row = (number: number) => ({ ...dossierFixture, id: `dossier-${number}`, number });

const savedViews = [
  { id: 'view-1', name: 'Đoàn ra chưa báo cáo', search: 'kind=OUTBOUND&overdue=1&cols=usual' },
];

type Answer = (variables: FixtureVariables) => ReturnType<typeof page>;

const open = (at: string, list: Answer, viewer = testViewer) =>
  renderPage(<DossierListPage />, {
    pattern: '/dossiers',
    at,
    surround: inPortal,
    viewer,
    fixtures: {
      DossierListQuery: (variables: FixtureVariables) => asAsked(list(variables), variables),
      NamesQuery: { nodes: [] },
      SavedViewsQuery: { savedViews },
    },
  });

test('rows, what they add up to, and more of them', async () => {
  const asked: unknown[] = [];
  await open('/dossiers?kind=OUTBOUND', (variables) => {
    asked.push(variables);
    return variables['after'] === 'c1' ? page([row(2)], 2) : page([row(1)], 2, 'c1');
  });
  const link = await screen.findByRole('link', { name: /^1 · Trao đổi đoàn/u });
  expect(link.getAttribute('href')).toBe('/dossiers/dossier-1');
  expect(asked[0]).toMatchObject({ where: { kind: ['OUTBOUND'] }, orderBy: 'START_DATE_DESC' });
  fireEvent.click(screen.getByRole('button', { name: 'Tải thêm' }));
  expect(await screen.findByRole('link', { name: /^2 · Trao đổi đoàn/u })).toBeTruthy();
  expect(screen.getByText('Cộng 2 hồ sơ')).toBeTruthy();
});

test('the filter of a figure is said in words and can be taken away', async () => {
  const statistic = 'organisation=u&structure=AS_WAS&years=2015-2019&class=DELEGATION_OUT';
  const at = `/dossiers?statistic=${encodeURIComponent(statistic)}&state=COMPLETED`;
  const { router } = await open(at, () => page([row(1)]));
  fireEvent.click(await screen.findByRole('button', { name: /Theo con số: Đoàn ra, 2015–2019/u }));
  await waitFor(() => expect(router.state.location.href).toBe('/dossiers?state=COMPLETED'));
});

test('an empty list says why, and what to do next', async () => {
  await open('/dossiers', () => page([]));
  expect(await screen.findByText(/Chưa có hồ sơ nào/u)).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Lập hồ sơ' }).length).toBeGreaterThan(0);
});

test('a list that the filters emptied offers to clear them', async () => {
  const { router } = await open('/dossiers?q=khong&cols=updated', () => page([]));
  expect(await screen.findByText('Không có hồ sơ nào khớp với bộ lọc.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ các bộ lọc' }));
  await waitFor(() => expect(router.state.location.href).toBe('/dossiers?cols=updated'));
});

test('the foot adds up the whole list, whatever part of it is here', async () => {
  await open('/dossiers?cols=cost', () => page([row(1)], 1200, 'c1'));
  const table = await screen.findByRole('table', { name: 'Danh sách hồ sơ' });
  const foot = within(table).getAllByRole('row').at(-1);
  expect(foot?.textContent).toContain('Cộng 1.200 hồ sơ');
  expect(foot?.textContent).toContain('14.400');
  expect(foot?.textContent).toContain('900,50\u00a0USD; 150.000.000\u00a0₫');
  expect(table.getAttribute('aria-rowcount')).toBe('1201');
});

test('what the whole list adds up to is asked with the first page, and stays with the others', async () => {
  const asked: unknown[] = [];
  await open('/dossiers?cols=cost', ({ after = null, totals }) => {
    asked.push([after, totals]);
    const number = after === null ? 1 : Number(after) + 1;
    return page([row(number)], 3, number < 3 ? String(number) : null);
  });
  const foot = (table: HTMLElement) => within(table).getAllByRole('row').at(-1)?.textContent;
  for (const number of [2, 3]) {
    fireEvent.click(await screen.findByRole('button', { name: 'Tải thêm' }));
    const name = `${number} · ${dossierFixture.title}`;
    expect(await screen.findByRole('link', { name })).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Danh sách hồ sơ' });
    expect(foot(table)).toContain('Cộng 3 hồ sơ');
    expect(foot(table)).toContain('900,50\u00a0USD; 150.000.000\u00a0₫');
    expect(screen.getByText(`1–${number} trong 3`)).toBeTruthy();
    expect(screen.getByText('3 hồ sơ')).toBeTruthy();
  }
  expect(screen.queryByRole('button', { name: 'Tải thêm' })).toBeNull();
  expect(asked).toEqual([
    [null, true],
    ['1', false],
    ['2', false],
  ]);
});

test('another filter or order has totals of its own', async () => {
  const asked: unknown[] = [];
  await open('/dossiers?state=DRAFT', ({ after = null, totals, where, orderBy }) => {
    asked.push([after, totals, orderBy]);
    const drafts = 'state' in Object(where);
    return after === null
      ? page([row(1)], drafts ? 2 : 5, 'c1')
      : page([row(2)], drafts ? 2 : 5, drafts ? null : 'c2');
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Tải thêm' }));
  expect(await screen.findByRole('link', { name: /^2 · /u })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Đơn vị' }));
  await waitFor(() => expect(asked.at(-1)).toEqual([null, true, 'UNION_ASC']));
  fireEvent.click(await screen.findByRole('button', { name: /^Bỏ lọc/u }));
  expect(await screen.findByText('Cộng 5 hồ sơ')).toBeTruthy();
  expect(asked.at(-1)).toEqual([null, true, 'UNION_ASC']);
});

test('a pressed header sorts on the server, and the address says so', async () => {
  const asked: unknown[] = [];
  const { router } = await open('/dossiers', (variables) => {
    asked.push(variables['orderBy']);
    return page([row(1)]);
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Đơn vị' }));
  await waitFor(() => expect(asked.at(-1)).toBe('UNION_ASC'));
  expect(router.state.location.href).toBe('/dossiers?order=UNION_ASC');
});

test('a saved view opens filter, order and columns, and says that it is shown', async () => {
  const { router } = await open('/dossiers?state=DRAFT', () => page([row(1)]));
  const view = await screen.findByRole('button', { name: 'Đoàn ra chưa báo cáo' });
  expect(view.getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(view);
  await waitFor(() =>
    expect(router.state.location.href).toBe('/dossiers?kind=OUTBOUND&overdue=1&cols=usual'),
  );
  expect(view.getAttribute('aria-pressed')).toBe('true');
});

test('the columns chosen last are there the next time, in the address too', async () => {
  const first = await open('/dossiers', () => page([row(1)]));
  fireEvent.click(await screen.findByRole('button', { name: 'Chọn cột' }));
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Dự toán' }));
  await waitFor(() => expect(first.router.state.location.href).toBe('/dossiers?cols=cost'));
  first.unmount();
  const next = await open('/dossiers?state=DRAFT', () => page([row(1)]));
  await waitFor(() =>
    expect(next.router.state.location.href).toBe('/dossiers?state=DRAFT&cols=cost'),
  );
  next.unmount();
  const other = await open('/dossiers', () => page([row(1)]), { ...testViewer, id: 'viewer-2' });
  await screen.findByRole('table');
  expect(other.router.state.location.href).toBe('/dossiers');
  localStorage.clear();
});

test('exactly what is shown is exported; chosen rows alone when some are chosen', async () => {
  const fetched = vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(new Response(null, { status: 429 })));
  await open('/dossiers?state=DRAFT&order=TITLE_ASC&cols=cost', () => page([row(1), row(2)]));
  await screen.findByRole('table');
  fireEvent.click(screen.getByRole('button', { name: 'Xuất Excel' }));
  expect(await screen.findByText(/Xuất quá nhiều lần/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn 2' }));
  fireEvent.click(screen.getByRole('button', { name: 'Xuất các dòng đã chọn' }));
  await waitFor(() => expect(fetched).toHaveBeenCalledTimes(2));
  const [all, chosen] = fetched.mock.calls.map(([url]) => {
    const asked = new URL(typeof url === 'string' ? url : '', 'http://x.invalid').searchParams;
    return { where: JSON.parse(asked.get('where') ?? ''), columns: asked.get('columns') };
  });
  expect(all).toEqual({
    where: { state: ['DRAFT'] },
    columns: 'title,kind,unit,partner,countries,dates,persons,cost,state',
  });
  expect(chosen?.where).toEqual({ state: ['DRAFT'], ids: ['dossier-2'] });
  fetched.mockRestore();
});

test('coming back shows at once as many rows as were there, and asks for them again', async () => {
  const asked: unknown[] = [];
  const answer = (variables: FixtureVariables) => {
    asked.push([variables['after'] ?? null, variables['totals']]);
    return variables['after'] === 'c1' ? page([row(2)], 2) : page([row(1)], 2, 'c1');
  };
  const { router } = await open('/dossiers?state=DRAFT', answer);
  fireEvent.click(await screen.findByRole('button', { name: 'Tải thêm' }));
  fireEvent.click(await screen.findByRole('link', { name: /^2 · Trao đổi đoàn/u }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/dossiers/dossier-2'));
  expect(screen.queryByRole('table')).toBeNull();
  router.history.back();
  expect(await screen.findByRole('link', { name: /^2 · Trao đổi đoàn/u })).toBeTruthy();
  expect(screen.getByText('Cộng 2 hồ sơ')).toBeTruthy();
  const pages = [
    [null, true],
    ['c1', false],
  ];
  expect(asked.slice(0, 3)).toEqual([...pages, [null, true]]);
  await waitFor(() => expect(asked).toEqual([...pages, ...pages]));
  expect(screen.getByRole('link', { name: /^1 · Trao đổi đoàn/u })).toBeTruthy();
});
