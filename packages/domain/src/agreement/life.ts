import { daysBetween } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';

/**
 * How an agreement stands on a day.
 *
 * DRAFT         being written
 * IN_PROCEDURE  on its way to be signed
 * SIGNED        signed, and not yet in force
 * IN_FORCE      holds
 * SUSPENDED     held up by both sides
 * EXPIRED       its time is over
 * ENDED         ended before its time
 */
export const AGREEMENT_LIVES = [
  'DRAFT',
  'IN_PROCEDURE',
  'SIGNED',
  'IN_FORCE',
  'SUSPENDED',
  'EXPIRED',
  'ENDED',
] as const;
export type AgreementLife = (typeof AGREEMENT_LIVES)[number];

/** What the life of an agreement follows from. */
export type LifeFacts = {
  /** Whether a procedure to sign it goes on. */
  readonly signing: boolean;
  /** The first day that is known of its signing; null while it is not signed. */
  readonly signedOn: IsoDate | null;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly renewsItself: boolean;
  readonly suspendedOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
};

/** How an agreement stands on a day: what happened to it, and what its own days say. */
export function lifeOn(facts: LifeFacts, day: IsoDate): AgreementLife {
  const { signedOn, startDate, endDate, suspendedOn, endedOn } = facts;
  if (endedOn !== null && endedOn <= day) return 'ENDED';
  if (signedOn === null) return facts.signing ? 'IN_PROCEDURE' : 'DRAFT';
  if (endDate !== null && endDate < day && !facts.renewsItself) return 'EXPIRED';
  if (suspendedOn !== null && suspendedOn <= day) return 'SUSPENDED';
  return startDate !== null && startDate > day ? 'SIGNED' : 'IN_FORCE';
}

/** In how many days an agreement that holds runs out; null where it has no end, or renews itself. */
export function daysLeft(facts: LifeFacts, day: IsoDate): number | null {
  const { endDate, renewsItself } = facts;
  if (endDate === null || renewsItself) return null;
  const life = lifeOn(facts, day);
  return life === 'IN_FORCE' || life === 'SUSPENDED' ? daysBetween(day, endDate) : null;
}
