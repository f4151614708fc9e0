import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import { COUNTRY_CODES } from '@cau-noi/domain/country';
import { anyOf, idFilter, numberFilter, oneOf, useFilters } from '@cau-noi/portal/filters';
import { useMemo } from 'react';

const calendarFilters = {
  year: numberFilter,
  view: oneOf(['month', 'week', 'overlaps']),
  kind: anyOf(ACTIVITY_KINDS),
  unit: idFilter,
  country: oneOf(COUNTRY_CODES),
} as const;

export const NO_CALENDAR_FILTERS = { kind: [], unit: null, country: null } as const;

/** By what the calendar is narrowed, as it stands in the address. */
export const useCalendarFilters = () => useFilters(calendarFilters);
export type CalendarFilters = ReturnType<typeof useCalendarFilters>[0];

/** What the API is asked: what touches the year and is neither a draft nor called off. */
export function useCalendarWhere(year: number) {
  const [{ kind, unit, country }] = useCalendarFilters();
  return useMemo(
    () => ({
      where: {
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        state: ['SUBMITTED', 'RETURNED', 'APPROVED', 'COMPLETED'] as (
          | 'SUBMITTED'
          | 'RETURNED'
          | 'APPROVED'
          | 'COMPLETED'
        )[],
        ...(kind.length > 0 && { kind: [...kind] }),
        ...(unit !== null && { organisationId: unit, subtree: true }),
        ...(country !== null && { countryCode: country }),
      },
    }),
    [year, kind, unit, country],
  );
}
