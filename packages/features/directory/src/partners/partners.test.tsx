import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testOptions } from '../directory.testing.ts';
import { PartnersPage } from './partners.page.tsx';

const NOTHING = {
  totalCount: 0,
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};

const show = (at: string) =>
  renderPage(<PartnersPage />, {
    pattern: '/partners',
    at,
    surround: testOptions,
    fixtures: { PartnersPageQuery: { partners: NOTHING } },
  });

test('a register without entries says what they are for and offers to add one', async () => {
  await show('/partners');
  expect(await screen.findByText(/Danh bạ chưa có đối tác nào/u)).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Thêm đối tác' })).toHaveLength(2);
});

test('where the filters leave nothing, they can be taken away', async () => {
  const { router } = await show('/partners?country=LA');
  expect(await screen.findByText('Không có đối tác nào khớp với bộ lọc.')).toBeTruthy();
  const clear = screen.getAllByRole('button', { name: 'Bỏ các bộ lọc' }).at(-1);
  fireEvent.click(clear as HTMLElement);
  await waitFor(() => expect(router.state.location.search).toEqual({}));
});
