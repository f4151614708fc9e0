import { definePath } from '@cau-noi/portal/path';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardOptions } from '../board/board.routes.ts';
import { LinesPage } from './lines.page.tsx';

const surround = boardOptions.provide({
  paths: {
    board: definePath('/board'),
    lines: definePath('/board/lines'),
    plan: definePath('/plans/$planId'),
    dossiers: definePath('/dossiers'),
  },
});
const line = (id: string, title: string, change: object = {}) => ({
  id,
  kind: 'OUTBOUND',
  title,
  countries: ['KR'],
  persons: 6,
  days: 5,
  fromMonth: '2026-03',
  toMonth: '2026-04',
  partner: { id: 'k1', name: 'Liên hiệp Công đoàn Thử' },
  funding: [{ source: 'UNION_FUND', amount: { minor: 100_000_000, currency: 'VND' } }],
  ...change,
});
const plan = (id: string, lines: readonly object[]) => ({
  id,
  state: 'APPROVED',
  organisation: { id: `u-${id}`, shortName: `LĐLĐ ${id}` },
  lines,
});
const first = plan('Mẫu', [
  line('a', 'Trao đổi đoàn'),
  line('b', 'Đón đoàn bạn', { kind: 'INBOUND', countries: ['LA'], partner: null }),
]);
const second = plan('Thử', [line('c', 'Khảo sát', { persons: 4 })]);

const show = (at = '/board/lines') =>
  renderPage(<LinesPage />, {
    pattern: '/board/lines',
    at,
    surround,
    fixtures: {
      LinesPageQuery: ({ after }) => ({
        plans: {
          totalCount: 2,
          totalCountIsExact: true,
          nodes: after === null ? [first] : [second],
          pageInfo: { hasNextPage: after === null, endCursor: 'c1' },
        },
      }),
    },
  });

const table = (name: RegExp) => screen.findByRole('table', { name });

test('the lines of all plans stand together, summed by kind, with the sums at the foot', async () => {
  await show();
  const lines = await table(/^Các dòng kế hoạch/u);
  await waitFor(() => expect(within(lines).getAllByRole('row')).toHaveLength(5));
  expect(within(lines).getAllByRole('row').at(-1)?.textContent).toContain('3 dòng');
  expect(within(lines).getAllByRole('row').at(-1)?.textContent).toContain('300.000.000');
  const sums = within(await table(/^Cộng theo/u)).getAllByRole('row');
  expect(sums[1]?.textContent).toBe('Đoàn ra210200.000.000\u00a0₫');
  expect(within(lines).getByRole('link', { name: 'Khảo sát' }).getAttribute('href')).toContain(
    '/plans/',
  );
});

test('a sum narrows the lines to its own, and the address tells', async () => {
  const { router } = await show('/board/lines?by=country');
  fireEvent.click(await screen.findByRole('link', { name: 'Lào' }));
  await waitFor(() =>
    expect(router.state.location.href).toBe('/board/lines?by=country&country=LA'),
  );
  const lines = await table(/^Các dòng kế hoạch/u);
  expect(within(lines).queryByText('Trao đổi đoàn')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc Nước: Lào' }));
  expect(await screen.findByText('Trao đổi đoàn')).toBeTruthy();
});

test('titles and partners are found without marks', async () => {
  await show('/board/lines?q=khao+sat');
  const lines = await table(/^Các dòng kế hoạch/u);
  expect(await within(lines).findByText('Khảo sát')).toBeTruthy();
  expect(within(lines).queryByText('Trao đổi đoàn')).toBeNull();
});
