import { useLanguage } from '@cau-noi/i18n/language';
import { formatIn } from '@cau-noi/i18n/format';
import { translator } from '@cau-noi/i18n/messages';
import { useNames } from '@cau-noi/portal/names';
import { issueText } from '../issue-text.ts';
import type { WrittenIssue } from '@cau-noi/i18n/issue-text';
import { reorganisationMessages } from './reorganisation.messages.ts';

type Say = (key: string, values: Readonly<Record<string, string>>) => string;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The sentence of what stands against a decision, with the names of the unions it is about. */
export function useIssueText(issues: readonly WrittenIssue[]): (issue: WrittenIssue) => string {
  const { language } = useLanguage();
  const dataOf = ({ data }: WrittenIssue) =>
    Object.entries(data ?? {}).map(([key, value]) => [key, String(value ?? '')] as const);
  const idOf = (issue: WrittenIssue) =>
    dataOf(issue).find(([key]) => key === 'organisationId')?.[1] ?? '';
  const nameOf = useNames(issues.map(idOf).filter((id) => id !== ''));
  return (issue) => {
    const said = Object.fromEntries(
      dataOf(issue).map(([key, text]) => [
        key,
        DAY.test(text) ? formatIn(language).date(text) : text,
      ]),
    );
    const key = `issue.${issue.code}`;
    const name = nameOf(idOf(issue)) ?? said['name'] ?? '';
    const text = (translator(reorganisationMessages, language) as Say)(key, { ...said, name });
    return text === key ? issueText(issue, language) : text;
  };
}
