import { COUNTRY_CODES } from '@cau-noi/domain/country';
import { idFilter, numberFilter, oneOf, useFilters } from '@cau-noi/portal/filters';
import { useMemo } from 'react';

const collisionFilters = {
  unit: idFilter,
  country: oneOf(COUNTRY_CODES),
  weeks: numberFilter,
} as const;

export const NO_COLLISION_FILTERS = { unit: null, country: null, weeks: null } as const;

/** How far apart two activities may begin, to choose from. */
export const WEEKS = [1, 2, 3, 4, 6, 8, 12] as const;

/** By what the board is narrowed, as it stands in the address, and what the API is asked by it. */
export function useCollisionFilters() {
  const [filters, change] = useFilters(collisionFilters);
  const { unit, country } = filters;
  const weeks = WEEKS.find((one) => one === filters.weeks) ?? null;
  const where = useMemo(
    () => ({
      ...(unit !== null && { organisationId: unit, subtree: true }),
      ...(country !== null && { countryCode: country }),
      ...(weeks !== null && { weeks }),
    }),
    [unit, country, weeks],
  );
  return { filters: { unit, country, weeks }, change, where };
}
export type CollisionFilters = ReturnType<typeof useCollisionFilters>['filters'];
