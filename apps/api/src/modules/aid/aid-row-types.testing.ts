import type { Aid, AidRule } from '@cau-noi/db/prisma';
import type { AidRule as Rule } from '@cau-noi/domain/aid/rule';
import type { Codes, Drift } from '../../row-drift.testing.ts';
import type { AidRecord } from './aid.queries.ts';

/** The rows of the ledger of aid, beside the models that they are read from: see `row-types.test.ts`. */
export const AID_ROWS = {
  AidRecord: {} satisfies Drift<AidRecord, Aid, { __typename: null; cash: null; items: null }>,
  AidRule: {} satisfies Drift<Rule, AidRule, { code: Codes<'code'> }>,
} as const;
