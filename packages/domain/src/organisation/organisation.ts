import { inForceOn } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import type { IsoDate } from '../period/period.ts';

/** The levels of the unions, highest first. Corporation unions directly under the federation are SECTOR_UNION. */
export const ORGANISATION_KINDS = [
  'FEDERATION',
  'SECTOR_UNION',
  'PROVINCIAL_UNION',
  'UPPER_LEVEL_UNION',
  'GRASSROOTS_UNION',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/**
 * What a union was called, what it was, and under whom it stood, for as long as that held. The union
 * itself is only its id: everything that a re-organisation may change is in its versions.
 */
export type OrganisationVersion = Dated<{
  readonly organisationId: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: OrganisationKind;
  /** The union directly above; null only for the federation. */
  readonly parentId: string | null;
}>;

/**
 * How one union came out of another.
 * - MERGE: `fromId` and others ended and became the new `toId`.
 * - ABSORB: `fromId` ended and `toId`, which already stood, took it in.
 * - SPLIT: `toId` was made out of `fromId`, which may go on.
 * - RENAME: `fromId` goes on as `toId`; one id is kept where only the name changed.
 * - TRANSFER: a part of `fromId` went over to `toId`; the history of `fromId` does not.
 * - DISSOLVE: `fromId` ended and nobody succeeds it; `toId` is null.
 */
export const ORGANISATION_LINK_KINDS = [
  'MERGE',
  'SPLIT',
  'RENAME',
  'ABSORB',
  'DISSOLVE',
  'TRANSFER',
] as const;
export type OrganisationLinkKind = (typeof ORGANISATION_LINK_KINDS)[number];

export interface OrganisationLink {
  readonly kind: OrganisationLinkKind;
  readonly fromId: string;
  readonly toId: string | null;
  /** The first day on which things stood as the link says. */
  readonly date: IsoDate;
  /** As written on the decision, e.g. '1353/QĐ-TLĐ'; null while it has not been seen. */
  readonly decisionNumber: string | null;
}

/** Everything known about who was who, since the register begins. */
export interface OrganisationHistory {
  readonly versions: readonly OrganisationVersion[];
  readonly links: readonly OrganisationLink[];
}

export function versionsOf(
  history: OrganisationHistory,
  organisationId: string,
): readonly OrganisationVersion[] {
  return history.versions.filter((version) => version.organisationId === organisationId);
}

/** The union as it stood on that day, or null when it did not exist. */
export function versionOn(
  history: OrganisationHistory,
  organisationId: string,
  day: IsoDate,
): OrganisationVersion | null {
  return inForceOn(versionsOf(history, organisationId), day);
}
