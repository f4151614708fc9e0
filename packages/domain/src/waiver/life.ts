import type { DossierState } from '../dossier/dossier.ts';
import type { PlanState } from '../plan/plan.ts';
import type { WaiverEnding, WaiverState } from './waiver.ts';

/** What somebody does about an exception that exists. */
export const WAIVER_ACTS = ['GRANT', 'REFUSE', 'WITHDRAW'] as const;
export type WaiverAct = (typeof WAIVER_ACTS)[number];

/** The states of the exception in which each act is possible. */
export const WAIVER_ACT_STATES: Readonly<Record<WaiverAct, readonly WaiverState[]>> = {
  GRANT: ['REQUESTED'],
  REFUSE: ['REQUESTED'],
  WITHDRAW: ['REQUESTED', 'GRANTED'],
};

/** While the record is in one of these a granted exception may be taken back: nothing was approved on it. */
export const REVOCABLE_IN: readonly (DossierState | PlanState)[] = [
  'DRAFT',
  'RETURNED',
  'SUBMITTED',
];

const AFTER: Readonly<Record<WaiverAct, WaiverState>> = {
  GRANT: 'GRANTED',
  REFUSE: 'REFUSED',
  WITHDRAW: 'WITHDRAWN',
};

/** What an act makes of an exception. */
export function afterAct(act: WaiverAct): WaiverState {
  return AFTER[act];
}

/** The states of exceptions that end with their record. */
export const OPEN_STATES: readonly WaiverState[] = ['REQUESTED', 'GRANTED'];

/**
 * How the exceptions of a dossier end when it goes from one state to another; null when they go on.
 * They outlive a return, since what is mended is the same record, and its new content is compared
 * with what was granted.
 */
export function endingOf(from: DossierState, to: DossierState): WaiverEnding | null {
  switch (to) {
    case 'CANCELLED':
    case 'POSTPONED':
      return to;
    case 'COMPLETED':
      return 'CLOSED';
    case 'DRAFT':
      if (from === 'SUBMITTED') return 'WITHDRAWN';
      return from === 'APPROVED' || from === 'POSTPONED' ? 'REOPENED' : null;
    default:
      return null;
  }
}

/**
 * How the exceptions of a plan end when it goes from one state to another; null when they go on. They
 * outlive an adjustment, as the version in force goes on beside it and its lines are the same; those
 * that the version in force stands on outlive a submission that is taken back, too.
 */
export function planEndingOf(from: PlanState, to: PlanState): WaiverEnding | null {
  return from === 'SUBMITTED' && to === 'DRAFT' ? 'WITHDRAWN' : null;
}
