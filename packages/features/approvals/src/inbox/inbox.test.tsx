import type { Fixtures } from '@cau-noi/graphql/testing';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleSurround } from '../approvals.sample.ts';
import { InboxPage } from './inbox.page.tsx';

const item = (id: string, change: object = {}) => ({
  id,
  title: `Hồ sơ ${id}`,
  since: '2026-03-02T02:00:00Z',
  planned: true,
  stops: 0,
  justifies: 0,
  cannotTell: 0,
  organisation: { id: 'u1', shortName: 'LĐLĐ Mẫu' },
  submission: { id, number: 1 },
  subject: { __typename: 'Dossier', id: `d-${id}`, kind: 'OUTBOUND' },
  ...change,
});
const page = (nodes: readonly object[], more: object = {}) => ({
  inbox: {
    totalCount: nodes.length,
    totalCountIsExact: true,
    nodes,
    pageInfo: { hasNextPage: false, endCursor: null },
    ...more,
  },
});
const units = { organisations: { nodes: [] } };
const show = (InboxPageQuery: NonNullable<Fixtures[string]>, at = '/inbox') =>
  renderPage(<InboxPage />, {
    pattern: '/inbox',
    at,
    surround: sampleSurround,
    fixtures: { InboxPageQuery, UnitChoiceQuery: units, NamesQuery: { nodes: [] } },
  });

test('each item says what, whose, since when, planned or not, and what the checks found', async () => {
  const plan = item('s2', {
    title: '2027',
    stops: 1,
    justifies: 2,
    cannotTell: 3,
    planned: false,
    submission: { id: 's2', number: 2 },
    subject: { __typename: 'Plan', id: 'p1', year: 2027 },
  });
  await show(page([item('s1'), plan]));
  const rows = within(await screen.findByRole('table')).getAllByRole('row');
  expect(rows[1]?.textContent).toContain('LĐLĐ Mẫu');
  expect(rows[1]?.textContent).toContain('02/03/2026, 3 ngày trước');
  expect(rows[1]?.textContent).toContain('Không có gì phải sửa');
  expect(rows[2]?.textContent).toContain('Kế hoạch năm 2027 (Trình lần 2)');
  expect(rows[2]?.textContent).toContain('Kế hoạch nămNgoài');
  expect(rows[2]?.textContent).toContain('1 phải sửa2 cần giải trình3 chưa đủ thông tin');
  expect(screen.getByText('2 bản trình chờ anh/chị quyết định')).toBeTruthy();
});

test('filters stand in the address, narrow the list and go along to the item', async () => {
  let asked: unknown;
  await show((variables) => {
    asked = variables;
    return page([item('s1')]);
  }, '/inbox?subject=DOSSIER&kind=OUTBOUND&unit=u1');
  const link = await screen.findByRole('link', { name: 'Hồ sơ s1' });
  expect(asked).toEqual({
    where: { subject: ['DOSSIER'], kind: ['OUTBOUND'], organisationId: 'u1' },
    after: null,
  });
  expect(link.getAttribute('href')).toBe('/inbox/s1?subject=DOSSIER&kind=OUTBOUND&unit=u1');
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc Loại bản trình: Hồ sơ' }));
  await waitFor(() => expect(asked).toMatchObject({ where: { kind: ['OUTBOUND'] } }));
});

test('a long inbox is shown page by page', async () => {
  const pageInfo = { hasNextPage: true, endCursor: 'c1' };
  await show(({ after }) =>
    after === null
      ? page([item('s1')], { totalCount: 2, totalCountIsExact: true, pageInfo })
      : page([item('s2')], { totalCount: 2, totalCountIsExact: true }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Tải thêm' }));
  expect(await screen.findByRole('link', { name: 'Hồ sơ s2' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Hồ sơ s1' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Tải thêm' })).toBeNull();
});

test('j and k go through the items', async () => {
  await show(page([item('s1'), item('s2')]));
  const second = await screen.findByRole('link', { name: 'Hồ sơ s2' });
  fireEvent.keyDown(document.body, { key: 'j' });
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(document.body, { key: 'k' });
  expect(document.activeElement?.textContent).toBe('Hồ sơ s1');
});

test('an empty inbox says so; one that is narrowed offers to clear the filters', async () => {
  const { unmount } = await show(page([]));
  expect(await screen.findByText('Không có bản trình nào chờ anh/chị quyết định.')).toBeTruthy();
  unmount();
  const { router } = await show(page([]), '/inbox?subject=PLAN');
  const empty = (await screen.findByText(/phù hợp với bộ lọc/u)).parentElement;
  fireEvent.click(within(empty as HTMLElement).getByRole('button', { name: 'Bỏ hết bộ lọc' }));
  await waitFor(() => expect(router.state.location.href).toBe('/inbox'));
});
