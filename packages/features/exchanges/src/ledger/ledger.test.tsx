import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { inPortal } from '../exchanges.testing.ts';
import { LedgerPage } from './ledger.page.tsx';

const yes = { allowed: true, code: null, data: {} };
const no = (code: string) => ({ allowed: false, code, data: { year: 2027 } });
const unit = (id: string) => ({ id, shortName: `LĐLĐ ${id}`, name: `Liên đoàn Lao động ${id}` });

const turn = (year: number, side: string, state: string, change: object = {}) => ({
  year,
  side,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  state,
  swapped: false,
  holder: unit('Đà Nẵng'),
  records: [],
  dossiers: [],
  line: null,
  planId: null,
  mayPlan: yes,
  mayBegin: no('NOT_PLANNED'),
  ...change,
});

const deferred = {
  kind: 'DEFERRED',
  at: '2025-03-03T02:00:00Z',
  toYear: 2027,
  reason: 'REORGANISATION',
  text: 'Chờ sắp xếp',
  visit: null,
};
const side = (name: string, visits: number) => ({
  side: name,
  visits,
  persons: visits * 5,
  personDays: visits * 20,
  personsUnknown: 0,
  personDaysUnknown: 0,
  costsUnknown: name === 'WE_VISIT' ? 1 : 0,
  costs: visits === 0 ? [] : [{ minor: 1_500_000, currency: 'VND' }],
});
const exchange = (change: object = {}) => ({
  id: 'x1',
  version: 4,
  partner: { id: 'p1', name: 'LHCĐ Mẫu' },
  organisation: unit('Quảng Nam'),
  holders: [
    { organisation: unit('Quảng Nam'), since: null },
    { organisation: unit('Đà Nẵng'), since: '2025-07-01' },
  ],
  firstYear: 2023,
  firstSide: 'WE_VISIT',
  everyYears: 1,
  window: { kind: 'TET', from: 30, to: 15 },
  lapseFlips: false,
  validFrom: null,
  validTo: '2030-12-31',
  basedOn: 'Thoả thuận mẫu',
  source: '',
  note: '',
  next: { year: 2027 },
  turns: [
    turn(2025, 'WE_VISIT', 'DEFERRED', { records: [deferred] }),
    turn(2026, 'THEY_VISIT', 'DONE', {
      dossiers: [{ id: null, number: 7, state: 'COMPLETED' }],
      line: { id: 'l1', planId: 'plan1', title: 'Đón đoàn' },
    }),
    turn(2027, 'WE_VISIT', 'COMING'),
  ],
  balance: { owedBy: 'WE_VISIT', owed: 1, sides: [side('WE_VISIT', 1), side('THEY_VISIT', 2)] },
  toTell: null,
  notices: [],
  viewerMay: { edit: yes },
  timeline: {
    nodes: [
      {
        id: 't1',
        at: '2026-11-21T02:00:00Z',
        by: 'Người Mẫu',
        onBehalfOf: null,
        byToken: false,
        action: 'exchange.recordTurn',
        data: { year: 2025, kind: 'DEFERRED', reason: 'REORGANISATION', text: 'Chờ sắp xếp' },
      },
    ],
  },
  ...change,
});

const show = (given: object | null, more: object = {}, language: 'vi' | 'en' = 'vi') =>
  renderPage(<LedgerPage />, {
    pattern: '/exchanges/$exchangeId',
    at: '/exchanges/x1',
    language,
    surround: inPortal,
    fixtures: { LedgerPageQuery: { exchange: given }, ...more },
  });

test('year by year who goes, who holds it, what was said, and both ways in balance', async () => {
  await show(exchange());
  const strip = await screen.findByRole('table', { name: 'Các phiên theo năm và bên đi' });
  expect(within(strip).getByRole('row', { name: /Ta sang bạn Hoãn – Sắp tới/ })).toBeTruthy();
  const turns = within(screen.getByRole('table', { name: /^Từng phiên/ }));
  expect(turns.getByText('LĐLĐ Quảng Nam; từ 01/07/2025: LĐLĐ Đà Nẵng')).toBeTruthy();
  expect(turns.getByText(/hoãn sang năm 2027 \(Sắp xếp tổ chức\): Chờ sắp xếp/)).toBeTruthy();
  expect(turns.getByText('Hồ sơ số 7: Đã chốt số liệu').closest('a')).toBeNull();
  expect(turns.getByRole('link', { name: 'Dòng kế hoạch năm 2026' }).getAttribute('href')).toBe(
    '/plans/plan1',
  );
  expect(screen.getByText('Ta còn thiếu 1 chuyến.')).toBeTruthy();
  expect(screen.getByText(/Có 1 chuyến chưa rõ/)).toBeTruthy();
  expect(screen.getByText('Quanh Tết Nguyên đán: trước 30 ngày, sau 15 ngày')).toBeTruthy();
  expect(screen.getByText('đến 31/12/2030')).toBeTruthy();
  expect(screen.getByRole('list', { name: 'Nhật ký của sổ luân phiên' }).textContent).toContain(
    'Năm 2025 · Hoãn sang năm khác · Sắp xếp tổ chức · Chờ sắp xếp',
  );
});

