import { fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { renderUi } from '../testing.tsx';
import { EntryGrid, type GridChange, type NewRow, type UnreadAt } from './entry-grid.tsx';
import { columns, line, type Line } from './entry-grid.fixture.ts';

const changed = vi.fn<(changes: readonly GridChange[]) => void>();

function Plan({ start }: { readonly start: readonly Line[] }) {
  const [lines, setLines] = useState(start);
  return (
    <EntryGrid
      label="Dòng kế hoạch"
      rows={lines}
      rowKey={(row) => row.id}
      rowLabel={(row) => row.name}
      columns={columns}
      pathPrefix="lines"
      onChange={(changes) => {
        changed(changes);
        setLines((before) =>
          before.map((row) =>
            Object.assign(
              {},
              row,
              ...changes.filter((c) => c.row === row.id).map((c) => ({ [c.column]: c.value })),
            ),
          ),
        );
      }}
      onAdd={(rows: readonly NewRow[]) => {
        const added = rows.map((row, n) => ({ ...line(`new${lines.length + n}`, ''), ...row }));
        setLines((before) => [...before, ...(added as readonly Line[])]);
        return added.map((row) => row.id);
      }}
      onRemove={(keys) => setLines((before) => before.filter((row) => !keys.includes(row.id)))}
    />
  );
}

function show(start: readonly Line[] = [line('a', 'Thăm Lào', 8), line('b', 'Hội thảo', 12)]) {
  changed.mockClear();
  renderUi(<Plan start={start} />);
  const cell = (row: number, column: number) => {
    const found = document.querySelector<HTMLElement>(
      `[data-row="${row}"][data-column="${column}"]`,
    );
    if (found === null) throw new Error(`no cell ${row},${column}`);
    return found;
  };
  cell(0, 0).focus();
  return cell;
}

const focused = () => {
  const { row, column } = (document.activeElement as HTMLElement).dataset;
  return [Number(row), Number(column)];
};
const press = (key: string, modifiers: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...modifiers });
const type = (text: string) =>
  fireEvent.change(document.activeElement ?? document.body, { target: { value: text } });
const paste = (text: string) =>
  fireEvent.paste(document.activeElement ?? document.body, {
    clipboardData: { getData: () => text },
  });

test('is a grid that says how large it is', () => {
  const cell = show();
  const grid = screen.getByRole('grid', { name: 'Dòng kế hoạch' });
  expect(grid.getAttribute('aria-rowcount')).toBe('3');
  expect(within(grid).getAllByRole('columnheader')).toHaveLength(6);
  expect(cell(0, 0).getAttribute('aria-colindex')).toBe('2');
  expect(cell(1, 2).closest('tr')?.getAttribute('aria-rowindex')).toBe('3');
});

test('arrows move and stop at the edges; Home, End and Ctrl go to them', () => {
  show();
  press('ArrowDown');
  press('ArrowDown');
  expect(focused()).toEqual([1, 0]);
  press('End');
  expect(focused()).toEqual([1, 3]);
  press('Home', { ctrlKey: true });
  expect(focused()).toEqual([0, 0]);
  press('ArrowLeft');
  expect(focused()).toEqual([0, 0]);
});

test('Enter edits, Enter keeps and moves down; the reader notation is read', () => {
  const cell = show();
  press('ArrowRight');
  press('ArrowRight');
  press('Enter');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Sửa Người' }));
  type('1.250');
  press('Enter');
  expect(changed).toHaveBeenCalledWith([{ row: 'a', column: 'persons', value: 1250 }]);
  expect(cell(0, 2).textContent).toBe('1.250');
  expect(focused()).toEqual([1, 2]);
});

test('typing replaces, Tab keeps and moves right, Escape gives up', () => {
  const cell = show();
  press('X');
  expect((document.activeElement as HTMLInputElement).value).toBe('X');
  type('Xem');
  press('Tab');
  expect(cell(0, 0).textContent).toBe('Xem');
  expect(focused()).toEqual([0, 1]);
  press('ArrowLeft');
  press('F2');
  expect((document.activeElement as HTMLInputElement).value).toBe('Xem');
  type('Khác');
  press('Escape');
  expect(cell(0, 0).textContent).toBe('Xem');
  expect(focused()).toEqual([0, 0]);
});

test('Tab is not taken when nothing is edited, so the grid can be left', () => {
  show();
  expect(press('Tab')).toBe(true);
  expect(press('ArrowDown')).toBe(false);
});

