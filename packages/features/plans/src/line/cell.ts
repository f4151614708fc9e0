import {
  FUNDING_SOURCES,
  type FundingAmount,
  type FundingSource,
} from '@cau-noi/domain/activity/funding';
import { CURRENCIES, type CurrencyCode } from '@cau-noi/domain/money';
import type { PlanLine } from '@cau-noi/domain/plan';
import type { PlanLineField } from '@cau-noi/domain/plan/difference';
import {
  type PasteColumn,
  type PasteIssue,
  pasteLines,
  type PasteVocabularies,
  type PlanLinePatch,
} from '@cau-noi/domain/plan/paste';
import { collect, err, issue, map, ok, type Result } from '@cau-noi/domain/result';
import type { Language } from '@cau-noi/i18n/messages';
import { readNumber, toMinor } from '@cau-noi/ui/number-text';
import { TARGET_DECIMALS } from './line-text.ts';

/** A column of the grid: a field of the line, or all that one source gives. */
export type ColumnId = Exclude<PlanLineField, 'funding'> | `funding.${FundingSource}`;

/** The columns in the order of the grid. */
export const COLUMN_IDS: readonly ColumnId[] = [
  'kind',
  'title',
  'partnerId',
  'countries',
  'purposeKind',
  'purpose',
  'expectedResult',
  'resultTarget',
  'resultUnit',
  'headLevel',
  'persons',
  'days',
  'fromMonth',
  'toMonth',
  'coOrganiserIds',
  'priority',
  ...FUNDING_SOURCES.map((source) => `funding.${source}` as const),
  'note',
  // Last, so that the tables that unions keep can still be pasted column by column.
  'agreementId',
];

/** The source whose money a column holds; null for a field of the line. */
export function sourceOf(column: ColumnId): FundingSource | null {
  return FUNDING_SOURCES.find((source) => column === `funding.${source}`) ?? null;
}

/** What is needed to read a cell. */
export interface CellReader {
  readonly year: number;
  readonly language: Language;
  readonly vocabularies: PasteVocabularies;
  /** Union ids by their names, for co-organisers. */
  readonly unions: ReadonlyMap<string, string>;
}

type Read<T> = Result<T, PasteIssue>;

const LIST_SEPARATORS = /[;\n]/u;
const CURRENCY_AT_END = /\s*([A-Za-z]{3})\s*$/u;

/** One cell as the domain reads a pasted block of one cell. */
function readPasted(text: string, column: PasteColumn, reader: CellReader): Read<PlanLinePatch> {
  const { year, vocabularies } = reader;
  const block = `"${text.replaceAll('"', '""')}"`;
  const pasted = pasteLines(block, { year, columns: [column], vocabularies });
  const [row] = pasted.ok ? pasted.value : [];
  const [wrong] = row?.issues ?? [];
  return wrong === undefined ? ok(row?.patch ?? {}) : err(wrong);
}

/** Only what can be read in two ways, or in the other language's spelling, is read as the reader writes. */
function inOwnNotation(text: string, language: Language, decimals: number): number | null {
  const reading = readNumber(text, language, decimals);
  return reading.ok ? reading.value : null;
}

function readAmount(text: string, source: FundingSource, reader: CellReader): Read<FundingAmount> {
  const [, code = 'VND'] = CURRENCY_AT_END.exec(text) ?? [];
  const currency = code.toUpperCase();
  if (!Object.hasOwn(CURRENCIES, currency)) return err(issue('UNKNOWN_WORD', { text: code }));
  const known = currency as CurrencyCode;
  const read = readPasted(text, { field: 'funding', source, currency: known }, reader);
  if (read.ok) {
    const amount = read.value.funding?.[0]?.amount ?? null;
    return amount === null ? err(issue('MONEY_FORMAT', { text })) : ok({ source, amount });
  }
  const figure = inOwnNotation(
    text.replace(CURRENCY_AT_END, ''),
    reader.language,
    CURRENCIES[known].decimals,
  );
  if (read.error.code !== 'MONEY_FORMAT' || figure === null || figure < 0) return read;
  return ok({ source, amount: { minor: toMinor(figure, known), currency: known } });
}

