import type { ActivityKind } from '../activity/kind.ts';
import type { PurposeKind } from '../activity/purpose.ts';
import { HOME_COUNTRY } from '../country/country.ts';
import type { CountryCode } from '../country/country.ts';
import type {
  DossierContent,
  DossierState,
  Member,
  OnlineAlternative,
} from '../dossier/dossier.ts';
import { countriesOf, daysOf } from '../dossier/totals.ts';
import type { ExchangeRate } from '../money/exchange.ts';
import type { OwnCeiling, Rate } from '../norm/norm.ts';
import { yearOf } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { costFactsFrom } from './costs.facts.ts';
import type { ApprovedCosts, CoOrganiser, CostFacts, InstrumentName } from './costs.facts.ts';
import { upcomingOf } from './merging.ts';
import type { MergingFacts, NeighboursLookup } from './merging.ts';
import { donatedIn, hostPaysIn, monthsOn, profileOn, unitJourneysOf } from './people.facts.ts';
import type {
  InvitationFacts,
  JourneysFacts,
  MemberProfile,
  PeopleLookups,
  ProfileLookup,
  RetirementLookup,
  TrainingDays,
} from './people.facts.ts';
import { returnFactsFrom } from './return.facts.ts';
import type { ReturnFacts, ReturnLookups } from './return.facts.ts';

/** What an approved plan says of the line that a dossier names. */
export type PlanLineFact = {
  readonly id: string;
  /** Whether the line stands in the approved version of its plan. */
  readonly approved: boolean;
  readonly kind: ActivityKind;
  readonly year: number;
};

/** TK01. `planLine` is null when no line is named, or when the line is not known. */
export type PlanningFacts = {
  readonly kind: ActivityKind;
  readonly startDate: IsoDate | null;
  readonly planLineId: string | null;
  readonly planLine: PlanLineFact | null;
  readonly unplannedReason: string | null;
};

/** TK03. Days are counted with the first and the last; countries without the home country. */
export type TravelFacts = {
  readonly kind: ActivityKind;
  readonly persons: number | null;
  readonly days: number | null;
  readonly countries: readonly CountryCode[] | null;
};

/** Another journey of a person, of whichever unit. */
export type OtherTrip = {
  readonly dossierId: string;
  readonly organisationId: string;
  readonly startDate: IsoDate;
  /** Submitted and not yet decided: counted, and said to be so. */
  readonly pending: boolean;
};

/** A member with what is known of the person on the day of departure. */
export type MemberFact = MemberProfile & {
  /** The id of the row in the list of members. */
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly keyLeader: boolean | null;
  /** Other journeys abroad that depart in the same calendar year; null = not known. */
  readonly otherTrips: readonly OtherTrip[] | null;
};

/** TK04, TK05 and the checks on people. */
export type DelegateFacts = {
  readonly kind: ActivityKind;
  readonly startDate: IsoDate | null;
  readonly members: readonly MemberFact[];
};

/** An earlier mission of any unit to one of the countries, made or planned. */
export type EarlierMission = {
  readonly id: string;
  readonly source: 'DOSSIER' | 'PLAN_LINE';
  readonly organisationId: string;
  readonly partnerId: string | null;
  readonly countries: readonly CountryCode[];
  readonly purposeKind: PurposeKind | null;
  readonly topic: string;
  readonly startDate: IsoDate;
  /** Its outcome report, to be read by who decides on the new one; null when there is none. */
  readonly reportId: string | null;
  /** Whether who judges may read it; where not, the rest is only what `missionTold` leaves. */
  readonly seen: boolean;
};

/** TK06. `earlierMissions` is null when they were not looked up for every country. */
export type MissionFacts = {
  readonly kind: ActivityKind;
  readonly organisationId: string;
  readonly partnerId: string | null;
  readonly countries: readonly CountryCode[] | null;
  readonly purposeKind: PurposeKind | null;
  readonly topic: string;
  readonly startDate: IsoDate | null;
  readonly earlierMissions: readonly EarlierMission[] | null;
};

/** TK12. */
export type OnlineFacts = {
  readonly kind: ActivityKind;
  readonly onlineAlternative: OnlineAlternative | null;
};

/** Everything that the savings checks of a dossier need to know; null for what is not known. */
export type SavingsFacts = CostFacts &
  PlanningFacts &
  TravelFacts &
  DelegateFacts &
  MissionFacts &
  MergingFacts &
  InvitationFacts &
  JourneysFacts &
  OnlineFacts &
  ReturnFacts & {
    /** The day on which the facts were found. */
    readonly today: IsoDate;
  };

/** The states of a dossier whose journey counts for the people in it; the second ones as pending. */
export const TRIP_STATES = ['APPROVED', 'COMPLETED'] as const satisfies readonly DossierState[];
export const PENDING_TRIP_STATES = ['SUBMITTED'] as const satisfies readonly DossierState[];

/** A person as the database knows them on the day of departure. */
export type PersonLookup = {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly keyLeader: boolean | null;
  readonly profile: ProfileLookup;
  /** null while the dossier has no first day, or where retirement is not asked about. */
  readonly retirement: RetirementLookup | null;
  /** Journeys abroad, whole calendar years at a time; a year that is not listed is not known. */
  readonly tripsByYear: readonly {
    readonly year: number;
    readonly trips: readonly OtherTrip[];
  }[];
  /** Trainings to which they are sent, in the year of departure and the next. */
  readonly trainings: readonly TrainingDays[];
};

