import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testOptions } from '../directory.testing.ts';
import { MAY, PARTNER, VISITS } from './partner.testing.ts';
import { PartnerPage } from './partner.page.tsx';

const CONTACT = {
  id: 'c1',
  version: 3,
  name: 'Đầu Mối Mẫu',
  post: 'Trưởng ban quốc tế',
  email: null,
  phone: null,
  validFrom: '2024-01-01',
  validTo: null,
  keeper: { id: 'n1', fullName: 'Trần Thị Mẫu' },
  keeperOrganisation: { id: 'u1', shortName: 'LĐLĐ Mẫu' },
  viewerMay: { keep: MAY },
};
const UNKEPT = { ...CONTACT, id: 'c2', name: 'Chưa Giao', keeper: null, keeperOrganisation: null };
const CLOSED = { ...UNKEPT, id: 'c3', name: 'Đã Thôi', validTo: '2025-01-01' };
const NOTHING = { nodes: [] };
const RECORDS = {
  agreements: NOTHING,
  exchanges: NOTHING,
  projects: NOTHING,
  memberships: NOTHING,
  aid: NOTHING,
  speeches: NOTHING,
};
const COLLEAGUE = { __typename: 'Person', id: 'n2', fullName: 'Lê Văn Mẫu' };
const saved = { __typename: 'PartnerPayload', partner: { id: 'p1' } };

const REFUSED = { allowed: false, code: 'FORBIDDEN', data: {} };
/** As a leader sees it, who works with no contact. */
const AS_A_LEADER = {
  viewerMay: { ...PARTNER.viewerMay, writeContacts: REFUSED },
  contacts: [{ ...CONTACT, viewerMay: { keep: REFUSED } }],
};

async function show(keep: object = saved, changed: object = {}) {
  const sent: unknown[] = [];
  const page = await renderPage(<PartnerPage />, {
    pattern: '/partners/$partnerId',
    at: '/partners/p1',
    surround: testOptions,
    fixtures: {
      PartnerPageQuery: {
        node: {
          ...PARTNER,
          contacts: [CONTACT, UNKEPT, CLOSED],
          proposedKeeper: { id: 'n1' },
          ...changed,
        },
        ...VISITS,
        ...RECORDS,
      },
      PersonChoiceQuery: { people: { nodes: [{ ...COLLEAGUE, currentPost: null }] } },
      NamesQuery: { nodes: [{ __typename: 'Person', id: 'n1', fullName: 'Trần Thị Mẫu' }] },
      ContactAddMutation: ({ input }) => {
        sent.push(input);
        return { partnerContactAdd: saved };
      },
      ContactKeepMutation: ({ input }) => {
        sent.push(input);
        return { partnerContactKeep: keep };
      },
    },
  });
  const table = within(await screen.findByRole('table', { name: 'Đầu mối liên hệ' }));
  return { ...page, table, sent };
}

test('who of ours keeps a contact stands beside it, and what is closed is left alone', async () => {
  const { table } = await show();
  const rows = table
    .getAllByRole('row')
    .slice(1)
    .map((row) => {
      const cells = within(row).getAllByRole('cell');
      return [cells[0]?.textContent, ...cells.slice(4).map((cell) => cell.textContent)];
    });
  expect(rows).toEqual([
    ['Đầu Mối Mẫu', 'Trần Thị Mẫu (LĐLĐ Mẫu)', 'Giao người khác giữGhi ngày cuối'],
    ['Chưa Giao', 'Chưa ai giữ', 'Giao người giữGhi ngày cuối'],
    ['Đã Thôi', '', ''],
  ]);
});

test('who may do nothing with contacts is told so once, and not beside each', async () => {
  const { table } = await show(saved, AS_A_LEADER);
  expect(table.getByText('Đầu Mối Mẫu')).toBeTruthy();
  expect(table.queryByRole('button')).toBeNull();
  const add = screen.getByRole('button', { name: 'Thêm đầu mối' });
  expect(add.getAttribute('aria-disabled')).toBe('true');
});

test('a contact that is added is kept by its writer unless another is chosen', async () => {
  const { sent } = await show();
  fireEvent.click(screen.getByRole('button', { name: 'Thêm đầu mối' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByDisplayValue('Trần Thị Mẫu')).toBeTruthy();
  fireEvent.change(dialog.getByRole('textbox', { name: /Họ tên/u }), {
    target: { value: 'Người Mới' },
  });
  fireEvent.click(dialog.getByRole('button', { name: 'Thêm đầu mối' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ partnerId: 'p1', name: 'Người Mới', keeperId: 'n1' });
});

test('a contact is given to a colleague over the version that was seen', async () => {
  const { table, sent } = await show({
    __typename: 'ValidationError',
    code: 'VALIDATION',
    data: {},
    path: [],
    issues: [{ code: 'KEEPER_NOT_STAFF', path: ['keeperId'], data: {} }],
  });
  fireEvent.click(table.getByRole('button', { name: 'Giao người khác giữ' }));
  const dialog = within(await screen.findByRole('dialog', { name: /Đầu Mối Mẫu/u }));
  fireEvent.click(dialog.getByRole('combobox', { name: /Người giữ đầu mối/u }));
  fireEvent.click(await screen.findByText('Lê Văn Mẫu'));
  fireEvent.click(dialog.getByRole('button', { name: 'Giao người khác giữ' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ id: 'c1', version: 3, keeperId: 'n2' });
  expect(await dialog.findAllByText(/không được phân công làm đối ngoại/u)).not.toHaveLength(0);
});
