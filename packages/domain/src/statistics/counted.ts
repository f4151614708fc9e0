import { isTravelling } from '../activity/kind.ts';
import type { ActivityKind, ReportingClass } from '../activity/kind.ts';
import type { FundingSource } from '../activity/funding.ts';
import type { CountryCode } from '../country/country.ts';
import type { DossierFigures } from '../dossier/issues.ts';
import type { IsoDate } from '../period/period.ts';

/** The people of an activity, as statistics count them. */
export type CountedPeople = {
  /** Ours by name. */
  readonly personIds: readonly string[];
  /** Ours and other participants from home, counted without names. */
  readonly ours: number;
  /** Those from abroad. */
  readonly foreign: number;
};

/** An activity whose figures are closed: what statistics count. A joint one is one, with its co-organisers. */
export type CountedActivity = CountedPeople & {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly reportingClass: ReportingClass;
  readonly organisationId: string;
  readonly coOrganiserIds: readonly string[];
  /** The first day as it really was; its year is the year in which the activity counts. */
  readonly startDate: IsoDate;
  readonly countries: readonly CountryCode[];
  readonly partnerId: string | null;
  readonly fundingSources: readonly FundingSource[];
  readonly planned: boolean;
  /** Whose plan for the year of the first day names it, and whether in its baseline; null for none. */
  readonly plan: { readonly unionId: string; readonly baseline: boolean } | null;
};

function countOf(groups: readonly { readonly count: number }[]): number {
  return groups.reduce((total, group) => total + group.count, 0);
}

/**
 * The people of an activity, from the one place where its kind counts them: members where ours
 * travel, guests where guests come, participants at the other events. The guests of an event that
 * is hosted are among its participants.
 */
export function countedPeople(
  kind: ActivityKind,
  { members, guests, participants }: Pick<DossierFigures, 'members' | 'guests' | 'participants'>,
): CountedPeople {
  if (isTravelling(kind))
    return { personIds: members.map((member) => member.personId), ours: 0, foreign: 0 };
  if (kind === 'INBOUND') return { personIds: [], ours: 0, foreign: countOf(guests) };
  const foreign = participants.filter((group) => group.kind === 'FOREIGN_PARTICIPANT');
  const ours = participants.filter((group) => group.kind !== 'FOREIGN_PARTICIPANT');
  return { personIds: [], ours: countOf(ours), foreign: countOf(foreign) };
}
