import { directionWords } from '@cau-noi/i18n/direction-words';
import { issueTextOf } from '@cau-noi/i18n/issue-text';
import { issueWords } from '@cau-noi/i18n/issue-words';

/** What is wrong with a directive, a suspension or a consent, as a sentence. */
export const directionIssueText = issueTextOf(directionWords, issueWords);
