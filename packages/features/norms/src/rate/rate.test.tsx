import type { NormsOptions } from '../norms.routes.ts';
import { renderPage, testViewer } from '@cau-noi/portal/testing';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { normPaths, normsOptions } from '../norms.routes.ts';
import { rate, testOptions } from '../norms.testing.ts';
import { RatePage } from './rate.page.tsx';

const row = (id: string, change: object = {}) => ({
  ...rate({ id }),
  corrects: null,
  correctedBy: null,
  takenOverBy: null,
  addedBy: null,
  addedAt: null,
  reason: null,
  ...change,
});

const HISTORY = [
  row('next', { validFrom: '2026-07-01' }),
  row('right', {
    corrects: { id: 'wrong' },
    takenOverBy: { id: 'next', validFrom: '2026-07-01' },
    addedBy: 'Quản trị viên mẫu',
    addedAt: '2026-02-01T02:00:00Z',
    reason: 'Gõ nhầm một số không',
  }),
  row('wrong', { correctedBy: { id: 'right' } }),
  row('before', { validFrom: '2010-01-01', validTo: '2018-10-31' }),
  row('spouse', {
    scope: { guestRanks: ['A'], roles: ['SPOUSE'], places: [], travellers: [], countries: [] },
  }),
];

const show = (
  at = '/norms/rates/GUEST_LODGING/right',
  surround = testOptions,
  viewer = testViewer,
) =>
  renderPage(<RatePage />, {
    pattern: '/norms/rates/$item/$rateId',
    at,
    surround,
    viewer,
    fixtures: { RatePageQuery: { normHistory: HISTORY } },
  });

const rows = async () =>
  within(await screen.findByRole('table', { name: 'Các mức theo thời gian' }))
    .getAllByRole('row')
    .slice(1);

test('every row of the item and scope, with what became of it, who wrote it and why', async () => {
  await show();
  const [next, right, wrong, before, ...others] = await rows();
  expect(others).toEqual([]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Thuê chỗ ở');
  expect(next?.textContent).toContain('Chưa đến ngày áp dụng');
  expect(right?.textContent).toMatch(
    /Đang áp dụng.*Đính chính mức ghi trước.*Quản trị viên mẫu, 01\/02\/2026 09:00.*Gõ nhầm một số không/u,
  );
  expect(wrong?.textContent).toMatch(/Đã đính chính, không còn được áp dụng.*Có sẵn/u);
  expect(before?.textContent).toContain('Đã hết hiệu lực');
});

test('what was put right is struck, and nothing else', async () => {
  await show();
  const struck = (await rows()).map((one) => within(one).queryAllByRole('deletion').length);
  expect(struck).toEqual([0, 0, 2, 0]);
});

test('a row that stands can be corrected where rates are written; others read why not', async () => {
  await show();
  const buttons = within((await rows())[1] as HTMLElement);
  expect(buttons.getByRole('button', { name: 'Đính chính mức từ 01/11/2018' })).toBeTruthy();
  expect(within((await rows())[2] as HTMLElement).queryByRole('button')).toBeNull();
});

test('a portal in which no rates are written has no such act', async () => {
  const options: NormsOptions = { paths: normPaths };
  await show(undefined, normsOptions.provide(options));
  expect(await rows()).toHaveLength(4);
  expect(screen.queryByRole('button', { name: /Đính chính/u })).toBeNull();
});

test.each(['/norms/rates/GUEST_LODGING/none', '/norms/rates/NOTHING/right'])(
  '%s leads back to the rate book',
  async (at) => {
    await show(at);
    expect(await screen.findByText(/Không tìm thấy mức này/u)).toBeTruthy();
    const back = screen.getByRole('link', { name: 'Về sổ định mức' });
    expect(back.getAttribute('href')).toBe('/norms');
  },
);
