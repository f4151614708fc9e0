import type { FixtureVariables } from '@cau-noi/graphql/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { lookups, renderForm } from '../edit/edit.testing.tsx';

type Saved = { readonly content: { readonly endDate: string; readonly members: unknown[] } };

beforeEach(() => localStorage.clear());

async function openTrial(save: (input: Saved) => object = () => ({})) {
  await renderForm('general', {
    DossierLookupsQuery: { dossierLookups: { json: lookups } },
    DossierSaveMutation: ({ input }: FixtureVariables) => ({ dossierSave: save(input as Saved) }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Thử xem' }));
  const dialog = within(await screen.findByRole('dialog', { name: /^Thử xem/u }));
  await dialog.findByRole('region', { name: 'Phát hiện mới' });
  return {
    dialog,
    fill: (label: string, value: string) =>
      fireEvent.change(dialog.getByRole('textbox', { name: label }), { target: { value } }),
  };
}

test('days and persons are tried: totals and findings move, and nothing is saved', async () => {
  const { dialog, fill } = await openTrial(() => {
    throw new Error('A trial is not saved');
  });
  fill('Số ngày', '13');
  const appeared = within(dialog.getByRole('region', { name: 'Phát hiện mới' }));
  expect(await appeared.findByText('Số ngày của chuyến đi vượt giới hạn.')).toBeTruthy();
  const [why] = appeared.getAllByText('Vì sao áp dụng cho tôi');
  fireEvent.click(why as HTMLElement);
  expect((await appeared.findAllByText(/còn hiệu lực$/u)).length).toBe(1);
  fill('Số người', '1');
  const ours = () => dialog.getByRole('row', { name: /Tài chính công đoàn/u }).textContent;
  await waitFor(() => expect(ours()).toMatch(/18\.000\.000.*9\.000\.000.*-9\.000\.000/u));
  fireEvent.click(dialog.getByRole('button', { name: 'Bỏ thử' }));
  await waitFor(() => expect(dialog.queryByText(/vượt giới hạn/u)).toBeNull());
  fireEvent.click(dialog.getByRole('button', { name: 'Đóng' }));
  expect(await screen.findByText('Đã lưu')).toBeTruthy();
});

test('what was tried is taken over into the form, without people whom nobody has named', async () => {
  const { dialog, fill } = await openTrial();
  fill('Số ngày', '5');
  fill('Số người', '3');
  expect(await dialog.findByText(/^1 người chưa có tên/u)).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Đưa vào hồ sơ' }));
  const lastDay = await screen.findByRole('textbox', { name: /Ngày kết thúc/u });
  await waitFor(() => expect(lastDay).toHaveProperty('value', '08/05/2026'));
  expect(await screen.findByText('Chưa lưu')).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(lastDay).toHaveProperty('value', '10/05/2026'));
});
