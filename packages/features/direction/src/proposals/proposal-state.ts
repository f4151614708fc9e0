import type { ProposalState } from '@cau-noi/domain/proposal';
import { issueTextOf } from '@cau-noi/i18n/issue-text';
import { issueWords } from '@cau-noi/i18n/issue-words';
import { proposalWords } from '@cau-noi/i18n/proposal-words';
import type { StateTone } from '@cau-noi/ui/state-badge';

/** How the state of a proposal is shown. */
export const PROPOSAL_TONES: Readonly<Record<ProposalState, StateTone>> = {
  DRAFT: 'draft',
  SENT: 'waiting',
  RECEIVED: 'waiting',
  ANSWERED: 'done',
  DONE: 'done',
  WITHDRAWN: 'stopped',
};

/** What is wrong with a proposal, as a sentence. */
export const proposalIssueText = issueTextOf(proposalWords, issueWords);
