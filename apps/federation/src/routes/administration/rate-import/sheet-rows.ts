import type { RateSheetColumn } from '@cau-noi/domain/norm/rate-sheet';
import type { VariablesOf } from '@cau-noi/graphql/graphql';
import {
  LISTED,
  readCode,
  readCodes,
  readDay,
  readMinor,
  readNumber,
  readYes,
} from './cell-values.ts';
import type { CellProblem, CellRead } from './cell-values.ts';
import { plain } from './sheet-head.ts';
import type { RatesImportMutation } from './import-asked.ts';
import type { CellValue, SheetRow } from './workbook.ts';

export type RateInput = VariablesOf<typeof RatesImportMutation>['input']['rows'][number];

/** What is wrong in a row, at its column. */
export interface RowProblem {
  readonly column: RateSheetColumn | null;
  readonly code: string;
  readonly data: unknown;
}

/** A row of the file: the rate that it says, or what is wrong with it. */
export interface ReadRow {
  readonly line: number;
  readonly rate: RateInput | null;
  readonly problems: readonly RowProblem[];
}

/** An instrument of the book, as far as a row names it. */
export interface NamedInstrument {
  readonly id: string;
  readonly number: string | null;
}

export interface RowReading {
  readonly places: ReadonlyMap<RateSheetColumn, number>;
  readonly instruments: readonly NamedInstrument[];
  readonly from1904: boolean;
}

type OwnProblem =
  | CellProblem
  | 'REQUIRED'
  | 'LIMIT_TWICE'
  | 'INSTRUMENT_NOT_LISTED'
  | 'INSTRUMENT_TWICE';

/** The cells of a row while they are read; what is wrong gathers. */
class Cells {
  readonly problems: RowProblem[] = [];
  readonly #row: SheetRow;
  readonly #places: RowReading['places'];

  constructor(row: SheetRow, places: RowReading['places']) {
    this.#row = row;
    this.#places = places;
  }

  at(column: RateSheetColumn): CellValue | null {
    const place = this.#places.get(column);
    return place === undefined ? null : (this.#row.cells.get(place) ?? null);
  }

  refuse(column: RateSheetColumn, code: OwnProblem, data: object = {}): null {
    this.problems.push({ column, code, data });
    return null;
  }

  /** What a cell says; null where it is empty or cannot be read. */
  read<Value>(column: RateSheetColumn, by: (cell: CellValue) => CellRead<Value>): Value | null {
    const cell = this.at(column);
    if (cell === null) return null;
    const read = by(cell);
    return read.ok ? read.value : this.refuse(column, read.code, { value: read.value });
  }

  /** The same of a cell that may not be empty. */
  need<Value>(column: RateSheetColumn, by: (cell: CellValue) => CellRead<Value>): Value | null {
    return this.at(column) === null ? this.refuse(column, 'REQUIRED') : this.read(column, by);
  }

  text(column: RateSheetColumn): string | null {
    const cell = this.at(column);
    return cell === null ? null : String(cell);
  }
}

/** The rate that a row of the file says. */
export function readRow(row: SheetRow, { places, instruments, from1904 }: RowReading): ReadRow {
  const cells = new Cells(row, places);
  const day = (cell: CellValue) => readDay(cell, from1904);
  const instrumentId = readInstrument(cells, instruments);
  const item = cells.need('item', (cell) => readCode(cell, LISTED.item));
  const scope = readScope(cells);
  const limit = readLimit(cells);
  const exceptional = cells.read('exceptional', readYes) ?? false;
  const validFrom = cells.need('validFrom', day);
  const validTo = cells.read('validTo', day);
  const verification = cells.need('verification', (cell) => readCode(cell, LISTED.verification));
  const { line } = row;
  const { problems } = cells;
  if (
    problems.length > 0 ||
    instrumentId === null ||
    item === null ||
    limit === null ||
    validFrom === null ||
    verification === null
  )
    return { line, rate: null, problems };
  const [article, note] = [cells.text('article'), cells.text('note')];
  const said = { instrumentId, article, item, scope, limit, exceptional };
  return { line, rate: { ...said, validFrom, validTo, verification, note }, problems };
}

function readInstrument(cells: Cells, instruments: readonly NamedInstrument[]): string | null {
  const number = cells.text('instrument');
  if (number === null) return cells.refuse('instrument', 'REQUIRED');
  const named = instruments.filter((one) => plain(one.number ?? '') === plain(number));
  const [only] = named;
  if (only === undefined) {
    return cells.refuse('instrument', 'INSTRUMENT_NOT_LISTED', { value: number });
  }
  return named.length === 1
    ? only.id
    : cells.refuse('instrument', 'INSTRUMENT_TWICE', { value: number });
}

function readScope(cells: Cells): RateInput['scope'] {
  return {
    guestRanks: cells.read('guestRanks', (cell) => readCodes(cell, LISTED.guestRanks)) ?? [],
    roles: cells.read('roles', (cell) => readCodes(cell, LISTED.roles)) ?? [],
    places: cells.read('places', (cell) => readCodes(cell, LISTED.places)) ?? [],
    travellers: cells.read('travellers', (cell) => readCodes(cell, LISTED.travellers)) ?? [],
    countries: cells.read('countries', (cell) => readCodes(cell, LISTED.countries)) ?? [],
  } as RateInput['scope'];
}

/** An amount with its currency, or a share; never both, and never nothing: what is unknown is not imported. */
function readLimit(cells: Cells): RateInput['limit'] | null {
  const share = cells.at('percent');
  if (share !== null) {
    if (cells.at('ceiling') !== null) return cells.refuse('percent', 'LIMIT_TWICE');
    const percent = cells.read('percent', readNumber);
    if (percent === null) return null;
    return Number.isInteger(percent)
      ? { percent }
      : cells.refuse('percent', 'NUMBER_PLACES', { value: String(share) });
  }
  const currency = cells.need('currency', (cell) => readCode(cell, LISTED.currency));
  if (cells.at('ceiling') === null) return cells.refuse('ceiling', 'REQUIRED');
  if (currency === null) return null;
  const amount = (cell: CellValue) => readMinor(cell, currency);
  const ceiling = cells.read('ceiling', amount);
  const lowest = cells.read('lowest', amount);
  if (ceiling === null) return null;
  return {
    amount: {
      ceiling: { minor: ceiling, currency },
      lowest: lowest === null ? null : { minor: lowest, currency },
    },
  };
}
