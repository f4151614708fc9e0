import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import { repeated } from './block.ts';
import { writeCell } from './cell-text.ts';
import { readBlock, writeBlock } from './clipboard.ts';
import { isReadOnly } from './columns.ts';
import type { Edit } from './grid-cell.tsx';
import { clamp, moved, type Position, rangeOf, rowsOf } from './position.ts';
import type { EditEnd } from './text-editor.tsx';
import type { GridData, useGrid } from './use-grid.ts';

interface GridKeysOptions<Row> extends GridData<Row> {
  readonly grid: ReturnType<typeof useGrid<Row>>;
  readonly say: (text: string) => void;
  readonly pasted: (cells: number, errors: number) => string;
  readonly onActive?: (row: Row | undefined, column: string | undefined) => void;
}

const STEP = {
  down: { row: 1, column: 0 },
  up: { row: -1, column: 0 },
  right: { row: 0, column: 1 },
  left: { row: 0, column: -1 },
  stay: { row: 0, column: 0 },
} as const satisfies Record<EditEnd, Position>;

const START: Position = { row: 0, column: 0 };

/** The active cell, the range, the edit in progress, and what keys, pointer and clipboard do to them. */
export function useGridKeys<Row>(options: GridKeysOptions<Row>) {
  const { rows, rowKey, columns, grid, onAdd, onInsert, onRemove, onActive, say, pasted } = options;
  const size = { rows: rows.length, columns: columns.length };
  const table = useRef<HTMLTableElement>(null);
  const [wanted, setActive] = useState(START);
  const [anchorWanted, setAnchor] = useState(START);
  const [edit, setEdit] = useState<Edit | null>(null);
  const takeFocus = useRef(false);
  const active = clamp(wanted, size);
  const range = rangeOf(clamp(anchorWanted, size), active);
  const row = rows[active.row];
  const column = columns[active.column];

  useEffect(() => {
    if (!takeFocus.current || edit !== null) return;
    takeFocus.current = false;
    table.current
      ?.querySelector<HTMLElement>(`[data-row="${active.row}"][data-column="${active.column}"]`)
      ?.focus();
  });

  const go = (to: Position, extend = false) => {
    takeFocus.current = true;
    setActive(to);
    if (!extend) setAnchor(to);
    onActive?.(rows[to.row], columns[to.column]?.id);
  };
  const begin = (typed: string | null) => {
    if (row === undefined || column === undefined || isReadOnly(column, row)) return;
    setEdit({ typed });
  };
  const endEdit = (end: EditEnd) => {
    setEdit(null);
    const step = STEP[end];
    // 'stay' after a click elsewhere must not pull the focus back.
    if (end === 'stay' && !table.current?.contains(document.activeElement)) return;
    go(clamp({ row: active.row + step.row, column: active.column + step.column }, size));
  };
  const add = () => {
    if (!onAdd) return;
    onAdd([{}]);
    go({ row: rows.length, column: 0 });
  };
  const insert = () => {
    if (!onInsert || row === undefined) return add();
    onInsert(rowKey(row));
    go({ row: active.row + 1, column: 0 });
  };
  const remove = () => {
    const keys = rowsOf(range).flatMap((place) => {
      const removed = rows[place];
      return removed === undefined ? [] : [rowKey(removed)];
    });
    if (keys.length === 0) return;
    onRemove?.(keys);
    go({ ...active, row: range.top });
  };
  const textsOf = () =>
    rows
      .slice(range.top, range.bottom + 1)
      .map((from) =>
        columns
          .slice(range.left, range.right + 1)
          .map(
            (of) =>
              grid.unreadIn(from)?.get(of.id)?.text ?? writeCell(of, from, grid.speech.locale),
          ),
      );
  const fillDown = () => {
    const texts = textsOf()[0];
    if (texts)
      grid.paste(
        range,
        Array.from(rowsOf(range), () => texts),
      );
  };

  const control = (event: KeyboardEvent): boolean => {
    if (!event.ctrlKey && !event.metaKey) return false;
    if (event.key === 'Enter') insert();
    else if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else if (event.key.toLowerCase() === 'd') fillDown();
    else return false;
    return true;
  };
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    if (edit !== null || !isCell(event.target)) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const to = moved(active, { key: event.key, ctrl }, size);
    if (to !== null) go(to, event.shiftKey);
    else if (!control(event) && !plain(event, ctrl)) return;
    event.preventDefault();
  };
  const plain = (event: KeyboardEvent, ctrl: boolean): boolean => {
    if (event.key === 'Enter' || event.key === 'F2') begin(null);
    else if (event.key === 'Delete' || event.key === 'Backspace') grid.clear(range);
    else if (event.key.length === 1 && !ctrl && !event.altKey) begin(event.key);
    else return false;
    return true;
  };
  const copy = (event: ClipboardEvent<HTMLTableElement>) => {
    if (edit !== null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', writeBlock(textsOf()));
  };
  const paste = (event: ClipboardEvent<HTMLTableElement>) => {
    if (edit !== null) return;
    event.preventDefault();
    const block = readBlock(event.clipboardData.getData('text/plain'));
    const { cells, refused } = grid.paste(range, repeated(block, range));
    say(pasted(cells, refused));
  };
  const pointAt = (event: MouseEvent<HTMLTableElement>) => {
    const at = positionOf(event.target);
    if (at === null || (edit !== null && same(at, active))) return;
    setEdit(null);
    go(at, event.shiftKey);
  };
  const openAt = (event: MouseEvent<HTMLTableElement>) => {
    if (edit === null && positionOf(event.target) !== null) begin(null);
  };

  return {
    table,
    active,
    range,
    edit,
    endEdit,
    add,
    handlers: {
      onKeyDown: press,
      onCopy: copy,
      onPaste: paste,
      onMouseDown: pointAt,
      onDoubleClick: openAt,
      // A finding's link, or Tab, may come into any cell: it is then the active one.
      onFocus: (event: { readonly target: EventTarget }) => {
        const at = positionOf(event.target);
        if (at !== null && !same(at, active) && edit === null) go(at);
      },
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
