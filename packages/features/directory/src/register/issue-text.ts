import type { PersonIssue } from '@cau-noi/domain/person/issues';
import { formatIn } from '@cau-noi/i18n/format';
import { issueWords } from '@cau-noi/i18n/issue-words';
import { defineMessages, translator } from '@cau-noi/i18n/messages';
import { staffWords } from '@cau-noi/i18n/staff-words';
import type { Language } from '@cau-noi/i18n/messages';
import type { LimitIssue } from '@cau-noi/domain/limits';
import type { WrittenIssue } from './refusal.ts';

type PersonCode = Exclude<PersonIssue['code'], LimitIssue['code']>;

const vi = {
  BORN_IN_FUTURE: 'Ngày sinh sau ngày hôm nay.',
  BORN_TOO_EARLY: 'Ngày sinh trước ngày {{earliest}}.',
  PERIOD_REVERSED: 'Ngày cuối đứng trước ngày đầu.',
  LANGUAGE_CODE: 'Ngôn ngữ này không có trong danh mục.',
  EXPIRY_UNTESTED: 'Tự khai thì không có hạn của chứng chỉ.',
} as const satisfies Readonly<Record<PersonCode, string>>;

/** What is wrong in what was written of a person, beside what may be wrong anywhere. */
const personIssueMessages = defineMessages(vi, {
  BORN_IN_FUTURE: 'The day of birth is after today.',
  BORN_TOO_EARLY: 'The day of birth is before {{earliest}}.',
  PERIOD_REVERSED: 'The last day stands before the first.',
  LANGUAGE_CODE: 'This language is not in the list.',
  EXPIRY_UNTESTED: 'What is self-stated has no certificate that expires.',
});

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
  const values = valuesOf(data, language);
  if (Object.hasOwn(vi, code))
    return (translator(personIssueMessages, language) as Say)(code, values);
  if (Object.hasOwn(staffWords.vi.issue, code))
    return (translator(staffWords, language) as Say)(`issue.${code}`, values);
  const said = (translator(issueWords, language) as Say)(`issue.${code}`, values);
  return said === `issue.${code}` ? code : said;
}

/** The sentence for a field by its path, joined by points; the first where there are several. */
export function issuesByPath(
  issues: readonly WrittenIssue[],
  language: Language,
): (path: string) => string | undefined {
  const said = new Map<string, string>();
  for (const issue of issues) {
    const path = issue.path.join('.');
    if (!said.has(path)) said.set(path, issueText(issue, language));
  }
  return (path) => said.get(path);
}
