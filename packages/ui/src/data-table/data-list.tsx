import { Checkbox } from '@mantine/core';
import { useWords } from '../words/words.tsx';
import { type Column, type Selection, toggled } from './columns.ts';
import classes from './data-list.module.css';

interface DataListProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selection?: Selection<Row> | undefined;
  readonly rowTone?: (row: Row) => 'stop' | 'justify' | undefined;
}

/** A table at phone width: each row a title and its labelled values. */
export function DataList<Row>(props: DataListProps<Row>) {
  const { caption, columns, rows, rowKey, selection, rowTone } = props;
  const words = useWords();
  const title = columns.find((column) => column.phone === 'title') ?? columns[0];
  const values = columns.filter((column) => column !== title && column.phone !== 'hidden');
  const totals = columns.filter((column) => column.foot !== undefined);
  return (
    <>
      <ul className={classes.list} aria-label={caption}>
        {rows.map((row) => (
          <li key={rowKey(row)} className={classes.item} data-tone={rowTone?.(row)}>
            <div className={classes.title}>
              {selection && (
                <Checkbox
                  aria-label={words.table.selectRow(selection.label(row))}
                  checked={selection.selected.has(rowKey(row))}
                  onChange={() => selection.onChange(toggled(selection.selected, rowKey(row)))}
                />
              )}
              <div>{title?.cell(row)}</div>
            </div>
            <dl className={classes.values}>
              {values
                .filter(({ filled }) => filled?.(row) ?? true)
                .map((column) => (
                  <div key={column.id}>
                    <dt>{column.header}</dt>
                    <dd>{column.cell(row)}</dd>
                  </div>
                ))}
            </dl>
          </li>
        ))}
      </ul>
      {totals.length > 0 && (
        <dl className={classes.totals}>
          {totals.map((column) => (
            <div key={column.id}>
              <dt>
                {words.table.total}: {column.header}
              </dt>
              <dd>{column.foot}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
