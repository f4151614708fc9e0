import type { Proposal, ProposalHop, ProposalSecond } from '@cau-noi/db/prisma';
import type { Drift } from '../../row-drift.testing.ts';
import type { HopRecord, ProposalRecord, SecondRecord } from './proposal.queries.ts';

/** The rows of proposals, beside the models that they are read from: see `row-types.test.ts`. */
export const PROPOSAL_ROWS = {
  ProposalRecord: {} satisfies Drift<
    ProposalRecord,
    Proposal,
    { __typename: null; createdBy: null; hops: null; seconds: null }
  >,
  HopRecord: {} satisfies Drift<
    HopRecord,
    ProposalHop,
    { dueVerification: null; receivedBy: null; answeredBy: null; onBehalfOf: null }
  >,
  SecondRecord: {} satisfies Drift<SecondRecord, ProposalSecond, {}>,
} as const;
