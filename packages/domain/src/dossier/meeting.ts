import type { IsoDate } from '../period/period.ts';
import type { DossierState } from './dossier.ts';

/** As much of a dossier as says when its partner was met. */
export interface MeetingFacts {
  readonly state: DossierState;
  readonly endDate: IsoDate | null;
  readonly actualEndDate: IsoDate | null;
}

/**
 * The day on which those of a dossier last met its partner: the real last day once the figures are
 * closed, the approved one while they are not; null for what did not take place, or not yet.
 */
export function meetingDay(facts: MeetingFacts, today: IsoDate): IsoDate | null {
  const { state, endDate, actualEndDate } = facts;
  const day = state === 'COMPLETED' ? actualEndDate : state === 'APPROVED' ? endDate : null;
  return day !== null && day <= today ? day : null;
}
