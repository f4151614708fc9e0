import { isIsoDate } from '@cau-noi/domain/period';
import { formatIn } from './format.ts';
import { informationWords } from './locales/information.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

/** What is wrong with what was written, as the API tells it. */
interface InformationTextIssue {
  readonly code: string;
  readonly data: unknown;
}

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

function datum(value: unknown, language: Language): string | number {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value : '';
  return isIsoDate(text) ? formatIn(language).date(text) : text;
}

/** The sentence of an issue of external information or a note; its code where it has no words here. */
export function informationIssueText(
  { code, data }: InformationTextIssue,
  language: Language,
): string {
  if (!Object.hasOwn(informationWords.vi.issue, code)) return code;
  const values = Object.fromEntries(
    Object.entries(data ?? {}).map(([name, value]) => [name, datum(value, language)]),
  );
  return (translator(informationWords, language) as Say)(`issue.${code}`, values);
}
