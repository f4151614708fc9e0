import { testViewer } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { REFUSED, renderAdministration } from '../administration.testing.tsx';
import { ExchangeRatesPage } from './exchange-rates.page.tsx';
import { InstrumentNewPage } from './instrument-new.page.tsx';
import { OwnCeilingsPage } from './own-ceilings.page.tsx';

/** Fills a field of the first form that has it. */
const write = (label: RegExp, value: string) => {
  const [field] = screen.getAllByLabelText(label, { selector: 'input, textarea' });
  if (field !== undefined) fireEvent.change(field, { target: { value } });
};
const send = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const refusal = (code: string, path: string, data: object = {}) => ({
  __typename: 'ValidationError',
  code: 'VALIDATION',
  data: {},
  issues: [{ code, path: [path], data }],
});

async function showInstrument(answer: object) {
  const sent: unknown[] = [];
  const rendered = await renderAdministration(<InstrumentNewPage />, {
    pattern: '/administration/instruments/new',
    fixtures: {
      InstrumentNewPageQuery: { instruments: [] },
      InstrumentAddMutation: ({ input }: { input: object }) => {
        sent.push(input);
        return { answer };
      },
    },
  });
  await screen.findByRole('form', { name: 'Thêm văn bản' });
  write(/Số, ký hiệu/u, '1/TT-MAU');
  write(/Cơ quan ban hành/u, 'Bộ Mẫu');
  send('Ghi văn bản');
  return { ...rendered, sent };
}

test('an instrument is written with what was seen, and shown', async () => {
  const written = { __typename: 'InstrumentPayload', instrument: { id: 'i7' } };
  const { router, sent } = await showInstrument(written);
  await waitFor(() => expect(router.state.location.pathname).toBe('/norms/instruments/i7'));
  expect(sent).toMatchObject([
    {
      number: '1/TT-MAU',
      issuer: 'Bộ Mẫu',
      signedOn: null,
      inForceFrom: null,
      replacesIds: [],
      verification: 'UNVERIFIED',
    },
  ]);
});

test('an instrument that is there already is refused at its number', async () => {
  await showInstrument(refusal('DUPLICATE', 'number'));
  await screen.findByText('Đã có ở trên.');
  expect(document.activeElement).toBe(document.querySelector('[data-field="number"]'));
});

const KNOWN = {
  id: 'i7',
  number: '1/TT-MAU',
  issuer: 'Bộ Mẫu',
  subject: 'Chi mẫu',
  signedOn: '2026-01-15',
  inForceFrom: null,
  inForceTo: null,
  source: 'Trang mẫu',
  verification: 'PUBLIC_PAGE',
  replaces: [{ id: 'i1' }],
  written: [{ id: 'i7b' }, { id: 'i7' }],
};

async function showCorrection(corrects: string, answer: object = {}) {
  const sent: unknown[] = [];
  const asked: unknown[] = [];
  const rendered = await renderAdministration(<InstrumentNewPage />, {
    pattern: '/administration/instruments/new',
    at: `/administration/instruments/new?corrects=${corrects}`,
    fixtures: {
      InstrumentNewPageQuery: (variables: object) => {
        asked.push(variables);
        return { instruments: [KNOWN, { ...KNOWN, id: 'i1', number: '2/TT-MAU' }] };
      },
      InstrumentAddMutation: ({ input }: { input: object }) => {
        sent.push(input);
        return { answer };
      },
    },
  });
  return { ...rendered, asked, sent };
}

test('an instrument is put right from what was written last, with a reason, and shown', async () => {
  const done = { __typename: 'InstrumentPayload', instrument: { id: 'i7' } };
  const { router, asked, sent } = await showCorrection('i7', done);
  await screen.findByRole('form', { name: 'Sửa sai thông tin văn bản' });
  expect(asked).toEqual([{ corrects: true }]);
  write(/Ngày ký/u, '16/01/2026');
  write(/Lý do ghi/u, 'Ghi sai ngày ký');
  send('Ghi thông tin đúng');
  await waitFor(() => expect(router.state.location.pathname).toBe('/norms/instruments/i7'));
  expect(sent).toMatchObject([
    {
      correctsId: 'i7b',
      number: '1/TT-MAU',
      issuer: 'Bộ Mẫu',
      signedOn: '2026-01-16',
      replacesIds: ['i1'],
      verification: 'PUBLIC_PAGE',
      reason: 'Ghi sai ngày ký',
    },
  ]);
});

