import type { CostLine, Invitation, MemberRole, RelativesDeclaration } from '../dossier/dossier.ts';
import { languagesOn } from '../person/person.ts';
import type { DatedLanguage, PersonLanguage } from '../person/person.ts';
import { overlaps } from '../period/period.ts';
import type { IsoDate, Period } from '../period/period.ts';

/** A journey abroad of the unit, approved or made, with those members of the new one who were in it. */
export type UnitJourney = {
  readonly dossierId: string;
  readonly startDate: IsoDate;
  readonly personIds: readonly string[];
};

/** Journeys of one unit, as far back as a check asks, up to and with those that begin on a day. */
export type UnitJourneysLookup = {
  readonly organisationId: string;
  readonly until: IsoDate;
  readonly journeys: readonly UnitJourney[];
};

/** What the register says of a person's work; null where nothing is written. */
export type PersonProfile = {
  readonly trade: string | null;
  readonly function: string | null;
  readonly languages: readonly PersonLanguage[];
};

/** The same as it is looked up, before it is known on which day it is judged. */
export type ProfileLookup = Omit<PersonProfile, 'languages'> & {
  readonly languages: readonly DatedLanguage[];
};

/** The profile as it counts on the first day: see `languagesOn`. */
export function profileOn(
  profile: ProfileLookup | null | undefined,
  startDate: IsoDate | null,
): PersonProfile | null {
  if (!profile) return null;
  return { ...profile, languages: languagesOn(profile.languages, startDate) };
}

/** TK08 and TK09: who a member is; `profile` is null when the person was not looked up. */
export type MemberProfile = {
  readonly role: MemberRole;
  readonly profile: PersonProfile | null;
  /** Whole months left on the first day, no further than the check asks; -1 = past; null = not known. */
  readonly monthsToRetirement: number | null;
};

/** How long a person has until retirement on a day: never the day of birth, which only some may see. */
export type RetirementLookup = { readonly on: IsoDate; readonly months: number | null };

/** The months, if they were counted from this first day. */
export function monthsOn(
  retirement: RetirementLookup | null | undefined,
  startDate: IsoDate | null,
): number | null {
  if (!retirement || retirement.on !== startDate) return null;
  return retirement.months;
}

/** What only the database knows of the people of a dossier, beside each person. */
export type PeopleLookups = {
  /** null while the dossier has no first day. */
  readonly unitJourneys: UnitJourneysLookup | null;
};

/** TK07: who invited and who pays, and what is declared of relatives among the members. */
export type InvitationFacts = {
  readonly invitation: Invitation | null;
  readonly relatives: RelativesDeclaration | null;
  /** Whether a line of the estimate is paid by the inviting side. */
  readonly hostPays: boolean;
  /** What donors pay, by the lines of the estimate. */
  readonly donated: readonly DonatedFact[];
};

/** A line that a donor pays: what for, and who the donor is where that was said. */
export type DonatedFact = Pick<CostLine, 'id' | 'kind' | 'item' | 'donorKind'>;

/** The lines of an estimate that donors pay. */
export function donatedIn(costLines: readonly CostLine[]): readonly DonatedFact[] {
  return costLines
    .filter(({ payer }) => payer === 'DONOR')
    .map(({ id, kind, item, donorKind }) => ({ id, kind, item, donorKind }));
}

/** The estimate names the inviting side as one who pays. */
export function hostPaysIn(costLines: readonly CostLine[]): boolean {
  return costLines.some((line) => line.payer === 'HOST');
}

/** TK17. `unitJourneys` is null when they were not looked up for this unit and day. */
export type JourneysFacts = {
  readonly unitJourneys: readonly UnitJourney[] | null;
};

/** The other journeys of the unit, if they were looked up for it and for its first day. */
export function unitJourneysOf(
  { organisationId, startDate }: { organisationId: string; startDate: IsoDate | null },
  { unitJourneys, dossierId }: PeopleLookups & { readonly dossierId: string | null },
): readonly UnitJourney[] | null {
  const asked = unitJourneys?.organisationId === organisationId && unitJourneys.until === startDate;
  if (!asked) return null;
  return unitJourneys.journeys.filter((journey) => journey.dossierId !== dossierId);
}

/** Days on which somebody is at a training, or is to be. */
export type TrainingDays = {
  readonly title: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
};

/** The trainings on some of the days of a journey; none while its days are not known. */
export function trainingsDuring(
  trainings: readonly TrainingDays[],
  days: Period | null,
): readonly TrainingDays[] {
  return days === null ? [] : trainings.filter((training) => overlaps(training, days));
}