/**
 * The missions to one country that can matter to a unit with these partners (`missionScope`): as far
 * back as a repeat may count, and those to come.
 */
export type MissionsLookup = {
  readonly countryCode: CountryCode;
  readonly organisationId: string;
  readonly partnerIds: readonly string[];
  readonly missions: readonly EarlierMission[];
};

/** What only the database knows for the savings checks of a dossier. */
export type SavingsLookups = PeopleLookups &
  ReturnLookups & {
    /** The dossier itself, so that it is not counted against itself; null before it is first saved. */
    readonly dossierId: string | null;
    readonly today: IsoDate;
    readonly planLine: PlanLineFact | null;
    readonly people: readonly PersonLookup[];
    readonly missions: readonly MissionsLookup[];
    readonly neighbours: NeighboursLookup;
    /** What the submission in force was approved by; null while there is none. */
    readonly approvedCosts: ApprovedCosts | null;
    /** The unions that organise the activity too, by their level on the norm day. */
    readonly coOrganisers: readonly CoOrganiser[];
    /** The rows of the rate book of every day; those by country only for the countries of the journey. */
    readonly rates: readonly Rate[];
    /** The lower ceilings of the unit and of the unions above it, of every day. */
    readonly ownCeilings: readonly OwnCeiling[];
    /** How the instruments of the rates are cited. */
    readonly instruments: readonly InstrumentName[];
    /** What currencies were worth by the first day of the activity, and by today while it has none. */
    readonly exchangeRates: readonly ExchangeRate[];
  };

/** The countries abroad, each once, in the order of the journey; null while there is none. */
function abroad(content: DossierContent): readonly CountryCode[] | null {
  const visited = countriesOf(content.kind, content).filter((code) => code !== HOME_COUNTRY);
  return visited.length === 0 ? null : visited;
}

function memberFact(
  { id, personId, role }: Member,
  startDate: IsoDate | null,
  { people, dossierId }: SavingsLookups,
): MemberFact {
  const person = people.find((known) => known.personId === personId);
  const year = startDate === null ? null : yearOf(startDate);
  const trips = person?.tripsByYear.find((known) => known.year === year)?.trips;
  return {
    id,
    personId,
    organisationId: person?.organisationId ?? null,
    keyLeader: person?.keyLeader ?? null,
    role,
    profile: profileOn(person?.profile, startDate),
    monthsToRetirement: monthsOn(person?.retirement, startDate),
    otherTrips: trips?.filter((trip) => trip.dossierId !== dossierId) ?? null,
  };
}

/** Of whom a mission is: what decides which others can matter to it. */
type MissionOf = Pick<MissionFacts, 'organisationId' | 'partnerId' | 'countries'>;

/**
 * The missions to its countries, each once, without the mission itself (its dossier, its plan line);
 * null when those to one of the countries, of its unit or with its partner were not looked up, since
 * a repeat might be among those.
 */
export function missionsTo(
  { organisationId, partnerId, countries }: MissionOf,
  lookups: readonly MissionsLookup[],
  ownIds: readonly (string | null)[],
): readonly EarlierMission[] | null {
  const found = new Map<string, EarlierMission>();
  for (const country of countries ?? []) {
    const lookup = lookups.find((entry) => entry.countryCode === country);
    if (lookup?.organisationId !== organisationId) return null;
    if (partnerId !== null && !lookup.partnerIds.includes(partnerId)) return null;
    for (const mission of lookup.missions)
      if (!ownIds.includes(mission.id)) found.set(mission.id, mission);
  }
  return [...found.values()];
}

/** The missions to come; null when they, or the units beside this one, were not looked up. */
function upcomingMissions(
  missions: readonly EarlierMission[] | null,
  organisationId: string,
  { today, neighbours }: SavingsLookups,
): MergingFacts['upcomingMissions'] {
  const known = missions !== null && neighbours.organisationId === organisationId;
  return known ? upcomingOf(missions, today, neighbours) : null;
}

/**
 * The facts of a dossier: what its author writes, with what only the database knows. Browser and
 * server both build them here, so that they cannot judge differently.
 *
 * @param normDay the day whose norms count
 */
export function savingsFactsFrom(
  content: DossierContent,
  lookups: SavingsLookups,
  normDay: IsoDate,
): SavingsFacts {
  const { kind, organisationId, partnerId, purposeKind, topic, startDate, planLineId } = content;
  const countries = abroad(content);
  const missions = missionsTo({ ...content, countries }, lookups.missions, [
    lookups.dossierId,
    planLineId,
  ]);
  return {
    today: lookups.today,
    kind,
    organisationId,
    partnerId,
    purposeKind,
    topic,
    startDate,
    planLineId,
    planLine: lookups.planLine?.id === planLineId ? lookups.planLine : null,
    unplannedReason: content.unplannedReason,
    persons: content.members.length === 0 ? null : content.members.length,
    days: daysOf(content),
    countries,
    members: content.members.map((member) => memberFact(member, startDate, lookups)),
    earlierMissions: missions,
    upcomingMissions: upcomingMissions(missions, organisationId, lookups),
    unitJourneys: unitJourneysOf(content, lookups),
    invitation: content.invitation,
    relatives: content.relatives,
    hostPays: hostPaysIn(content.costLines),
    donated: donatedIn(content.costLines),
    onlineAlternative: content.onlineAlternative,
    ...costFactsFrom(content, lookups, normDay),
    ...returnFactsFrom(content, lookups),
  };
}