test('what somebody else has put right meanwhile is said above the form, which keeps what was typed', async () => {
  const refused = refusal('INSTRUMENT_CORRECTED', 'correctsId');
  const { sent } = await showCorrection('i7', refused);
  await screen.findByRole('form');
  write(/Ngày ký/u, '16/01/2026');
  write(/Lý do ghi/u, 'Ghi sai ngày ký');
  send('Ghi thông tin đúng');
  expect((await screen.findByRole('alert')).textContent).toContain('vừa được người khác sửa');
  send('Ghi thông tin đúng');
  const typed = { correctsId: 'i7b', signedOn: '2026-01-16', reason: 'Ghi sai ngày ký' };
  await waitFor(() => expect(sent).toMatchObject([typed, typed]));
});

test('an instrument that is none leads back to the list', async () => {
  await showCorrection('i9');
  expect(await screen.findByText('Không tìm thấy văn bản cần sửa.')).toBeTruthy();
});

const EXCHANGE = {
  id: 'x1',
  date: '2026-11-01',
  from: 'USD',
  to: 'VND',
  numerator: 48_555,
  denominator: 2,
  source: 'Nguồn mẫu',
  addedBy: 'Người mẫu',
  addedAt: '2026-11-02T02:00:00Z',
};

async function showExchange(answer: object, exchangeRates: readonly object[]) {
  const sent: unknown[] = [];
  await renderAdministration(<ExchangeRatesPage />, {
    pattern: '/administration/exchange-rates',
    fixtures: {
      ExchangeRatesPageQuery: { exchangeRates },
      ExchangeRateAddMutation: ({ input }: { input: object }) => {
        sent.push(input);
        return { answer };
      },
    },
  });
  await screen.findByRole('form', { name: 'Ghi tỷ giá' });
  return sent;
}

test('exchange rates stand with source and writer; a new one is sent as whole numbers', async () => {
  const written = { __typename: 'ExchangeRatePayload', exchangeRate: { id: 'x2' } };
  const sent = await showExchange(written, [EXCHANGE]);
  const table = within(await screen.findByRole('table', { name: 'Tỷ giá đã ghi' }));
  expect(table.getAllByRole('row')[1]?.textContent).toMatch(
    /01\/11\/20261 USD = 24\.277,5 VNDNguồn mẫuNgười mẫu, 02\/11\/2026/u,
  );
  send('Ghi tỷ giá');
  expect(await screen.findAllByText(/^Chưa (?:điền|nhập)/u)).toHaveLength(2);
  expect(sent).toEqual([]);
  write(/^Ngày/u, '20/11/2026');
  write(/^Tỷ giá/u, '24.277,5');
  write(/Nguồn đã xem/u, 'Nguồn mẫu');
  write(/Lý do ghi/u, 'Thử');
  send('Ghi tỷ giá');
  await waitFor(() =>
    expect(sent).toMatchObject([
      { date: '2026-11-20', from: 'USD', to: 'VND', numerator: 48_555, denominator: 2 },
    ]),
  );
});

test('without any exchange rate it says what follows from that', async () => {
  await showExchange({}, []);
  expect(await screen.findByText(/Chưa ghi tỷ giá nào/u)).toBeTruthy();
});

const SCOPE = { guestRanks: ['A'], roles: [], places: [], travellers: [], countries: [] };
const RATE = {
  id: 'r1',
  item: 'GUEST_LODGING',
  scope: SCOPE,
  limit: { __typename: 'RateAmount', ceiling: { minor: 5_500_000, currency: 'VND' } },
};

