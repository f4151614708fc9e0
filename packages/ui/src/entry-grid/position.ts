/** A cell by its place: rows and columns counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells, both corners within it. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
}

const PAGE = 10;

const within = (value: number, length: number) => Math.max(0, Math.min(value, length - 1));

/** Keeps a place within the grid, as rows come and go. */
export function clamp(at: Position, size: GridSize): Position {
  return { row: within(at.row, size.rows), column: within(at.column, size.columns) };
}

/** Where a key leads from `at`, or `null` when it is not a key of movement. With Ctrl to the edge. */
export function moved(at: Position, { key, ctrl }: KeyPress, size: GridSize): Position | null {
  const target = targetOf(at, key, ctrl, size);
  return target && clamp(target, size);
}

function targetOf(at: Position, key: string, ctrl: boolean, size: GridSize): Position | null {
  switch (key) {
    case 'ArrowUp':
      return { ...at, row: ctrl ? 0 : at.row - 1 };
    case 'ArrowDown':
      return { ...at, row: ctrl ? size.rows - 1 : at.row + 1 };
    case 'ArrowLeft':
      return { ...at, column: ctrl ? 0 : at.column - 1 };
    case 'ArrowRight':
      return { ...at, column: ctrl ? size.columns - 1 : at.column + 1 };
    case 'PageUp':
      return { ...at, row: at.row - PAGE };
    case 'PageDown':
      return { ...at, row: at.row + PAGE };
    case 'Home':
      return { row: ctrl ? 0 : at.row, column: 0 };
    case 'End':
      return { row: ctrl ? size.rows - 1 : at.row, column: size.columns - 1 };
    default:
      return null;
  }
}

/** The rectangle between two cells. */
export function rangeOf(anchor: Position, active: Position): Range {
  return {
    top: Math.min(anchor.row, active.row),
    bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  };
}

/** Every row number of a range. */
export function rowsOf({ top, bottom }: Range): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, place) => top + place);
}
