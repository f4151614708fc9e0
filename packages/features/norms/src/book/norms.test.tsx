import type { Language } from '@cau-noi/i18n/messages';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rate, testOptions } from '../norms.testing.ts';
import { NormsPage } from './norms.page.tsx';

const instruments = [
  { id: 'i1', number: '1/2018/TT-MAU', issuer: 'Bộ Mẫu', subject: 'Chi tiếp khách mẫu' },
  { id: 'i2', number: null, issuer: 'Bộ Mẫu', subject: 'Công tác phí mẫu' },
];

const LODGING = { rate: rate(), ownCeiling: null };
const MEALS = {
  rate: rate({
    id: 'r2',
    item: 'GUEST_MEALS',
    scope: { guestRanks: ['B', 'C'], roles: [], places: [], travellers: [], countries: [] },
    limit: {
      __typename: 'RateAmount',
      ceiling: { minor: 1_000_000, currency: 'VND' },
      lowest: { minor: 800_000, currency: 'VND' },
    },
    verification: 'UNVERIFIED',
    article: null,
  }),
  ownCeiling: null,
};
const ABROAD = {
  rate: rate({
    id: 'r3',
    item: 'ABROAD_LODGING',
    unit: 'PERSON_DAY',
    scope: {
      guestRanks: [],
      roles: [],
      places: [],
      travellers: ['LEVEL_A', 'LEVEL_B'],
      countries: ['LA'],
    },
    limit: { __typename: 'RateUnknown', currency: 'USD' },
    instrument: instruments[1],
    article: null,
    verification: 'RATE_UNKNOWN',
  }),
  ownCeiling: null,
};

const show = (at: string, norms: readonly object[], language: Language = 'vi') => {
  const asked: unknown[] = [];
  const shown = renderPage(<NormsPage />, {
    pattern: '/norms',
    at,
    language,
    surround: testOptions,
    fixtures: {
      NormsPageQuery: (variables) => {
        asked.push(variables);
        return { norms, instruments };
      },
    },
  });
  return shown.then((rendered) => ({ ...rendered, asked }));
};

const rows = async () => {
  const table = within(await screen.findByRole('table'));
  return table
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);
};

test('what holds today, with the ceilings of the union of the reader, where no day is asked for', async () => {
  const { asked } = await show('/norms', [LODGING, MEALS]);
  const [lodging, meals] = await rows();
  expect(asked).toEqual([{ on: '2026-03-05', organisationId: 'union-1' }]);
  expect(screen.getByText('Định mức có hiệu lực ngày 05/03/2026')).toBeTruthy();
  expect(lodging).toMatch(
    /Thuê chỗ ở.*Hạng A.*Trưởng đoàn.*5\.500\.000.*người\/ngày.*1\/2018\/TT-MAU, Điều 7.*đã đọc văn bản.*từ 01\/11\/2018/u,
  );
  expect(lodging).not.toContain('chưa kiểm chứng');
  expect(meals).toMatch(/Hạng B; Hạng C.*800\.000.*–.*1\.000\.000.*chưa kiểm chứng/u);
});

test('by item, and from the highest rank and part down', async () => {
  const of = (id: string, guestRanks: readonly string[], roles: readonly string[]) => ({
    rate: rate({ id, scope: { ...LODGING.rate.scope, guestRanks, roles } }),
    ownCeiling: null,
  });
  await show('/norms', [
    MEALS,
    of('1', ['B'], ['MEMBER']),
    of('2', ['A'], ['MEMBER']),
    of('3', ['A'], ['HEAD']),
    of('4', ['SPECIAL'], []),
  ]);
  const scopes = (await rows()).map((row) => /Hạng (?:đặc biệt|\S)/u.exec(row)?.[0]);
  expect(scopes).toEqual(['Hạng đặc biệt', 'Hạng A', 'Hạng A', 'Hạng B', 'Hạng B']);
  expect((await rows())[1]).toContain('Trưởng đoàn');
});

