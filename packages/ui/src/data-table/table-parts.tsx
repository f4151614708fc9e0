import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { memo, type Ref } from 'react';
import { useWords } from '../words/words.tsx';
import { type Column, nextSort, type Selection, type Sort, toggled } from './columns.ts';
import classes from './data-table.module.css';

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort | null | undefined;
  readonly onSort?: (sort: Sort) => void;
  readonly selection?: Selection<Row> | undefined;
}

export function TableHead<Row>(props: TableHeadProps<Row>) {
  const { columns, rows, rowKey, sort, onSort, selection } = props;
  const words = useWords();
  return (
    <thead>
      <tr>
        {selection && (
          <th scope="col" className={classes.tick}>
            <SelectAll rows={rows} rowKey={rowKey} selection={selection} />
          </th>
        )}
        {columns.map((column) => {
          const sorted = sort?.column === column.id ? sort.direction : undefined;
          return (
            <th
              key={column.id}
              scope="col"
              data-align={column.align ?? 'start'}
              style={{ width: column.width, minWidth: column.minWidth }}
              {...(sorted && { 'aria-sort': sorted })}
            >
              {column.sortable && onSort ? (
                <button
                  type="button"
                  className={classes.sort}
                  title={words.table.sortBy(column.header)}
                  onClick={() => onSort(nextSort(sort, column.id))}
                >
                  {column.header}
                  <SortMark sorted={sorted} />
                </button>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function SortMark({ sorted }: { readonly sorted: Sort['direction'] | undefined }) {
  if (sorted === 'ascending') return <IconArrowUp size={14} aria-hidden />;
  if (sorted === 'descending') return <IconArrowDown size={14} aria-hidden />;
  return <IconArrowsSort size={14} aria-hidden className={classes.unsorted} />;
}

interface SelectAllProps<Row> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selection: Selection<Row>;
}

function SelectAll<Row>({ rows, rowKey, selection }: SelectAllProps<Row>) {
  const words = useWords();
  const keys = rows.map(rowKey);
  const ticked = keys.filter((key) => selection.selected.has(key)).length;
  const all = ticked === keys.length && keys.length > 0;
  return (
    <Checkbox
      size="xs"
      aria-label={words.table.selectAll}
      checked={all}
      indeterminate={ticked > 0 && !all}
      onChange={() => selection.onChange(new Set(all ? [] : keys))}
    />
  );
}

export interface TableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly selection?: Selection<Row> | undefined;
  readonly rowTone?: ((row: Row) => 'stop' | 'justify' | undefined) | undefined;
  /** Its place among all rows, when only some are drawn. */
  readonly index?: number;
  readonly measure?: Ref<HTMLTableRowElement>;
}

function Row<Item>(props: TableRowProps<Item>) {
  const { row, columns, rowKey, selection, rowTone, index, measure } = props;
  const words = useWords();
  const key = rowKey(row);
  const selected = selection?.selected.has(key) ?? false;
  return (
    <tr
      className={classes.row}
      data-tone={rowTone?.(row)}
      {...(index !== undefined && {
        ref: measure,
        'data-index': index,
        // Counted from 1, and the head is the first.
        'aria-rowindex': index + 2,
      })}
      {...(selection && { 'data-selected': selected })}
    >
      {selection && (
        <td className={classes.tick}>
          <Checkbox
            size="xs"
            aria-label={words.table.selectRow(selection.label(row))}
            checked={selected}
            onChange={() => selection.onChange(toggled(selection.selected, key))}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} data-align={column.align ?? 'start'}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** A row; drawn again only when something of its own has changed, so that scrolling stays smooth. */
export const TableRow = memo(Row) as typeof Row;

interface TableFootProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly selectable: boolean;
}

export function TableFoot<Row>({ columns, selectable }: TableFootProps<Row>) {
  const words = useWords();
  if (!columns.some((column) => column.foot !== undefined)) return null;
  return (
    <tfoot>
      <tr>
        {selectable && <td className={classes.tick} />}
        {columns.map((column, place) => (
          <td key={column.id} data-align={column.align ?? 'start'}>
            {column.foot ?? (place === 0 ? words.table.total : null)}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
