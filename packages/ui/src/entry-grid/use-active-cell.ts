import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Edit } from './grid-cell.tsx';
import { clamp, type GridSize, type Position, rangeOf } from './position.ts';
import type { EditEnd } from './text-editor.tsx';

const START: Position = { row: 0, column: 0 };

const STEP = {
  down: { row: 1, column: 0 },
  up: { row: -1, column: 0 },
  right: { row: 0, column: 1 },
  left: { row: 0, column: -1 },
  stay: START,
} as const satisfies Record<EditEnd, Position>;

/**
 * The active cell, the range from where Shift was first held, and the edit in progress. Rows come and go: what is
 * no longer there is clamped to what is. After a move the cell takes the focus.
 */
export function useActiveCell(
  size: GridSize,
  table: RefObject<HTMLTableElement | null>,
  onMove: (to: Position) => void,
) {
  const [wanted, setWanted] = useState(START);
  const [anchor, setAnchor] = useState(START);
  const [edit, setEdit] = useState<Edit | null>(null);
  const takeFocus = useRef(false);
  const active = clamp(wanted, size);
  const range = rangeOf(clamp(anchor, size), active);

  useEffect(() => {
    if (!takeFocus.current || edit !== null) return;
    takeFocus.current = false;
    table.current
      ?.querySelector<HTMLElement>(`[data-row="${active.row}"][data-column="${active.column}"]`)
      ?.focus();
  });

  const go = (to: Position, extend = false) => {
    takeFocus.current = true;
    setWanted(to);
    if (!extend) setAnchor(to);
    onMove(to);
  };
  const endEdit = (end: EditEnd) => {
    setEdit(null);
    // 'stay' after a click elsewhere must not pull the focus back.
    if (end === 'stay' && !table.current?.contains(document.activeElement)) return;
    const step = STEP[end];
    go(clamp({ row: active.row + step.row, column: active.column + step.column }, size));
  };
  return { size, active, range, edit, setEdit, go, endEdit };
}

export type ActiveCell = ReturnType<typeof useActiveCell>;
