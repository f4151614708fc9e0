import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';

/**
 * NUMBER_FORMAT      {text}: no number, or one in an unknown spelling
 * NUMBER_AMBIGUOUS   {text}: '1,234' is 1234 in one country and 1 and a bit in another
 */
export type NumberIssue = Issue<'NUMBER_FORMAT' | 'NUMBER_AMBIGUOUS'>;

const SPACES = /\s+/gu;
const DIGITS = /^\d+$/u;
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3})+$/u;
const COMMA_GROUP = /^\d{1,3},\d{3}$/u;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3}){2,}$/u;
const DECIMAL_COMMA = /^(?:\d+|\d{1,3}(?:\.\d{3})+),\d+$/u;
const DECIMAL_POINT = /^\d+\.(?:\d{1,2}|\d{4,})$/u;

/** A whole number as '12', '1.234.567', '1 234' or '1,234,567'; groups of three need no guess here. */
export function readCount(text: string): Result<number, NumberIssue> {
  const bare = text.replace(SPACES, '');
  const whole = [DIGITS, POINT_GROUPS, COMMA_GROUP, COMMA_GROUPS].some((form) => form.test(bare));
  const value = Number(bare.replaceAll(/[.,]/gu, ''));
  return whole && Number.isSafeInteger(value) ? ok(value) : err(issue('NUMBER_FORMAT', { text }));
}

/** As `readCount`, with decimals: '1.234,5', '12,5', and '12.5' since it can be nothing else. */
export function readNumber(text: string): Result<number, NumberIssue> {
  const bare = text.replace(SPACES, '');
  if (COMMA_GROUP.test(bare)) return err(issue('NUMBER_AMBIGUOUS', { text }));
  if (DECIMAL_COMMA.test(bare)) return ok(Number(bare.replaceAll('.', '').replace(',', '.')));
  return DECIMAL_POINT.test(bare) ? ok(Number(bare)) : readCount(text);
}
