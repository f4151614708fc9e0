import type { ReactNode } from 'react';
import type { MoneyValue } from '../money-field/money-field.tsx';
import type { Option } from '../select-field/select-field.tsx';

/** What a cell may hold, by the type of its column. */
export type CellValue = string | number | MoneyValue | readonly string[] | null;

/** What typed or pasted text was found to be, or why it could not be read, in words. */
export type CellReading =
  | { readonly ok: true; readonly value: CellValue }
  | { readonly ok: false; readonly message: string };

interface ColumnBase<Row> {
  readonly id: string;
  readonly header: string;
  /** In pixels. When every column has one, the widths hold whatever the cells contain. */
  readonly width?: number;
  /** Stays in view when the grid is scrolled sideways; one column at most. */
  readonly stays?: boolean;
  /** Said below the grid while a cell of this column is active. */
  readonly help?: string;
  readonly readOnly?: boolean | ((row: Row) => boolean);
  /** Total or other figure in the foot. */
  readonly foot?: ReactNode;
  /** Reads text in place of the usual way of this type. */
  readonly parse?: (text: string, row: Row | null) => CellReading;
  /** At phone width: the title of the row. */
  readonly phoneTitle?: boolean;
}

export interface TextColumn<Row> extends ColumnBase<Row> {
  readonly type: 'text';
  readonly value: (row: Row) => string;
}

export interface NumberColumn<Row> extends ColumnBase<Row> {
  readonly type: 'number';
  readonly value: (row: Row) => number | null;
  readonly decimals?: number;
}

export interface MoneyColumn<Row> extends ColumnBase<Row> {
  readonly type: 'money';
  readonly value: (row: Row) => MoneyValue | null;
  /** The currencies that may be typed as `500 USD`; the first is meant where none is typed. */
  readonly currencies: readonly [string, ...string[]];
}

export interface MonthColumn<Row> extends ColumnBase<Row> {
  readonly type: 'month';
  /** `yyyy-MM` */
  readonly value: (row: Row) => string | null;
  /** Completes a month typed without its year. */
  readonly year: number;
}

export interface DateColumn<Row> extends ColumnBase<Row> {
  readonly type: 'date';
  /** ISO date */
  readonly value: (row: Row) => string | null;
}

export interface SelectColumn<Row> extends ColumnBase<Row> {
  readonly type: 'select';
  readonly value: (row: Row) => string | null;
  readonly options: readonly Option[];
}

export interface MultiSelectColumn<Row> extends ColumnBase<Row> {
  readonly type: 'multi-select';
  readonly value: (row: Row) => readonly string[];
  readonly options: readonly Option[];
}

export type GridColumn<Row> =
  | TextColumn<Row>
  | NumberColumn<Row>
  | MoneyColumn<Row>
  | MonthColumn<Row>
  | DateColumn<Row>
  | SelectColumn<Row>
  | MultiSelectColumn<Row>;

export type OptionColumn<Row> = SelectColumn<Row> | MultiSelectColumn<Row>;

export function hasOptions<Row>(column: GridColumn<Row>): column is OptionColumn<Row> {
  return column.type === 'select' || column.type === 'multi-select';
}

export function isReadOnly<Row>(column: GridColumn<Row>, row: Row): boolean {
  return typeof column.readOnly === 'function' ? column.readOnly(row) : (column.readOnly ?? false);
}

/** Figures stand at the end of their cell. */
export function alignOf<Row>(column: GridColumn<Row>): 'start' | 'end' {
  return column.type === 'number' || column.type === 'money' ? 'end' : 'start';
}

/** The width of the number before each row and of the act behind it, in pixels. */
const EDGE = 40;

/** The width of the whole table in pixels; `null` when a column leaves its own to its cells. */
export function widthOf<Row>(columns: readonly GridColumn<Row>[]): number | null {
  return columns.reduce<number | null>(
    (sum, { width }) => (sum === null || width === undefined ? null : sum + width),
    2 * EDGE,
  );
}
