import type { GuestRole } from '../activity/guest.ts';
import { GUEST_ROLES } from '../activity/guest.ts';
import type { ActivityKind } from '../activity/kind.ts';
import { HOME_COUNTRY } from '../country/country.ts';
import type { CountryCode } from '../country/country.ts';
import { COST_ITEM_RULES } from '../dossier/cost-item.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import type { CostLine, DossierContent, Stop } from '../dossier/dossier.ts';
import { DOSSIER_LIMITS } from '../dossier/draft-issues.ts';
import { daysOf } from '../dossier/totals.ts';
import { compareText } from '../text/compare-text.ts';
import { addDays, daysInclusive } from '../period/period.ts';
import type { Period } from '../period/period.ts';
import { carsFor } from './cars.ts';
import type { CeilingRules } from './line-ceiling.ts';
import type { PriceRules } from './price.check.ts';

/** A line that an activity of its kind usually has, before anything is said of its price. */
export type Candidate = Pick<
  CostLine,
  'kind' | 'role' | 'countryCode' | 'place' | 'traveller' | 'persons' | 'days'
> & { readonly item: CostItem };

function candidate(
  item: CostItem,
  persons: number,
  days: number,
  whom: { readonly role?: GuestRole; readonly countryCode?: CountryCode } = {},
): Candidate {
  const { kind } = COST_ITEM_RULES[item];
  return {
    kind,
    item,
    role: null,
    countryCode: null,
    place: null,
    traveller: null,
    persons,
    days,
    ...whom,
  };
}

type Group = { readonly role: GuestRole; readonly persons: number };

/** Guests by their part in the delegation; foreign participants of an event that lists none are members. */
function guestGroups({ guests, participants }: DossierContent): readonly Group[] {
  const foreign = participants.filter(({ kind }) => kind === 'FOREIGN_PARTICIPANT');
  const counted =
    guests.length > 0 ? guests : foreign.map(({ count }) => ({ role: 'MEMBER' as const, count }));
  return GUEST_ROLES.map((role) => ({
    role,
    persons: counted.reduce((sum, guest) => sum + (guest.role === role ? guest.count : 0), 0),
  }));
}

/** Rooms are paid by the night, of which there is one less than there are days; one at least. */
function nightsOf(days: number): number {
  return Math.max(1, days - 1);
}

/** Rooms, meals and the courtesies of receiving guests, with one banquet on one of the days. */
function reception(content: DossierContent, days: number): readonly Candidate[] {
  const groups = guestGroups(content);
  const all = groups.reduce((sum, { persons }) => sum + persons, 0);
  return [
    ...groups.map(({ role, persons }) =>
      candidate('GUEST_LODGING', persons, nightsOf(days), { role }),
    ),
    candidate('GUEST_MEALS', all, days - 1),
    candidate('BANQUET', all, 1),
    candidate('BANQUET_DAY_MEAL', all, 1),
    candidate('GUEST_REFRESHMENTS', all, 1),
    candidate('GUEST_FLOWERS', 1, 1, { role: 'HEAD' }),
    ...groups.map(({ role, persons }) => candidate('GUEST_GIFT', persons, 1, { role })),
  ];
}

/** As many cars as guests of the rank are given for certain; one while that cannot be told. */
function cars(
  content: DossierContent,
  days: number,
  { reception: rules }: CeilingRules,
): Candidate {
  const guestRank = content.guestRank?.rank ?? null;
  const given = rules && carsFor({ guestRank, guestGroups: content.guests }, rules);
  return candidate('CAR', given?.status === 'KNOWN' ? given.certain : 1, days);
}

/**
 * One of our own staff interprets on the days of the programme: whoever is able goes before hiring (Đ.11).
 * Nobody where no row says for how many hours of a day.
 */
function interpretation(
  { programme }: DossierContent,
  days: number,
  { price }: CeilingRules,
): readonly Candidate[] {
  const busy = new Set(programme.map(({ date }) => date)).size;
  const hours =
    (busy === 0 ? days : Math.min(busy, days)) * (price?.interpretationHoursPerDay ?? 0);
  return [candidate('OWN_CONSECUTIVE_INTERPRETATION', 1, hours)];
}

/** Whether a line may count so many days: a year that is mistyped makes journeys of centuries. */
function isOfALine(span: Period): boolean {
  return daysInclusive(span) <= DOSSIER_LIMITS.days;
}

type Stay = {
  readonly countryCode: CountryCode;
  readonly days: number;
  readonly nights: number;
};

