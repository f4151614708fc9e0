import { isoDate } from '../period/period.ts';
import { becameBy } from '../succession/succession.ts';
import type { SuccessionLink } from '../succession/succession.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { namesOf } from './match.ts';
import type { PartnerNames } from './match.ts';

/** As much of two entries as says whether one may be merged into the other. */
export type MergeFacts = {
  readonly id: string;
  /** The entry that it was merged into already; null while it stands. */
  readonly mergedIntoId: string | null;
};

/**
 * SAME_PARTNER    an entry is not merged into itself
 * SUCCESSION      {from, to}: one became the other, so they are two bodies and not one written twice
 * CIRCLE          it would have become what it came from
 */
export type PartnerLinkIssue = Issue<'SAME_PARTNER' | 'SUCCESSION' | 'CIRCLE'>;

/** PARTNER_MERGED  an entry that was merged into another is not written about any more */
export type PartnerMergeIssue = Issue<'PARTNER_MERGED'> | PartnerLinkIssue;

/** After every link that is written. */
const EVER = isoDate('9999-12-31');

const become = (links: readonly SuccessionLink[], fromId: string, toId: string): boolean =>
  becameBy(links, fromId, EVER).includes(toId);

/** What stands against merging one entry into another that stays. */
export function mergeIssues(
  merged: MergeFacts,
  survivor: MergeFacts,
  links: readonly SuccessionLink[],
): readonly PartnerMergeIssue[] {
  if (merged.id === survivor.id) return [issue('SAME_PARTNER', {}, ['survivorId'])];
  if (merged.mergedIntoId !== null || survivor.mergedIntoId !== null) {
    return [issue('PARTNER_MERGED', {}, ['survivorId'])];
  }
  const linked = become(links, merged.id, survivor.id) || become(links, survivor.id, merged.id);
  return linked ? [issue('SUCCESSION', {}, ['survivorId'])] : [];
}

/** What stands against writing that one body became another. */
export function successionIssues(
  fromId: string,
  toId: string,
  links: readonly SuccessionLink[],
): readonly PartnerLinkIssue[] {
  if (fromId === toId) return [issue('SAME_PARTNER', {}, ['toId'])];
  return become(links, toId, fromId) ? [issue('CIRCLE', {}, ['toId'])] : [];
}

/**
 * The names by which the entry that stays has to be found beside its own, as they were written: every
 * name of the one merged that it does not bear already, letter for letter.
 */
export function namesGained(merged: PartnerNames, survivor: PartnerNames): readonly string[] {
  const own = new Set(namesOf(survivor));
  return [...new Set(namesOf(merged))].filter((name) => !own.has(name));
}
