import type { FixtureVariables } from '@cau-noi/graphql/testing';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dossierFixture } from '../draft/dossier.fixture.ts';
import { inPortal } from '../dossiers.fixture.ts';
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
        return { dossierCancel: { __typename: 'DossierPayload', dossier } };
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

test('after the journey the figures close in one click, and the report stays due', async () => {
  await open({ state: 'APPROVED', endDate: '2026-03-01', startDate: '2026-02-25' });
  const closing = await button('Đúng như đã duyệt');
  expect(closing.getAttribute('aria-disabled')).toBeNull();
  expect(await button('Viết báo cáo kết quả')).toBeTruthy();
  expect(screen.getByText('Chưa có báo cáo kết quả.')).toBeTruthy();
});

test('before the journey is over its figures wait, and say why', async () => {
  await open({ state: 'APPROVED' });
  const closing = await button('Đúng như đã duyệt');
  expect(closing.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getAllByText('Hoạt động chưa kết thúc.').length).toBeGreaterThan(0);
});