/** Days and nights in each country abroad; a day of travel counts where the night is spent. */
function staysOf(stops: readonly Stop[]): readonly Stay[] {
  const days = new Map<string, CountryCode>();
  const nights = new Map<string, CountryCode>();
  const inTurn = stops
    .filter(
      ({ arrive, leave, countryCode }) =>
        countryCode !== HOME_COUNTRY && arrive <= leave && isOfALine({ from: arrive, to: leave }),
    )
    .toSorted((a, b) => compareText(a.arrive, b.arrive));
  for (const { countryCode, arrive, leave } of inTurn) {
    const length = daysInclusive({ from: arrive, to: leave });
    for (let day = 0; day < length; day += 1) {
      const date = addDays(arrive, day);
      days.set(date, countryCode);
      if (date < leave) nights.set(date, countryCode);
    }
  }
  const count = (spent: ReadonlyMap<string, CountryCode>, code: CountryCode): number =>
    [...spent.values()].filter((one) => one === code).length;
  return [...new Set(inTurn.map(({ countryCode }) => countryCode))].map((countryCode) => ({
    countryCode,
    days: count(days, countryCode),
    nights: count(nights, countryCode),
  }));
}

type Share = { readonly countryCode: CountryCode; readonly days: number };

/**
 * The part of a journey from one of its days to another, both counted: how much of it is where. No day or
 * fewer where nothing of the part is spent.
 */
function between(shares: readonly Share[], first: number, last: number): readonly Share[] {
  let before = 0;
  return shares.map(({ countryCode, days }) => {
    const from = Math.max(before + 1, first);
    before += days;
    return { countryCode, days: Math.min(before, last) - from + 1 };
  });
}

/** What is paid by the day abroad: the full rate as long as it is paid, then the reduced one. */
function byDay(
  persons: number,
  shares: readonly Share[],
  [full, reduced]: readonly [CostItem, CostItem],
  rules: PriceRules | null,
): readonly Candidate[] {
  const fullDays = rules?.fullRateDays ?? Infinity;
  const longest = rules?.longestStayDays ?? Infinity;
  const lines = (item: CostItem, part: readonly Share[]) =>
    part.map(({ countryCode, days }) => candidate(item, persons, days, { countryCode }));
  return [
    ...lines(full, between(shares, 1, fullDays)),
    ...lines(reduced, between(shares, fullDays + 1, longest)),
  ];
}

function journey(
  { members, stops }: DossierContent,
  rules: PriceRules | null,
): readonly Candidate[] {
  const persons = members.length;
  const stays = staysOf(stops);
  const nights = stays.map(({ countryCode, nights: days }) => ({ countryCode, days }));
  return [
    candidate('INTERNATIONAL_TICKET', persons, 1),
    candidate('VISA_FEE', persons, 1),
    candidate('TRAVEL_INSURANCE', persons, 1),
    ...byDay(persons, nights, ['ABROAD_LODGING', 'ABROAD_LONG_STAY_LODGING'], rules),
    ...byDay(persons, stays, ['ABROAD_MEALS_AND_POCKET_MONEY', 'ABROAD_LONG_STAY_MEALS'], rules),
    ...stays.map(({ countryCode }) =>
      candidate('ABROAD_AIRPORT_TRANSFER', persons, 1, { countryCode }),
    ),
  ];
}

/** Our own people at an event at home. */
function missionAtHome({ participants }: DossierContent, days: number): readonly Candidate[] {
  const persons = participants
    .filter(({ kind }) => kind !== 'FOREIGN_PARTICIPANT')
    .reduce((sum, { count }) => sum + count, 0);
  return [
    candidate('TRAVEL_ALLOWANCE', persons, days),
    candidate('TRAVEL_LODGING_LUMP_SUM', persons, nightsOf(days)),
  ];
}

const OF_KIND: Readonly<
  Record<
    ActivityKind,
    (content: DossierContent, days: number, rules: CeilingRules) => readonly Candidate[]
  >
> = {
  OUTBOUND: (content, _, { price }) => journey(content, price),
  EVENT_ABROAD: (content, _, { price }) => [
    ...journey(content, price),
    candidate('CONFERENCE_FEE', content.members.length, 1),
  ],
  INBOUND: (content, days, rules) => [
    ...reception(content, days),
    ...interpretation(content, days, rules),
    cars(content, days, rules),
  ],
  EVENT_HOSTED: (content, days, rules) => [
    ...reception(content, days),
    ...interpretation(content, days, rules),
    candidate('VENUE_HIRE', 1, days),
  ],
  EVENT_DOMESTIC: missionAtHome,
  EVENT_ONLINE: interpretation,
};

/**
 * What an activity like this one usually pays for, counted from its own people, days and countries;
 * nothing while its days are not known, or are more than a line may count. Persons and days of a line are in the unit of its item.
 *
 * @param rules how long which rate is paid abroad, for how many hours of a day somebody interprets, and how
 *   many cars guests are given; null where no row says so
 */
export function estimateCandidates(
  content: DossierContent,
  rules: CeilingRules,
): readonly Candidate[] {
  const days = daysOf(content);
  if (days === null || days > DOSSIER_LIMITS.days) return [];
  return OF_KIND[content.kind](content, days, rules).filter(
    (line) => line.persons > 0 && line.days > 0,
  );
}
