import type { PlanLine } from '@cau-noi/domain/plan';
import type { Fixtures } from '@cau-noi/graphql/testing';
import { renderPage } from '@cau-noi/portal/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleLine } from '../line/line.sample.ts';
import {
  lineAnswer,
  lineJson,
  lookups,
  nameLists,
  planAnswer,
  surround,
} from '../plans.fixtures.ts';
import { PlanBuilderPage } from './plan-builder.page.tsx';

type Sent = { readonly version: number; readonly lines: ReturnType<typeof lineJson>[] };
const saved = vi.fn<(input: Sent) => object>();

const lines = [sampleLine('a'), sampleLine('b', { title: 'Hội thảo', purpose: 'Nhà ở công nhân' })];

async function open(
  change: object = {},
  fixtures: Fixtures = {},
  given: readonly PlanLine[] = lines,
) {
  const rendered = await renderPage(<PlanBuilderPage />, {
    pattern: '/plans/$planId/edit',
    at: '/plans/plan-1/edit',
    surround,
    fixtures: {
      PlanBuilderQuery: { node: planAnswer(given, change) },
      PlanLookupsQuery: { planLookups: { json: lookups } },
      PlanSaveMutation: ({ input }) => ({ planSave: saved(input as Sent) }),
      ...nameLists,
      ...fixtures,
    },
  });
  const grid = await screen.findByRole('grid', { name: 'Các dòng của kế hoạch năm 2027' });
  return { ...rendered, grid };
}

