import type { Fixtures } from '@cau-noi/graphql/testing';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { sampleSurround } from '../approvals.sample.ts';
import { WaiversPage } from './waivers.page.tsx';

const allowed = { allowed: true, code: null, data: {} };
const notHolder = {
  allowed: false,
  code: 'NOT_HOLDER',
  data: { role: 'FEDERATION_LEADER', organisationId: 'tld' },
};
const waiver = (id: string, change: object = {}) => ({
  __typename: 'Waiver',
  id,
  state: 'REQUESTED',
  version: 1,
  role: 'FEDERATION_LEADER',
  request: 'Hội nghị yêu cầu đủ thành phần',
  requestedBy: 'Người Mẫu Một',
  requestedAt: '2026-03-02T02:00:00Z',
  decision: null,
  decidedBy: null,
  onBehalfOf: null,
  decidedAt: null,
  ending: null,
  endedAt: null,
  endText: null,
  dossier: {
    id: `d-${id}`,
    number: 41,
    title: 'Đoàn mẫu',
  },
  plan: null,
  unit: { id: 'u1', shortName: 'LĐLĐ Mẫu' },
  finding: {
    key: 'TK03.TOO_MANY_PERSONS',
    checkId: 'TK03',
    status: 'FAIL',
    severity: 'STOP',
    reason: 'TOO_MANY_PERSONS',
    data: {},
    missing: [],
    path: ['members'],
    parameterId: 'tk03-out',
    measure: { limit: 10, actual: 11, excess: 1, unit: 'PERSONS', currency: null },
    basis: { citation: 'Quy định thử', article: null, verification: 'UNVERIFIED' },
  },
  viewerMay: { decide: allowed, withdraw: notHolder },
  ...change,
});
const granted = {
  state: 'GRANTED',
  version: 2,
  decision: 'Đồng ý',
  decidedBy: 'Người Mẫu Hai',
  decidedAt: '2026-03-03T02:00:00Z',
};
const totals = { records: 2, requested: 1, granted: 1, refused: 0, withdrawn: 0, expired: 0 };
const page = (nodes: readonly object[]) => ({
  waivers: { totals, nodes, pageInfo: { hasNextPage: false, endCursor: null } },
});
const show = (
  WaiversPageQuery: NonNullable<Fixtures[string]>,
  more: Fixtures = {},
  at = '/waivers',
) =>
  renderPage(<WaiversPage />, {
    pattern: '/waivers',
    at,
    surround: sampleSurround,
    fixtures: {
      WaiversPageQuery,
      UnitChoiceQuery: { organisations: { nodes: [] } },
      NamesQuery: { nodes: [] },
      ...more,
    },
  });

test('each exception says of what, how far, by whom asked and decided, and why', async () => {
  const taken = { viewerMay: { decide: notHolder, withdraw: notHolder } };
  await show(page([waiver('w1'), waiver('w2', { ...granted, ...taken })]));
  const rows = within(await screen.findByRole('table')).getAllByRole('row');
  expect(rows[1]?.textContent).toContain('41. Đoàn mẫu');
  expect(rows[1]?.textContent).toMatch(/Mức cho phép 10\sngười, xin 11\sngười\./u);
  expect(rows[1]?.textContent).toContain('Người Mẫu Một xin ngày 02/03/2026');
  expect(rows[1]?.textContent).toContain('Ngoại lệ: Chờ quyết định');
  expect(rows[2]?.textContent).toContain('Người Mẫu Hai cho phép ngày 03/03/2026: Đồng ý');
  expect(screen.getByText(/1 chờ quyết định, 1 đang được cho phép/u)).toBeTruthy();
  const grant = screen.getByRole('button', { name: 'Cho phép: 41. Đoàn mẫu' });
  expect(grant.getAttribute('aria-disabled')).toBeNull();
  const withdraw = screen.getByRole('button', { name: 'Rút ngoại lệ: 41. Đoàn mẫu' });
  expect(withdraw.getAttribute('aria-disabled')).toBe('true');
});

