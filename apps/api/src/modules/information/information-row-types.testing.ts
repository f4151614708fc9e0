import type { InformationItem, InformationYear } from '@cau-noi/db/prisma';
import type { Drift } from '../../row-drift.testing.ts';
import type { InformationYearRecord } from './information-target.queries.ts';
import type { InformationRecord } from './information.queries.ts';

/** The rows of information products, beside their models: see `row-types.test.ts`. */
export const INFORMATION_ROWS = {
  InformationRecord: {} satisfies Drift<
    InformationRecord,
    InformationItem,
    { __typename: null; submittedBy: null; decidedBy: null; onBehalfOf: null }
  >,
  InformationYearRecord: {} satisfies Drift<
    InformationYearRecord,
    InformationYear,
    { targets: null }
  >,
} as const;
