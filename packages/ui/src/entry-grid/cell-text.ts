import { readDate, readMonth, writeDate, writeMonth } from '../date-text/date-text.ts';
import {
  decimalsOf,
  fromMinor,
  type NumberReading,
  readNumber,
  toMinor,
  writeNumber,
} from '../number-text/number-text.ts';
import type { Option } from '../select-field/select-field.tsx';
import { fold } from '../text-match/text-match.ts';
import type { UiWords } from '../words/words.tsx';
import type { CellReading, GridColumn, MoneyColumn } from './columns.ts';

/** The language in which cells are read and written. */
export interface CellSpeech {
  readonly words: UiWords;
  readonly locale: string;
}

const good = (value: Extract<CellReading, { ok: true }>['value']): CellReading => ({
  ok: true,
  value,
});
const bad = (message: string): CellReading => ({ ok: false, message });

/** The text of a cell as it is shown, copied, and offered for editing. */
export function writeCell<Row>(column: GridColumn<Row>, row: Row, locale: string): string {
  switch (column.type) {
    case 'text':
      return column.value(row);
    case 'number':
      return writeNumber(column.value(row), locale, column.decimals ?? 0);
    case 'money':
      return writeMoney(column, row, locale);
    case 'month':
      return writeMonth(column.value(row));
    case 'date':
      return writeDate(column.value(row));
    case 'select':
      return labelOf(column.options, column.value(row));
    case 'multi-select':
      return column
        .value(row)
        .map((value) => labelOf(column.options, value))
        .join('; ');
  }
}

function writeMoney<Row>(column: MoneyColumn<Row>, row: Row, locale: string): string {
  const money = column.value(row);
  if (money === null) return '';
  const amount = fromMinor(money.minor, money.currency);
  const text = writeNumber(amount, locale, decimalsOf(money.currency));
  return money.currency === column.currencies[0] ? text : `${text} ${money.currency}`;
}

function labelOf(options: readonly Option[], value: string | null): string {
  return options.find((option) => option.value === value)?.label ?? '';
}

/** Reads what was typed or pasted into a cell of `column`; `row` is `null` for a row that is being added. */
export function readCell<Row>(
  column: GridColumn<Row>,
  row: Row | null,
  text: string,
  speech: CellSpeech,
): CellReading {
  if (column.parse) return column.parse(text, row);
  const { words, locale } = speech;
  switch (column.type) {
    case 'text':
      return good(text.trim());
    case 'number':
      return ofNumber(readNumber(text, locale, column.decimals ?? 0), column.decimals ?? 0, words);
    case 'money':
      return readMoney(column, row, text, speech);
    case 'month':
      return readMonth(text, column.year) === undefined
        ? bad(words.field.notAMonth)
        : good(readMonth(text, column.year) ?? null);
    case 'date':
      return readDate(text) === undefined
        ? bad(words.field.notADate)
        : good(readDate(text) ?? null);
    case 'select':
      return readOption(column.options, text, words);
    case 'multi-select':
      return readOptions(column.options, text, words);
  }
}

function ofNumber(reading: NumberReading, decimals: number, words: UiWords): CellReading {
  if (reading.ok) return good(reading.value);
  return bad(
    reading.problem === 'not-a-number'
      ? words.field.notANumber
      : words.field.tooManyDecimals(decimals),
  );
}

function readMoney<Row>(
  column: MoneyColumn<Row>,
  row: Row | null,
  text: string,
  { words, locale }: CellSpeech,
): CellReading {
  const named = column.currencies.find((currency) => text.toUpperCase().includes(currency));
  const held = row === null ? null : column.value(row);
  const currency = named ?? held?.currency ?? column.currencies[0];
  const figure = named === undefined ? text : text.replace(new RegExp(named, 'i'), '');
  const decimals = decimalsOf(currency);
  const reading = readNumber(figure, locale, decimals);
  if (!reading.ok) return ofNumber(reading, decimals, words);
  if (reading.value === null) return good(null);
  return good({ minor: toMinor(reading.value, currency), currency });
}

function readOption(options: readonly Option[], text: string, words: UiWords): CellReading {
  if (text.trim() === '') return good(null);
  const option = optionNamed(options, text);
  return option ? good(option.value) : bad(words.field.notAnOption(text.trim()));
}

function readOptions(options: readonly Option[], text: string, words: UiWords): CellReading {
  // A name may have a comma in it: commas separate only where the whole is no name.
  const whole = optionNamed(options, text);
  if (whole && text.trim() !== '') return good([whole.value]);
  const names = text.split(/[;,\n]/).filter((name) => name.trim() !== '');
  const found = names.map((name) => optionNamed(options, name));
  const unknown = names.find((_, place) => found[place] === undefined);
  if (unknown !== undefined) return bad(words.field.notAnOption(unknown.trim()));
  const values = found.flatMap((option) => (option ? [option.value] : []));
  return good([...new Set(values)]);
}

/** The option of this name or code, marks and case aside; or the only one that begins so. */
function optionNamed(options: readonly Option[], name: string): Option | undefined {
  const wanted = fold(name);
  const exact = options.find(
    (option) => fold(option.label) === wanted || fold(option.value) === wanted,
  );
  if (exact) return exact;
  const beginning = options.filter((option) => fold(option.label).startsWith(wanted));
  return beginning.length === 1 ? beginning[0] : undefined;
}