test('another day stands in the address, and what is none is today', async () => {
  const { asked } = await show('/norms?on=2018-11-01', [LODGING]);
  await rows();
  expect(asked).toMatchObject([{ on: '2018-11-01' }]);
  const other = await show('/norms?on=2018-31-31', [LODGING]);
  await waitFor(() => expect(other.asked).toMatchObject([{ on: '2026-03-05' }]));
});

test('a rate that nobody found says so, and what is missing', async () => {
  await show('/norms', [ABROAD]);
  const [row] = await rows();
  expect(row).toMatch(/Mức A.*Mức B.*Lào.*Chưa có mức cụ thể/u);
  expect(row).toContain('Còn thiếu mức bằng USD của Công tác phí mẫu (Bộ Mẫu)');
  expect(row).toMatch(/chưa kiểm chứng.*chưa có mức cụ thể/u);
});

test('a lower ceiling of a union stands beside the rate, with who set it', async () => {
  const ownCeiling = {
    ceiling: { minor: 5_000_000, currency: 'VND' },
    citation: 'Quyết định mẫu 12',
    organisation: { id: 'u', shortName: 'CĐ Mẫu' },
  };
  await show('/norms', [{ ...LODGING, ownCeiling }, MEALS]);
  const [lodging] = await rows();
  expect(screen.getByRole('columnheader', { name: 'Mức riêng của đơn vị' })).toBeTruthy();
  expect(lodging).toMatch(/5\.500\.000.*5\.000\.000.*CĐ Mẫu, Quyết định mẫu 12/u);
});

test.each([
  ['an item', 'hang ngay', ['GUEST_MEALS']],
  ['a word of the scope', 'truong doan', ['GUEST_LODGING']],
  ['a number', '1/2018', ['GUEST_LODGING', 'GUEST_MEALS']],
  ['words of several of them', 'lao cong tac', ['ABROAD_LODGING']],
])('is found by %s without accents: %j', async (_by, text, items) => {
  await show(`/norms?q=${encodeURIComponent(text)}`, [LODGING, MEALS, ABROAD]);
  const table = within(await screen.findByRole('table'));
  const hrefs = table
    .getAllByRole('link')
    .map((link) => /\/norms\/rates\/(\w+)\//u.exec(link.getAttribute('href') ?? '')?.[1]);
  expect(hrefs.filter((item) => item !== undefined)).toEqual(items);
});

test('item and instrument narrow the list by the address', async () => {
  await show('/norms?item=GUEST_MEALS', [LODGING, MEALS, ABROAD]);
  expect(await rows()).toHaveLength(1);
  expect(screen.getByText('1 mức')).toBeTruthy();
});

test('the rates of one instrument', async () => {
  await show('/norms?instrument=i2', [LODGING, MEALS, ABROAD]);
  const [row, ...others] = await rows();
  expect(row).toContain('Tiền phòng khi công tác nước ngoài');
  expect(others).toEqual([]);
});

test('where the filters leave nothing they can be taken away, the day stays', async () => {
  const { router } = await show('/norms?on=2019-01-01&q=khong-co', [LODGING]);
  expect(await screen.findByText(/Không có mức nào ngày 01\/01\/2019 khớp/u)).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: 'Bỏ các bộ lọc' }).at(-1) as HTMLElement);
  await waitFor(() => expect(router.state.location.search).toEqual({ on: '2019-01-01' }));
});

test('a day before every rate says so and offers today', async () => {
  const { router } = await show('/norms?on=1990-01-01', []);
  expect(await screen.findByText(/chưa có mức nào có hiệu lực ngày 01\/01\/1990/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Xem hôm nay' }));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
});

test('in English', async () => {
  await show('/norms', [LODGING, ABROAD], 'en');
  const [lodging, abroad] = await rows();
  expect(lodging).toMatch(/Lodging of guests.*Rank A.*Head.*person\/day.*Article 7.*text read/u);
  expect(abroad).toMatch(/Rate not known.*USD.*unverified/u);
});
