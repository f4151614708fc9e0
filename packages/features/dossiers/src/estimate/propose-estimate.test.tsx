import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { lookups, parameter, renderForm } from '../edit/edit.testing.tsx';

const rate = {
  id: 'kr-meals',
  instrumentId: 'tt-mau',
  article: '3',
  item: 'ABROAD_MEALS_AND_POCKET_MONEY',
  scope: { guestRanks: null, roles: null, places: null, travellers: null, countries: ['KR'] },
  limit: { kind: 'AMOUNT', ceiling: { minor: 2_000_000, currency: 'VND' }, lowest: null },
  exceptional: false,
  from: '2020-01-01',
  to: null,
  verification: 'UNVERIFIED',
  note: '',
  correctsId: null,
};
const prices = {
  fullRateDays: 30,
  longestStayDays: 180,
  longStayThirds: 2,
  lateCheckoutPercent: 50,
  otherLanguagesExtraPercent: 30,
  importantMealTimes: 2,
  interpretationHoursPerDay: 8,
};
const json = { ...lookups, rates: [rate], parameters: [parameter('TK02', prices)] };

beforeEach(() => localStorage.clear());

test('the norms fill the estimate beside what is written, and what they added can be taken back', async () => {
  await renderForm('money', { DossierLookupsQuery: { dossierLookups: { json } } });
  const button = () => screen.getByRole('button', { name: 'Lập dự toán từ định mức' });
  const soon = { timeout: 5000 };
  await waitFor(() => expect(button().getAttribute('aria-disabled')).toBeNull(), soon);
  fireEvent.click(button());
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/Dự toán đã có 2 khoản/u)).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Thêm vào dự toán' }));
  const meals = within(await screen.findByRole('group', { name: 'Tiền ăn' }));
  expect(meals.getByRole('textbox', { name: 'Số ngày' })).toHaveProperty('value', '7');
  expect(await meals.findByText(/Mức trần: 2.000.000/u)).toBeTruthy();
  expect(meals.getByText('chưa kiểm chứng')).toBeTruthy();
  expect(meals.getByRole('link', { name: 'Xem định mức' }).getAttribute('href')).toBe(
    '/norms/rates/ABROAD_MEALS_AND_POCKET_MONEY/kr-meals',
  );
  const lacking = screen.getByText('Chưa lập được từ định mức').parentElement?.textContent;
  expect(lacking).toContain('Lệ phí thị thực, hộ chiếu: không có định mức');
  fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Tiền ăn' })).toBeNull());
  expect(screen.getByRole('group', { name: /Vé/u })).toBeTruthy();
});
