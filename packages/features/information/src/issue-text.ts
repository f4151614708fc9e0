import { informationWords } from '@cau-noi/i18n/information-words';
import { issueTextOf } from '@cau-noi/i18n/issue-text';

/** How what is wrong with external information, its targets or a note is said. */
export const informationIssueText = issueTextOf(informationWords);
