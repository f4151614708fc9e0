import type {
  OrganisationKind,
  OrganisationLink,
  OrganisationVersion,
} from '../organisation/organisation.ts';
import type { HistoryIssue } from '../organisation/validity.ts';
import type { IsoDate } from '../period/period.ts';
import type { Issue } from '../result.ts';

/**
 * What may be decided about unions.
 * - MERGE: several end and become a new one.
 * - ABSORB: several end and go into one that stands, which may be given another name.
 * - SPLIT: out of one come several new ones; it ends or goes on.
 * - RENAME: one is called otherwise.
 * - DISSOLVE: one ends and nobody succeeds it.
 * - MOVE: one stands under another union.
 */
export const REORGANISATION_KINDS = [
  'MERGE',
  'ABSORB',
  'SPLIT',
  'RENAME',
  'DISSOLVE',
  'MOVE',
] as const;
export type ReorganisationKind = (typeof REORGANISATION_KINDS)[number];

/** What a union is called. */
export type Naming = {
  readonly name: string;
  readonly shortName: string;
  readonly nameEn: string | null;
};

/** A union that the decision founds; `id` is its code for ever, as 'ldld-da-nang'. */
export type Founded = Naming & {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly parentId: string;
};

/** A decision about unions, as far as the register is changed by it. */
export type Reorganisation = {
  readonly kind: ReorganisationKind;
  /** The first day on which things stand as decided. */
  readonly date: IsoDate;
  /** As written on the decision; null while it has not been seen. */
  readonly decisionNumber: string | null;
  /** Where it is known from; null where nobody said. */
  readonly source: string | null;
  /** The unions that it is about: several only for MERGE and ABSORB. */
  readonly fromIds: readonly string[];
  /** ABSORB: which takes the others in; MOVE: the new parent; else null. */
  readonly intoId: string | null;
  /** MERGE: the one new union; SPLIT: the new ones; else none. */
  readonly founded: readonly Founded[];
  /** RENAME: what it is called from then on; ABSORB: the same of the one that takes in, or null. */
  readonly naming: Naming | null;
  /** SPLIT: whether the union itself goes on. */
  readonly goesOn: boolean;
  /**
   * Under whom the unions below the ending one stand from then on. SPLIT: where they do not stay;
   * DISSOLVE: all of them; else they go with the others.
   */
  readonly childParents: readonly ChildParent[];
};
export type ChildParent = { readonly childId: string; readonly parentId: string };

/** A version with the name in English, as the register keeps it. */
export type NamedVersion = OrganisationVersion & { readonly nameEn: string | null };

/** One version of one union. */
export type VersionKey = { readonly organisationId: string; readonly from: IsoDate };

/** What a reorganisation does to the register. */
export type ReorganisationChanges = {
  /** Versions that end, with their last day. */
  readonly ended: readonly (VersionKey & { readonly to: IsoDate })[];
  readonly added: readonly NamedVersion[];
  /** Versions that begin on the day or later and stand under another union than was written. */
  readonly moved: readonly (VersionKey & { readonly parentId: string })[];
  readonly links: readonly OrganisationLink[];
};

/**
 * REQUIRED            something is not said; the path says what
 * TOO_FEW / TOO_MANY  {minimum} / {maximum}: of the unions at the path
 * NOT_FOR_KIND        {kind}: this is not said for such a decision
 * UNION_UNKNOWN       {organisationId}
 * NOT_IN_FORCE        {organisationId, date}: it does not stand on the day, or not on the day before
 * ENDS_ALREADY        {organisationId, to}: something was decided of it for later
 * LATER_VERSION       {organisationId, from}: it changed on the day or after it
 * FEDERATION_STAYS    {organisationId}: the federation can only be renamed
 * KINDS_DIFFER        {organisationId, kind, intoKind}: such a union cannot go into such a one
 * INTO_ITSELF         {organisationId}
 * TWICE               {organisationId}
 * ID_TAKEN            {organisationId}
 * ID_FORMAT           {organisationId}
 * CHILD_WITHOUT_PARENT {organisationId, name}: nothing is said of one that stood below
 * NOT_A_CHILD         {organisationId}: it does not stand below the union
 * SAME_NAME / SAME_PARENT {organisationId}: nothing would change
 */
export type ReorganisationIssue =
  | Issue<
      | 'REQUIRED'
      | 'TOO_FEW'
      | 'TOO_MANY'
      | 'NOT_FOR_KIND'
      | 'UNION_UNKNOWN'
      | 'NOT_IN_FORCE'
      | 'ENDS_ALREADY'
      | 'LATER_VERSION'
      | 'FEDERATION_STAYS'
      | 'KINDS_DIFFER'
      | 'INTO_ITSELF'
      | 'TWICE'
      | 'ID_TAKEN'
      | 'ID_FORMAT'
      | 'CHILD_WITHOUT_PARENT'
      | 'NOT_A_CHILD'
      | 'SAME_NAME'
      | 'SAME_PARENT'
    >
  | HistoryIssue;

/** The unions that are no more from the day on. */
export function endingIds({
  kind,
  fromIds,
  goesOn,
}: Pick<Reorganisation, 'kind' | 'fromIds' | 'goesOn'>): readonly string[] {
  if (kind === 'RENAME' || kind === 'MOVE' || (kind === 'SPLIT' && goesOn)) return [];
  return fromIds;
}

/**
 * Who may carry on what the unions leave open, the first by default: none after a dissolution. A
 * union that is split and goes on carries on its own.
 */
export function heirsOf({
  kind,
  fromIds,
  intoId,
  founded,
  goesOn,
}: Pick<Reorganisation, 'kind' | 'fromIds' | 'intoId' | 'founded' | 'goesOn'>): readonly string[] {
  switch (kind) {
    case 'MERGE':
      return founded.map(({ id }) => id);
    case 'ABSORB':
      return intoId === null ? [] : [intoId];
    case 'SPLIT':
      return [...(goesOn ? fromIds : []), ...founded.map(({ id }) => id)];
    case 'DISSOLVE':
      return [];
    default:
      return fromIds;
  }
}
