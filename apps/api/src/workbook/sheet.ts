/** How the cells of a column are written; dates and figures are real ones, to be sorted and added up. */
export type ColumnKind = 'text' | 'integer' | 'amount' | 'date' | 'moment';

export interface SheetColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
}

/** Text, a number, a day (`2026-03-08`) or a moment (ISO date-time) as its column says; null is empty. */
export type Cell = string | number | null;

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
  /** The head stays in view and filters; without it the first column is a label. */
  readonly table: boolean;
}

/** Places in `cellXfs` of the style sheet. */
export const STYLES = { text: 0, head: 1, date: 2, moment: 3, integer: 4, amount: 5, literal: 6 };

const DAY_MS = 86_400_000;
/** Day 0 of a sheet, with which 1 March 1900 is day 61 (Excel takes 1900 for a leap year). */
const EPOCH = Date.UTC(1899, 11, 30);
/** A moment is shown as it was in Việt Nam, wherever the sheet is opened. */
const VIETNAM_MS = 7 * 3_600_000;

/** The number that a sheet keeps for a day. */
export function serialOfDay(day: string): number {
  return (Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - EPOCH) / DAY_MS;
}

/** The number that a sheet keeps for a moment: days since day 0, in Việt Nam. */
export function serialOfMoment(moment: string): number {
  return (Date.parse(moment) + VIETNAM_MS - EPOCH) / DAY_MS;
}

/** `A`, `B`, … `Z`, `AA`, … for 0, 1, … */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** The most characters that a cell holds. */
const LONGEST_TEXT = 32_767;

/** Text for XML 1.0: what it cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What a program would take for a formula when the sheet is written on as text. */
const LIKE_FORMULA = /^[=+\-@\t\r]/u;

function textCell(place: string, text: string, style?: number): string {
  const looks = style ?? (LIKE_FORMULA.test(text) ? STYLES.literal : STYLES.text);
  return `<c r="${place}" s="${looks}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function numberCell(place: string, value: number, style: number): string {
  return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
}

function cellXml(place: string, kind: ColumnKind, cell: Cell): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') {
    return numberCell(place, cell, kind === 'amount' ? STYLES.amount : STYLES.integer);
  }
  if (kind === 'date') return numberCell(place, serialOfDay(cell), STYLES.date);
  if (kind === 'moment') return numberCell(place, serialOfMoment(cell), STYLES.moment);
  return textCell(place, cell);
}

function rowXml(columns: readonly SheetColumn[], cells: readonly Cell[], row: number): string {
  const written = columns.map(({ kind }, index) =>
    cellXml(`${columnName(index)}${row}`, kind, cells[index] ?? null),
  );
  return `<row r="${row}">${written.join('')}</row>`;
}

function headXml(columns: readonly SheetColumn[]): string {
  const cells = columns.map(({ header }, index) =>
    textCell(`${columnName(index)}1`, header, STYLES.head),
  );
  return `<row r="1" ht="30" customHeight="1">${cells.join('')}</row>`;
}

const FROZEN = `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>
<selection pane="bottomLeft" activeCell="A2" sqref="A2"/>`;

function viewXml(table: boolean, first: boolean): string {
  const selected = first ? ' tabSelected="1"' : '';
  const view = `<sheetView workbookViewId="0"${selected}>${table ? FROZEN : ''}</sheetView>`;
  return `<sheetViews>${view}</sheetViews>`;
}

function columnsXml(columns: readonly SheetColumn[]): string {
  const written = columns.map(
    ({ width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${written.join('')}</cols>`;
}

/** The cells of a table: `A1:L201`. */
export function tableArea(columns: readonly SheetColumn[], rows: number): string {
  return `A1:${columnName(columns.length - 1)}${rows + 1}`;
}

/** A sheet as SpreadsheetML (ISO/IEC 29500-1, 18.3), piece by piece. */
export async function* sheetXml(
  { columns, rows, table }: Sheet,
  first: boolean,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
${viewXml(table, first)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(columns)}<sheetData>`;
  if (table) yield headXml(columns);
  let rowsSoFar = 0;
  for await (const cells of rows) {
    rowsSoFar += 1;
    yield rowXml(columns, cells, rowsSoFar + (table ? 1 : 0));
  }
  const filter = table ? `<autoFilter ref="${tableArea(columns, rowsSoFar)}"/>` : '';
  yield `</sheetData>${filter}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}
