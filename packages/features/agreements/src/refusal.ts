import { agreementIssueText, agreementRefusalText } from '@cau-noi/i18n/agreement-text';
import { useRefusal } from '@cau-noi/portal/refusal';

/** Says why something about an agreement was not done; null when it was. */
export const useAgreementRefusal = () => useRefusal(agreementIssueText, agreementRefusalText);
