import { WAIVER_DECISIONS, WAIVER_STATES } from '@cau-noi/domain/waiver';
import { checkWords } from '@cau-noi/i18n/check-words';
import {
  anyOf,
  flagFilter,
  idFilter,
  numberFilter,
  oneOf,
  useFilters,
} from '@cau-noi/portal/filters';
import { useMemo } from 'react';

/** Every check that has a name; the words are lighter than the checks themselves. */
export const CHECK_IDS = Object.keys(
  checkWords.vi.check,
) as readonly (keyof typeof checkWords.vi.check)[];

const waiverFilters = {
  check: anyOf(CHECK_IDS),
  state: anyOf(WAIVER_STATES),
  decision: oneOf(WAIVER_DECISIONS),
  unit: idFilter,
  /** Of the unit itself, without those below it. */
  alone: flagFilter,
  year: numberFilter,
  /** Asked for in this year or later: figures over several years open the register with it. */
  since: numberFilter,
} as const;

export const NO_WAIVER_FILTERS = {
  check: [],
  state: [],
  decision: null,
  unit: null,
  alone: false,
  year: null,
  since: null,
} as const;

/** The filters of the register as they stand in the address, and what the API is asked by them. */
export function useWaiverFilters() {
  const [filters, change] = useFilters(waiverFilters);
  const { check, state, decision, unit, alone, year, since } = filters;
  const where = useMemo(
    () => ({
      ...(check.length > 0 && { checkId: [...check] }),
      ...(state.length > 0 && { state: [...state] }),
      ...(decision !== null && { decision }),
      ...(unit !== null && { organisationId: unit, subtree: !alone }),
      ...(year !== null && { year }),
      ...(year === null && since !== null && { fromYear: since }),
    }),
    [check, state, decision, unit, alone, year, since],
  );
  return { filters, change, where };
}
