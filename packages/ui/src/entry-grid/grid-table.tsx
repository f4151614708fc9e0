import {
  type CSSProperties,
  Fragment,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { useWords } from '../words/words.tsx';
import { type GridColumn, widthOf } from './columns.ts';
import classes from './entry-grid.module.css';
import type { EntryGridProps } from './entry-grid.tsx';
import { messageOf } from './grid-cell.tsx';
import { GridFoot, GridHead } from './grid-parts.tsx';
import { GridRow } from './grid-row.tsx';
import { useDrawnRows } from './use-drawn-rows.ts';
import { useGridKeys } from './use-grid-keys.ts';
import type { useGrid } from './use-grid.ts';

interface GridTableProps<Row> extends EntryGridProps<Row> {
  readonly grid: ReturnType<typeof useGrid<Row>>;
  /** What stands below, given the way to add a row and go there. */
  readonly tools: (add: () => void) => ReactNode;
}

/** The grid on a wide screen: the table, the line that explains the active cell, the tools. */
export function GridTable<Row>(props: GridTableProps<Row>) {
  const { rows, rowKey, columns, label, rowLabel, onRemove, grid } = props;
  const words = useWords();
  const [said, setSaid] = useState('');
  const statusId = useId();
  const table = useRef<HTMLTableElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useGridKeys({ ...props, table, say: setSaid, pasted: words.grid.pasted });
  const { active, range, edit } = keys;
  const { drawn, after, show } = useDrawnRows(rows.length, active.row, scroller);
  useImperativeHandle(props.handle, () => ({
    goTo: (key, columnId) => {
      const row = rows.findIndex((at) => rowKey(at) === key);
      const column = columns.findIndex(({ id }) => id === columnId);
      if (row < 0 || column < 0) return false;
      show(row);
      keys.go({ row, column });
      return true;
    },
    paste: keys.lay,
    takeBackUnread: grid.takeBackUnread,
  }));
  const removeRow = useStableRemove(onRemove);
  const removable = onRemove !== undefined;
  const hasFoot = columns.some((column) => column.foot !== undefined);
  const width = widthOf(columns);
  const { message, help } = explained(props, active);
  return (
    <div>
      <div ref={scroller} className={classes.scroller} style={staying(columns)}>
        <table
          ref={table}
          role="grid"
          aria-label={label}
          aria-describedby={statusId}
          aria-rowcount={rows.length + (hasFoot ? 2 : 1)}
          aria-colcount={columns.length + 2}
          aria-multiselectable
          className={classes.grid}
          {...(width !== null && { style: { width, tableLayout: 'fixed' } })}
          {...keys.handlers}
        >
          <GridHead columns={columns} removable={removable} />
          <tbody>
            {drawn.map(({ place, gap }) => {
              const row = rows[place];
              if (row === undefined) return null;
              const isActive = active.row === place;
              const isIn = place >= range.top && place <= range.bottom;
              return (
                <Fragment key={rowKey(row)}>
                  <Space height={gap} width={columns.length + 2} />
                  <GridRow
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
                    onRemove={removable ? removeRow : undefined}
                    pathPrefix={props.pathPrefix}
                  />
                </Fragment>
              );
            })}
            <Space height={after} width={columns.length + 2} />
          </tbody>
          {hasFoot && (
            <GridFoot columns={columns} removable={removable} rowIndex={rows.length + 2} />
          )}
        </table>
      </div>
      <p id={statusId} className={classes.status} data-tone={message ? 'stop' : 'plain'}>
        {message ?? help ?? words.grid.help}
      </p>
      <p role="status" className={classes.hidden}>
        {said}
      </p>
      {props.tools(keys.add)}
    </div>
  );
}

/** Where rows are not drawn. */
function Space({ height, width }: { readonly height: number; readonly width: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={width} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

/** How wide the column is that stays in view, for the style sheet. */
function staying<Row>(columns: readonly GridColumn<Row>[]): CSSProperties {
  const width = columns.find((column) => column.stays)?.width ?? 0;
  return { '--grid-stays': `${width}px` } as CSSProperties;
}

/** What the active cell has to say: what is wrong with it, or what its column is for. */
function explained<Row>(
  { rows, columns, cellState, grid }: GridTableProps<Row>,
  active: { readonly row: number; readonly column: number },
) {
  const row = rows[active.row];
  const column = columns[active.column];
  if (row === undefined || column === undefined) return { message: undefined, help: undefined };
  return {
    message: messageOf(grid.unreadIn(row)?.get(column.id), cellState?.(row, column.id)),
    help: column.help,
  };
}

/** The same function from one drawing to the next, so that a row need not be drawn again when another changes. */
function useStableRemove(onRemove: ((rows: readonly string[]) => void) | undefined) {
  const latest = useRef(onRemove);
  useEffect(() => {
    latest.current = onRemove;
  });
  return useCallback((rowId: string) => latest.current?.([rowId]), []);
}
