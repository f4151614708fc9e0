import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { useLocale, useWords } from '../words/words.tsx';
import { type GridColumn, isReadOnly } from './columns.ts';
import classes from './entry-grid.module.css';
import {
  CellEditor,
  CellFace,
  cellMarks,
  type CellState,
  type Edit,
  messageOf,
} from './grid-cell.tsx';
import type { EditEnd } from './text-editor.tsx';
import type { RowUnread, useGrid } from './use-grid.ts';

/** The edit in progress, given to the row that it is in. */
export interface RowEdit<Row> {
  readonly grid: ReturnType<typeof useGrid<Row>>;
  readonly edit: Edit;
  readonly onEnd: (end: EditEnd) => void;
}

export interface GridRowProps<Row> {
  readonly row: Row;
  readonly rowId: string;
  readonly label: string;
  readonly place: number;
  readonly columns: readonly GridColumn<Row>[];
  /** The column of the active cell, when it is in this row. */
  readonly active: number | null;
  /** First and last column of the range; `null` when the row is outside it. */
  readonly left: number | null;
  readonly right: number | null;
  readonly editing: RowEdit<Row> | null;
  readonly unread: RowUnread | undefined;
  readonly cellState: ((row: Row, column: string) => CellState | undefined) | undefined;
  readonly onRemove: ((rowId: string) => void) | undefined;
  readonly pathPrefix: string | undefined;
}

function Row<R>(props: GridRowProps<R>) {
  const { rowId, label, place, columns, onRemove, pathPrefix } = props;
  const words = useWords();
  const path = pathPrefix === undefined ? undefined : `${pathPrefix}.${rowId}`;
  return (
    <tr aria-rowindex={place + 2} data-field={path}>
      <th scope="row" aria-colindex={1} className={classes.corner}>
        {place + 1}
      </th>
      {columns.map((column, columnPlace) => (
        <Cell key={column.id} {...props} column={column} columnPlace={columnPlace} path={path} />
      ))}
      {onRemove && (
        <td aria-colindex={columns.length + 2}>
          <button
            type="button"
            tabIndex={-1}
            className={classes.remove}
            aria-label={`${words.grid.removeRow}: ${label}`}
            onClick={() => onRemove(rowId)}
          >
            <IconTrash size={16} aria-hidden />
          </button>
        </td>
      )}
    </tr>
  );
}

/** A row, drawn again only when something in it changes: a grid of hundreds of rows stays quick. */
export const GridRow = memo(Row) as typeof Row;

interface CellProps<R> extends GridRowProps<R> {
  readonly column: GridColumn<R>;
  readonly columnPlace: number;
  readonly path: string | undefined;
}

function Cell<R>(props: CellProps<R>) {
  const { row, place, column, columnPlace, active, left, right, editing, path } = props;
  const words = useWords();
  const locale = useLocale();
  const unread = props.unread?.get(column.id);
  const state = props.cellState?.(row, column.id);
  const isActive = active === columnPlace;
  const inRange = left !== null && right !== null && columnPlace >= left && columnPlace <= right;
  return (
    <td
      aria-colindex={columnPlace + 2}
      aria-selected={inRange}
      tabIndex={isActive ? 0 : -1}
      data-row={place}
      data-column={columnPlace}
      data-stays={column.stays}
      data-field={path === undefined ? undefined : `${path}.${column.id}`}
      {...cellMarks(row, column, unread, state)}
      title={messageOf(unread, state)}
    >
      {isActive && editing !== null && !isReadOnly(column, row) ? (
        <CellEditor
          grid={editing.grid}
          row={row}
          column={column}
          edit={editing.edit}
          label={words.grid.edit(column.header)}
          onEnd={editing.onEnd}
        />
      ) : (
        <CellFace row={row} column={column} locale={locale} unread={unread} state={state} />
      )}
    </td>
  );
}
