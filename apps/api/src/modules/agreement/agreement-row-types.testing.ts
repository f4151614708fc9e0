import type {
  Agreement,
  AgreementCommitment,
  AgreementHandIn,
  AgreementNotice,
  AgreementProcedure,
  AgreementStep,
} from '@cau-noi/db/prisma';
import type { Codes, Drift } from '../../row-drift.testing.ts';
import type { HandInRow } from './agreement-yearly.queries.ts';
import type { LineAgreementRecord } from './agreement.queries.ts';
import type {
  AgreementRecord,
  CommitmentEntry,
  NoticeEntry,
  ProcedureEntry,
  StepEntry,
} from './agreement.rows.ts';

/** The rows of agreements, beside the models that they are read from: see `row-types.test.ts`. */
export const AGREEMENT_ROWS = {
  AgreementRecord: {} satisfies Drift<
    AgreementRecord,
    Agreement,
    {
      __typename: null;
      coPartyIds: null;
      partnerIds: null;
      procedures: null;
      commitments: null;
      notices: null;
      under: null;
      authorUserIds: null;
    }
  >,
  LineAgreementRecord: {} satisfies Drift<
    LineAgreementRecord,
    Agreement,
    { coPartyIds: null; partnerIds: null }
  >,
  ProcedureEntry: {} satisfies Drift<ProcedureEntry, AgreementProcedure, { steps: null }>,
  StepEntry: {} satisfies Drift<StepEntry, AgreementStep, { recordedBy: null; onBehalfOf: null }>,
  CommitmentEntry: {} satisfies Drift<CommitmentEntry, AgreementCommitment, { progress: null }>,
  HandInRow: {} satisfies Drift<HandInRow, AgreementHandIn, { code: Codes<'code'> }>,
  NoticeEntry: {} satisfies Drift<NoticeEntry, AgreementNotice, { recordedBy: null }>,
} as const;
