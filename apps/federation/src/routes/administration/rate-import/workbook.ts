import { WorkbookError, Zip } from './zip.ts';

/** What stands in a cell; a date is the number of its day. */
export type CellValue = string | number;

export interface SheetRow {
  /** The number of the row as the spreadsheet shows it. */
  readonly line: number;
  /** By the place of the column, from 0; cells with nothing in them are left out. */
  readonly cells: ReadonlyMap<number, CellValue>;
}

export interface SheetRead {
  readonly rows: readonly SheetRow[];
  /** Days are counted from 1904 on, as some programs do. */
  readonly from1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';

/**
 * The first sheet of a workbook (ISO/IEC 29500-1, 18.3), for values only: formulas and merged cells
 * are refused, since what they mean for a row cannot be told.
 *
 * @throws WorkbookError
 */
export async function readWorkbook(content: ArrayBuffer): Promise<SheetRead> {
  const zip = new Zip(content);
  const workbook = await partOf(zip, WORKBOOK);
  if (workbook === null) throw new WorkbookError('NOT_XLSX');
  const path = sheetPath(workbook, await partOf(zip, RELATIONS));
  const sheet = path === null ? null : await partOf(zip, path);
  if (sheet === null) throw new WorkbookError('NO_SHEET');
  const strings = await partOf(zip, STRINGS);
  refuseUnreadable(sheet);
  const texts = strings === null ? [] : elements(strings.documentElement, 'si').map(textOf);
  const properties = first(workbook.documentElement, 'workbookPr');
  const marked = properties?.getAttribute('date1904') ?? '0';
  const data = first(sheet.documentElement, 'sheetData');
  return {
    rows: data === null ? [] : rowsOf(data, texts),
    from1904: marked === '1' || marked === 'true',
  };
}

async function partOf(zip: Zip, path: string): Promise<Document | null> {
  const text = await zip.text(path);
  if (text === null) return null;
  const part = new DOMParser().parseFromString(text, 'application/xml');
  if (part.getElementsByTagName('parsererror').length > 0) throw new WorkbookError('DAMAGED');
  return part;
}

const elements = (parent: Element, name: string): readonly Element[] =>
  [...parent.children].filter(({ localName }) => localName === name);

const first = (parent: Element, name: string): Element | null => elements(parent, name)[0] ?? null;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function sheetPath(workbook: Document, relations: Document | null): string | null {
  const sheets = first(workbook.documentElement, 'sheets');
  const sheet = sheets === null ? null : first(sheets, 'sheet');
  const id = sheet?.getAttributeNS(OFFICE, 'id') ?? null;
  if (id === null || relations === null) return null;
  const relation = elements(relations.documentElement, 'Relationship').find(
    (one) => one.getAttribute('Id') === id,
  );
  const target = relation?.getAttribute('Target') ?? null;
  if (target === null) return null;
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** How many places are named; the rest is found when these are mended. */
const PLACES_NAMED = 5;

function refuseUnreadable(sheet: Document): void {
  const merged = [...sheet.getElementsByTagNameNS('*', 'mergeCell')];
  if (merged.length > 0) {
    throw new WorkbookError('MERGED_CELLS', placesOf(merged, 'ref'));
  }
  const formulas = [...sheet.getElementsByTagNameNS('*', 'f')].flatMap(
    ({ parentElement }) => parentElement ?? [],
  );
  if (formulas.length > 0) throw new WorkbookError('FORMULAS', placesOf(formulas, 'r'));
}

const placesOf = (cells: readonly Element[], attribute: string): string =>
  cells
    .slice(0, PLACES_NAMED)
    .map((cell) => cell.getAttribute(attribute) ?? '')
    .join(', ');

function rowsOf(data: Element, texts: readonly string[]): readonly SheetRow[] {
  let line = 0;
  return elements(data, 'row').map((row) => {
    line = Number(row.getAttribute('r') ?? line + 1);
    const cells = new Map<number, CellValue>();
    let column = -1;
    for (const cell of elements(row, 'c')) {
      column = columnOf(cell.getAttribute('r')) ?? column + 1;
      const value = valueOf(cell, texts);
      if (value !== '') cells.set(column, value);
    }
    return { line, cells };
  });
}

/** 0, 1, … for `A7`, `B7`, …; null without letters. */
function columnOf(place: string | null): number | null {
  const letters = /^[A-Z]+/u.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(cell: Element, texts: readonly string[]): CellValue {
  const written = first(cell, 'v')?.textContent ?? '';
  switch (cell.getAttribute('t') ?? 'n') {
    case 's':
      return (texts[Number(written)] ?? '').trim();
    case 'inlineStr': {
      const inline = first(cell, 'is');
      return inline === null ? '' : textOf(inline).trim();
    }
    case 'n':
      return written === '' ? '' : Number(written);
    default:
      return written.trim();
  }
}

/** Plain text, or runs of it; how it is read aloud (`rPh`) is none of it. */
function textOf(item: Element): string {
  const runs = [...item.children].flatMap((part) => {
    if (part.localName === 't') return [part];
    return part.localName === 'r' ? elements(part, 't') : [];
  });
  return runs.map(({ textContent }) => textContent).join('');
}
