import { isTravelling } from '@cau-noi/domain/activity/kind';
import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { overlaps } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';

/** What decides whether two activities meet. */
export interface Placed {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly partnerId: string | null;
  readonly countries: readonly string[];
}

/**
 * Two activities on some of the same days with the same partner, or else of ours in the same country
 * abroad. Guests who come from one country do not meet there.
 */
export interface Overlap<Activity extends Placed> {
  readonly one: Activity;
  readonly other: Activity;
  /** The country that both are in; null when it is the partner that they share. */
  readonly country: string | null;
}

function sharedCountry(one: Placed, other: Placed): string | null {
  if (!isTravelling(one.kind) || !isTravelling(other.kind)) return null;
  return one.countries.find((code) => other.countries.includes(code)) ?? null;
}

function overlapOf<Activity extends Placed>(
  one: Activity,
  other: Activity,
): readonly Overlap<Activity>[] {
  if (!overlaps(one, other)) return [];
  if (one.partnerId !== null && one.partnerId === other.partnerId) {
    return [{ one, other, country: null }];
  }
  const country = sharedCountry(one, other);
  return country === null ? [] : [{ one, other, country }];
}

/** Every pair that meets, in the order of the days on which they begin. */
export function overlapsOf<Activity extends Placed>(
  activities: readonly Activity[],
): readonly Overlap<Activity>[] {
  const ordered = activities.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return ordered.flatMap((one, place) =>
    ordered.slice(place + 1).flatMap((other) => overlapOf(one, other)),
  );
}

/** The activities that meet each one, by its id. */
export function partnersInTime<Activity extends Placed>(
  found: readonly Overlap<Activity>[],
): ReadonlyMap<string, readonly Activity[]> {
  const met = new Map<string, readonly Activity[]>();
  for (const { one, other } of found) {
    met.set(one.id, [...(met.get(one.id) ?? []), other]);
    met.set(other.id, [...(met.get(other.id) ?? []), one]);
  }
  return met;
}
