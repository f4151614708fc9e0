import { isTravelling } from '../activity/kind.ts';
import type { ActivityKind } from '../activity/kind.ts';
import type { DossierState, StopReason } from '../dossier/dossier.ts';

/**
 * How an activity spent what was planned for it; each is of one class, or of none.
 *
 * BELOW_ESTIMATE     closed, own money under the approved estimate in some currency and over in none
 * AS_ESTIMATED       closed, exactly as estimated
 * OVER_ESTIMATE      closed, own money over the estimate in some currency
 * MOVED_ONLINE       closed, held online though the approved plan had a journey
 * CANCELLED_TO_SAVE  given up by the unions themselves although it had been approved
 */
export const SPENDING_CLASSES = [
  'BELOW_ESTIMATE',
  'AS_ESTIMATED',
  'OVER_ESTIMATE',
  'MOVED_ONLINE',
  'CANCELLED_TO_SAVE',
] as const;
export type SpendingClass = (typeof SPENDING_CLASSES)[number];

/** The classes that count as savings. */
export const SAVING_CLASSES = [
  'BELOW_ESTIMATE',
  'MOVED_ONLINE',
  'CANCELLED_TO_SAVE',
] as const satisfies readonly SpendingClass[];

/**
 * The reasons of cancelling that count as a saving: the money itself, or going together with another.
 * What others or chance stopped was not saved, and may only have been put off.
 */
export const SAVING_REASONS = [
  'BUDGET',
  'MERGED_WITH_OTHER',
] as const satisfies readonly StopReason[];

/** What the class of an activity is decided on. */
export type SpendingFacts = {
  readonly state: DossierState;
  readonly stopReason: StopReason | null;
  readonly kind: ActivityKind;
  /** The kind of the line of an approved plan that it carries out; null where it is in no plan. */
  readonly plannedKind: ActivityKind | null;
  /** It was approved at some time. */
  readonly approved: boolean;
  /** Held online, whatever its kind. */
  readonly online: boolean;
  /** Its estimate has own money. */
  readonly estimated: boolean;
  /** Own money under, and over, the estimate in some currency. */
  readonly under: boolean;
  readonly over: boolean;
};

function isOnline({ kind, online }: SpendingFacts): boolean {
  return kind === 'EVENT_ONLINE' || online;
}

function closedClassOf(facts: SpendingFacts): SpendingClass | null {
  const { plannedKind, estimated, under, over } = facts;
  if (plannedKind !== null && isTravelling(plannedKind) && isOnline(facts)) return 'MOVED_ONLINE';
  if (over) return 'OVER_ESTIMATE';
  if (!estimated) return null;
  return under ? 'BELOW_ESTIMATE' : 'AS_ESTIMATED';
}

/** The class of an activity; null for one that is still open, or stopped without saving anything. */
export function spendingClassOf(facts: SpendingFacts): SpendingClass | null {
  const { state, stopReason, approved, plannedKind } = facts;
  if (state === 'COMPLETED') return closedClassOf(facts);
  const counts = SAVING_REASONS.some((reason) => reason === stopReason);
  return state === 'CANCELLED' && counts && (approved || plannedKind !== null)
    ? 'CANCELLED_TO_SAVE'
    : null;
}

/** Own money of one currency, in its smallest unit. */
export type SpendingAmounts = {
  readonly estimate: number;
  readonly spent: number;
  /** What the line of the approved plan has. */
  readonly line: number;
};

/** What was planned for an activity of a class, and what of it was saved. */
export type PlannedAndSaved = { readonly planned: number; readonly saved: number };

/**
 * What was planned, and saved, by amounts of activities of one class: of several they add up. What was
 * moved online is measured against its line in the plan; what was cancelled saved all that it had.
 *
 * @param estimated whether these activities have an estimate of their own
 */
export function plannedAndSaved(
  spendingClass: SpendingClass,
  { estimate, spent, line }: SpendingAmounts,
  estimated: boolean,
): PlannedAndSaved {
  switch (spendingClass) {
    case 'BELOW_ESTIMATE':
      return { planned: estimate, saved: estimate - spent };
    case 'AS_ESTIMATED':
    case 'OVER_ESTIMATE':
      return { planned: estimate, saved: 0 };
    case 'MOVED_ONLINE':
      return { planned: line, saved: line - spent };
    case 'CANCELLED_TO_SAVE': {
      const planned = estimated ? estimate : line;
      return { planned, saved: planned };
    }
  }
}
