import { formatIn } from '@cau-noi/i18n/format';
import { issueWords } from '@cau-noi/i18n/issue-words';
import { translator } from '@cau-noi/i18n/messages';
import type { Language } from '@cau-noi/i18n/messages';
import { administrationMessages } from './administration.messages.ts';
import type { WrittenIssue } from './refusal.ts';

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

function valuesOf(data: unknown, language: Language): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(data ?? {}).map(([name, value]) => {
      const text = String(value ?? '');
      if (typeof value === 'number') return [name, value];
      return [name, DAY.test(text) ? formatIn(language).date(text) : text];
    }),
  );
}

/** The sentence of an issue; its code where this page is older than the server. */
export function issueText({ code, data }: WrittenIssue, language: Language): string {
  const key = `issue.${code}`;
  const values = valuesOf(data, language);
  for (const words of [administrationMessages, issueWords]) {
    const said = (translator(words as never, language) as Say)(key, values);
    if (said !== key) return said;
  }
  return code;
}
