import { isIsoDate } from '@cau-noi/domain/period';
import { formatIn } from './format.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

/** Something wrong in what was written, as the API tells it; the path is that of the field. */
export interface WrittenIssue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly data: unknown;
}

/** What is wrong, as a sentence. */
export type IssueText = (issue: Pick<WrittenIssue, 'code' | 'data'>, language: Language) => string;

/** Sentences under the codes of issues, in every language. */
type IssueWords = Readonly<Record<Language, { readonly issue: Readonly<Record<string, string>> }>>;
type Values = Readonly<Record<string, string | number>>;
type Say = (key: string, values: Values) => string;

function datum(value: unknown, language: Language): string | number {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value : '';
  return isIsoDate(text) ? formatIn(language).date(text) : text;
}

/** The data of an issue as a sentence needs them: days as the reader writes them, the rest as it is. */
export function issueValues(data: unknown, language: Language): Values {
  return Object.fromEntries(
    Object.entries(data ?? {}).map(([name, value]) => [name, datum(value, language)]),
  );
}

/**
 * How issues are said that these words know, the first that knows one; its code where the page is
 * older than the server.
 */
export function issueTextOf(...words: readonly IssueWords[]): IssueText {
  return ({ code, data }, language) => {
    const known = words.find((one) => Object.hasOwn(one[language].issue, code));
    if (known === undefined) return code;
    return (translator(known, language) as Say)(`issue.${code}`, issueValues(data, language));
  };
}
