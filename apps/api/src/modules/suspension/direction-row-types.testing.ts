import type { Directive, Suspension, SuspensionConsent } from '@cau-noi/db/prisma';
import type { Drift } from '../../row-drift.testing.ts';
import type { DirectiveRecord } from '../directive/directive.queries.ts';
import { INSPECTION_ROWS } from '../inspection/inspection-row-types.testing.ts';
import { PROPOSAL_ROWS } from '../proposal/proposal-row-types.testing.ts';
import type { ConsentRecord } from './suspension.queries.ts';
import type { SuspensionEntry } from './suspension.rows.ts';

/** The rows of directives, suspensions, consents, proposals and inspections, beside their models: see `row-types.test.ts`. */
export const DIRECTION_ROWS = {
  ...INSPECTION_ROWS,
  ...PROPOSAL_ROWS,
  DirectiveRecord: {} satisfies Drift<DirectiveRecord, Directive, { __typename: null }>,
  SuspensionEntry: {} satisfies Drift<
    SuspensionEntry,
    Suspension,
    { document: null; issuer: null; from: null; to: null }
  >,
  ConsentRecord: {} satisfies Drift<
    ConsentRecord,
    SuspensionConsent,
    {
      dossierState: null;
      unitId: null;
      from: 'fromDate';
      to: 'toDate';
      requestedBy: null;
      decidedBy: null;
      onBehalfOf: null;
      authorUserIds: null;
      travellerPersonIds: null;
    }
  >,
} as const;
