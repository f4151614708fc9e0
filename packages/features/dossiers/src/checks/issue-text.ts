import { formatIn } from '@cau-noi/i18n/format';
import { issueWords } from '@cau-noi/i18n/issue-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';

/** Something wrong, as the domain or the API names it. */
export interface IssueFacts {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly data: unknown;
}

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

/** From here on a number is an amount: a year, which is a name, stays below. */
const GROUPED_FROM = 10_000;

function valuesOf(data: unknown, language: Language): Readonly<Record<string, string | number>> {
  const { number } = formatIn(language);
  const entries = Object.entries(data ?? {}).map(([name, value]) => {
    if (typeof value !== 'number') return [name, String(value ?? '')];
    return [name, Math.abs(value) < GROUPED_FROM ? value : number(value)];
  });
  return Object.fromEntries(entries) as Readonly<Record<string, string | number>>;
}

/** The sentence of an issue; its code where this page is older than the server. */
export function issueText({ code, data }: IssueFacts, language: Language): string {
  const said = (translator(issueWords, language) as Say)(`issue.${code}`, valuesOf(data, language));
  return said === `issue.${code}` ? code : said;
}

/** What is merely missing: said only once somebody asks, not while they are still typing. */
const MISSING = new Set([
  'REQUIRED',
  'HEAD_MISSING',
  'RESULT_MISSING',
  'TARGET_WITHOUT_UNIT',
  'UNIT_WITHOUT_TARGET',
]);

/**
 * Tells the sentence for a field by its path, joined by points.
 *
 * @param strict says what is missing too, not only what is wrong
 */
export function issuesByPath(
  issues: readonly IssueFacts[],
  language: Language,
  strict: boolean,
): (path: string) => string | undefined {
  const said = new Map<string, string>();
  for (const issue of issues) {
    const path = issue.path.join('.');
    const silent = !strict && MISSING.has(issue.code);
    if (!silent && !said.has(path)) said.set(path, issueText(issue, language));
  }
  return (path) => said.get(path);
}

/** The part of a mutation's input in which each kind of content stands. */
const INPUT_PARTS = new Set(['content', 'actual', 'report']);

/** An issue of the API as the form names its fields: from the content down, not from the input. */
export function inOwnPath<Facts extends IssueFacts>(issue: Facts): Facts {
  const [first, ...rest] = issue.path;
  return INPUT_PARTS.has(String(first)) ? { ...issue, path: rest } : issue;
}
