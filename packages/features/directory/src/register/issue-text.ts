import type { LimitIssue } from '@cau-noi/domain/limits';
import type { PersonIssue } from '@cau-noi/domain/person/issues';
import { issueTextOf } from '@cau-noi/i18n/issue-text';
import type { WrittenIssue } from '@cau-noi/i18n/issue-text';
import { issueWords } from '@cau-noi/i18n/issue-words';
import { defineMessages } from '@cau-noi/i18n/messages';
import type { Language } from '@cau-noi/i18n/messages';
import { passportWords } from '@cau-noi/i18n/passport-words';
import { personalDataWords } from '@cau-noi/i18n/personal-data-words';
import { staffWords } from '@cau-noi/i18n/staff-words';
import { saidAt } from '@cau-noi/portal/refusal';

type PersonCode = Exclude<PersonIssue['code'], LimitIssue['code']>;

const vi = {
  BORN_IN_FUTURE: 'Ngày sinh sau ngày hôm nay.',
  BORN_TOO_EARLY: 'Ngày sinh trước ngày {{earliest}}.',
  PERIOD_REVERSED: 'Ngày cuối đứng trước ngày đầu.',
  LANGUAGE_CODE: 'Ngôn ngữ này không có trong danh mục.',
  EXPIRY_UNTESTED: 'Tự khai thì không có hạn của chứng chỉ.',
} as const satisfies Readonly<Record<PersonCode, string>>;

/** What is wrong in what was written of a person, beside what may be wrong anywhere. */
const personIssueMessages = defineMessages(
  { issue: vi },
  {
    issue: {
      BORN_IN_FUTURE: 'The day of birth is after today.',
      BORN_TOO_EARLY: 'The day of birth is before {{earliest}}.',
      PERIOD_REVERSED: 'The last day stands before the first.',
      LANGUAGE_CODE: 'This language is not in the list.',
      EXPIRY_UNTESTED: 'What is self-stated has no certificate that expires.',
    },
  },
);

/** The sentence of an issue; its code where this page is older than the server. */
export const issueText = issueTextOf(
  personIssueMessages,
  staffWords,
  passportWords,
  personalDataWords,
  issueWords,
);

/** The sentence for a field by its path, joined by points; the first where there are several. */
export function issuesByPath(
  issues: readonly WrittenIssue[],
  language: Language,
): (path: string) => string | undefined {
  return (path) => saidAt(issues, path, (issue) => issueText(issue, language));
}
