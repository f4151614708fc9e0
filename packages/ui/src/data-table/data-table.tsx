import { type ReactNode, type Ref, lazy, Suspense, useMemo, useRef } from 'react';
import { ScrollFrame } from '../scroll-frame/scroll-frame.tsx';
import { Skeleton } from '../skeleton/skeleton.tsx';
import { useIsPhone } from '../viewport/viewport.ts';
import { useWords } from '../words/words.tsx';
import type { Column, Selection, Sort, TablePlace } from './columns.ts';
import classes from './data-table.module.css';
import { DataList } from './data-list.tsx';
import { TableFoot, TableHead, TableRow } from './table-parts.tsx';

export type { Column, Selection, Sort, TablePlace } from './columns.ts';

// Only tables longer than this pay for the virtualiser.
const LONG = 150;
const LongBody = lazy(() => import('./long-body.tsx'));

export interface DataTableProps<Row> {
  /** What the table holds, for readers; shown above it with `captionShown`. */
  readonly caption: string;
  readonly captionShown?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort | null | undefined;
  readonly onSort?: (sort: Sort) => void;
  readonly selection?: Selection<Row> | undefined;
  /** Ids of the columns not to show (see `ColumnChooser`). */
  readonly hidden?: ReadonlySet<string> | undefined;
  readonly density?: 'normal' | 'compact';
  /** How many rows the whole list has, when only its beginning is here. */
  readonly total?: number | undefined;
  /** False where it has more than `total`. */
  readonly totalIsExact?: boolean | undefined;
  /** The last rows of a long table have come into view: more are wanted. */
  readonly onEnd?: (() => void) | undefined;
  /** Where a long table was scrolled to, to stand there again. */
  readonly place?: TablePlace | undefined;
  /** Keeps the shape of what comes. */
  readonly loading?: boolean | undefined;
  /** Shown instead of rows when there are none: an `EmptyState`. */
  readonly empty?: ReactNode;
  /** Marks rows that need the eye: late, over the limit. */
  readonly rowTone?: (row: Row) => 'stop' | 'justify' | undefined;
}

/**
 * Rows and columns with sortable headers, a head and a foot that stay in view, selection, and totals. A list of
 * more than 150 rows has a window of its own and draws what scrolls into it; at phone width rows become a list.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, rows, hidden, loading = false, empty, density = 'normal' } = props;
  const words = useWords();
  const phone = useIsPhone();
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useShownColumns(props.columns, hidden);
  if (loading && rows.length === 0) {
    return <Skeleton shape="table" label={`${words.table.loading}: ${caption}`} />;
  }
  if (rows.length === 0 && empty !== undefined) return empty;
  if (phone) return <DataList {...props} columns={columns} />;
  const count = Math.max(rows.length, props.total ?? 0);
  const long = count > LONG;
  // -1 says that it is not known how many there are.
  const rowCount = props.totalIsExact === false ? -1 : count + 1;
  const { rowKey, rowTone, selection } = props;
  const rowProps = { columns, rowKey, rowTone, selection };
  const drawRow = (index: number, measure: Ref<HTMLTableRowElement>) => {
    const row = rows[index];
    return row === undefined ? null : (
      <TableRow key={rowKey(row)} {...rowProps} row={row} index={index} measure={measure} />
    );
  };
  return (
    <ScrollFrame
      ref={scroller}
      label={caption}
      className={classes.scroller}
      data-long={long}
      data-density={density}
      aria-busy={loading}
    >
      <table className={classes.table} {...(long && { 'aria-rowcount': rowCount })}>
        <caption className={props.captionShown ? classes.caption : classes.captionHidden}>
          {caption}
        </caption>
        <TableHead {...props} columns={columns} />
        {long ? (
          <Suspense fallback={<tbody />}>
            <LongBody
              count={rows.length}
              width={columns.length + (props.selection ? 1 : 0)}
              keyAt={(index) => keyAt(rows, props.rowKey, index)}
              renderRow={drawRow}
              scroller={scroller}
              onEnd={props.onEnd}
              place={props.place}
            />
          </Suspense>
        ) : (
          <tbody>
            {rows.map((row) => (
              <TableRow key={props.rowKey(row)} {...rowProps} row={row} />
            ))}
          </tbody>
        )}
        <TableFoot columns={columns} selectable={props.selection !== undefined} />
      </table>
    </ScrollFrame>
  );
}

function keyAt<Row>(rows: readonly Row[], rowKey: (row: Row) => string, index: number): string {
  const row = rows[index];
  return row === undefined ? String(index) : rowKey(row);
}

/** The same array while the same columns are shown, so that rows are not drawn again for nothing. */
function useShownColumns<Row>(
  columns: readonly Column<Row>[],
  hidden: ReadonlySet<string> | undefined,
): readonly Column<Row>[] {
  const left = [...(hidden ?? [])].join(' ');
  return useMemo(() => {
    const names = new Set(left.split(' '));
    return columns.filter((column) => !names.has(column.id));
  }, [columns, left]);
}
