import type { Issue } from '@cau-noi/domain/result';
import { formatIn } from './format.ts';
import { issueWords } from './locales/issues.ts';
import { planIssueWords } from './locales/plan-issues.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

const MONTH = /^\d{4}-\d{2}$/u;

function datum(value: unknown, language: Language): string | number {
  if (typeof value === 'number') return formatIn(language).number(value, 2);
  if (typeof value !== 'string') return '';
  return MONTH.test(value) ? formatIn(language).month(value) : value;
}

/** What is wrong in a plan, as a sentence; the same for the browser's issues and the server's. */
export function planIssueText(
  { code, data }: { readonly code: Issue['code']; readonly data: unknown },
  language: Language,
): string {
  const values = Object.fromEntries(
    Object.entries(data ?? {}).map(([name, value]) => [
      name,
      // A year is a name, not a quantity: no point between its thousands.
      name === 'year' ? String(value) : datum(value, language),
    ]),
  );
  const own = Object.hasOwn(planIssueWords[language].issue, code);
  const t = translator<{ issue: Record<string, string> }>(
    own ? planIssueWords : issueWords,
    language,
  ) as Say;
  return t(`issue.${code}`, values);
}
