import { writeCell } from './cell-text.ts';
import { isReadOnly } from './columns.ts';
import { rowsOf } from './position.ts';
import type { ActiveCell } from './use-active-cell.ts';
import type { GridData, useGrid } from './use-grid.ts';

/** What can be done from the keyboard and by buttons, given the data and where the reader stands. */
export function gridActs<Row>(
  { rows, rowKey, columns, onAdd, onInsert, onRemove }: GridData<Row>,
  grid: ReturnType<typeof useGrid<Row>>,
  { active, range, setEdit, go }: ActiveCell,
) {
  const row = rows[active.row];
  const column = columns[active.column];

  const add = () => {
    if (!onAdd) return;
    onAdd([{}]);
    go({ row: rows.length, column: 0 });
  };
  const textsOfRange = () =>
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
  return {
    add,
    textsOfRange,

    /** Begins to edit the active cell with what was typed, or with what it holds. */
    begin: (typed: string | null) => {
      if (row === undefined || column === undefined || isReadOnly(column, row)) return;
      setEdit({ typed });
    },

    /** Adds a row below the active one; at the end where rows are only added there. */
    insert: () => {
      if (!onInsert || row === undefined) return add();
      onInsert(rowKey(row));
      return go({ row: active.row + 1, column: 0 });
    },

    /** Removes every row of the range. */
    remove: () => {
      const removed = rowsOf(range).flatMap((place) => {
        const at = rows[place];
        return at === undefined ? [] : [rowKey(at)];
      });
      if (removed.length === 0) return;
      onRemove?.(removed);
      go({ ...active, row: range.top });
    },

    /** Copies the first row of the range into the others. */
    fillDown: () => {
      const [texts] = textsOfRange();
      if (texts === undefined) return;
      grid.paste(
        range,
        Array.from(rowsOf(range), () => texts),
      );
    },
  };
}
