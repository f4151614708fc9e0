import { issueTextOf } from '@cau-noi/i18n/issue-text';
import { waiverWords } from '@cau-noi/i18n/waiver-words';
import { useRefusal } from '../record/refusal.ts';

const waiverIssueText = issueTextOf(waiverWords);

/** Says why something about an exception was not done; null when it was. */
export const useWaiverRefusal = () => useRefusal(waiverIssueText);
