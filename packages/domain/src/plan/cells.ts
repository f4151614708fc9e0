import { CURRENCIES } from '../money/money.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import { parseMoney } from '../money/parse-money.ts';
import type { MoneyTextIssue } from '../money/parse-money.ts';
import { monthOf, parseIsoMonth } from '../period/period.ts';
import type { DateIssue, IsoMonth, MonthIssue } from '../period/period.ts';
import { readDay } from '../period/written-day.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import { fold } from '../text/text.ts';

const SPACES = /\s+/gu;
const COMMA_GROUP = /^\d{1,3},\d{3}$/u;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3}){2,}$/u;

const MONTH = /^(\d{1,2})[/.-](\d{4})$/u;
const BARE_MONTH = /^\d{1,2}$/u;

function dense(text: string): string {
  return text.replace(SPACES, '');
}

// `parseMoney` reads the Vietnamese spelling; office computers are often set to the English one.
function withPointGroups(text: string, currency: CurrencyCode): string {
  const bare = dense(text);
  const { decimals } = CURRENCIES[currency];
  const number = /^[\d,]+/u.exec(bare)?.[0] ?? '';
  const certain = COMMA_GROUPS.test(number) || (decimals === 0 && COMMA_GROUP.test(number));
  return certain ? number.replaceAll(',', '.') + bare.slice(number.length) : text;
}

/** An amount in the currency of its column, its sign or code allowed at the end. */
export function readMoney(text: string, currency: CurrencyCode): Result<Money, MoneyTextIssue> {
  return parseMoney(withPointGroups(text, currency), currency);
}

/** A month from 'MM/yyyy', 'dd/MM/yyyy', their ISO spellings, or the bare number of one in `year`. */
export function readMonth(text: string, year: number): Result<IsoMonth, DateIssue | MonthIssue> {
  const bare = dense(text);
  const day = readDay(bare);
  if (day.ok) return ok(monthOf(day.value));
  if (day.error.code === 'DATE_NOT_REAL') return day;
  const [, number = '', yearOfMonth = ''] = MONTH.exec(bare) ?? [];
  if (yearOfMonth !== '') return parseIsoMonth(`${yearOfMonth}-${two(number)}`);
  if (BARE_MONTH.test(bare)) return parseIsoMonth(`${String(year).padStart(4, '0')}-${two(bare)}`);
  return parseIsoMonth(bare);
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}

/** What each word of a vocabulary stands for. Build it with `vocabulary`. */
export type Vocabulary<T> = ReadonlyMap<string, T>;

function wordKey(word: string): string {
  return fold(word).replace(SPACES, ' ').trim();
}

/** A vocabulary from words, in any language and spelling: case, marks and spaces do not count. */
export function vocabulary<T>(words: Iterable<readonly [string, T]>): Vocabulary<T> {
  return new Map([...words].map(([word, meaning]) => [wordKey(word), meaning]));
}

/** UNKNOWN_WORD {text}: the vocabulary does not have it. */
export function readWord<T>(text: string, words: Vocabulary<T>): Result<T, Issue<'UNKNOWN_WORD'>> {
  const meaning = words.get(wordKey(text));
  return meaning === undefined ? err(issue('UNKNOWN_WORD', { text })) : ok(meaning);
}