test('what cannot be read stays in its cell with the reason, and is not reported as a value', () => {
  const cell = show();
  press('ArrowRight');
  press('ArrowRight');
  press('m');
  type('mười');
  press('Enter');
  expect(changed).not.toHaveBeenCalled();
  expect(cell(0, 2).textContent).toBe('mười');
  expect(cell(0, 2).getAttribute('aria-invalid')).toBe('true');
  press('ArrowUp');
  expect(screen.getByText('Không đọc được số này.')).toBeTruthy();
  press('Enter');
  type('10');
  press('Enter');
  expect(cell(0, 2).getAttribute('aria-invalid')).toBe('false');
  expect(cell(0, 2).textContent).toBe('10');
});

test('an option is found by typing without marks', () => {
  const cell = show();
  press('ArrowRight');
  press('v');
  const box = screen.getByRole('combobox', { name: 'Sửa Loại' });
  expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(1);
  type('doan');
  expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(2);
  press('ArrowDown');
  expect(box.getAttribute('aria-activedescendant')).toMatch(/-1$/);
  press('Enter');
  expect(cell(0, 1).textContent).toBe('Đoàn vào');
  expect(focused()).toEqual([1, 1]);
});

test('a block from Excel fills cells, adds rows, and leaves errors where they are', () => {
  const cell = show();
  press('ArrowDown');
  paste('Tập huấn\tDoan ra\t20\t1.500.000\nGiao lưu\tĐoàn lạ\tba\t200 USD\n');
  expect(changed).toHaveBeenCalledTimes(1);
  expect(cell(1, 0).textContent).toBe('Tập huấn');
  expect(cell(1, 1).textContent).toBe('Đoàn ra');
  expect(cell(1, 3).textContent).toBe('1.500.000');
  expect(cell(2, 0).textContent).toBe('Giao lưu');
  expect(cell(2, 1).textContent).toBe('Đoàn lạ');
  expect(cell(2, 1).getAttribute('aria-invalid')).toBe('true');
  expect(cell(2, 2).getAttribute('title')).toBe('Không đọc được số này.');
  expect(cell(2, 3).textContent).toBe('200 USD');
  expect(screen.getByText('Đã dán 8 ô, 2 ô lỗi')).toBeTruthy();
});

test('one pasted cell fills the whole range; Ctrl+D fills down; Delete empties', () => {
  const cell = show();
  press('End');
  press('ArrowLeft');
  press('ArrowDown', { shiftKey: true });
  paste('5');
  expect([cell(0, 2).textContent, cell(1, 2).textContent]).toEqual(['5', '5']);
  press('Delete');
  expect([cell(0, 2).textContent, cell(1, 2).textContent]).toEqual(['', '']);
  press('Home');
  press('ArrowUp');
  press('ArrowDown', { shiftKey: true });
  press('d', { ctrlKey: true });
  expect(cell(1, 0).textContent).toBe('Thăm Lào');
});

test('a range is copied as spreadsheets read it', () => {
  show();
  press('ArrowDown', { shiftKey: true });
  press('ArrowRight', { shiftKey: true });
  press('ArrowRight', { shiftKey: true });
  const setData = vi.fn();
  fireEvent.copy(document.activeElement ?? document.body, { clipboardData: { setData } });
  expect(setData).toHaveBeenCalledWith('text/plain', 'Thăm Lào\t\t8\nHội thảo\t\t12');
});

test('Ctrl+Enter adds a row and goes there; Ctrl+Delete removes it', () => {
  show();
  press('Enter', { ctrlKey: true });
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('4');
  expect(focused()).toEqual([2, 0]);
  press('Delete', { ctrlKey: true });
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('3');
  expect(focused()).toEqual([1, 0]);
});

test('Ctrl+Enter inserts below where the page can; the page is told of unread cells', () => {
  const insert = vi.fn(() => 'x');
  const unread = vi.fn<(cells: readonly UnreadAt[]) => void>();
  renderUi(
    <EntryGrid
      label="Dòng"
      rows={[line('a', 'Một'), line('b', 'Hai')]}
      rowKey={(row) => row.id}
      rowLabel={(row) => row.name}
      columns={columns}
      onChange={changed}
      onInsert={insert}
      onUnread={unread}
    />,
  );
  document.querySelector<HTMLElement>('[data-row="0"][data-column="0"]')?.focus();
  press('ArrowRight');
  press('ArrowRight');
  paste('mười');
  const cell = { text: 'mười', message: 'Không đọc được số này.' };
  expect(unread).toHaveBeenLastCalledWith([{ row: 'a', column: 'persons', cell }]);
  press('Enter', { ctrlKey: true });
  expect(insert).toHaveBeenCalledWith('a');
  expect(focused()).toEqual([1, 0]);
});

test('a cell is found by its path', () => {
  const cell = show();
  expect(document.querySelector('[data-field="lines.b.persons"]')).toBe(cell(1, 2));
});
