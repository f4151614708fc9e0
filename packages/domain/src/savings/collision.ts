import { isTravelling } from '../activity/kind.ts';
import type { ActivityKind } from '../activity/kind.ts';
import { HOME_COUNTRY } from '../country/country.ts';
import type { CountryCode } from '../country/country.ts';
import { compareText } from '../text/compare-text.ts';
import {
  addDays,
  daysBetween,
  earlierOf,
  isoDate,
  laterOf,
  monthOf,
  monthPeriod,
} from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { foldedWords } from '../text/text.ts';
import type { FirstDays } from './merging.ts';

/** A journey or a reception still to come: a dossier, or an approved plan line without one. */
export type UpcomingActivity = FirstDays & {
  readonly id: string;
  readonly source: 'DOSSIER' | 'PLAN_LINE';
  readonly organisationId: string;
  readonly kind: ActivityKind;
  readonly partnerId: string | null;
  readonly countries: readonly CountryCode[];
  /** Names of those who are received, as they were typed. */
  readonly guests: readonly string[];
  /** How long it takes; null while nobody said so. */
  readonly days: number | null;
  /** Null while nobody said so, and where the reader may not know. */
  readonly persons: number | null;
};

/** By what activities collide, the closest tie first. */
export const COLLISION_TIES = ['PARTNER', 'GUEST', 'COUNTRY'] as const;
export type CollisionTie = (typeof COLLISION_TIES)[number];

/** Activities of two units or more, each so near to every other that they might be made one. */
export type Collision<Activity extends UpcomingActivity = UpcomingActivity> = {
  /** The same for the same activities in whatever order: its place in a list. */
  readonly key: string;
  readonly tie: CollisionTie;
  readonly partnerId: string | null;
  readonly guest: string | null;
  /** The countries that all of them go to; empty for any other tie than that. */
  readonly countries: readonly CountryCode[];
  /** By the first day that is possible. */
  readonly activities: readonly [Activity, Activity, ...Activity[]];
  /** The fewest days that may lie between the two first days that are farthest from each other. */
  readonly apart: number;
};

type Tied<Activity> = {
  readonly tie: CollisionTie;
  readonly value: string;
  readonly activities: Activity[];
};

function byFirstDay(a: UpcomingActivity, b: UpcomingActivity): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.id, b.id);
}

/** A name as it is compared: in whatever case, with or without marks. */
function sameName(name: string): string {
  return foldedWords(name).join(' ');
}

/** What an activity may share with others; whoever comes here from one country does not meet. */
function tiesOf(activity: UpcomingActivity): readonly (readonly [CollisionTie, string])[] {
  const { kind, partnerId, countries, guests } = activity;
  const partner = partnerId === null ? [] : [['PARTNER', partnerId] as const];
  if (isTravelling(kind)) {
    const abroad = new Set(countries.filter((code) => code !== HOME_COUNTRY));
    return [...partner, ...[...abroad].map((code) => ['COUNTRY', code] as const)];
  }
  const names = new Set(guests.map(sameName));
  names.delete('');
  return [...partner, ...[...names].map((name) => ['GUEST', name] as const)];
}

