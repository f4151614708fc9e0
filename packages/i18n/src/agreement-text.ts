import { formatIn } from './format.ts';
import { agreementWords } from './locales/agreement.ts';
import { issueWords } from './locales/issues.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';
import type { RefusalFacts } from './refusal-text.ts';
import { refusalText } from './refusal-text.ts';

type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

function datum(name: string, value: unknown, language: Language): string {
  const words = agreementWords[language];
  if (name === 'name' && typeof value === 'string' && Object.hasOwn(words.reserved, value)) {
    return translator(agreementWords, language)(`reserved.${value}` as 'reserved.PACT');
  }
  if (typeof value === 'number') return formatIn(language).number(value);
  return typeof value === 'string' ? value : '';
}

/** What is wrong with what is written of an agreement, as a sentence. */
export function agreementIssueText(
  { code, data }: { readonly code: string; readonly data: unknown },
  language: Language,
): string {
  const own = Object.hasOwn(agreementWords[language].issue, code);
  const t = translator<{ issue: Record<string, string> }>(
    own ? agreementWords : issueWords,
    language,
  ) as Say;
  const values = Object.fromEntries(
    Object.entries(data ?? {}).map(([name, value]) => [name, datum(name, value, language)]),
  );
  return t(`issue.${code}`, values);
}

/** Why something cannot be done with an agreement: its own words, else those of all records. */
export function agreementRefusalText(refusal: RefusalFacts, language: Language): string {
  const { code, data } = refusal;
  const own = code !== null && Object.hasOwn(agreementWords[language].issue, code);
  return own ? agreementIssueText({ code, data }, language) : refusalText(refusal, language);
}
