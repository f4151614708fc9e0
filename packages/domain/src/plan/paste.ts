import type { ActivityKind } from '../activity/kind.ts';
import type { FundingSource } from '../activity/funding.ts';
import type { HeadLevel, Priority, PurposeKind } from '../activity/purpose.ts';
import type { CountryCode } from '../country/country.ts';
import { amountWithin, numberWithin, textWithin, wholeWithin } from '../limits/limits.ts';
import type { LimitCode } from '../limits/limits.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import type { MoneyTextIssue } from '../money/parse-money.ts';
import type { DateIssue, IsoMonth, MonthIssue } from '../period/period.ts';
import { yearOf } from '../period/period.ts';
import { andThen, at, collect, err, issue, map, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import { readCount, readNumber } from '../text/number.ts';
import type { NumberIssue } from '../text/number.ts';
import { parseTsv } from '../text/tsv.ts';
import { readMoney, readMonth, readWord } from './cells.ts';
import type { Vocabulary } from './cells.ts';
import { PLAN_LIMITS } from './issues.ts';
import type { PlanLine } from './plan.ts';

/** A column of the grid: a field of the line, or the money of one source in one currency. */
export type PasteColumn =
  | { readonly field: Exclude<keyof PlanLine, 'id' | 'coOrganiserIds' | 'funding'> }
  | { readonly field: 'funding'; readonly source: FundingSource; readonly currency: CurrencyCode };

/** The words that cells may hold, in every language the grid is used in. */
export type PasteVocabularies = {
  readonly kinds: Vocabulary<ActivityKind>;
  readonly purposeKinds: Vocabulary<PurposeKind>;
  readonly headLevels: Vocabulary<HeadLevel>;
  readonly priorities: Vocabulary<Priority>;
  readonly countries: Vocabulary<CountryCode>;
  /** Partner ids by name, short name and alias. */
  readonly partners: Vocabulary<string>;
  /** Agreement ids by title. */
  readonly agreements: Vocabulary<string>;
};

/** The money of one source; null takes it away. */
export type FundingPatch = {
  readonly source: FundingSource;
  readonly currency: CurrencyCode;
  readonly amount: Money | null;
};

type FieldPatch = { readonly [F in Exclude<keyof PlanLine, 'id' | 'funding'>]?: PlanLine[F] };
/** The fields that a pasted row sets; everything else of the line stays. See `applyPatch`. */
export type PlanLinePatch = FieldPatch & { readonly funding?: readonly FundingPatch[] };

/**
 * CELL_WITHOUT_COLUMN   {text}: the block is wider than the grid from the active cell on
 * UNKNOWN_WORD          {text}: not in the vocabulary of this column
 * MONTH_OUTSIDE_YEAR    {month, year}
 */
export type PasteIssue =
  | Issue<LimitCode | 'CELL_WITHOUT_COLUMN' | 'UNKNOWN_WORD' | 'MONTH_OUTSIDE_YEAR'>
  | NumberIssue
  | MoneyTextIssue
  | DateIssue
  | MonthIssue;

/** One pasted row; the path of an issue is the index of the cell in the row. */
export type PastedRow = {
  readonly patch: PlanLinePatch;
  readonly issues: readonly PasteIssue[];
};

/** A plan's year, the columns from the active cell on, and the words. */
export type PasteTarget = {
  readonly year: number;
  readonly columns: readonly PasteColumn[];
  readonly vocabularies: PasteVocabularies;
};

type Read<T> = Result<T, PasteIssue>;

const LIST_SEPARATORS = /[,;\n]/u;

function firstIssue<T>(issues: readonly PasteIssue[], value: T): Read<T> {
  const [first] = issues;
  return first === undefined ? ok(value) : err(first);
}

function text(cell: string, limit: number): Read<string> {
  return firstIssue(textWithin([], cell, limit), cell);
}

function count(cell: string, maximum: number): Read<number> {
  return andThen(readCount(cell), (value) =>
    firstIssue(wholeWithin([], value, { minimum: 0, maximum }), value),
  );
}

function measure(cell: string): Read<number> {
  const range = { minimum: 0, maximum: PLAN_LIMITS.target };
  return andThen(readNumber(cell), (value) => firstIssue(numberWithin([], value, range), value));
}

function money(cell: string, currency: CurrencyCode): Read<Money> {
  return andThen(readMoney(cell, currency), (amount) =>
    firstIssue(amountWithin([], amount.minor), amount),
  );
}

function month(cell: string, year: number): Read<IsoMonth> {
  return andThen(readMonth(cell, year), (value): Read<IsoMonth> =>
    yearOf(value) === year ? ok(value) : err(issue('MONTH_OUTSIDE_YEAR', { month: value, year })),
  );
}

function countries(cell: string, words: Vocabulary<CountryCode>): Read<readonly CountryCode[]> {
  const names = cell.split(LIST_SEPARATORS).filter((name) => name.trim() !== '');
  const codes = collect(names.map((name) => readWord(name.trim(), words)));
  if (codes.ok) return ok([...new Set(codes.value)]);
  return err(codes.error[0] ?? issue('UNKNOWN_WORD', { text: cell }));
}

// An empty cell empties the field where the field may be empty; a kind and a priority stay.
function emptyCell(column: PasteColumn): PlanLinePatch {
  switch (column.field) {
    case 'kind':
    case 'priority':
      return {};
    case 'title':
    case 'purpose':
    case 'expectedResult':
      return { [column.field]: '' };
    case 'countries':
      return { countries: [] };
    case 'funding':
      return { funding: [{ source: column.source, currency: column.currency, amount: null }] };
    default:
      return { [column.field]: null };
  }
}

function filledCell(cell: string, column: PasteColumn, target: PasteTarget): Read<PlanLinePatch> {
  const { year, vocabularies: words } = target;
  switch (column.field) {
    case 'kind':
      return map(readWord(cell, words.kinds), (kind) => ({ kind }));
    case 'priority':
      return map(readWord(cell, words.priorities), (priority) => ({ priority }));
    case 'purposeKind':
      return map(readWord(cell, words.purposeKinds), (purposeKind) => ({ purposeKind }));
    case 'headLevel':
      return map(readWord(cell, words.headLevels), (headLevel) => ({ headLevel }));
    case 'partnerId':
      return map(readWord(cell, words.partners), (partnerId) => ({ partnerId }));
    case 'agreementId':
      return map(readWord(cell, words.agreements), (agreementId) => ({ agreementId }));
    case 'countries':
      return map(countries(cell, words.countries), (codes) => ({ countries: codes }));
    case 'persons':
    case 'days':
      return map(count(cell, PLAN_LIMITS[column.field]), (value) => ({ [column.field]: value }));
    case 'resultTarget':
      return map(measure(cell), (resultTarget) => ({ resultTarget }));
    case 'fromMonth':
    case 'toMonth':
      return map(month(cell, year), (value) => ({ [column.field]: value }));
    case 'funding':
      return map(money(cell, column.currency), (amount) => ({
        funding: [{ source: column.source, currency: column.currency, amount }],
      }));
    case 'title':
      return map(text(cell, PLAN_LIMITS.title), (title) => ({ title }));
    case 'resultUnit':
      return map(text(cell, PLAN_LIMITS.unit), (resultUnit) => ({ resultUnit }));
    case 'purpose':
    case 'expectedResult':
    case 'note':
      return map(text(cell, PLAN_LIMITS.text), (value) => ({ [column.field]: value }));
  }
}

function readCell(
  cell: string,
  column: PasteColumn | undefined,
  target: PasteTarget,
): Read<PlanLinePatch> {
  const written = cell.normalize('NFC').trim();
  if (column !== undefined) {
    return written === '' ? ok(emptyCell(column)) : filledCell(written, column, target);
  }
  return written === '' ? ok({}) : err(issue('CELL_WITHOUT_COLUMN', { text: written }));
}

function readRow(cells: readonly string[], target: PasteTarget): PastedRow {
  const patch: PlanLinePatch = {};
  const funding: FundingPatch[] = [];
  const issues: PasteIssue[] = [];
  for (const [index, cell] of cells.entries()) {
    const read = readCell(cell, target.columns[index], target);
    if (read.ok) {
      Object.assign(patch, read.value);
      funding.push(...(read.value.funding ?? []));
    } else {
      issues.push(at(index, read.error));
    }
  }
  return { patch: funding.length > 0 ? { ...patch, funding } : patch, issues };
}

function withoutBlankTail(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return rows.slice(0, last + 1);
}

/**
 * Reads a block copied from a spreadsheet into patches, row by row. A cell that cannot be read is
 * left out of its patch and reported; the rest of the block still counts.
 * Fails as a whole only when the block has more rows than a plan may have lines (TOO_MANY).
 */
export function pasteLines(
  block: string,
  target: PasteTarget,
): Result<readonly PastedRow[], Issue<'TOO_MANY'>> {
  const rows = withoutBlankTail(parseTsv(block));
  const limit = PLAN_LIMITS.lines;
  if (rows.length > limit) return err(issue('TOO_MANY', { limit, actual: rows.length }));
  return ok(rows.map((row) => readRow(row, target)));
}

/** The line with the patch in it; money of sources that the patch does not name is kept. */
export function applyPatch(line: PlanLine, { funding = [], ...fields }: PlanLinePatch): PlanLine {
  const kept = line.funding.filter(
    ({ source, amount }) =>
      !funding.some((row) => row.source === source && row.currency === amount.currency),
  );
  const set = funding.flatMap(({ source, amount }) =>
    amount === null ? [] : [{ source, amount }],
  );
  return { ...line, ...fields, funding: [...kept, ...set] };
}
