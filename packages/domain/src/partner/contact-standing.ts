import { inForceOn } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import { daysBetween } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';

/**
 * What the records say of a relation, beside what somebody declares of it:
 * MET      something was done together lately enough
 * DORMANT  nothing for longer than the rule of today allows
 * UNKNOWN  no meeting is in the records, which says nothing of the relation itself
 */
export const CONTACT_STANDINGS = ['MET', 'DORMANT', 'UNKNOWN'] as const;
export type ContactStanding = (typeof CONTACT_STANDINGS)[number];

/** After how many days without a meeting a relation is dormant. */
export type DormancyRule = Dated<{ readonly days: number }>;

/**
 * How a relation stands by its last meeting. Without a rule in force nothing is dormant.
 *
 * @param lastContact the day on which something done together last ended, not after today
 */
export function contactStanding(
  lastContact: IsoDate | null,
  rules: readonly DormancyRule[],
  today: IsoDate,
): ContactStanding {
  if (lastContact === null) return 'UNKNOWN';
  const rule = inForceOn(rules, today);
  return rule !== null && daysBetween(lastContact, today) > rule.days ? 'DORMANT' : 'MET';
}
