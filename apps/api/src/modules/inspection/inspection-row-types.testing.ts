import type { Inspection, InspectionFinding } from '@cau-noi/db/prisma';
import type { Drift } from '../../row-drift.testing.ts';
import type { FindingRecord, InspectionRecord } from './inspection.queries.ts';

/** The rows of inspections, beside the models that they are read from: see `row-types.test.ts`. */
export const INSPECTION_ROWS = {
  InspectionRecord: {} satisfies Drift<
    InspectionRecord,
    Inspection,
    { __typename: null; concludedBy: null; team: null; findings: null }
  >,
  FindingRecord: {} satisfies Drift<
    FindingRecord,
    InspectionFinding,
    { explainedBy: null; doneBy: null; acceptedBy: null }
  >,
} as const;
