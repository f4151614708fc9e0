import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleSurround } from '../approvals.sample.ts';
import { SubstitutionsPage } from './substitutions.page.tsx';

const me = { id: 'viewer-1', name: 'Nguyễn Thị Mẫu' };
const other = { id: 'user-2', name: 'Trần Văn Thử' };
const row = (id: string, validFrom: string, validTo: string, change: object = {}) => ({
  id,
  validFrom,
  validTo,
  reason: 'Đi công tác',
  principal: me,
  substitute: other,
  ...change,
});
const colleagues = { colleagues: [{ ...other, email: 'thu@example.invalid' }] };
const show = (rows: readonly object[], fixtures: object = {}) =>
  renderPage(<SubstitutionsPage />, {
    pattern: '/substitutions',
    surround: sampleSurround,
    fixtures: {
      SubstitutionsPageQuery: { substitutions: rows },
      ColleaguesQuery: colleagues,
      ...fixtures,
    },
  });

async function fill(from: string, to: string): Promise<void> {
  const field = await screen.findByRole('combobox', { name: /Người được uỷ quyền/u });
  fireEvent.click(field);
  fireEvent.click(await screen.findByRole('option', { name: /Trần Văn Thử/u, hidden: true }));
  fireEvent.change(screen.getByLabelText(/Từ ngày/u, { selector: 'input' }), {
    target: { value: from },
  });
  fireEvent.change(screen.getByLabelText(/Đến hết ngày/u, { selector: 'input' }), {
    target: { value: to },
  });
}
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Uỷ quyền' }));

test('mine, and those in whose place I decide, each with its days and whether it is in force', async () => {
  const taken = row('b', '2026-04-01', '2026-04-05', { principal: other, substitute: me });
  await show([row('a', '2026-03-01', '2026-03-10'), taken]);
  const mine = within(await screen.findByRole('table', { name: 'Tôi uỷ quyền cho' }));
  expect(mine.getByText('01/03 – 10/03/2026')).toBeTruthy();
  expect(mine.getByText('Đang có hiệu lực')).toBeTruthy();
  const others = within(screen.getByRole('table', { name: 'Tôi được uỷ quyền thay' }));
  expect(others.getByText('Chưa đến ngày')).toBeTruthy();
  expect(others.queryByRole('button')).toBeNull();
});

test('what is missing, and days that somebody else has already, are said at the field', async () => {
  await show([row('a', '2026-03-01', '2026-03-10')]);
  await screen.findByRole('table');
  submit();
  expect(screen.getAllByText('Chưa điền.')).toHaveLength(2);
  await fill('08/03/2026', '12/03/2026');
  submit();
  expect(await screen.findByText(/đã uỷ quyền cho người khác/u)).toBeTruthy();
});

test('naming a substitute is confirmed, and can be undone', async () => {
  const sent: unknown[] = [];
  await show([], {
    SubstitutionCreateMutation: ({ input }: { input: object }) => {
      sent.push(input);
      return {
        substitutionCreate: { __typename: 'SubstitutionPayload', substitution: { id: 'new-1' } },
      };
    },
    SubstitutionRemoveMutation: ({ input }: { input: object }) => {
      sent.push(input);
      return { substitutionRemove: { __typename: 'RemovedPayload', id: 'new-1' } };
    },
  });
  await fill('08/03/2026', '12/03/2026');
  submit();
  expect(await screen.findByText('Đã uỷ quyền cho Trần Văn Thử, 08/03 – 12/03/2026.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent).toMatchObject([
    { substituteId: 'user-2', validFrom: '2026-03-08', validTo: '2026-03-12', reason: null },
    { id: 'new-1' },
  ]);
});

test('a refusal of the server is said, and the form keeps what was written', async () => {
  await show([], {
    SubstitutionCreateMutation: {
      substitutionCreate: { __typename: 'ForbiddenError', code: 'NOT_YOURS', data: {} },
    },
  });
  await fill('08/03/2026', '12/03/2026');
  submit();
  expect(await screen.findByText('Việc này thuộc người khác.')).toBeTruthy();
  expect(screen.getByLabelText(/Đến hết ngày/u, { selector: 'input' })).toHaveProperty(
    'value',
    '12/03/2026',
  );
});
