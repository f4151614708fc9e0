import type { FixtureVariables } from '@cau-noi/graphql/testing';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dossierFixture } from '../draft/dossier.fixture.ts';
import { inPortal } from '../dossiers.fixture.ts';
import { lookups, parameter } from '../edit/edit.testing.tsx';
import { DossierPage } from './dossier.page.tsx';

const open = (change: object, acts: object = {}) =>
  renderPage(<DossierPage />, {
    pattern: '/dossiers/$dossierId',
    at: '/dossiers/dossier-1',
    surround: inPortal,
    fixtures: { DossierRecordQuery: { node: { ...dossierFixture, ...change } }, ...acts },
  });
const button = (name: string) => screen.findByRole('button', { name });

test('a returned dossier opens on the reason, with the way to the pointed field', async () => {
  const { router } = await open({
    state: 'RETURNED',
    lastReturn: {
      reason: 'LIMIT_EXCEEDED',
      text: 'Rút ngắn chuyến đi.',
      fields: [['endDate']],
      by: 'Người Mẫu Ba',
      at: '2026-03-04T03:00:00Z',
    },
  });
  const note = within(await screen.findByRole('region', { name: 'Lý do trả lại' }));
  expect(note.getByText('Hồ sơ bị trả lại: Vượt định mức, giới hạn')).toBeTruthy();
  fireEvent.click(note.getByRole('button', { name: 'Ngày kết thúc' }));
  await waitFor(() =>
    expect(router.state.location.href).toBe('/dossiers/dossier-1/edit?step=general&field=endDate'),
  );
});

test('an act that is not permitted stays, with the reason', async () => {
  const { viewerMay } = dossierFixture;
  const data = { roles: 'OFFICER' };
  await open({
    viewerMay: { ...viewerMay, edit: { allowed: false, code: 'ROLE_REQUIRED', data } },
  });
  const edit = await button('Soạn tiếp');
  expect(edit.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText(/cán bộ/iu)).toBeTruthy();
});

test('cancelling asks for a coded reason, and for words where the code says nothing', async () => {
  const sent: unknown[] = [];
  await open(
    {},
    {
      CancelMutation: ({ input }: FixtureVariables) => {
        sent.push(input);
        const dossier = { __typename: 'Dossier', id: 'dossier-1', version: 4, state: 'CANCELLED' };
        return { answer: { __typename: 'DossierPayload', dossier } };
      },
    },
  );
  fireEvent.click(await button('Huỷ hoạt động'));
  const dialog = within(await screen.findByRole('dialog'));
  const act = () => dialog.getByRole('button', { name: 'Huỷ hoạt động' });
  expect(act().getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(dialog.getByRole('combobox', { name: /Lý do/u }));
  fireEvent.click(await screen.findByRole('option', { name: 'Lý do khác', hidden: true }));
  await waitFor(() => expect(dialog.getByText('Chưa ghi giải thích.')).toBeTruthy());
  fireEvent.change(dialog.getByRole('textbox', { name: /Giải thích/u }), {
    target: { value: 'Bạn đổi lịch' },
  });
  fireEvent.click(act());
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    id: 'dossier-1',
    version: 3,
    reason: 'OTHER',
    text: 'Bạn đổi lịch',
  });
});

const returned = { state: 'APPROVED', endDate: '2026-03-01', startDate: '2026-02-25' };
const moved = (version: number, state: string) => ({
  answer: {
    __typename: 'DossierPayload',
    dossier: { __typename: 'Dossier', id: 'dossier-1', version, state },
  },
});

