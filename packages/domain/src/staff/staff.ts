import type { DossierState } from '../dossier/dossier.ts';
import type { Dated } from '../period/dated.ts';
import type { IsoDate } from '../period/period.ts';
import type { PlanState } from '../plan/plan.ts';

/** What somebody is in the foreign-affairs work of a union. */
export const STAFF_ROLES = ['LEADER_IN_CHARGE', 'OFFICER'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Whether it is all they do (chuyên trách) or one thing beside others (kiêm nhiệm). */
export const WORKLOADS = ['FULL_TIME', 'PART_TIME'] as const;
export type Workload = (typeof WORKLOADS)[number];

/** Why somebody left the work, as the sources tell of it. */
export const LEAVING_REASONS = ['RETIRED', 'MOVED', 'TRANSFERRED', 'OTHER'] as const;
export type LeavingReason = (typeof LEAVING_REASONS)[number];

/** The foreign-affairs work of a union that somebody does, from a day to a day. */
export type Assignment = Dated<{
  readonly personId: string;
  readonly organisationId: string;
  readonly role: StaffRole;
  readonly workload: Workload;
}>;

/** The assignment with why it ended; null while it lasts. */
export type AssignmentContent = Assignment & {
  readonly leavingReason: LeavingReason | null;
  readonly leavingText: string;
};

/** What of somebody's work passes to a successor. */
export const HAND_OVER_KINDS = [
  'DOSSIER',
  'PLAN',
  'COMMITMENT',
  'CONTACT',
  'SUBSTITUTION',
] as const;
export type HandOverKind = (typeof HAND_OVER_KINDS)[number];

/** Something open that lies with a person. */
export type OpenWork = {
  readonly kind: HandOverKind;
  /** The record; of a commitment its dossier and its own id, joined by a point. */
  readonly recordId: string;
  readonly title: string;
  readonly organisationId: string;
  /** Only a name says so, which another may have too: somebody has to confirm it. */
  readonly proposed: boolean;
  /** They still do the work of the union, or of one that took it up. */
  readonly stays: boolean;
};

/** How somebody stands who did the work of a union: still there, gone, or gone with things left over. */
export type HandOverState = 'IN_OFFICE' | 'OWED' | 'DONE';

/** What is left to do when an assignment ends on a day and so much still lies with the person. */
export function handOverState(to: IsoDate | null, openWork: number, today: IsoDate): HandOverState {
  if (to === null || to >= today) return 'IN_OFFICE';
  return openWork > 0 ? 'OWED' : 'DONE';
}

/** A dossier lies with its writers until it is over; after that only its report may still be owed. */
export const HELD_DOSSIER_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'APPROVED',
  'POSTPONED',
] as const satisfies readonly DossierState[];

/** A plan lies with its writers until it is approved. */
export const HELD_PLAN_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
] as const satisfies readonly PlanState[];
