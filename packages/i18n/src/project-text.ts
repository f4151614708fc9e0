import { isIsoDate, isIsoMonth } from '@cau-noi/domain/period';
import type { CooperationIssue } from './cooperation-text.ts';
import { cooperationIssueText, issueValues } from './cooperation-text.ts';
import { formatIn } from './format.ts';
import { projectWords } from './locales/project.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

/** The sentence of an issue of a project. */
export function projectIssueText(issue: CooperationIssue, language: Language): string {
  const { code } = issue;
  if (!Object.hasOwn(projectWords.vi.issue, code)) return cooperationIssueText(issue, language);
  const t = translator(projectWords, language) as Say;
  const values = issueValues(issue.data, language);
  const state = values['state'];
  const named = state === undefined ? values : { ...values, state: t(`state.${state}`, {}) };
  const based = !Object.hasOwn(projectWords.vi.based, code) || 'citation' in values;
  return t(based ? `issue.${code}` : `based.${code}`, named);
}

/** A year, a month or a day, as far as it is known. */
export function partialDateText(text: string, language: Language): string {
  const format = formatIn(language);
  if (isIsoDate(text)) return format.date(text);
  return isIsoMonth(text) ? format.month(text) : text;
}
