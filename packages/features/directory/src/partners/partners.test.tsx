import type { Fixtures } from '@cau-noi/graphql/testing';
import type { Language } from '@cau-noi/i18n/messages';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testOptions } from '../directory.testing.ts';
import { PartnersPage } from './partners.page.tsx';

const NOTHING = {
  totalCount: 0,
  totalCountIsExact: true,
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};

const show = (
  at: string,
  answer: Fixtures[string] = { partners: NOTHING },
  language: Language = 'vi',
) =>
  renderPage(<PartnersPage />, {
    pattern: '/partners',
    at,
    language,
    surround: testOptions,
    fixtures: { PartnersPageQuery: answer },
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

/** The first page of a list that was counted to 25,000. */
const MANY = {
  totalCount: 25_000,
  nodes: [
    {
      id: 'p1',
      name: 'Công đoàn Mẫu Một',
      abbreviation: null,
      countryCode: 'JP',
      kind: 'SECTOR_UNION',
      status: null,
      standing: 'UNKNOWN',
      lastContact: null,
      verified: true,
    },
  ],
  pageInfo: { hasNextPage: true, endCursor: 'c1' },
};

test.each([
  ['vi', true, '25.000 đối tác', '1–1 trong 25.000'],
  ['vi', false, 'hơn 25.000 đối tác', '1–1 trong hơn 25.000'],
  ['en', true, '25,000 partners', '1–1 of 25,000'],
  ['en', false, 'more than 25,000 partners', '1–1 of more than 25,000'],
] as const)('in %s a count whose exactness is %s reads %j', async (...row) => {
  const [language, totalCountIsExact, found, range] = row;
  const first = { partners: { ...MANY, totalCountIsExact } };
  // The second page stays on its way.
  await show('/partners', ({ after }) => (after ? new Promise(() => {}) : first), language);
  expect(await screen.findByText(found)).toBeTruthy();
  expect(screen.getByText(range)).toBeTruthy();
});

test('whoever loads the last page of a list has counted it', async () => {
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => ({
      ...MANY.nodes[0],
      id: `p${from + index}`,
    }));
  const of = { totalCount: 25_000, totalCountIsExact: false };
  await show('/partners', ({ after }) => ({
    partners: after
      ? { ...of, nodes: rows(2, 3), pageInfo: { hasNextPage: false, endCursor: 'c2' } }
      : { ...of, nodes: rows(0, 2), pageInfo: { hasNextPage: true, endCursor: 'c1' } },
  }));
  fireEvent.click(await screen.findByRole('button', { name: 'Tải thêm' }));
  expect(await screen.findByText('1–3 trong 3')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Tải thêm' })).toBeNull();
});
