import type { ProposalAnswer, ProposalState, ProposalTopic } from '@cau-noi/domain/proposal';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import type { ProposalPage } from './proposal-list.ts';
import type { ProposalRecord } from './proposal.queries.ts';

/** What a union asks one above it to do (kiến nghị). */
export const Proposal = builder.objectRef<ProposalRecord>('Proposal');

export const ProposalConnection = connectionOf<ProposalRecord, ProposalPage>(
  Proposal,
  'Proposal',
  'proposals',
);

export const ProposalTopicEnum = enumOf<ProposalTopic>(
  'ProposalTopic',
  'What unions ask those above them about.',
  {
    FUNDS: 'Money for foreign affairs, and the rules for using it.',
    SPECIAL_CASES: 'Rules for activities that come up during the year.',
    STAFF: 'Staff for foreign affairs.',
    LANGUAGES: 'Languages and interpreters.',
    TRAINING: 'Training of those who do the work.',
    GRASSROOTS: 'Guidance for grassroots unions.',
    SPONSORS: 'Sponsors, and how to find them.',
    OTHER: 'Something else.',
  },
);

export const ProposalStateEnum = enumOf<ProposalState>('ProposalState', 'The life of a proposal.', {
  DRAFT: 'Written down, not sent.',
  SENT: 'With the union above, which has not said that it has it.',
  RECEIVED: 'The union above has it and is to answer.',
  ANSWERED: 'Answered.',
  DONE: 'What was accepted is done.',
  WITHDRAWN: 'Taken back before an answer.',
});

export const ProposalAnswerEnum = enumOf<ProposalAnswer>(
  'ProposalAnswer',
  'How a proposal is answered.',
  {
    ACCEPTED: 'Accepted.',
    PARTLY: 'Accepted in part.',
    REFUSED: 'Not accepted.',
    PASSED_ON: 'Passed on to a higher level.',
  },
);
