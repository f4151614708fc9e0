import { issueTextOf } from '@cau-noi/i18n/issue-text';
import { issueWords } from '@cau-noi/i18n/issue-words';
import { administrationMessages } from './administration.messages.ts';

/** The sentence of an issue; its code where this page is older than the server. */
export const issueText = issueTextOf(administrationMessages, issueWords);
