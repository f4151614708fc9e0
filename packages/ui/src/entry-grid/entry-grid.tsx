import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { ActButton } from '../act-button/act-button.tsx';
import { useIsPhone } from '../viewport/viewport.ts';
import { useWords } from '../words/words.tsx';
import { alignOf } from './columns.ts';
import classes from './entry-grid.module.css';
import { type CellState, messageOf } from './grid-cell.tsx';
import { GridList } from './grid-list.tsx';
import { GridRow } from './grid-row.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import { type GridData, useGrid } from './use-grid.ts';

export type { CellValue, GridColumn } from './columns.ts';
export type { CellState } from './grid-cell.tsx';
export type { GridChange, NewRow } from './block.ts';

export interface EntryGridProps<Row> extends GridData<Row> {
  /** What the grid holds, for readers: "Dòng kế hoạch năm 2026". */
  readonly label: string;
  /** The row's name for readers, in the label of its acts. */
  readonly rowLabel: (row: Row) => string;
  /** Saving, failed, and what is wrong with the value. */
  readonly cellState?: (row: Row, column: string) => CellState | undefined;
  /** Told which cell is active, so that a side panel can follow. */
  readonly onActive?: (row: Row | undefined, column: string | undefined) => void;
  /** Beside "add a row": copy from last year, import. */
  readonly actions?: ReactNode;
  /** Findings name cells by path; `data-field` of a cell is `{prefix}.{rowKey}.{column}`. */
  readonly pathPrefix?: string;
}

/**
 * A grid to fill by keyboard: arrows move, typing or Enter or F2 edits, Enter and Tab finish, Escape cancels,
 * Delete empties, Shift extends, Ctrl+C and Ctrl+V exchange blocks with Excel, Ctrl+D fills down, Ctrl+Enter adds a
 * row, Ctrl+Delete removes it. Tab leaves the grid when nothing is edited. What cannot be read stays in its cell
 * with the reason. At phone width the rows become a list.
 *
 * With hundreds of rows, keep the identity of `columns`, `cellState` and of rows that did not change: only rows in
 * which something changed are drawn again.
 */
export function EntryGrid<Row>(props: EntryGridProps<Row>) {
  const { rows, rowKey, columns, label, rowLabel, onAdd, onRemove, pathPrefix } = props;
  const words = useWords();
  const phone = useIsPhone();
  const grid = useGrid(props);
  const [said, setSaid] = useState('');
  const statusId = useId();
  const keys = useGridKeys({
    ...props,
    grid,
    say: setSaid,
    pasted: words.grid.pasted,
  });
  const { active, range, edit } = keys;
  const activeRow = rows[active.row];
  const activeColumn = columns[active.column];
  const message =
    activeRow &&
    activeColumn &&
    messageOf(
      grid.unreadIn(activeRow)?.get(activeColumn.id),
      props.cellState?.(activeRow, activeColumn.id),
    );
  const removing = useRef(onRemove);
  useEffect(() => {
    removing.current = onRemove;
  });
  // Stable, so that a row need not be drawn again when another changes.
  const removeRow = useCallback((rowId: string) => removing.current?.([rowId]), []);
  const hasFoot = columns.some((column) => column.foot !== undefined);

  const tools = (
    <div className={`${classes.tools ?? ''} ui-screen-only`}>
      {onAdd && (
        <ActButton
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={keys.add}
        >
          {words.grid.addRow}
        </ActButton>
      )}
      {props.actions}
    </div>
  );
  if (phone) {
    return (
      <>
        <GridList {...props} grid={grid} />
        {tools}
      </>
    );
  }
  return (
    <div>
      <div className={classes.scroller}>
        <table
          ref={keys.table}
          role="grid"
          aria-label={label}
          aria-describedby={statusId}
          aria-rowcount={rows.length + (hasFoot ? 2 : 1)}
          aria-colcount={columns.length + 2}
          aria-multiselectable
          className={classes.grid}
          {...keys.handlers}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className={classes.corner} aria-colindex={1}>
                <span className={classes.hidden}>{words.grid.rowNumber}</span>
              </th>
              {columns.map((column, place) => (
                <th
                  key={column.id}
                  scope="col"
                  aria-colindex={place + 2}
                  data-align={alignOf(column)}
                  style={column.width === undefined ? undefined : { minWidth: column.width }}
                >
                  {column.header}
                </th>
              ))}
              {onRemove && (
                <th scope="col" aria-colindex={columns.length + 2}>
                  <span className={classes.hidden}>{words.grid.rowActions}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => {
              const isActive = active.row === place;
              const isIn = place >= range.top && place <= range.bottom;
              return (
                <GridRow
                  key={rowKey(row)}
                  row={row}
                  rowId={rowKey(row)}
                  label={rowLabel(row)}
                  place={place}
                  columns={columns}
                  active={isActive ? active.column : null}
                  left={isIn ? range.left : null}
                  right={isIn ? range.right : null}
                  editing={isActive && edit ? { grid, edit, onEnd: keys.endEdit } : null}
                  unread={grid.unreadIn(row)}
                  cellState={props.cellState}
                  onRemove={onRemove && removeRow}
                  pathPrefix={pathPrefix}
                />
              );
            })}
          </tbody>
          {hasFoot && (
            <tfoot>
              <tr aria-rowindex={rows.length + 2}>
                <th scope="row" aria-colindex={1} className={classes.corner}>
                  <span className={classes.hidden}>{words.table.total}</span>
                </th>
                {columns.map((column, place) => (
                  <td
                    key={column.id}
                    role="gridcell"
                    aria-colindex={place + 2}
                    data-align={alignOf(column)}
                  >
                    {column.foot}
                  </td>
                ))}
                {onRemove && <td role="gridcell" aria-colindex={columns.length + 2} />}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <p id={statusId} className={classes.status} data-tone={message ? 'stop' : 'plain'}>
        {message ?? activeColumn?.help ?? words.grid.help}
      </p>
      <p role="status" className={classes.hidden}>
        {said}
      </p>
      {tools}
    </div>
  );
}
