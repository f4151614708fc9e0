import type { VirtualItem } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The foot of this column: a total. */
  readonly foot?: ReactNode;
  /** Figures stand at the end, in tabular figures; everything else at the start. */
  readonly align?: 'start' | 'end';
  /** CSS width; a column without one takes what is left. */
  readonly width?: string;
  /** CSS width below which the table scrolls sideways instead of breaking the words further. */
  readonly minWidth?: string;
  readonly sortable?: boolean;
  /** At phone width: the line's title, a labelled value (the default), or left out. */
  readonly phone?: 'title' | 'value' | 'hidden';
  /** Whether a row has something here: at phone width its line leaves out what it has not. */
  readonly filled?: (row: Row) => boolean;
  /** Always shown; the chooser does not offer it. */
  readonly fixed?: boolean;
}

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface Selection<Row> {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  /** The row's name for readers: "Chọn {label}". */
  readonly label: (row: Row) => string;
}

/**
 * Where a long table was scrolled to, to be found again. The table writes in it; whoever gives the same one to
 * the next table puts it back to the same place.
 */
export interface TablePlace {
  top: number;
  /** The heights of the rows that were drawn; what is in it is the table's own business. */
  heights: readonly VirtualItem[];
}

/** The sort after a header was pressed: ascending, descending, ascending… */
export function nextSort(sort: Sort | null | undefined, column: string): Sort {
  const turned = sort?.column === column && sort.direction === 'ascending';
  return { column, direction: turned ? 'descending' : 'ascending' };
}

/** The selection after one row was ticked or unticked. */
export function toggled(selected: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(key)) next.add(key);
  return next;
}