function cell(line: string, column: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-field="lines.${line}.${column}"]`);
  if (found === null) throw new Error(`no cell ${line} ${column}`);
  return found;
}
const focus = (line: string, column: string) => act(() => cell(line, column).focus());
const paste = (text: string) =>
  fireEvent.paste(document.activeElement ?? document.body, {
    clipboardData: { getData: () => text },
  });
const press = (key: string, modifiers: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...modifiers });
const rest = () => act(() => vi.advanceTimersByTimeAsync(2_200));

function payload({ version, lines: sent }: Sent) {
  const after = sent.map(({ lineId, ...line }) => lineAnswer({ id: lineId, ...line }));
  const plan = { ...planAnswer([]), version: version + 1, lines: after };
  return { __typename: 'PlanPayload', plan };
}

beforeEach(() => {
  localStorage.clear();
  saved.mockReset();
  saved.mockImplementation(payload);
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a block from Excel fills the grid, is judged at once, and is saved when typing rests', async () => {
  const { grid } = await open();
  focus('a', 'persons');
  paste('11\t12');
  expect(cell('a', 'persons').textContent).toBe('11');
  const findings = await screen.findByRole('region', { name: 'Kết quả kiểm tra' });
  expect(await within(findings).findByText(/Số người trong đoàn vượt giới hạn/u)).toBeTruthy();
  expect(within(findings).getByText('11 người')).toBeTruthy();
  expect(cell('a', 'persons').getAttribute('aria-invalid')).toBe('true');
  await rest();
  expect(saved).toHaveBeenCalledTimes(1);
  const [sent] = saved.mock.calls[0] ?? [];
  expect(sent?.version).toBe(3);
  expect(sent?.lines.map(({ lineId, persons, days }) => [lineId, persons, days])).toEqual([
    ['a', 11, 12],
    ['b', 8, 7],
  ]);
  expect(await screen.findByText(/Đã lưu lúc/u)).toBeTruthy();
  expect(grid.getAttribute('aria-rowcount')).toBe('3');
});

test('what cannot be read stays in its cell with the reason, and nothing of it is saved', async () => {
  await open();
  focus('b', 'kind');
  paste('Delegation in\tĐón đoàn\tCĐ Lạ\tLào; Hàn Quốc');
  expect(cell('b', 'kind').textContent).toBe('Đoàn vào');
  expect(cell('b', 'partnerId').textContent).toBe('CĐ Lạ');
  expect(cell('b', 'partnerId').getAttribute('title')).toBe('“CĐ Lạ” không có trong danh mục.');
  expect(screen.getByText(/nội dung vẫn ở trong ô/u)).toBeTruthy();
  await rest();
  expect(saved.mock.calls[0]?.[0].lines[1]).toMatchObject({
    kind: 'INBOUND',
    title: 'Đón đoàn',
    partnerId: 'partner-1',
    countries: ['LA', 'KR'],
  });
  fireEvent.click(screen.getByRole('button', { name: 'Trình Tổng Liên đoàn duyệt' }));
  expect(screen.getByRole('tooltip').textContent).toBe('Còn 1 ô chưa đọc được.');
});

test('undo takes back a paste with its new lines; redo does it again', async () => {
  const { grid } = await open();
  focus('b', 'title');
  paste('Sửa tên\nDòng mới');
  expect(grid.getAttribute('aria-rowcount')).toBe('4');
  press('z', { ctrlKey: true });
  expect(grid.getAttribute('aria-rowcount')).toBe('3');
  expect(cell('b', 'title').textContent).toBe('Hội thảo');
  press('y', { ctrlKey: true });
  expect(grid.getAttribute('aria-rowcount')).toBe('4');
});

test('undo takes a text away that could not be read, and leaves what was written before', async () => {
  await open();
  focus('a', 'persons');
  paste('9');
  focus('b', 'persons');
  paste('mười');
  expect(cell('b', 'persons').textContent).toBe('mười');
  press('z', { ctrlKey: true });
  expect(cell('b', 'persons').textContent).toBe('8');
  expect(cell('a', 'persons').textContent).toBe('9');
  press('z', { ctrlKey: true });
  expect(cell('a', 'persons').textContent).not.toBe('9');
});

test('a line is inserted below the active cell, and removed lines can be brought back', async () => {
  const { grid } = await open();
  focus('a', 'title');
  press('Enter', { ctrlKey: true });
  const titles = () =>
    within(grid)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.querySelector('[data-column="1"]')?.textContent);
  expect(titles()).toEqual(['Trao đổi đoàn với Công đoàn Mẫu', '', 'Hội thảo']);
  focus('a', 'title');
  press('Delete', { ctrlKey: true });
  expect(titles()).toEqual(['', 'Hội thảo']);
  const removed = screen.getByText('Đã bỏ 1 dòng.').parentElement;
  fireEvent.click(within(removed ?? grid).getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(titles()[0]).toBe('Trao đổi đoàn với Công đoàn Mẫu'));
});

test('when another saved first, both texts are shown, and the choice is saved on their version', async () => {
  const theirs = {
    organisationId: 'union-1',
    year: 2027,
    adjustmentReason: null,
    lines: [sampleLine('a', { persons: 6, days: 5 }), lines[1]].map((line) =>
      lineJson(line ?? sampleLine('b')),
    ),
  };
  saved.mockReturnValueOnce({
    __typename: 'ConflictError',
    code: 'STALE_VERSION',
    data: {},
    currentVersion: 9,
    theirs,
    changedBy: 'Trần Thị Mẫu',
    changedAt: '2026-03-05T07:20:00Z',
  });
  await open();
  focus('a', 'persons');
  paste('9');
  await rest();
  const conflict = await screen.findByRole('region', {
    name: 'Nội dung này đã được sửa ở nơi khác',
  });
  expect(within(conflict).getByText(/Trần Thị Mẫu, 05\/03\/2026 14:20/u)).toBeTruthy();
  const [mine, other] = within(conflict).getAllByRole('radio');
  expect(within(conflict).getAllByRole('group')).toHaveLength(1);
  expect(mine?.closest('label')?.textContent).toContain('9');
  expect(other?.closest('label')?.textContent).toContain('6');
  fireEvent.click(mine ?? conflict);
  fireEvent.click(within(conflict).getByRole('button', { name: 'Lưu lựa chọn' }));
  await rest();
  expect(saved.mock.calls[1]?.[0]).toMatchObject({
    version: 9,
    lines: [{ persons: 9, days: 5 }, {}],
  });
});

test('the form writes the same draft, one line at a time', async () => {
  await open();
  fireEvent.click(screen.getByRole('radio', { name: 'Từng dòng' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Sửa dòng 2: Hội thảo' }));
  const form = await screen.findByRole('dialog', { name: 'Dòng 2' });
  fireEvent.change(within(form).getByRole('textbox', { name: 'Số người' }), {
    target: { value: '25' },
  });
  expect(await within(form).findByText(/vượt giới hạn. 25 người \/ 10 người/u)).toBeTruthy();
  await rest();
  expect(saved.mock.calls[0]?.[0].lines[1]).toMatchObject({ lineId: 'b', persons: 25 });
});

test('the plan is submitted after its summary, and held while something is missing', async () => {
  const submit = vi.fn(() => ({
    planSubmit: { __typename: 'PlanPayload', plan: { ...planAnswer([]), state: 'SUBMITTED' } },
  }));
  const { router } = await open({}, { PlanSubmitMutation: submit });
  fireEvent.click(screen.getByRole('button', { name: 'Trình Tổng Liên đoàn duyệt' }));
  const dialog = await screen.findByRole('dialog', { name: 'Trình kế hoạch năm 2027' });
  expect(dialog.textContent).toContain('Kế hoạch trình gồm 2 dòng, 16\u00a0người');
  expect(dialog.textContent).toContain('Không còn gì phải sửa hoặc giải trình.');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Trình Tổng Liên đoàn duyệt' }));
  await waitFor(() => expect(router.state.location.href).toBe('/plans/plan-1'));
  expect(submit).toHaveBeenCalledTimes(1);
});

test('what is missing leads to its cell, and keeps the plan from being submitted', async () => {
  await open({}, {}, [sampleLine('a', { purpose: '' })]);
  fireEvent.click(screen.getByRole('button', { name: 'Mục đích: Chưa điền.' }));
  expect(document.activeElement).toBe(cell('a', 'purpose'));
  fireEvent.click(screen.getByRole('button', { name: 'Trình Tổng Liên đoàn duyệt' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('tooltip').textContent).toBe(
    'Còn 1 chỗ chưa điền hoặc chưa đúng.',
  );
});

test('a returned plan opens on the reason, which leads to the cells concerned', async () => {
  await open({
    state: 'RETURNED',
    lastReturn: {
      reason: 'BUDGET_UNJUSTIFIED',
      text: 'Xem lại kinh phí của dòng này.',
      fields: [['lines', 'a', 'funding']],
      by: 'Lê Văn Thử',
      at: '2026-03-04T02:00:00Z',
    },
  });
  const note = screen.getByRole('region', { name: /Kế hoạch bị trả lại/u });
  expect(document.activeElement).toBe(note);
  fireEvent.click(within(note).getByRole('button', { name: 'Tài chính công đoàn, dòng 1' }));
  expect(document.activeElement).toBe(cell('a', 'funding.UNION_FUND'));
});

test('an empty plan says how to begin, and takes a block from Excel wherever it is pasted', async () => {
  const { grid } = await open({}, {}, []);
  expect(screen.getByText(/Kế hoạch chưa có dòng nào/u)).toBeTruthy();
  expect(screen.getByText('Chưa có dòng nào.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Thêm dòng đầu tiên' })).toBeTruthy();
  fireEvent.paste(document.body, {
    clipboardData: { getData: () => 'Đoàn ra\tThăm Lào\nĐoàn vào\tĐón đoàn' },
  });
  expect(grid.getAttribute('aria-rowcount')).toBe('3');
  expect(screen.queryByText(/Kế hoạch chưa có dòng nào/u)).toBeNull();
  await rest();
  expect(saved.mock.calls[0]?.[0].lines).toMatchObject([
    { kind: 'OUTBOUND', title: 'Thăm Lào' },
    { kind: 'INBOUND', title: 'Đón đoàn' },
  ]);
});

test('text that could not be read outlives the page, until it is mended', async () => {
  const { unmount } = await open();
  focus('b', 'persons');
  paste('mười hai');
  await rest();
  unmount();
  await open();
  expect(cell('b', 'persons').textContent).toBe('mười hai');
  expect(screen.getByText(/nội dung vẫn ở trong ô/u)).toBeTruthy();
  focus('b', 'persons');
  paste('12');
  expect(screen.queryByText(/nội dung vẫn ở trong ô/u)).toBeNull();
  expect(Object.keys(localStorage).filter((key) => key.endsWith('.unread'))).toEqual([]);
});
