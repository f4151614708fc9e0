import type { ApprovalRole } from '../approval/approval.ts';
import type { CheckData, Measure } from '../check/check.ts';

/**
 * REQUESTED waits for whoever may grant it; WITHDRAWN was taken back, by who asked before the
 * decision or by who granted after it; EXPIRED ended with the record, or was not needed any more.
 */
export const WAIVER_STATES = ['REQUESTED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED'] as const;
export type WaiverState = (typeof WAIVER_STATES)[number];

/**
 * What made an exception end by itself.
 *
 * WITHDRAWN    the author took the submission back
 * CANCELLED    the activity does not take place
 * POSTPONED    the activity waits for new dates, which need a new approval
 * REOPENED     an approval was made void by writing in it
 * CLOSED       the figures were closed: there is nothing left to except
 * NOT_NEEDED   what was handed in does not fail there any more
 * REPLACED     a later exception for the same failure was granted
 */
export const WAIVER_ENDINGS = [
  'WITHDRAWN',
  'CANCELLED',
  'POSTPONED',
  'REOPENED',
  'CLOSED',
  'NOT_NEEDED',
  'REPLACED',
] as const;
export type WaiverEnding = (typeof WAIVER_ENDINGS)[number];

/** How an exception was decided, whatever became of it since. */
export const WAIVER_DECISIONS = ['GRANTED', 'REFUSED'] as const;
export type WaiverDecision = (typeof WAIVER_DECISIONS)[number];

/** The failure that an exception is for, as it stood when it was asked for. */
export type WaivedFailure = {
  readonly checkId: string;
  readonly reason: string;
  /** The id of the person, unit, line or record it is about; null for the record as a whole. */
  readonly about: string | null;
  readonly data: CheckData;
  readonly measure: Measure | null;
};

/** Who decides an exception, and where: fixed when it is asked for. */
export type WaiverSeat = {
  readonly role: ApprovalRole;
  /** The union whose holders of the role decide. */
  readonly organisationId: string;
};

/** An exception of a dossier or a plan: a failure that stops it, and what became of the request to let it pass. */
export type Waiver = WaivedFailure & {
  readonly id: string;
  readonly state: WaiverState;
  readonly version: number;
  /** ISO date-time. */
  readonly requestedAt: string;
};
