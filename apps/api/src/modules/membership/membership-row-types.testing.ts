import type { Membership } from '@cau-noi/db/prisma';
import type { Drift } from '../../row-drift.testing.ts';
import type { MembershipRecord } from './membership.queries.ts';

/** The rows of memberships, beside the model that they are read from: see `row-types.test.ts`. */
export const MEMBERSHIP_ROWS = {
  MembershipRecord: {} satisfies Drift<
    MembershipRecord,
    Membership,
    {
      __typename: null;
      partnerName: null;
      requestedBy: null;
      decidedBy: null;
      onBehalfOf: null;
      fees: null;
      posts: null;
      votes: null;
    }
  >,
} as const;
