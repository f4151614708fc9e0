import type { ClipboardEvent, KeyboardEvent, MouseEvent, RefObject } from 'react';
import { repeated } from './block.ts';
import { readBlock, writeBlock } from './clipboard.ts';
import { gridActs } from './grid-acts.ts';
import { moved, type Position } from './position.ts';
import { useActiveCell } from './use-active-cell.ts';
import type { GridData, useGrid } from './use-grid.ts';

interface GridKeysOptions<Row> extends GridData<Row> {
  readonly grid: ReturnType<typeof useGrid<Row>>;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly say: (text: string) => void;
  readonly pasted: (cells: number, errors: number) => string;
  readonly onActive?: (row: Row | undefined, column: string | undefined) => void;
}

/** What keys, pointer and clipboard do in a grid; see `EntryGrid` for the list. */
export function useGridKeys<Row>(options: GridKeysOptions<Row>) {
  const { rows, columns, grid, table, onActive, say, pasted } = options;
  const size = { rows: rows.length, columns: columns.length };
  const cell = useActiveCell(size, table, (to) => onActive?.(rows[to.row], columns[to.column]?.id));
  const { active, range, edit, setEdit, go } = cell;
  const acts = gridActs(options, grid, cell);

  const withControl = (key: string): boolean => {
    if (key === 'Enter') acts.insert();
    else if (key === 'Delete' || key === 'Backspace') acts.remove();
    else if (key.toLowerCase() === 'd') acts.fillDown();
    else return false;
    return true;
  };
  const withoutControl = (event: KeyboardEvent): boolean => {
    if (event.key === 'Enter' || event.key === 'F2') acts.begin(null);
    else if (event.key === 'Delete' || event.key === 'Backspace') grid.clear(range);
    else if (event.key.length === 1 && !event.altKey) acts.begin(event.key);
    else return false;
    return true;
  };
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    if (edit !== null || !isCell(event.target)) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const to = moved(active, { key: event.key, ctrl }, size);
    if (to !== null) go(to, event.shiftKey);
    else if (!(ctrl ? withControl(event.key) : withoutControl(event))) return;
    event.preventDefault();
  };
  const copy = (event: ClipboardEvent<HTMLTableElement>) => {
    if (edit !== null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', writeBlock(acts.textsOfRange()));
  };
  const lay = (text: string) => {
    const block = readBlock(text);
    const { cells, refused } = grid.paste(range, repeated(block, range));
    say(pasted(cells, refused));
  };
  const paste = (event: ClipboardEvent<HTMLTableElement>) => {
    if (edit !== null) return;
    event.preventDefault();
    lay(event.clipboardData.getData('text/plain'));
  };
  const pointAt = (event: MouseEvent<HTMLTableElement>) => {
    const at = positionOf(event.target);
    if (at === null || (edit !== null && same(at, active))) return;
    setEdit(null);
    go(at, event.shiftKey);
  };
  const openAt = (event: MouseEvent<HTMLTableElement>) => {
    if (edit === null && positionOf(event.target) !== null) acts.begin(null);
  };
  // A finding's link, or Tab, may come into any cell: it is then the active one.
  const comeTo = (event: { readonly target: EventTarget }) => {
    const at = positionOf(event.target);
    if (at !== null && !same(at, active) && edit === null) go(at);
  };

  return {
    active,
    range,
    edit,
    go,
    lay,
    endEdit: cell.endEdit,
    add: acts.add,
    handlers: {
      onKeyDown: press,
      onCopy: copy,
      onPaste: paste,
      onMouseDown: pointAt,
      onDoubleClick: openAt,
      onFocus: comeTo,
    },
  };
}

const same = (one: Position, other: Position) =>
  one.row === other.row && one.column === other.column;

const isCell = (target: EventTarget) =>
  target instanceof HTMLElement && target.dataset['row'] !== undefined;

function positionOf(target: EventTarget): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined
    ? null
    : { row: Number(row), column: Number(column) };
}
