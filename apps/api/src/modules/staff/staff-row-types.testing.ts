import type {
  Booking,
  CapacityRule,
  Collaborator,
  CollaboratorLanguage,
  CollaboratorPeriod,
  HandOver,
  HandOverItem,
  StaffAssignment,
} from '@cau-noi/db/prisma';
import type { Drift } from '../../row-drift.testing.ts';
import type { CapacityRuleRow } from '../configuration/configuration.queries.ts';
import type { BookingRow, CollaboratorRow } from '../collaborator/collaborator.queries.ts';
import { PERSONAL_ROWS } from '../passport/personal-row-types.testing.ts';
import type { HandOverRow } from './hand-over.queries.ts';
import type { OpenWorkRow, OwedHandOver } from './open-work.queries.ts';
import type { AssignmentRow } from './staff.queries.ts';

type Item<List> = List extends readonly (infer One)[] ? One : never;

/** The rows of staff and collaborators, beside the models that they are read from: see `row-types.test.ts`. */
export const STAFF_ROWS = {
  ...PERSONAL_ROWS,
  AssignmentRow: {} satisfies Drift<AssignmentRow, StaffAssignment, {}>,
  OpenWorkRow: {} satisfies Drift<
    OpenWorkRow,
    HandOverItem,
    { personId: null; organisationId: null; proposed: null; stays: null; partnerId: null }
  >,
  OwedHandOver: {} satisfies Drift<
    OwedHandOver,
    StaffAssignment,
    { fullName: null; open: null; validTo: null }
  >,
  HandOverRow: {} satisfies Drift<HandOverRow, HandOver, { by: null; items: null }>,
  HandOverItem: {} satisfies Drift<Item<HandOverRow['items']>, HandOverItem, { partnerId: null }>,
  CollaboratorRow: {} satisfies Drift<
    CollaboratorRow,
    Collaborator,
    { languages: null; periods: null }
  >,
  CollaboratorLanguage: {} satisfies Drift<
    Item<CollaboratorRow['languages']>,
    CollaboratorLanguage,
    {}
  >,
  CollaboratorPeriod: {} satisfies Drift<
    Item<CollaboratorRow['periods']>,
    CollaboratorPeriod,
    { from: 'validFrom'; to: 'validTo' }
  >,
  CapacityRuleRow: {} satisfies Drift<
    CapacityRuleRow,
    CapacityRule,
    { basis: null; addedBy: null; addedAt: null }
  >,
  BookingRow: {} satisfies Drift<BookingRow, Booking, { keeperId: null; bookedBy: null }>,
} as const;
