import type { ActivityKind, HeadLevel, Priority } from '../generated/enums.ts';
import type { Day } from './calendar.ts';
import { addDays, day, weekday } from './calendar.ts';
import { sampleId } from './id.ts';
import { isTravelling, KIND_WEIGHTS } from './kinds.ts';
import type { Place } from './places.ts';
import { nextPlace, placeAbroad, placeAtHome } from './places.ts';
import { partnersOf, profileOn } from './profiles.ts';
import type { Random } from './random.ts';
import { randomFor } from './random.ts';
import { themesFor } from './themes/catalogue.ts';
import type { Focus } from './themes/focus.ts';
import { FOCUSES } from './themes/focus.ts';
import type { Theme } from './themes/theme.ts';
import type { PartnerOfWorld, Union, World } from './world.ts';
import { standsOn } from './world.ts';

/** What a union intends to do: the seed of a plan line, of a dossier, or of both. */
export interface Intent {
  /** Also the id of its plan line. */
  readonly id: string;
  readonly union: Union;
  readonly kind: ActivityKind;
  readonly theme: Theme;
  readonly focus: Focus;
  readonly partner: PartnerOfWorld | null;
  /** Where it takes place, in order; at home for all that do not travel. */
  readonly places: readonly [Place, ...Place[]];
  /** The country that guests come from. */
  readonly from: string;
  readonly start: Day;
  readonly end: Day;
  /** Ours when travelling, guests of a delegation in, participants of an event. */
  readonly persons: number;
  readonly headLevel: HeadLevel;
  readonly priority: Priority;
  readonly coOrganiserIds: readonly string[];
}

/**
 * No journeys and no meetings in person in the sample between these days: the pandemic, when the
 * unions met online only.
 */
export const SUSPENSION: { readonly from: Day; readonly to: Day } = {
  from: '2020-03-20',
  to: '2021-12-31',
};

/** How busy a year is, against an ordinary one. */
const YEAR_FACTORS: Readonly<Record<number, number>> = { 2021: 0.7, 2022: 0.85, 2025: 1.05 };

export function isSuspended(date: Day): boolean {
  return SUSPENSION.from <= date && date <= SUSPENSION.to;
}

function kindOf(union: Union, year: number, random: Random): ActivityKind {
  const weights =
    union.kind === 'PROVINCIAL_UNION' ? KIND_WEIGHTS.PROVINCIAL_UNION : KIND_WEIGHTS.SECTOR_UNION;
  // The plan of 2021 was made when nobody travelled.
  if (year === 2021 && random.chance(0.45)) return 'EVENT_ONLINE';
  return random.weigh<ActivityKind>(weights);
}

/** A day of that year fit for the theme; journeys begin in the first half of a week. */
function startOf(theme: Theme, year: number, random: Random): Day {
  const isNewYear = theme.code === 'tet' || theme.code === 'tham-xa-giao';
  const month = isNewYear ? 1 : random.whole(2, 12);
  const date = weekday(day(year, month, random.whole(isNewYear ? 8 : 1, month === 12 ? 18 : 28)));
  return isTravelling(theme.kind) && new Date(date).getUTCDay() > 3 ? addDays(date, -3) : date;
}

function placesOf(intent: {
  readonly theme: Theme;
  readonly partner: PartnerOfWorld | null;
  readonly days: number;
  readonly random: Random;
}): readonly [Place, ...Place[]] {
  const { theme, partner, days, random } = intent;
  if (!isTravelling(theme.kind) || partner === null) {
    return [{ country: 'VN', city: placeAtHome(random) }];
  }
  const first = placeAbroad(partner, random);
  const goesOn = theme.kind === 'OUTBOUND' && days >= 5 && random.chance(0.25);
  return goesOn ? [first, nextPlace(first, random)] : [first];
}

const HEAD_LEVELS = [
  [60, 'UNIT_LEADER'],
  [28, 'DEPARTMENT_LEADER'],
  [8, 'OFFICER'],
  [4, 'GRASSROOTS'],
] as const;

