import { useState } from 'react';
import { useLocale, useWords } from '../words/words.tsx';
import {
  type GridChange,
  type LaidBlock,
  layBlock,
  type NewRow,
  type UnreadCell,
} from './block.ts';
import { readCell } from './cell-text.ts';
import { type CellReading, type CellValue, type GridColumn, isReadOnly } from './columns.ts';
import type { Range } from './position.ts';

export interface GridData<Row> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly GridColumn<Row>[];
  /** All cells that an edit, a paste or a deletion changed, at once. */
  readonly onChange: (changes: readonly GridChange[]) => void;
  /** Adds rows at the end and returns their keys; without it nothing can be added. */
  readonly onAdd?: (rows: readonly NewRow[]) => readonly string[];
  readonly onRemove?: (rows: readonly string[]) => void;
}

const cellId = (row: string, column: string) => `${row}\u0000${column}`;

/** What can be done to the cells of a grid, and the texts that could not be read. */
export function useGrid<Row>(data: GridData<Row>) {
  const { rows, rowKey, columns, onChange, onAdd } = data;
  const words = useWords();
  const locale = useLocale();
  const speech = { words, locale };
  const [unread, setUnread] = useState<ReadonlyMap<string, UnreadCell>>(new Map());

  const settle = (changed: readonly GridChange[], refused: LaidBlock['unread']) => {
    setUnread((before) => {
      const next = new Map(before);
      for (const { row, column } of changed) next.delete(cellId(row, column));
      for (const { row, column, cell } of refused) next.set(cellId(row, column), cell);
      return next;
    });
    if (changed.length > 0) onChange(changed);
  };

  const give = (row: Row, column: GridColumn<Row>, text: string, reading: CellReading) => {
    const at = { row: rowKey(row), column: column.id };
    if (reading.ok) settle([{ ...at, value: reading.value }], []);
    else settle([], [{ ...at, cell: { text, message: reading.message } }]);
  };

  return {
    speech,
    unreadAt: (row: Row, column: GridColumn<Row>) => unread.get(cellId(rowKey(row), column.id)),

    /** Reads the text into the cell, or keeps it there with the reason. */
    write: (row: Row, column: GridColumn<Row>, text: string) =>
      give(row, column, text, readCell(column, row, text, speech)),

    /** Puts a value that needs no reading into the cell. */
    put: (row: Row, column: GridColumn<Row>, value: CellValue) =>
      give(row, column, '', { ok: true, value }),

    /** Empties the cells of a range. */
    clear: (range: Range) => {
      const changes = rows.slice(range.top, range.bottom + 1).flatMap((row) =>
        columns
          .slice(range.left, range.right + 1)
          .filter((column) => !isReadOnly(column, row))
          .map((column) => ({ row: rowKey(row), column: column.id, value: emptyOf(column) })),
      );
      settle(changes, []);
    },

    /** Lays a block of text over the grid; says how many cells it gave and how many it could not read. */
    paste: (range: Range, block: readonly (readonly string[])[]) => {
      const laid = layBlock({ rows, rowKey, columns, speech }, range, block);
      const keys = onAdd && laid.added.length > 0 ? onAdd(laid.added.map((row) => row.values)) : [];
      const refusedInNew = laid.added.flatMap((row, place) =>
        Object.entries(row.unread).flatMap(([column, cell]) => {
          const key = keys[place];
          return key === undefined ? [] : [{ row: key, column, cell }];
        }),
      );
      const refused = [...laid.unread, ...refusedInNew];
      settle(laid.changes, refused);
      return { cells: laid.cells, refused: refused.length };
    },
  };
}

function emptyOf<Row>(column: GridColumn<Row>): CellValue {
  if (column.type === 'multi-select') return [];
  return column.type === 'text' ? '' : null;
}
