import { exchangeWords } from '@cau-noi/i18n/exchange-words';
import { issueTextOf } from '@cau-noi/i18n/issue-text';
import { useRefusal } from '@cau-noi/portal/refusal';

const exchangeIssueText = issueTextOf(exchangeWords);

/** Says why something about an exchange was not done; null when it was. */
export const useExchangeRefusal = () => useRefusal(exchangeIssueText);