test('the next turn goes into the plan with its words, or says why it may not', async () => {
  const sent = vi.fn();
  const plan = (input: unknown) => {
    sent(input);
    return { answer: { __typename: 'ExchangePayload', exchange: { id: 'x1', version: 5 } } };
  };
  await show(exchange(), { PlanTurnMutation: plan });
  fireEvent.click(await screen.findByRole('button', { name: 'Đưa vào kế hoạch năm 2027' }));
  await waitFor(() => expect(sent).toHaveBeenCalledOnce());
  expect(sent.mock.calls[0]?.[0]).toMatchObject({
    input: {
      id: 'x1',
      version: 4,
      year: 2027,
      title: 'Đoàn LĐLĐ Đà Nẵng thăm, trao đổi luân phiên với LHCĐ Mẫu',
      purpose: 'Thực hiện phiên năm 2027 của trao đổi đoàn luân phiên với LHCĐ Mẫu.',
    },
  });
  const begin = screen.getByRole('button', { name: 'Lập hồ sơ' });
  expect(begin.getAttribute('aria-disabled')).toBe('true');
});

test('who can never record a turn finds no buttons to do it; who cannot now is told why', async () => {
  const refused = (code: string) =>
    exchange({ viewerMay: { edit: { allowed: false, code, data: { roles: 'OFFICER' } } } });
  const { unmount } = await show(refused('ROLE_REQUIRED'));
  const turns = async () => within(await screen.findByRole('table', { name: /^Từng phiên/ }));
  expect((await turns()).queryByRole('button')).toBeNull();
  expect((await turns()).queryByRole('columnheader', { name: 'Ghi nhận' })).toBeNull();
  unmount();
  await show(refused('STATE'));
  const buttons = (await turns()).getAllByRole('button', { name: /^Ghi nhận phiên năm/u });
  expect(buttons.map((button) => button.getAttribute('aria-disabled'))).toEqual([
    'true',
    'true',
    'true',
  ]);
});

test('what is wrong with what is said stands in the dialog', async () => {
  const refused = {
    answer: {
      __typename: 'ValidationError',
      code: 'VALIDATION',
      data: {},
      issues: [{ code: 'NOT_LATER', path: ['toYear'], data: { year: 2027, toYear: 2027 } }],
    },
  };
  await show(exchange(), { RecordTurnMutation: refused });
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi nhận phiên năm 2027' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi vào sổ' }));
  expect(await screen.findByText(/Phải hoãn sang một năm sau năm 2027/)).toBeTruthy();
});

test('the partner is told once who holds the exchange, and a notice without its day is not sent', async () => {
  const told = { id: 'n1', on: '2025-08-01', text: 'Công văn 3', successor: unit('Quảng Nam') };
  const sent = vi.fn();
  const answers = [
    { __typename: 'ForbiddenError', code: 'NOT_YOUR_UNIT', data: {} },
    { __typename: 'ExchangePayload', exchange: { id: 'x1', version: 5 } },
  ];
  const notify = ({ input }: { readonly input?: unknown }) => {
    sent(input);
    return { answer: answers[sent.mock.calls.length - 1] ?? {} };
  };
  const given = exchange({ toTell: unit('Đà Nẵng'), notices: [told] });
  await show(given, { ExchangeNotifyMutation: notify });
  const before = '01/08/2025: đã thông báo cho đối tác về LĐLĐ Quảng Nam. Công văn 3';
  expect(await screen.findByText(before)).toBeTruthy();
  expect(screen.getByText(/^LĐLĐ Đà Nẵng giữ quan hệ luân phiên này/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Ghi đã thông báo' }));
  const dialog = within(await screen.findByRole('dialog'));
  const day = dialog.getByRole('textbox', { name: /^Ngày thông báo/u });
  const send = () => fireEvent.click(dialog.getByRole('button', { name: 'Ghi đã thông báo' }));
  fireEvent.change(day, { target: { value: '' } });
  fireEvent.blur(day);
  send();
  expect(await dialog.findByText('Chưa ghi ngày thông báo.')).toBeTruthy();
  expect(sent).not.toHaveBeenCalled();
  fireEvent.change(day, { target: { value: '01/03/2026' } });
  fireEvent.blur(day);
  const text = dialog.getByRole('textbox', { name: /Bằng văn bản nào/u });
  fireEvent.change(text, { target: { value: 'Công văn 12' } });
  send();
  expect(await dialog.findByRole('alert')).toBeTruthy();
  const notice = { id: 'x1', version: 4, on: '2026-03-01', text: 'Công văn 12' };
  expect(sent.mock.calls[0]?.[0]).toMatchObject({ ...notice, successorId: 'Đà Nẵng' });
  send();
  expect(await screen.findByText('Đã ghi việc thông báo.')).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('nothing recorded, nothing to come, and a ledger that is not there', async () => {
  const sides = [side('WE_VISIT', 0), side('THEY_VISIT', 0)];
  const balance = { owedBy: null, owed: 0, sides };
  await show(exchange({ next: null, turns: [], balance }), {}, 'en');
  expect(await screen.findByText('No visit has been recorded yet.')).toBeTruthy();
  expect(screen.getByText('There is no turn to come.')).toBeTruthy();
  await show(null, {}, 'en');
  expect(await screen.findByText('There is no such ledger that you may see.')).toBeTruthy();
});
