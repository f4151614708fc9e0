import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/**
 * What any written field must keep, finished or not. Each function gives no issue, or one with the
 * path it was told; spread them into the list of a whole record.
 *
 * REQUIRED              nothing is filled in
 * TOO_LONG              {limit, actual}: characters
 * TOO_MANY              {limit, actual}: items of a list
 * FORBIDDEN_CHARACTER   a NUL or half of a character, which no database keeps
 * NOT_WHOLE             not a whole number where persons, days or money are counted
 * OUT_OF_RANGE          {minimum, maximum, actual}
 * AMOUNT_NEGATIVE       {actual}: minor units of money
 * AMOUNT_TOO_LARGE      {actual}: minor units beyond what can be counted exactly
 * UNKNOWN_VALUE         {value}: not one of the codes of this field
 * DUPLICATE             {value}: stands in the list before
 */
export type LimitCode =
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'FORBIDDEN_CHARACTER'
  | 'NOT_WHOLE'
  | 'OUT_OF_RANGE'
  | 'AMOUNT_NEGATIVE'
  | 'AMOUNT_TOO_LARGE'
  | 'UNKNOWN_VALUE'
  | 'DUPLICATE';

export type LimitIssue = Issue<LimitCode>;
export type IssuePath = readonly (string | number)[];
export type Range = { readonly minimum: number; readonly maximum: number };

const HALF_CHARACTER = /\p{Surrogate}/u;

/** True when there is nothing but spaces. */
export function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

/** REQUIRED for a blank text, an empty list or null; 0 and false are filled in. */
export function required(
  path: IssuePath,
  value: string | number | boolean | object | null,
): readonly LimitIssue[] {
  const missing =
    value === null ||
    (typeof value === 'string' && isBlank(value)) ||
    (Array.isArray(value) && value.length === 0);
  return missing ? [issue('REQUIRED', {}, path)] : [];
}

/** A text of at most `limit` characters (UTF-16 units) that a database can keep. */
export function textWithin(
  path: IssuePath,
  text: string | null,
  limit: number,
): readonly LimitIssue[] {
  if (text === null) return [];
  if (text.length > limit) return [issue('TOO_LONG', { limit, actual: text.length }, path)];
  const kept = !text.includes('\0') && !HALF_CHARACTER.test(text);
  return kept ? [] : [issue('FORBIDDEN_CHARACTER', {}, path)];
}

/** A number between both ends, ends included; null is "not filled in yet". */
export function numberWithin(
  path: IssuePath,
  value: number | null,
  { minimum, maximum }: Range,
): readonly LimitIssue[] {
  if (value === null || (value >= minimum && value <= maximum)) return [];
  return [issue('OUT_OF_RANGE', { minimum, maximum, actual: finite(value) }, path)];
}

/** As `numberWithin`, for what is counted. */
export function wholeWithin(
  path: IssuePath,
  value: number | null,
  range: Range,
): readonly LimitIssue[] {
  const wrong = numberWithin(path, value, range);
  if (wrong.length > 0 || value === null || Number.isInteger(value)) return wrong;
  return [issue('NOT_WHOLE', { actual: value }, path)];
}

/** Minor units of money: whole, none below zero, none beyond what a number counts exactly. */
export function amountWithin(path: IssuePath, minor: number): readonly LimitIssue[] {
  if (minor < 0) return [issue('AMOUNT_NEGATIVE', { actual: finite(minor) }, path)];
  if (minor > Number.MAX_SAFE_INTEGER) {
    return [issue('AMOUNT_TOO_LARGE', { actual: finite(minor) }, path)];
  }
  return Number.isInteger(minor) ? [] : [issue('NOT_WHOLE', { actual: finite(minor) }, path)];
}

/** NaN and the infinities do not survive JSON. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** One of the codes a field may hold; the types promise it, data from outside may break the promise. */
export function oneOf(
  path: IssuePath,
  value: string | null,
  codes: readonly string[],
): readonly LimitIssue[] {
  return value === null || codes.includes(value) ? [] : [issue('UNKNOWN_VALUE', { value }, path)];
}

export function atMost(
  path: IssuePath,
  list: readonly unknown[],
  limit: number,
): readonly LimitIssue[] {
  return list.length > limit ? [issue('TOO_MANY', { limit, actual: list.length }, path)] : [];
}

/** DUPLICATE at `pathOf(index)` for every value that stands in the list before. */
export function distinct(
  values: readonly string[],
  pathOf: (index: number) => IssuePath,
): readonly LimitIssue[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [issue('DUPLICATE' as const, { value }, pathOf(index))];
    seen.add(value);
    return [];
  });
}
