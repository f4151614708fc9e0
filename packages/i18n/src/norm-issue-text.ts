import type { Issue } from '@cau-noi/domain/result';
import { formatIn } from './format.ts';
import { issueWords } from './locales/issues.ts';
import { normWords } from './locales/norms.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

type Say = (key: string, values: Readonly<Record<string, string>>) => string;
type Data = Readonly<Record<string, unknown>>;

const DAYS: readonly string[] = ['from', 'to', 'until'];

function datum(name: string, value: unknown, data: Data, language: Language): string {
  const write = formatIn(language);
  if (typeof value === 'string') return DAYS.includes(name) ? write.date(value) : value;
  if (typeof value !== 'number') return '';
  const { currency } = data;
  const isAmount = name === 'ceiling' && typeof currency === 'string';
  return isAmount ? write.money({ minor: value, currency }) : write.number(value);
}

/** What is wrong with a row of the rate book, as a sentence. */
export function normIssueText(
  issue: { readonly code: Issue['code']; readonly data: unknown },
  language: Language,
): string {
  const data = (issue.data ?? {}) as Data;
  const values = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, datum(name, value, data, language)]),
  );
  const own = Object.hasOwn(normWords[language].issue, issue.code);
  const t = translator<{ issue: Record<string, string> }>(
    own ? normWords : issueWords,
    language,
  ) as Say;
  return t(`issue.${issue.code}`, values);
}