function headLevelOf(union: Union, random: Random): HeadLevel {
  if (union.kind === 'FEDERATION') {
    return random.chance(0.6) ? 'FEDERATION_LEADER' : 'DEPARTMENT_LEADER';
  }
  return random.weigh<HeadLevel>(HEAD_LEVELS);
}

/** Now and then other unions do it together with this one. */
function coOrganisersOf(world: World, union: Union, date: Day, random: Random): readonly string[] {
  if (!random.chance(0.12)) return [];
  const others = world.unions.filter((other) => other.id !== union.id && standsOn(other, date));
  return random
    .some(
      others,
      random.weigh([
        [3, 1],
        [1, 2],
      ]),
    )
    .map(({ id }) => id);
}

/** Where the guests of an international body come from. */
const GUEST_COUNTRIES = ['SG', 'DE', 'TH', 'CH'];

/** What is already settled of an intent; the rest is drawn. */
export interface Settled {
  readonly id: string;
  readonly union: Union;
  readonly theme: Theme;
  readonly partner: PartnerOfWorld | null;
  readonly start: Day;
  readonly coOrganiserIds: readonly string[];
}

/** An intent with everything that is not settled drawn for it. */
export function drawIntent(settled: Settled, random: Random): Intent {
  const { theme, partner, union, start } = settled;
  const days = random.whole(...theme.days);
  return {
    ...settled,
    kind: theme.kind,
    focus: random.pick(FOCUSES),
    places: placesOf({ theme, partner, days, random }),
    from: partner?.country ?? random.pick(GUEST_COUNTRIES),
    end: addDays(start, days - 1),
    persons: random.whole(...theme.persons),
    headLevel: headLevelOf(union, random),
    priority: random.weigh([
      [3, 'HIGH'],
      [6, 'NORMAL'],
      [1, 'LOW'],
    ] as const),
  };
}

/** One thing that the union intends to do in that year, null when its partners are fit for nothing. */
function intend(world: World, union: Union, year: number, index: string): Intent | null {
  const random = randomFor('intent', union.id, year, index);
  const kind = kindOf(union, year, random);
  const known = partnersOf(world, profileOn(world, union, day(year, 7, 1)));
  const choices = themesFor(kind, known);
  if (choices.length === 0) return null;
  const { theme, partners } = random.pick(choices);
  const partner = partners.length === 0 ? null : random.pick(partners);
  const start = startOf(theme, year, random);
  const coOrganiserIds = kind === 'INBOUND' ? [] : coOrganisersOf(world, union, start, random);
  const id = sampleId('line', union.id, year, index);
  return drawIntent({ id, union, theme, partner, start, coOrganiserIds }, random);
}

/** How many activities the union plans for the year, and how many more come unplanned. */
function countsOf(world: World, union: Union, year: number): readonly [number, number] {
  const random = randomFor('counts', union.id, year);
  const { yearly } = profileOn(world, union, day(year, 12, 31));
  const factor = YEAR_FACTORS[year] ?? 1;
  // One below and one above an ordinary year, so that small unions vary too.
  const planned = Math.max(1, Math.round(yearly * factor + random.whole(-100, 100) / 100));
  const unplanned = Array.from({ length: planned }).filter(() => random.chance(0.1)).length;
  return [planned, unplanned];
}

export interface YearOfUnion {
  readonly union: Union;
  readonly year: number;
  /** What the plan of the year holds, by date. */
  readonly planned: readonly Intent[];
  /** What came up in the year and no plan holds. */
  readonly unplanned: readonly Intent[];
}

/**
 * What the union intends in that year. A union that is to be absorbed plans the whole year all the
 * same; what comes up after its end does not come up here.
 */
export function yearOfUnion(world: World, union: Union, year: number): YearOfUnion {
  const [planned, unplanned] = countsOf(world, union, year);
  const all = (prefix: string, count: number): readonly Intent[] =>
    Array.from({ length: count }, (_, index) => intend(world, union, year, `${prefix}${index}`))
      .filter((intent) => intent !== null)
      .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return {
    union,
    year,
    planned: all('p', planned),
    unplanned: all('u', unplanned).filter(({ start }) => standsOn(union, start)),
  };
}