test('whoever may decides with a reason, and the register is asked again', async () => {
  const sent: object[] = [];
  let asked = 0;
  await show(
    () => {
      asked += 1;
      return page([waiver('w1', sent.length > 0 ? granted : {})]);
    },
    {
      WaiverGrantMutation: ({ input }) => {
        sent.push(input as object);
        return { answer: { __typename: 'WaiverPayload', waiver: { id: 'w1' } } };
      },
    },
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Cho phép: 41. Đoàn mẫu' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('Mức cho phép 10 người, xin 11 người.')).toBeTruthy();
  expect(dialog.getByText('Đơn vị nêu: Hội nghị yêu cầu đủ thành phần')).toBeTruthy();
  const act = dialog.getByRole('button', { name: 'Cho phép' });
  expect(act.getAttribute('aria-disabled')).toBe('true');
  fireEvent.change(dialog.getByRole('textbox', { name: /Lý do/u }), {
    target: { value: 'Đồng ý' },
  });
  fireEvent.click(dialog.getByRole('button', { name: 'Cho phép' }));
  expect(await screen.findByText('Ngoại lệ: Đã cho phép')).toBeTruthy();
  expect(sent).toMatchObject([{ id: 'w1', version: 1, text: 'Đồng ý' }]);
  expect(asked).toBeGreaterThan(1);
});

test('somebody else was first: it is said, and the reason stays', async () => {
  await show(page([waiver('w1')]), {
    WaiverRefuseMutation: {
      answer: {
        __typename: 'ConflictError',
        code: 'STALE_VERSION',
        data: {},
        currentVersion: 4,
        changedAt: null,
        changedBy: 'Người Mẫu',
        theirs: null,
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Không cho phép: 41. Đoàn mẫu' }));
  const dialog = within(await screen.findByRole('dialog'));
  const reason = dialog.getByRole('textbox', { name: /Lý do/u });
  fireEvent.change(reason, { target: { value: 'Bớt một người' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Không cho phép' }));
  expect(await dialog.findByText(/vừa được Người Mẫu sửa/u)).toBeTruthy();
  expect(dialog.getByRole('textbox', { name: /Lý do/u })).toHaveProperty('value', 'Bớt một người');
});

test('filters stand in the address and narrow the register; an empty one says how it is filled', async () => {
  let where: unknown;
  await show(
    (variables) => {
      where = variables['where'];
      return page([]);
    },
    {},
    '/waivers?check=TK03&state=GRANTED&year=2026&unit=u1',
  );
  expect(await screen.findByText('Không có ngoại lệ nào phù hợp với bộ lọc.')).toBeTruthy();
  expect(where).toEqual({
    checkId: ['TK03'],
    state: ['GRANTED'],
    organisationId: 'u1',
    subtree: true,
    year: 2026,
  });
  const [clear] = screen.getAllByRole('button', { name: 'Bỏ hết bộ lọc' });
  if (clear) fireEvent.click(clear);
  await waitFor(() => expect(where).toEqual({}));
  expect(await screen.findByText(/Chưa có ngoại lệ nào trong phạm vi/u)).toBeTruthy();
});

test('what a figure of a check opens keeps to the unit itself, its years and its decision', async () => {
  let where: unknown;
  await show(
    (variables) => {
      where = variables['where'];
      return page([]);
    },
    { NamesQuery: { nodes: [{ __typename: 'Organisation', id: 'u1', shortName: 'LĐLĐ Mẫu' }] } },
    '/waivers?check=TK03&unit=u1&alone=1&since=2017&decision=GRANTED',
  );
  expect(await screen.findByText('Không có ngoại lệ nào phù hợp với bộ lọc.')).toBeTruthy();
  expect(where).toEqual({
    checkId: ['TK03'],
    decision: 'GRANTED',
    organisationId: 'u1',
    subtree: false,
    fromYear: 2017,
  });
  expect(screen.getByText('Quyết định: Đã từng cho phép')).toBeTruthy();
  expect(screen.getByText('Xin từ năm: 2017')).toBeTruthy();
});

test('just what the register shows is exported', async () => {
  const fetched = vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(new Response(null, { status: 429 })));
  await show(page([waiver('w1')]), {}, '/waivers?state=REQUESTED');
  fireEvent.click(await screen.findByRole('button', { name: 'Xuất Excel' }));
  expect(await screen.findByText(/Xuất quá nhiều lần/u)).toBeTruthy();
  const [[url] = []] = fetched.mock.calls;
  const asked = new URL(typeof url === 'string' ? url : '', 'http://x.invalid');
  expect(asked.pathname).toBe('/export/waivers.xlsx');
  expect(asked.searchParams.get('where')).toBe('{"state":["REQUESTED"]}');
  fetched.mockRestore();
});
