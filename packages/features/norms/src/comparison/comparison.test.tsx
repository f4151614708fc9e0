import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rate, testOptions } from '../norms.testing.ts';
import { ComparisonPage } from './comparison.page.tsx';

const amount = (minor: number, currency = 'VND') => ({
  limit: { __typename: 'RateAmount', ceiling: { minor, currency }, lowest: null },
});
const pair = (change: string, before: object | null, after: object | null) => ({
  change,
  before: before && rate({ id: `${change}-before`, ...before }),
  after: after && rate({ id: `${change}-after`, ...after }),
});

const RAISED = pair('RAISED', amount(5_000_000), amount(7_500_000));
const MEALS = { item: 'GUEST_MEALS' };
const LOWERED = pair(
  'LOWERED',
  { ...amount(4_000_000), ...MEALS },
  { ...amount(3_000_000), ...MEALS },
);
const ADDED = pair('ADDED', null, { ...amount(600_000), verification: 'UNVERIFIED' });
const REMOVED = pair('REMOVED', amount(1), null);
const RESTATED = pair('RESTATED', amount(5), amount(5, 'USD'));

const show = async (at: string, normComparison: readonly object[]) => {
  const asked: unknown[] = [];
  const rendered = await renderPage(<ComparisonPage />, {
    pattern: '/norms/compare',
    at,
    surround: testOptions,
    fixtures: {
      ComparisonPageQuery: (variables) => {
        asked.push(variables);
        return { normComparison };
      },
    },
  });
  return { ...rendered, asked };
};

const TWO_DAYS = '/norms/compare?before=2026-05-17&after=2026-05-18';

const rows = async () => {
  const table = within(await screen.findByRole('table'));
  return table
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);
};

test('what changed, side by side, each with a sign and a word, and by how much', async () => {
  const { asked } = await show(TWO_DAYS, [RAISED, LOWERED, ADDED, REMOVED, RESTATED]);
  const [raised, added, removed, restated, lowered] = await rows();
  expect(asked).toEqual([{ before: '2026-05-17', after: '2026-05-18', changedOnly: true }]);
  expect(screen.getByRole('columnheader', { name: 'Ngày 17/05/2026' })).toBeTruthy();
  expect(screen.getByRole('columnheader', { name: 'Ngày 18/05/2026' })).toBeTruthy();
  expect(raised).toMatch(/↑ Tăng\+2\.500\.000.*\(\+50%\).*5\.000\.000.*7\.500\.000/u);
  expect(lowered).toMatch(/↓ Giảm−1\.000\.000.*\(−25%\)/u);
  expect(added).toMatch(/\+ Mới có.*không có.*600\.000.*chưa kiểm chứng/u);
  expect(removed).toMatch(/− Không còn.*không có/u);
  expect(restated).toMatch(/≠ Quy định lại/u);
  expect(screen.getByText(/Mới có: 1; Không còn: 1; Tăng: 1; Giảm: 1/u)).toBeTruthy();
});

test('today and the year before, where no days are asked for; unchanged rates on demand', async () => {
  const { asked, router } = await show('/norms/compare', []);
  expect(await screen.findByText(/không có mức nào thay đổi/u)).toBeTruthy();
  expect(asked).toEqual([{ before: '2025-03-05', after: '2026-03-05', changedOnly: true }]);
  fireEvent.click(screen.getByRole('button', { name: 'Cả những mức không đổi' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ all: '1' }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ changedOnly: false }));
});

test('narrowed by an item; where nothing is left the filters can be taken away', async () => {
  await show(`${TWO_DAYS}&item=GUEST_MEALS`, [RAISED, LOWERED]);
  expect(await rows()).toHaveLength(1);
  const { router } = await show(`${TWO_DAYS}&q=khong-co`, [RAISED]);
  expect(await screen.findByText(/Không có thay đổi nào khớp/u)).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: 'Bỏ các bộ lọc' }).at(-1) as HTMLElement);
  await waitFor(() =>
    expect(router.state.location.search).toEqual({ before: '2026-05-17', after: '2026-05-18' }),
  );
});
