import { IconTrash } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { ActButton } from '../act-button/act-button.tsx';
import { isReadOnly } from './columns.ts';
import type { EntryGridProps } from './entry-grid.tsx';
import classes from './grid-list.module.css';
import { CellEditor, CellFace, cellMarks, messageOf } from './grid-cell.tsx';
import type { useGrid } from './use-grid.ts';

interface GridListProps<Row> extends EntryGridProps<Row> {
  readonly grid: ReturnType<typeof useGrid<Row>>;
}

/** A grid at phone width: each row a title and its labelled values; a value is touched to edit it. */
export function GridList<Row>(props: GridListProps<Row>) {
  const { rows, rowKey, rowLabel, columns, label, grid, cellState, onRemove } = props;
  const listId = useId();
  const [editing, setEditing] = useState<string | null>(null);
  const { words } = grid.speech;
  const title = columns.find((column) => column.phoneTitle) ?? columns[0];
  return (
    <ol className={classes.list} aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)} className={classes.row}>
          {[title, ...columns.filter((column) => column !== title)].map((column) => {
            if (column === undefined) return null;
            const id = `${rowKey(row)}.${column.id}`;
            const state = cellState?.(row, column.id);
            const unread = grid.unreadIn(row)?.get(column.id);
            const message = messageOf(unread, state);
            const { 'data-tone': tone } = cellMarks(row, column, unread, state);
            return (
              <div key={column.id} className={classes.value} data-tone={tone}>
                <span className={classes.name} id={`${listId}-${id}`}>
                  {column.header}
                </span>
                {editing === id ? (
                  <CellEditor
                    grid={grid}
                    row={row}
                    column={column}
                    edit={{ typed: null }}
                    label={words.grid.edit(column.header)}
                    onEnd={() => setEditing(null)}
                  />
                ) : (
                  <button
                    type="button"
                    className={classes.face}
                    disabled={isReadOnly(column, row)}
                    id={`${listId}-${id}-value`}
                    aria-labelledby={`${listId}-${id} ${listId}-${id}-value`}
                    data-field={
                      props.pathPrefix === undefined ? undefined : `${props.pathPrefix}.${id}`
                    }
                    onClick={() => setEditing(id)}
                  >
                    <CellFace
                      row={row}
                      column={column}
                      locale={grid.speech.locale}
                      unread={unread}
                      state={state}
                    />
                  </button>
                )}
                {message !== undefined && <span className={classes.message}>{message}</span>}
              </div>
            );
          })}
          {onRemove && (
            <ActButton
              variant="subtle"
              leftSection={<IconTrash size={16} aria-hidden />}
              aria-label={`${words.grid.removeRow}: ${rowLabel(row)}`}
              onClick={() => onRemove([rowKey(row)])}
            >
              {words.grid.removeRow}
            </ActButton>
          )}
        </li>
      ))}
    </ol>
  );
}
