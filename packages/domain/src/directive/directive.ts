import type { ActivityKind } from '../activity/kind.ts';
import type { Verification } from '../check/check.ts';
import type { OrganisationKind } from '../organisation/organisation.ts';
import type { IsoDate } from '../period/period.ts';

/**
 * What a directive does to foreign-affairs work.
 *
 * GUIDES      guides or asks for it
 * REGULATES   sets rules for it
 * SUSPENDS    suspends activities; the suspension itself says which, from when to when
 * RESUMES     ends a suspension
 * ORGANISES   sets up, merges or ends organisations
 * OTHER
 */
export const DIRECTIVE_EFFECTS = [
  'GUIDES',
  'REGULATES',
  'SUSPENDS',
  'RESUMES',
  'ORGANISES',
  'OTHER',
] as const;
export type DirectiveEffect = (typeof DIRECTIVE_EFFECTS)[number];

/** How a directive stands on a day; UNKNOWN where nobody saw from when it holds. */
export const DIRECTIVE_STANDINGS = ['COMING', 'IN_FORCE', 'ENDED', 'REPLACED', 'UNKNOWN'] as const;
export type DirectiveStanding = (typeof DIRECTIVE_STANDINGS)[number];

/** A document that directs the work (văn bản chỉ đạo). Empty lists mean "all". */
export type DirectiveContent = {
  readonly number: string;
  /** What it is about, as its heading says. */
  readonly subject: string;
  readonly issuer: string;
  readonly issuedOn: IsoDate | null;
  readonly effect: DirectiveEffect;
  readonly kinds: readonly ActivityKind[];
  readonly levels: readonly OrganisationKind[];
  readonly inForceFrom: IsoDate | null;
  readonly inForceTo: IsoDate | null;
  /** The directive that took its place. */
  readonly replacedById: string | null;
  readonly note: string | null;
  readonly source: string | null;
  readonly verification: Verification;
};

/** How a directive stands on a day. */
export function standingOn(
  {
    inForceFrom,
    inForceTo,
    replacedById,
  }: Pick<DirectiveContent, 'inForceFrom' | 'inForceTo' | 'replacedById'>,
  today: IsoDate,
): DirectiveStanding {
  if (replacedById !== null) return 'REPLACED';
  if (inForceTo !== null && inForceTo < today) return 'ENDED';
  if (inForceFrom === null) return 'UNKNOWN';
  return inForceFrom > today ? 'COMING' : 'IN_FORCE';
}
