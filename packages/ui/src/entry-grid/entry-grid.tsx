import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { ActButton } from '../act-button/act-button.tsx';
import { useIsPhone } from '../viewport/viewport.ts';
import { useWords } from '../words/words.tsx';
import { isReadOnly } from './columns.ts';
import classes from './entry-grid.module.css';
import { CellEditor, CellFace, cellMarks, type CellState, messageOf } from './grid-cell.tsx';
import { GridList } from './grid-list.tsx';
import { inRange } from './position.ts';
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
    messageOf(grid, activeRow, activeColumn, props.cellState?.(activeRow, activeColumn.id));
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
            {rows.map((row, rowPlace) => (
              <tr key={rowKey(row)} aria-rowindex={rowPlace + 2}>
                <th scope="row" aria-colindex={1} className={classes.corner}>
                  {rowPlace + 1}
                </th>
                {columns.map((column, columnPlace) => {
                  const at = { row: rowPlace, column: columnPlace };
                  const isActive = active.row === rowPlace && active.column === columnPlace;
                  const state = props.cellState?.(row, column.id);
                  return (
                    <td
                      key={column.id}
                      role="gridcell"
                      aria-colindex={columnPlace + 2}
                      aria-selected={inRange(at, range)}
                      tabIndex={isActive ? 0 : -1}
                      data-row={rowPlace}
                      data-column={columnPlace}
                      {...(pathPrefix !== undefined && {
                        'data-field': `${pathPrefix}.${rowKey(row)}.${column.id}`,
                      })}
                      {...cellMarks(grid, row, column, state)}
                      title={messageOf(grid, row, column, state)}
                    >
                      {isActive && edit && !isReadOnly(column, row) ? (
                        <CellEditor
                          grid={grid}
                          row={row}
                          column={column}
                          edit={edit}
                          label={words.grid.edit(column.header)}
                          onEnd={keys.endEdit}
                        />
                      ) : (
                        <CellFace grid={grid} row={row} column={column} state={state} />
                      )}
                    </td>
                  );
                })}
                {onRemove && (
                  <td role="gridcell" aria-colindex={columns.length + 2}>
                    <button
                      type="button"
                      tabIndex={-1}
                      className={classes.remove}
                      aria-label={`${words.grid.removeRow}: ${rowLabel(row)}`}
                      onClick={() => onRemove([rowKey(row)])}
                    >
                      <IconTrash size={16} aria-hidden />
                    </button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
          {hasFoot && (
            <tfoot>
              <tr aria-rowindex={rows.length + 2}>
                <th scope="row" aria-colindex={1} className={classes.corner}>
                  <span className={classes.hidden}>{words.table.total}</span>
                </th>
                {columns.map((column, place) => (
                  <td key={column.id} role="gridcell" aria-colindex={place + 2}>
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
