import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testOptions } from '../norms.testing.ts';
import { InstrumentPage } from './instrument.page.tsx';
import { InstrumentsPage } from './instruments.page.tsx';

const OLD = { id: 'i1', number: '1/2018/TT-MAU', issuer: 'Bộ Mẫu', subject: 'Chi tiếp khách mẫu' };
const NEW = { id: 'i2', number: '2/2026/TT-MAU', issuer: 'Bộ Mẫu', subject: 'Chi tiếp khách mẫu' };

/** As the program brought it. */
const written = (row: object) => ({
  signedOn: null,
  inForceFrom: null,
  inForceTo: null,
  source: 'Trang mẫu',
  verification: 'UNVERIFIED',
  replaces: [],
  addedBy: null,
  addedAt: null,
  reason: null,
  ...row,
});

/** What was put right of the second instrument, and what it was before. */
const CORRECTED = [
  written({
    ...NEW,
    id: 'i2b',
    signedOn: '2026-01-15',
    inForceFrom: '2026-03-01',
    source: 'Toàn văn mẫu',
    verification: 'TEXT_READ',
    replaces: [OLD],
    addedBy: 'Người mẫu',
    addedAt: '2026-11-02T02:00:00Z',
    reason: 'Ghi sai ngày ký',
  }),
  written({ ...NEW, signedOn: '2026-01-16', inForceFrom: '2026-03-01', source: 'Toàn văn mẫu' }),
];

const instruments = [
  {
    ...NEW,
    signedOn: '2026-01-15',
    inForceFrom: '2026-03-01',
    inForceTo: null,
    source: 'Toàn văn mẫu',
    verification: 'TEXT_READ',
    replaces: [OLD],
    replacedBy: [],
    written: CORRECTED,
  },
  {
    ...OLD,
    signedOn: null,
    inForceFrom: null,
    inForceTo: '2026-02-28',
    source: 'Trang mẫu',
    verification: 'UNVERIFIED',
    replaces: [],
    replacedBy: [NEW],
    written: [written(OLD)],
  },
];

const fixtures = { InstrumentsPageQuery: { instruments } };

const showOne = (id: string) =>
  renderPage(<InstrumentPage />, {
    pattern: '/norms/instruments/$instrumentId',
    at: `/norms/instruments/${id}`,
    surround: testOptions,
    fixtures,
  });

const valueOf = async (name: string) => {
  const term = await screen.findByText(name, { selector: 'dt' });
  return term.nextElementSibling?.textContent;
};

test('every instrument, with what it replaces and how far it was verified', async () => {
  await renderPage(<InstrumentsPage />, {
    pattern: '/norms/instruments',
    surround: testOptions,
    fixtures,
  });
  const table = within(await screen.findByRole('table', { name: 'Văn bản làm căn cứ' }));
  const [, first, second] = table.getAllByRole('row').map(({ textContent }) => textContent);
  expect(first).toMatch(/2\/2026\/TT-MAU.*từ 01\/03\/2026.*1\/2018\/TT-MAU.*đã đọc văn bản/u);
  expect(second).toMatch(/1\/2018\/TT-MAU.*không có.*chưa kiểm chứng/u);
});

test('an instrument: number, issuer, days, what it replaces, source, verification, its rates', async () => {
  await showOne('i2');
  expect(await valueOf('Ngày ký')).toBe('15/01/2026');
  expect(await valueOf('Hiệu lực')).toBe('từ 01/03/2026');
  expect(await valueOf('Thay thế, sửa đổi')).toBe('1/2018/TT-MAU');
  expect(await valueOf('Nguồn đã xem')).toBe('Toàn văn mẫu');
  const rates = screen.getByRole('link', { name: 'Xem các mức theo văn bản này' });
  expect(rates.getAttribute('href')).toBe('/norms?instrument=i2&on=2026-03-05');
});

test('what was not seen says so; the rates of one that ended are those of its last day', async () => {
  await showOne('i1');
  expect(await valueOf('Ngày ký')).toBe('chưa rõ');
  expect(await valueOf('Hiệu lực')).toBe('đến 28/02/2026, ngày bắt đầu chưa rõ');
  expect(await valueOf('Được thay thế, sửa đổi bởi')).toBe('2/2026/TT-MAU');
  expect(await valueOf('Kiểm chứng')).toContain('chưa kiểm chứng');
  const rates = screen.getByRole('link', { name: 'Xem các mức theo văn bản này' });
  expect(rates.getAttribute('href')).toBe('/norms?instrument=i1&on=2026-02-28');
});

test('what was put right of it is shown with who did it, when and why; what was not is said of none', async () => {
  await showOne('i2');
  const table = within(await screen.findByRole('table', { name: 'Các lần ghi thông tin' }));
  const [, latest, first] = table.getAllByRole('row').map(({ textContent }) => textContent);
  expect(latest).toContain('Ngày ký: 16/01/2026 → 15/01/2026');
  expect(latest).toContain('Thay thế, sửa đổi: không có → 1/2018/TT-MAU');
  expect(latest).toContain('Kiểm chứng: chưa kiểm chứng → đã đọc văn bản');
  expect(latest).not.toContain('Nguồn đã xem');
  expect(latest).toMatch(/Người mẫu, .*02\/11\/2026.*Ghi sai ngày ký/u);
  expect(first).toContain('Ghi lần đầuCó sẵn trong hệ thống');
});

test('an instrument of which nothing was put right has no history', async () => {
  await showOne('i1');
  await screen.findByText('Ngày ký', { selector: 'dt' });
  expect(screen.queryByText('Các lần ghi thông tin')).toBeNull();
});

test('whoever may write leads on to putting it right', async () => {
  const { router } = await showOne('i2');
  fireEvent.click(await screen.findByRole('button', { name: 'Sửa sai thông tin văn bản' }));
  await waitFor(() =>
    expect(router.state.location.href).toBe('/administration/instruments/new?corrects=i2'),
  );
});

test('an instrument that is none leads to the list', async () => {
  await showOne('i9');
  expect(await screen.findByText('Không tìm thấy văn bản này.')).toBeTruthy();
});