/** All that share something, going abroad or receiving: the two are never made one. */
function tiedTogether<Activity extends UpcomingActivity>(
  activities: readonly Activity[],
): readonly Tied<Activity>[] {
  const groups = new Map<string, Tied<Activity>>();
  for (const activity of activities) {
    for (const [tie, value] of tiesOf(activity)) {
      const key = `${isTravelling(activity.kind)} ${tie} ${value}`;
      const group = groups.get(key) ?? { tie, value, activities: [] };
      group.activities.push(activity);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

const NEVER = isoDate('9999-12-31');

/**
 * The largest sets of which any two may begin within the span. Each activity stands for the days from
 * its first possible to the last from which another is still near, so one walk along the days finds
 * all sets: one is complete when the next activity begins after the first of it has ended.
 */
function nearSets<Activity extends UpcomingActivity>(
  activities: readonly Activity[],
  minDaysApart: number,
): readonly (readonly Activity[])[] {
  const sets: (readonly Activity[])[] = [];
  let open: { readonly activity: Activity; readonly until: IsoDate }[] = [];
  let firstEnd = NEVER;
  for (const activity of activities.toSorted(byFirstDay)) {
    if (firstEnd < activity.from) {
      sets.push(open.map((one) => one.activity));
      open = open.filter(({ until }) => until >= activity.from);
      firstEnd = open.reduce((first, { until }) => earlierOf(first, until), NEVER);
    }
    const until = addDays(activity.to, minDaysApart - 1);
    open.push({ activity, until });
    firstEnd = earlierOf(firstEnd, until);
  }
  return [...sets, open.map((one) => one.activity)];
}

function ofSeveralUnits<Activity extends UpcomingActivity>(
  activities: readonly Activity[],
): activities is readonly [Activity, Activity, ...Activity[]] {
  return new Set(activities.map(({ organisationId }) => organisationId)).size > 1;
}

/** Between the first of the last days to begin on, and the last of the first. */
function widestApart(activities: Collision['activities']): number {
  const firstEnd = activities.map(({ to }) => to).reduce(earlierOf);
  const lastBegin = activities.map(({ from }) => from).reduce(laterOf);
  return Math.max(0, daysBetween(firstEnd, lastBegin));
}

function collisionOf<Activity extends UpcomingActivity>(
  { tie, value }: Tied<Activity>,
  activities: Collision<Activity>['activities'],
): Collision<Activity> {
  const asTyped = activities
    .flatMap(({ guests }) => guests)
    .find((name) => sameName(name) === value);
  return {
    key: activities.map(({ id }) => id).join(' '),
    tie,
    partnerId: tie === 'PARTNER' ? value : null,
    guest: tie === 'GUEST' ? (asTyped ?? value) : null,
    countries: tie === 'COUNTRY' ? [value as CountryCode] : [],
    activities,
    apart: widestApart(activities),
  };
}

/** One of several with the same activities: that of the closest tie, or of all the countries. */
function onePerSet<Activity extends UpcomingActivity>(
  collisions: readonly Collision<Activity>[],
): readonly Collision<Activity>[] {
  const kept = new Map<string, Collision<Activity>>();
  for (const collision of collisions) {
    const known = kept.get(collision.key);
    if (known === undefined) kept.set(collision.key, collision);
    else if (known.tie === 'COUNTRY') {
      const countries = [...known.countries, ...collision.countries];
      kept.set(collision.key, { ...known, countries });
    }
  }
  return [...kept.values()];
}

/** A collision that one of a closer tie says as well, with all its activities, is not said twice. */
function withoutParts<Activity extends UpcomingActivity>(
  collisions: readonly Collision<Activity>[],
): readonly Collision<Activity>[] {
  const setsOf = new Map<string, ReadonlySet<string>[]>();
  for (const { tie, activities } of collisions) {
    if (tie === 'COUNTRY') continue;
    const ids = new Set(activities.map(({ id }) => id));
    for (const id of ids) setsOf.set(id, [...(setsOf.get(id) ?? []), ids]);
  }
  return collisions.filter(({ tie, activities }) => {
    if (tie !== 'COUNTRY') return true;
    const around = setsOf.get(activities[0].id) ?? [];
    return !around.some((ids) => activities.every(({ id }) => ids.has(id)));
  });
}

/**
 * Where different units plan for the same partner, go to the same country or receive the same guest
 * at nearly the same time. Two of an answer's activities always begin less than `minDaysApart` days
 * from each other, as TK13 measures it; one that is near to two groups stands in both. The answer is
 * by first day and does not depend on the order of the activities.
 *
 * @param minDaysApart 1 or more
 */
export function collisionsAmong<Activity extends UpcomingActivity>(
  activities: readonly Activity[],
  minDaysApart: number,
): readonly Collision<Activity>[] {
  const found = tiedTogether(activities)
    .toSorted(
      (a, b) =>
        COLLISION_TIES.indexOf(a.tie) - COLLISION_TIES.indexOf(b.tie) ||
        compareText(a.value, b.value),
    )
    .flatMap((tied) =>
      nearSets(tied.activities, minDaysApart)
        .filter(ofSeveralUnits)
        .map((near) => collisionOf(tied, near)),
    );
  return withoutParts(onePerSet(found)).toSorted(
    (a, b) => compareText(a.activities[0].from, b.activities[0].from) || compareText(a.key, b.key),
  );
}

/** Of an activity, what whoever may not read it is told: its unit, month, partner and countries. */
export function asTold<Activity extends UpcomingActivity>(
  activity: Activity,
  today: IsoDate,
): Activity {
  const month = monthPeriod(monthOf(activity.from));
  const days = { from: laterOf(month.from, today), to: laterOf(month.to, activity.to) };
  return { ...activity, ...days, days: null, persons: null, guests: [] };
}

/** How the activities of a collision might be made one. */
export type MergeProposal = FirstDays & {
  /** Whose unit could lead. */
  readonly leadId: string;
  /** MOST_PERSONS: it takes more than any other; EARLIEST: it is the first, where that is not known. */
  readonly because: 'MOST_PERSONS' | 'EARLIEST';
  /** As long as the longest of them; null where none says how long it takes. */
  readonly days: number | null;
  /** All of them together; null where one is not known. */
  readonly persons: number | null;
  /** Journeys or receptions fewer. */
  readonly fewer: number;
};

/** The one with the most persons, if all are known and it alone has so many. */
function largestOf(activities: readonly UpcomingActivity[]): UpcomingActivity | null {
  const known = activities.flatMap(({ persons }) => persons ?? []);
  if (known.length < activities.length) return null;
  const most = Math.max(...known);
  const [largest, ...others] = activities.filter(({ persons }) => persons === most);
  return others.length > 0 ? null : (largest ?? null);
}

/**
 * A proposal to merge: on the days of the one that could lead, as long as the longest, with all who
 * were to go or come. It does not depend on the order of the activities.
 */
export function mergeProposal({ activities }: Pick<Collision, 'activities'>): MergeProposal {
  const largest = largestOf(activities);
  const lead = largest ?? activities.toSorted(byFirstDay)[0] ?? activities[0];
  const lengths = activities.flatMap(({ days }) => days ?? []);
  const known = activities.flatMap(({ persons }) => persons ?? []);
  return {
    leadId: lead.id,
    because: largest === null ? 'EARLIEST' : 'MOST_PERSONS',
    from: lead.from,
    to: lead.to,
    days: lengths.length === 0 ? null : Math.max(...lengths),
    persons: known.length < activities.length ? null : known.reduce((sum, one) => sum + one, 0),
    fewer: activities.length - 1,
  };
}
