import { isIsoDate } from '@cau-noi/domain/period';
import { formatIn } from './format.ts';
import { cooperationWords } from './locales/cooperation.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

/** What is wrong with what was written, as the API tells it. */
export interface CooperationIssue {
  readonly code: string;
  readonly data: unknown;
}

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

function datum(name: string, value: unknown, language: Language): string | number {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value : '';
  if (name === 'article') return text === '' ? '' : `, ${text}`;
  if (name === 'verification') {
    return text === 'UNVERIFIED' ? cooperationWords[language].unverified : '';
  }
  return isIsoDate(text) ? formatIn(language).date(text) : text;
}

/** The data of an issue as they stand in its sentence. */
export function issueValues(data: unknown, language: Language): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(data ?? {}).map(([name, value]) => [name, datum(name, value, language)]),
  );
}

/** The sentence of an issue of an aid, a membership or a speech; its code where it has no words here. */
export function cooperationIssueText({ code, data }: CooperationIssue, language: Language): string {
  if (!Object.hasOwn(cooperationWords.vi.issue, code)) return code;
  const values = issueValues(data, language);
  return (translator(cooperationWords, language) as Say)(`issue.${code}`, values);
}

/** A day or a month, as far as is known. */
export function dayOrMonth(text: string, language: Language): string {
  const format = formatIn(language);
  return isIsoDate(text) ? format.date(text) : format.month(text);
}