function readSource(
  text: string,
  source: FundingSource,
  reader: CellReader,
): Read<readonly FundingAmount[]> {
  const parts = text.split(LIST_SEPARATORS).filter((part) => part.trim() !== '');
  const amounts = collect(parts.map((part) => readAmount(part.trim(), source, reader)));
  if (!amounts.ok) return err(amounts.error[0] ?? issue('MONEY_FORMAT', { text }));
  const currencies = amounts.value.map(({ amount }) => amount.currency);
  const twice = currencies.find((currency, index) => currencies.indexOf(currency) < index);
  return twice === undefined ? ok(amounts.value) : err(issue('DUPLICATE', { value: twice }));
}

function readUnions(text: string, { unions }: CellReader): Read<readonly string[]> {
  const names = text.split(LIST_SEPARATORS).map((name) => name.trim());
  const ids: string[] = [];
  for (const name of names.filter((given) => given !== '')) {
    const id = unions.get(name.toLowerCase());
    if (id === undefined) return err(issue('UNKNOWN_WORD', { text: name }));
    ids.push(id);
  }
  return ok([...new Set(ids)]);
}

function readTarget(text: string, reader: CellReader): Read<PlanLinePatch> {
  const read = readPasted(text, { field: 'resultTarget' }, reader);
  const ambiguous = !read.ok && ['NUMBER_FORMAT', 'NUMBER_AMBIGUOUS'].includes(read.error.code);
  const figure = ambiguous ? inOwnNotation(text, reader.language, TARGET_DECIMALS) : null;
  return figure === null ? read : ok({ resultTarget: figure });
}

/** What a cell holds: a code, a text, a number, a month, codes of a list, or amounts as "150050 USD". */
export type CellContent = string | number | readonly string[] | null;

const amountCode = ({ amount }: FundingAmount) => `${amount.minor} ${amount.currency}`;

/**
 * What a cell holds from its text, typed or pasted, in Vietnamese or English. Money of one source may
 * be several amounts: "320.000.000; 1.500 USD".
 */
export function readCell(column: ColumnId, text: string, reader: CellReader): Read<CellContent> {
  const source = sourceOf(column);
  if (source !== null) {
    return map(readSource(text, source, reader), (amounts) => amounts.map(amountCode));
  }
  if (column === 'coOrganiserIds') return readUnions(text, reader);
  const field = column as Exclude<PlanLineField, 'funding' | 'coOrganiserIds'>;
  const read =
    field === 'resultTarget' ? readTarget(text, reader) : readPasted(text, { field }, reader);
  return map(read, (patch) => patch[field] ?? null);
}

function withSource(line: PlanLine, source: FundingSource, codes: CellContent): PlanLine {
  const amounts = (Array.isArray(codes) ? (codes as readonly string[]) : []).map((code) => {
    const [minor = '', currency = ''] = code.split(' ');
    return { source, amount: { minor: Number(minor), currency: currency as CurrencyCode } };
  });
  return withFunding(line, source, amounts);
}

/** The line with what one source gives replaced, in the order of the sources. */
export function withFunding(
  line: PlanLine,
  source: FundingSource,
  amounts: readonly FundingAmount[],
): PlanLine {
  const funding = [...line.funding.filter((row) => row.source !== source), ...amounts];
  return {
    ...line,
    funding: FUNDING_SOURCES.flatMap((each) => funding.filter((row) => row.source === each)),
  };
}

/** The line with a cell's new content. A kind and a priority cannot be emptied: they stay. */
export function withCell(line: PlanLine, column: ColumnId, content: CellContent): PlanLine {
  const source = sourceOf(column);
  if (source !== null) return withSource(line, source, content);
  const empty = content === null || content === '';
  switch (column) {
    case 'kind':
    case 'priority':
      return empty ? line : { ...line, [column]: content };
    case 'title':
    case 'purpose':
    case 'expectedResult':
      return { ...line, [column]: content ?? '' };
    case 'countries':
    case 'coOrganiserIds':
      return { ...line, [column]: Array.isArray(content) ? content : [] };
    default:
      return { ...line, [column]: empty ? null : content };
  }
}
