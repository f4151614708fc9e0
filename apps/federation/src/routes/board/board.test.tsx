import { definePath } from '@cau-noi/portal/path';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BoardPage } from './board.page.tsx';
import { boardOptions } from './board.routes.ts';

const surround = boardOptions.provide({
  paths: {
    board: definePath('/board'),
    lines: definePath('/board/lines'),
    plan: definePath('/plans/$planId'),
    dossiers: definePath('/dossiers'),
  },
});

const row = (shortName: string, state: string | null, change: object = {}) => ({
  state,
  submittedAt: state === null || state === 'DRAFT' ? null : '2025-11-12T02:00:00Z',
  late: false,
  lines: 12,
  organisation: {
    id: shortName,
    name: `Liên đoàn ${shortName}`,
    shortName,
    kind: 'PROVINCIAL_UNION',
  },
  plan: state === null ? null : { id: `p-${shortName}` },
  ...change,
});
const rows = [
  row('LĐLĐ Mẫu', 'APPROVED', { plan: { id: 'p1' } }),
  row('LĐLĐ Thử', null),
  row('CĐ Ngành Thử', 'SUBMITTED', {
    late: true,
    submittedAt: '2025-11-18T02:00:00Z',
    organisation: {
      id: 'n1',
      name: 'Công đoàn Ngành Thử',
      shortName: 'CĐ Ngành Thử',
      kind: 'SECTOR_UNION',
    },
  }),
];
const board = {
  reportingBoard: {
    year: 2026,
    dueDate: '2025-11-15',
    basis: { citation: 'Quy chế thử', article: null, verification: 'UNVERIFIED' },
    rows,
  },
};
const reports = {
  rows: rows.map(({ organisation }) => ({
    organisation,
    reportsOverdue: organisation.id === 'LĐLĐ Mẫu' ? 2 : 0,
  })),
};
const show = (at = '/board') =>
  renderPage(<BoardPage />, {
    pattern: '/board',
    at,
    surround,
    fixtures: { BoardPageQuery: { ...board, reports } },
  });

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((line) => within(line).getByRole('rowheader').textContent);

test('a union a row, its standing a column; who is late stands first', async () => {
  await show();
  await screen.findByRole('table', { name: 'Tình hình nộp kế hoạch năm 2026' });
  expect(names()).toEqual(['LĐLĐ Thử', 'CĐ Ngành Thử', 'LĐLĐ Mẫu']);
  const [, missing, late, approved] = screen.getAllByRole('row');
  expect(missing?.textContent).toContain('Quá hạn 110 ngày');
  expect(missing?.textContent).toContain('Chưa lập');
  expect(late?.textContent).toContain('Muộn 3 ngày');
  expect(late?.textContent).toContain('Nộp 18/11/2025');
  const lines = within(approved as HTMLElement).getByRole('link', { name: '12 dòng' });
  expect(lines.getAttribute('href')).toBe('/plans/p1');
  const reports = within(approved as HTMLElement).getByRole('link', { name: '2 báo cáo' });
  expect(reports.getAttribute('href')).toContain('overdue=1');
  expect(screen.getByText(/Hạn nộp 15\/11\/2025.*Quy chế thử.*chưa kiểm chứng/u)).toBeTruthy();
});

test('each figure narrows the board to those that it counts', async () => {
  const { router } = await show();
  const [late] = await screen.findAllByRole('link', { name: '2' });
  expect(late?.getAttribute('href')).toBe('/board?year=2026&late=1');
  fireEvent.click(late as HTMLElement);
  await waitFor(() => expect(names()).toEqual(['LĐLĐ Thử', 'CĐ Ngành Thử']));
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc Quá hạn hoặc nộp muộn' }));
  await waitFor(() => expect(router.state.location.href).toBe('/board?year=2026'));
});

test('filters by name without marks, by level and standing; nothing found offers to clear them', async () => {
  await show('/board?q=nganh&level=SECTOR_UNION');
  await screen.findByRole('table');
  expect(names()).toEqual(['CĐ Ngành Thử']);
  fireEvent.change(screen.getByLabelText('Tên đơn vị'), { target: { value: 'không có' } });
  expect(await screen.findByText('Không có đơn vị nào phù hợp với bộ lọc.')).toBeTruthy();
  const empty = screen.getByText(/phù hợp với bộ lọc/u).parentElement as HTMLElement;
  fireEvent.click(within(empty).getByRole('button', { name: 'Bỏ hết bộ lọc' }));
  await waitFor(() => expect(names()).toHaveLength(3));
});