test('after the journey the figures close in one click, which can be undone', async () => {
  const sent: unknown[] = [];
  await open(returned, {
    CloseAsApprovedMutation: ({ input }: FixtureVariables) => {
      sent.push(input);
      return moved(4, 'COMPLETED');
    },
    UndoCloseMutation: ({ input }: FixtureVariables) => {
      sent.push(input);
      return moved(5, 'APPROVED');
    },
  });
  expect(await button('Viết báo cáo kết quả')).toBeTruthy();
  fireEvent.click(await button('Đúng như đã duyệt'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await screen.findByText(/Báo cáo kết quả vẫn phải nộp/u)).toBeTruthy();
  expect(sent).toMatchObject([{ id: 'dossier-1', version: 3 }]);
  fireEvent.click(await button('Hoàn tác'));
  expect(await screen.findByText('Đã hoàn tác; số liệu chưa chốt.')).toBeTruthy();
  expect(sent[1]).toMatchObject({ id: 'dossier-1', version: 4 });
});

test('an undo that comes too late says so', async () => {
  await open(returned, {
    CloseAsApprovedMutation: () => moved(4, 'COMPLETED'),
    UndoCloseMutation: () => ({
      answer: { __typename: 'StateError', code: 'UNDO_EXPIRED', data: { seconds: 300 } },
    }),
  });
  fireEvent.click(await button('Đúng như đã duyệt'));
  fireEvent.click(await button('Hoàn tác'));
  expect(await screen.findByText(/Đã quá thời gian hoàn tác/u)).toBeTruthy();
});

test('the history tells why closed figures were corrected', async () => {
  const entry = {
    __typename: 'TimelineEntry',
    id: 'e1',
    at: '2026-03-05T02:00:00Z',
    by: 'Người Mẫu Một',
    onBehalfOf: null,
    byToken: true,
    action: 'dossier.correctFigures',
    data: { asApproved: true, deviationReason: null, correctionReason: 'Hoá đơn đến sau' },
  };
  await open({
    state: 'COMPLETED',
    timeline: { totalCount: 1, totalCountIsExact: true, nodes: [entry] },
  });
  const history = within(await screen.findByRole('list', { name: 'Lịch sử' }));
  expect(history.getByText('Đính chính số liệu')).toBeTruthy();
  expect(history.getByText('Hoá đơn đến sau')).toBeTruthy();
  expect(history.getByText('Người Mẫu Một, bằng mã truy cập API')).toBeTruthy();
});

test('before the journey is over its figures wait, and say why', async () => {
  await open({ state: 'APPROVED' });
  const closing = await button('Đúng như đã duyệt');
  expect(closing.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getAllByText('Hoạt động chưa kết thúc.').length).toBeGreaterThan(0);
});

test.each([
  [true, 'Còn 24.999 việc cũ hơn.'],
  [false, 'Còn hơn 24.999 việc cũ hơn.'],
])(
  'a history whose count is exact (%s) says what else there is',
  async (totalCountIsExact, said) => {
    const entry = {
      __typename: 'TimelineEntry',
      id: 'e1',
      at: '2026-03-05T02:00:00Z',
      by: 'Người Mẫu Một',
      onBehalfOf: null,
      byToken: false,
      action: 'dossier.save',
      data: {},
    };
    await open({ timeline: { totalCount: 25_000, totalCountIsExact, nodes: [entry] } });
    expect(await screen.findByText(said)).toBeTruthy();
  },
);

const afterReturn = {
  returned: true,
  settledOn: null,
  settlementDueDate: '2026-03-20',
  settlementOverdue: false,
  passportsReturnedOn: null,
  passportsDueDate: '2026-03-04',
  passportsOverdue: true,
};
const day = async (label: RegExp, text: string) =>
  fireEvent.change(await screen.findByLabelText(label, { selector: 'input' }), {
    target: { value: text },
  });

test('settlement and passports are written beside their due days; what cannot be is said', async () => {
  const sent: unknown[] = [];
  await open(
    { ...returned, state: 'COMPLETED', afterReturn },
    {
      RecordReturnMutation: ({ input }: FixtureVariables) => {
        sent.push(input);
        const dossier = { __typename: 'Dossier', id: 'dossier-1', version: 4 };
        return { dossierRecordReturn: { __typename: 'DossierPayload', dossier } };
      },
    },
  );
  const form = within(await screen.findByRole('form', { name: 'Sau khi về' }));
  expect(form.getByText('Hạn 20/03/2026.')).toBeTruthy();
  expect(form.getByText('Đã quá hạn 04/03/2026.')).toBeTruthy();
  await day(/Ngày quyết toán/u, '28/02/2026');
  expect(await form.findByText('Ngày này đứng trước ngày về.')).toBeTruthy();
  fireEvent.click(form.getByRole('button', { name: 'Ghi ngày' }));
  expect(sent).toEqual([]);
  await day(/Ngày quyết toán/u, '05/03/2026');
  fireEvent.click(form.getByRole('button', { name: 'Ghi ngày' }));
  expect(await screen.findByText('Đã ghi.')).toBeTruthy();
  expect(sent).toMatchObject([
    { id: 'dossier-1', version: 3, settledOn: '2026-03-05', passportsReturnedOn: null },
  ]);
});

test('who may not write the days reads them, without passports where nobody travels', async () => {
  const data = { roles: 'OFFICER' };
  const closeFigures = { allowed: false, code: 'ROLE_REQUIRED', data };
  await open({
    ...returned,
    kind: 'INBOUND',
    afterReturn: { ...afterReturn, settledOn: '2026-03-03' },
    viewerMay: { ...dossierFixture.viewerMay, closeFigures },
  });
  expect(await screen.findByText('03/03/2026 Hạn 20/03/2026.')).toBeTruthy();
  expect(screen.queryByText(/hộ chiếu/u)).toBeNull();
});

test('a finding of the record says by how much it is mended, and why it applies when asked', async () => {
  const finding = {
    key: 'TK03.TOO_MANY_DAYS',
    checkId: 'TK03',
    status: 'FAIL',
    severity: 'STOP',
    reason: 'TOO_MANY_DAYS',
    data: {},
    missing: [],
    path: ['endDate'],
    parameterId: 'TK03',
    waived: false,
    waiver: null,
    measure: { limit: 5, actual: 7, excess: 2, unit: 'DAYS', currency: null },
    basis: null,
  };
  const parameters = [parameter('TK03', { maxPersons: 10, maxDays: 5, maxCountries: 3 })];
  await open(
    { findings: [finding] },
    { DossierLookupsQuery: { dossierLookups: { json: { ...lookups, parameters } } } },
  );
  expect(await screen.findByText(/^bớt 2.ngày\.$/u)).toBeTruthy();
  fireEvent.click(screen.getByText('Vì sao áp dụng cho tôi'));
  expect(await screen.findByText('từ 01/01/2020, còn hiệu lực')).toBeTruthy();
});
