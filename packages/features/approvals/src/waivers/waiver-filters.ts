import { WAIVER_STATES } from '@cau-noi/domain/waiver';
import { checkWords } from '@cau-noi/i18n/check-words';
import { anyOf, idFilter, numberFilter, useFilters } from '@cau-noi/portal/filters';
import { useMemo } from 'react';

/** Every check that has a name; the words are lighter than the checks themselves. */
export const CHECK_IDS = Object.keys(
  checkWords.vi.check,
) as readonly (keyof typeof checkWords.vi.check)[];

const waiverFilters = {
  check: anyOf(CHECK_IDS),
  state: anyOf(WAIVER_STATES),
  unit: idFilter,
  year: numberFilter,
} as const;

export const NO_WAIVER_FILTERS = { check: [], state: [], unit: null, year: null } as const;

/** The filters of the register as they stand in the address, and what the API is asked by them. */
export function useWaiverFilters() {
  const [filters, change] = useFilters(waiverFilters);
  const { check, state, unit, year } = filters;
  const where = useMemo(
    () => ({
      ...(check.length > 0 && { checkId: [...check] }),
      ...(state.length > 0 && { state: [...state] }),
      ...(unit !== null && { organisationId: unit, subtree: true }),
      ...(year !== null && { year }),
    }),
    [check, state, unit, year],
  );
  return { filters, change, where };
}
