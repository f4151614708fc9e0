import { isCountryCode } from '@cau-noi/domain/country';
import { regionOf, WORLD_REGIONS } from '@cau-noi/domain/country/region';
import type { WorldRegion } from '@cau-noi/domain/country/region';

/** A country with its partners, as the API adds them up. */
export interface Placed {
  /** null for bodies of no country. */
  readonly countryCode: string | null;
  readonly partners: number;
  readonly lastContact: string | null;
}

/** The part of the world of a country; null for bodies of no country. */
export function regionKeyOf(countryCode: string | null): WorldRegion | null {
  return countryCode !== null && isCountryCode(countryCode) ? regionOf(countryCode) : null;
}

const rank = ({ countryCode }: Placed): number => {
  const region = regionKeyOf(countryCode);
  return region === null ? -1 : WORLD_REGIONS.indexOf(region);
};

/** Bodies of no country first, then region by region, the nearest first; in each by code. */
export function placedIn<Row extends Placed>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted(
    (one, other) =>
      rank(one) - rank(other) || (one.countryCode ?? '').localeCompare(other.countryCode ?? ''),
  );
}

/** The rows of one region after the other. */
export function byRegion<Row extends Placed>(
  placed: readonly Row[],
): readonly (readonly [WorldRegion | null, readonly Row[]])[] {
  const groups = new Map<WorldRegion | null, Row[]>();
  for (const row of placed) {
    const region = regionKeyOf(row.countryCode);
    groups.set(region, [...(groups.get(region) ?? []), row]);
  }
  return [...groups];
}
