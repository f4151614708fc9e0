import type { FixtureVariables } from '@cau-noi/graphql/testing';
import { renderPage, testViewer } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dossierFixture } from '../draft/dossier.fixture.ts';
import { inPortal } from '../dossiers.fixture.ts';
import { DossierListPage } from './dossier-list.page.tsx';

const page = (rows: readonly object[], total = rows.length, next: string | null = null) => ({
  dossiers: {
    totalCount: total,
    nodes: rows,
    pageInfo: { hasNextPage: next !== null, endCursor: next },
  },
});
const row = (number: number) => ({ ...dossierFixture, id: `dossier-${number}`, number });

const open = (at: string, list: (variables: FixtureVariables) => object, viewer = testViewer) =>
  renderPage(<DossierListPage />, {
    pattern: '/dossiers',
    at,
    surround: inPortal,
    viewer,
    fixtures: {
      DossierListQuery: list,
      NamesQuery: { nodes: [] },
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
  expect(screen.getAllByText('2 trên 2 hồ sơ').length).toBeGreaterThan(0);
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