async function showOwn(answer: object, viewer = testViewer) {
  const sent: unknown[] = [];
  await renderAdministration(<OwnCeilingsPage />, {
    pattern: '/administration/own-ceilings',
    at: '/administration/own-ceilings?unit=u1',
    viewer,
    fixtures: {
      UnitChoiceQuery: { organisations: { nodes: [] }, organisation: null },
      OwnCeilingsPageQuery: { ownCeilings: [] },
      OwnCeilingFormQuery: { norms: [{ rate: RATE }] },
      OwnCeilingAddMutation: ({ input }: { input: object }) => {
        sent.push(input);
        return { answer };
      },
    },
  });
  await screen.findByRole('form', { name: 'Ghi mức riêng' });
  return sent;
}

test('a ceiling above the rate of the State is refused at its field, with that rate', async () => {
  const above = { ceiling: 5_500_000, currency: 'VND' };
  const sent = await showOwn(refusal('ABOVE_RATE', 'ceiling', above));
  expect(screen.getByText(/chưa có mức riêng nào/u)).toBeTruthy();
  fireEvent.click(screen.getByLabelText(/Mức của Nhà nước/u, { selector: 'input' }));
  fireEvent.click(await screen.findByText(/Thuê chỗ ở.*Hạng A/u));
  write(/Mức riêng của đơn vị/u, '6.000.000');
  write(/Quyết định ban hành/u, 'Quyết định mẫu');
  write(/Lý do ghi/u, 'Thử');
  send('Ghi mức riêng');
  expect(await screen.findByText(/không được cao hơn 5\.500\.000/u)).toBeTruthy();
  expect(sent).toMatchObject([
    {
      organisationId: 'u1',
      item: 'GUEST_LODGING',
      scope: SCOPE,
      ceiling: { minor: 6_000_000, currency: 'VND' },
      citation: 'Quyết định mẫu',
    },
  ]);
});

test('who may not write is told why', async () => {
  await showOwn({}, { ...testViewer, may: { ...testViewer.may, configure: REFUSED } });
  const button = screen.getByRole('button', { name: 'Ghi mức riêng' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

test('a whole table is judged as it is pasted, and written at once', async () => {
  const sent: unknown[] = [];
  await renderAdministration(<ExchangeRatesPage />, {
    pattern: '/administration/exchange-rates',
    fixtures: {
      ExchangeRatesPageQuery: { exchangeRates: [] },
      ExchangeRatesImportMutation: ({ input }: { input: object }) => {
        sent.push(input);
        const rows = [{ status: 'ADDED' }, { status: 'UNCHANGED' }];
        return { answer: { __typename: 'ExchangeRatesImportPayload', rows } };
      },
    },
  });
  const form = within(await screen.findByRole('form', { name: 'Nhập cả bảng tỷ giá' }));
  const fill = (label: RegExp, value: string) =>
    fireEvent.change(form.getByLabelText(label, { selector: 'input, textarea' }), {
      target: { value },
    });
  fill(/Nguồn của bảng/u, 'Kho bạc Nhà nước');
  fill(/^Bảng/u, 'USD\t24.277\t01/12/2024\nEUR\t26,105\t01/12/2024\nXDR\t32.000\t01/12/2024');
  expect(form.getByText('1 tỷ giá ghi được, 1 dòng phải sửa, 1 dòng bỏ qua.')).toBeTruthy();
  expect(form.getByText(/Số “26,105” có hai cách đọc/u)).toBeTruthy();
  fireEvent.click(form.getByRole('button', { name: /Ghi 1 tỷ giá/u }));
  expect(sent).toEqual([]);
  fill(/^Bảng/u, 'USD\t24.277\t01/12/2024\nEUR\t26.105\t01/12/2024');
  fill(/Lý do/u, 'Tỷ giá tháng 12');
  fireEvent.click(form.getByRole('button', { name: 'Ghi 2 tỷ giá' }));
  await screen.findByText('Đã ghi 1 tỷ giá; 1 tỷ giá đã có từ trước.');
  expect(sent).toMatchObject([
    { dryRun: false, reason: 'Tỷ giá tháng 12', rows: [{ from: 'USD' }, {}] },
  ]);
});
