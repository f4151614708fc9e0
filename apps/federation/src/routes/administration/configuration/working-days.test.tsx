import { testViewer } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { REFUSED, renderAdministration } from '../administration.testing.tsx';
import { WorkingDaysPage } from './working-days.page.tsx';

const day = (change: object) => ({
  __typename: 'WorkCalendarDay',
  id: 'd1',
  day: '2026-04-27',
  working: false,
  holiday: 'HUNG_KINGS',
  inPlaceOf: '2026-04-26',
  decided: false,
  note: null,
  addedBy: null,
  addedAt: null,
  basis: { citation: 'Bộ luật mẫu', article: 'Điều 112', verification: 'UNVERIFIED' },
  ...change,
});
const decided = day({
  id: 'd2',
  day: '2026-01-10',
  working: true,
  holiday: null,
  inPlaceOf: null,
  decided: true,
  note: 'Làm bù',
  addedBy: 'Quản trị viên mẫu',
  addedAt: '2025-12-01T02:00:00Z',
  basis: { citation: 'Thông báo mẫu', article: null, verification: 'PUBLIC_PAGE' },
});
const calendar = { year: 2026, known: true, days: [decided, day({})] };

const show = (fixtures: object = {}, viewer = testViewer) =>
  renderAdministration(<WorkingDaysPage />, {
    pattern: '/administration/working-days',
    at: '/administration/working-days?year=2026',
    viewer,
    fixtures: { WorkingDaysPageQuery: { workCalendar: calendar }, ...fixtures },
  });

const table = async () =>
  within(await screen.findByRole('table', { name: 'Ngày nghỉ và ngày làm bù' }));

test('each day says what it is, for what, by what, on which basis', async () => {
  await show();
  const days = await table();
  expect(days.getByText(/27\/04\/2026/u)).toBeTruthy();
  expect(days.getByText('Giỗ Tổ Hùng Vương, nghỉ bù ngày 26/04/2026')).toBeTruthy();
  expect(days.getByText('Bộ luật mẫu, Điều 112 (chưa kiểm chứng)')).toBeTruthy();
  expect(days.getByText(/Quyết định; Quản trị viên mẫu ghi/u)).toBeTruthy();
  expect(days.getAllByRole('button')).toHaveLength(1);
});

test('a decision is written with its source; what is refused stands at the field', async () => {
  const sent: unknown[] = [];
  await show({
    WorkDayDecideMutation: ({ input }: { input: object }) => {
      sent.push(input);
      const issues = [{ code: 'NO_DIFFERENCE', path: ['day'], data: { day: '2026-09-02' } }];
      return { answer: { __typename: 'ValidationError', code: 'VALIDATION', data: {}, issues } };
    },
  });
  const form = within(await screen.findByRole('form', { name: 'Ghi quyết định về một ngày' }));
  fireEvent.click(form.getByRole('button', { name: 'Ghi quyết định' }));
  // Everything that is missing is told at once.
  expect(form.getAllByText('Chưa điền.')).toHaveLength(3);
  expect(sent).toEqual([]);
  fireEvent.change(form.getByRole('textbox', { name: /^Ngày/u }), {
    target: { value: '02/09/2026' },
  });
  fireEvent.click(form.getByLabelText('Làm việc'));
  fireEvent.change(form.getByLabelText(/Văn bản làm căn cứ/u), { target: { value: 'Thông báo' } });
  fireEvent.change(form.getByLabelText(/Lý do thay đổi/u), { target: { value: 'Hoán đổi' } });
  fireEvent.click(form.getByRole('button', { name: 'Ghi quyết định' }));
  expect(await form.findByText(/Ngày 02\/09\/2026 vốn đã như vậy/u)).toBeTruthy();
  expect(sent).toMatchObject([
    {
      day: '2026-09-02',
      working: true,
      source: { citation: 'Thông báo', article: null, verification: 'UNVERIFIED' },
      reason: 'Hoán đổi',
    },
  ]);
});

test('a decision is taken back with a reason', async () => {
  const sent: unknown[] = [];
  await show({
    WorkDayTakeBackMutation: ({ input }: { input: object }) => {
      sent.push(input);
      return { answer: { __typename: 'WorkCalendarPayload', calendar: { year: 2026 } } };
    },
  });
  const days = await table();
  fireEvent.click(days.getByRole('button', { name: 'Bỏ quyết định về ngày 10/01/2026' }));
  const dialog = within(await screen.findByRole('dialog'));
  const act = () => dialog.getByRole('button', { name: 'Bỏ quyết định' });
  expect(act().getAttribute('aria-disabled')).toBe('true');
  fireEvent.change(dialog.getByRole('textbox', { name: /Lý do bỏ/u }), {
    target: { value: 'Ghi nhầm' },
  });
  await waitFor(() => expect(act().getAttribute('aria-disabled')).not.toBe('true'));
  fireEvent.click(act());
  expect(await screen.findByText('Đã bỏ quyết định về ngày 10/01/2026.')).toBeTruthy();
  expect(sent).toMatchObject([{ day: '2026-01-10', reason: 'Ghi nhầm' }]);
});

test('who may not change it reads it, and is told why', async () => {
  await show({}, { ...testViewer, may: { ...testViewer.may, configure: REFUSED } });
  const button = await screen.findByRole('button', { name: 'Ghi quyết định' });
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'));
});
