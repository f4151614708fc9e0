import type { Language } from '@cau-noi/i18n/messages';
import type { Context } from '../../context.ts';
import type { Cell, SheetColumn } from '../../workbook/sheet.ts';

/** The most rows that one file holds. */
export const MOST_EXPORTED = 50_000;

/** What is asked of a list: as the list itself is asked by GraphQL, with the columns that are shown. */
export interface ListAsked<Where, Order> {
  readonly where: Where;
  readonly order: Order;
  /** Ids of the columns in their order; null for all. */
  readonly columns: readonly string[] | null;
  readonly language: Language;
}

/** One column of the file. Whatever it loads is batched over the rows of a chunk. */
export interface ExportColumn<Row> extends SheetColumn {
  readonly cell: (context: Context, row: Row) => Cell | Promise<Cell>;
}

/** A label and what stands beside it on the sheet that tells of the export. */
export type Told = readonly [label: string, value: string | number];

/** A list ready to be written: which rows, in what order, and what they look like. */
export interface PreparedExport {
  /** At most one more than may be exported. */
  readonly ids: readonly string[];
  readonly columns: readonly SheetColumn[];
  /** The cells of these rows; one that is not seen any more is left out. */
  readonly cellsOf: (
    context: Context,
    ids: readonly string[],
  ) => Promise<readonly (readonly Cell[])[]>;
  readonly orderText: string;
  readonly filter: readonly Told[];
  /** What the whole list adds up to. */
  readonly totals: readonly Told[];
}

/** The cells of some rows, row by row. */
export function cellsIn<Row>(
  context: Context,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
): Promise<readonly (readonly Cell[])[]> {
  return Promise.all(
    rows.map((row) => Promise.all(columns.map(async (column) => column.cell(context, row)))),
  );
}

/** The chosen columns in the order in which they are named; all when none are named. */
export function chosenColumns<Column>(
  all: Readonly<Record<string, readonly Column[]>>,
  chosen: readonly string[] | null,
): readonly Column[] {
  const names = chosen ?? Object.keys(all);
  return names.flatMap((name) => (Object.hasOwn(all, name) ? (all[name] ?? []) : []));
}
