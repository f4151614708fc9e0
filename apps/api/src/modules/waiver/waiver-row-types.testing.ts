import type { Waiver } from '@cau-noi/db/prisma';
import type { Drift } from '../../row-drift.testing.ts';
import type { WaiverRecord } from './waiver.queries.ts';

/** The rows of exceptions, beside the model that they are read from: see `row-types.test.ts`. */
export const WAIVER_ROWS = {
  WaiverRecord: {} satisfies Drift<
    WaiverRecord,
    Waiver,
    {
      finding: null;
      data: null;
      measure: null;
      recordState: null;
      subjectKind: null;
      subjectId: null;
      unitId: null;
      requestedBy: null;
      decidedBy: null;
      onBehalfOf: null;
      authorUserIds: null;
      travellerPersonIds: null;
    }
  >,
} as const;
