import { type CellSpeech, readCell } from './cell-text.ts';
import { type CellReading, type CellValue, type GridColumn, isReadOnly } from './columns.ts';
import type { Range } from './position.ts';

/** One cell that got a new value. */
export interface GridChange {
  readonly row: string;
  readonly column: string;
  readonly value: CellValue;
}

/** A row to add: values by column id, as far as they could be read. */
export type NewRow = Readonly<Record<string, CellValue>>;

/** Text that could not be read, kept in its cell with the reason until somebody corrects it. */
export interface UnreadCell {
  readonly text: string;
  readonly message: string;
}

/** Where a text stands that could not be read. */
export interface UnreadAt {
  readonly row: string;
  readonly column: string;
  readonly cell: UnreadCell;
}

/** What laying a block of text over a grid would do. Rows beyond the last are `added`. */
export interface LaidBlock {
  readonly changes: readonly GridChange[];
  readonly unread: readonly UnreadAt[];
  readonly added: readonly {
    readonly values: NewRow;
    readonly unread: Readonly<Record<string, UnreadCell>>;
  }[];
  /** Cells that were given a text, read or not. */
  readonly cells: number;
}

interface Grid<Row> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly GridColumn<Row>[];
  readonly speech: CellSpeech;
}

/** Repeats a block over a range when it fits whole times: one cell fills all, one row fills many. */
export function repeated(
  block: readonly (readonly string[])[],
  range: Range,
): readonly (readonly string[])[] {
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  const blockWidth = Math.max(...block.map((row) => row.length));
  if (height % block.length !== 0 || width % blockWidth !== 0) return block;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const from = block[row % block.length] ?? [];
      return from[column % blockWidth] ?? '';
    }),
  );
}

/** Lays a block of text over the grid with its first cell at the range's top left. */
export function layBlock<Row>(
  grid: Grid<Row>,
  range: Range,
  block: readonly (readonly string[])[],
): LaidBlock {
  const changes: GridChange[] = [];
  const unread: UnreadAt[] = [];
  const added: LaidBlock['added'][number][] = [];
  let cells = 0;

  block.forEach((texts, place) => {
    const row = grid.rows[range.top + place] ?? null;
    const readings = readRow(grid, row, range.left, texts);
    cells += readings.length;
    if (row === null) {
      added.push(newRow(readings));
      return;
    }
    const key = grid.rowKey(row);
    for (const { column, text, reading } of readings) {
      if (reading.ok) changes.push({ row: key, column, value: reading.value });
      else unread.push({ row: key, column, cell: { text, message: reading.message } });
    }
  });
  return { changes, unread, added, cells };
}

interface ReadCell {
  readonly column: string;
  readonly text: string;
  readonly reading: CellReading;
}

function readRow<Row>(
  { columns, speech }: Grid<Row>,
  row: Row | null,
  left: number,
  texts: readonly string[],
): readonly ReadCell[] {
  return texts.flatMap((text, place) => {
    const column = columns[left + place];
    if (column === undefined || (row !== null && isReadOnly(column, row))) return [];
    if (row === null && column.readOnly === true) return [];
    return [{ column: column.id, text, reading: readCell(column, row, text, speech) }];
  });
}

function newRow(readings: readonly ReadCell[]): LaidBlock['added'][number] {
  const values: Record<string, CellValue> = {};
  const unread: Record<string, UnreadCell> = {};
  for (const { column, text, reading } of readings) {
    if (reading.ok) values[column] = reading.value;
    else unread[column] = { text, message: reading.message };
  }
  return { values, unread };
}
