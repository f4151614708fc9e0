import { useWords } from '../words/words.tsx';
import { alignOf, type GridColumn, widthOf } from './columns.ts';
import classes from './entry-grid.module.css';

interface GridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  /** Whether rows can be removed: then there is a column for it. */
  readonly removable: boolean;
}

/** The names of the columns. */
export function GridHead<Row>({ columns, removable }: GridHeadProps<Row>) {
  const words = useWords();
  const fixed = widthOf(columns) !== null;
  return (
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
            data-stays={column.stays}
            style={column.width === undefined ? undefined : widths(column.width, fixed)}
          >
            {column.header}
          </th>
        ))}
        {removable && (
          <th scope="col" className={classes.acts} aria-colindex={columns.length + 2}>
            <span className={classes.hidden}>{words.grid.rowActions}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

const widths = (width: number, fixed: boolean) => (fixed ? { width } : { minWidth: width });

interface GridFootProps<Row> extends GridHeadProps<Row> {
  readonly rowIndex: number;
}

/** The totals of the columns that have one. */
export function GridFoot<Row>({ columns, removable, rowIndex }: GridFootProps<Row>) {
  const words = useWords();
  return (
    <tfoot>
      <tr aria-rowindex={rowIndex}>
        <th scope="row" aria-colindex={1} className={classes.corner}>
          <span className={classes.hidden}>{words.table.total}</span>
        </th>
        {columns.map((column, place) => (
          <td
            key={column.id}
            aria-colindex={place + 2}
            data-align={alignOf(column)}
            data-stays={column.stays}
          >
            {column.foot}
          </td>
        ))}
        {removable && <td aria-colindex={columns.length + 2} />}
      </tr>
    </tfoot>
  );
}
