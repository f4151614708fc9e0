import { act, fireEvent, screen } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import { renderUi } from '../testing.tsx';
import { EntryGrid, type GridHandle, type NewRow } from './entry-grid.tsx';
import { columns, line, type Line } from './entry-grid.fixture.ts';

test('a text that could not be read stands in its cell again when the page is opened anew', () => {
  const cell = { text: 'mười', message: 'Không đọc được số này.' };
  renderUi(
    <EntryGrid
      label="Dòng"
      rows={[line('a', 'Một')]}
      rowKey={(row) => row.id}
      rowLabel={(row) => row.name}
      columns={columns}
      onChange={vi.fn()}
      unread={[{ row: 'a', column: 'persons', cell }]}
    />,
  );
  const found = document.querySelector('[data-row="0"][data-column="2"]');
  expect(found?.textContent).toBe('mười');
  expect(found?.getAttribute('aria-invalid')).toBe('true');
});

const focused = () => {
  const { row, column } = (document.activeElement as HTMLElement).dataset;
  return [row, column];
};

test('of a long grid only a part is drawn; any cell can be gone to, and readers hear how many rows', () => {
  const handle = createRef<GridHandle>();
  const rows = Array.from({ length: 500 }, (_, place) => line(`r${place}`, `Dòng ${place}`));
  renderUi(
    <EntryGrid
      label="Dòng"
      rows={rows}
      rowKey={(row) => row.id}
      rowLabel={(row) => row.name}
      columns={columns}
      onChange={vi.fn()}
      handle={handle}
    />,
  );
  const grid = screen.getByRole('grid');
  expect(grid.getAttribute('aria-rowcount')).toBe('501');
  expect(grid.querySelectorAll('tbody th').length).toBeLessThan(80);
  act(() => {
    expect(handle.current?.goTo('r400', 'persons')).toBe(true);
  });
  expect(focused()).toEqual(['400', '2']);
  expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('402');
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
  expect(focused()).toEqual(['401', '2']);
  expect(handle.current?.goTo('none', 'persons')).toBe(false);
});

test('a block from a spreadsheet begins an empty grid', () => {
  const handle = createRef<GridHandle>();
  const add = vi.fn((rows: readonly NewRow[]) => rows.map((_, place) => `n${place}`));
  renderUi(
    <EntryGrid
      label="Dòng"
      rows={[]}
      rowKey={(row: Line) => row.id}
      rowLabel={(row) => row.name}
      columns={columns}
      onChange={vi.fn()}
      onAdd={add}
      handle={handle}
    />,
  );
  act(() => handle.current?.paste('Thăm Lào\tĐoàn ra\t8\nHội thảo\t\t12'));
  expect(add).toHaveBeenCalledWith([
    { name: 'Thăm Lào', kind: 'OUTBOUND', persons: 8 },
    { name: 'Hội thảo', kind: null, persons: 12 },
  ]);
});

test('undoing begins with the texts that the last act left unread', () => {
  const handle = createRef<GridHandle>();
  const changed = vi.fn();
  renderUi(
    <EntryGrid
      label="Dòng"
      rows={[line('a', 'Một'), line('b', 'Hai')]}
      rowKey={(row) => row.id}
      rowLabel={(row) => row.name}
      columns={columns}
      onChange={changed}
      handle={handle}
    />,
  );
  const cell = (row: number) => document.querySelector(`[data-row="${row}"][data-column="2"]`);
  const takeBack = () => {
    let only: boolean | undefined;
    act(() => {
      only = handle.current?.takeBackUnread();
    });
    return only;
  };
  act(() => {
    handle.current?.goTo('a', 'persons');
  });
  const pasteOver = (text: string) => act(() => handle.current?.paste(text));

  pasteOver('mười');
  expect(cell(0)?.textContent).toBe('mười');
  expect(takeBack()).toBe(true);
  expect(cell(0)?.textContent).not.toBe('mười');
  // Before that, something was changed: that is undone by whoever holds the values.
  expect(takeBack()).toBe(false);

  pasteOver('7\nmười');
  expect(changed).toHaveBeenCalledWith([{ row: 'a', column: 'persons', value: 7 }]);
  expect(cell(1)?.textContent).toBe('mười');
  expect(takeBack()).toBe(false);
  expect(cell(1)?.textContent).not.toBe('mười');
});
