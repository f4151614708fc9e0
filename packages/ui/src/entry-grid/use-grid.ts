import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocale, useWords } from '../words/words.tsx';
import { type GridChange, layBlock, type NewRow, type UnreadAt, type UnreadCell } from './block.ts';
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
  /** Adds an empty row below another and returns its key; without it Ctrl+Enter adds at the end. */
  readonly onInsert?: (below: string) => string;
  readonly onRemove?: (rows: readonly string[]) => void;
  /** Texts that could not be read when the page was left: they stand in their cells again. */
  readonly unread?: readonly UnreadAt[];
  /** Which cells hold a text that could not be read: they are not part of any value yet. */
  readonly onUnread?: (cells: readonly UnreadAt[]) => void;
}

/** The cells of a row whose text could not be read, by column. */
export type RowUnread = ReadonlyMap<string, UnreadCell>;
type Unread = ReadonlyMap<string, RowUnread>;
type CellPlace = Pick<GridChange, 'row' | 'column'>;

/** What the last act left unread, whether it did anything else, and how many rows there were then. */
interface LastAct {
  readonly refused: readonly CellPlace[];
  readonly changed: boolean;
  readonly rows: number;
}
const NO_ACT: LastAct = { refused: [], changed: false, rows: 0 };

// Rows that are not touched keep their identity, so that they need not be drawn again.
function without(unread: Unread, cells: readonly CellPlace[]): Unread {
  const next = new Map(unread);
  for (const { row, column } of cells) {
    const before = next.get(row);
    if (before?.has(column)) next.set(row, new Map([...before].filter(([id]) => id !== column)));
  }
  return next;
}

function withCells(unread: Unread, refused: readonly UnreadAt[]): Unread {
  const next = new Map(unread);
  for (const { row, column, cell } of refused)
    next.set(row, new Map(next.get(row)).set(column, cell));
  return next;
}

/** The unread texts of the rows that there are: one that was removed may be brought back with its own. */
function cellsOf(unread: Unread, rows: ReadonlySet<string>): readonly UnreadAt[] {
  return [...unread].flatMap(([row, cells]) =>
    rows.has(row) ? [...cells].map(([column, cell]) => ({ row, column, cell })) : [],
  );
}

/** What can be done to the cells of a grid, and the texts that could not be read. */
export function useGrid<Row>(data: GridData<Row>) {
  const { rows, rowKey, columns, onChange, onAdd, onUnread } = data;
  const words = useWords();
  const locale = useLocale();
  const speech = { words, locale };
  const [unread, setUnread] = useState<Unread>(() => withCells(new Map(), data.unread ?? []));
  const keys = useMemo(() => new Set(rows.map(rowKey)), [rows, rowKey]);
  useEffect(() => onUnread?.(cellsOf(unread, keys)), [onUnread, unread, keys]);

  const last = useRef(NO_ACT);
  const settle = (changed: readonly GridChange[], refused: readonly UnreadAt[], added = 0) => {
    const rowsThen = rows.length + added;
    last.current = { refused, changed: changed.length + added > 0, rows: rowsThen };
    setUnread((before) => withCells(without(before, changed), refused));
    if (changed.length > 0) onChange(changed);
  };

  const give = (row: Row, column: GridColumn<Row>, text: string, reading: CellReading) => {
    const at = { row: rowKey(row), column: column.id };
    if (reading.ok) settle([{ ...at, value: reading.value }], []);
    else settle([], [{ ...at, cell: { text, message: reading.message } }]);
  };

  return {
    speech,
    unreadIn: (row: Row): RowUnread | undefined => unread.get(rowKey(row)),

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

    /**
     * Takes the texts away that the last act left unread: they are part of no value, so whoever
     * undoes values does not see them. True when the act did nothing else.
     */
    takeBackUnread: (): boolean => {
      const { refused, changed, rows: rowsThen } = last.current;
      last.current = NO_ACT;
      if (refused.length === 0 || rows.length !== rowsThen) return false;
      setUnread((before) => without(before, refused));
      return !changed;
    },

    /** Lays a block of text over the grid; says how many cells it gave and how many it could not read. */
    paste: (range: Range, block: readonly (readonly string[])[]) => {
      const laid = layBlock({ rows, rowKey, columns, speech }, range, block);
      const added =
        onAdd && laid.added.length > 0 ? onAdd(laid.added.map((row) => row.values)) : [];
      const refusedInNew = laid.added.flatMap((row, place) =>
        Object.entries(row.unread).flatMap(([column, cell]) => {
          const key = added[place];
          return key === undefined ? [] : [{ row: key, column, cell }];
        }),
      );
      const refused = [...laid.unread, ...refusedInNew];
      settle(laid.changes, refused, added.length);
      return { cells: laid.cells, refused: refused.length };
    },
  };
}

function emptyOf<Row>(column: GridColumn<Row>): CellValue {
  if (column.type === 'multi-select') return [];
  return column.type === 'text' ? '' : null;
}
