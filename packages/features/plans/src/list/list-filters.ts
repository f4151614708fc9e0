import { PLAN_STATES } from '@cau-noi/domain/plan';
import {
  type Filter,
  flagFilter,
  idFilter,
  numberFilter,
  oneOf,
  textFilter,
} from '@cau-noi/portal/filters';

/** What narrows the list of plans, as it stands in the address; `new` opens the beginning of one. */
export const listFilters = {
  year: numberFilter,
  unit: idFilter,
  below: flagFilter,
  state: oneOf(PLAN_STATES),
  q: textFilter,
  new: flagFilter,
} as const;

type ValueOf<F> = F extends Filter<infer Value> ? Value : never;
export type ListFilters = {
  readonly [Name in keyof typeof listFilters]: ValueOf<(typeof listFilters)[Name]>;
};

export const NO_FILTERS = {
  year: null,
  unit: null,
  below: false,
  state: null,
  q: '',
} as const satisfies Partial<ListFilters>;

/** The filters as the API takes them; what is not chosen is left out. */
export function whereOf({ year, unit, below, state, q }: ListFilters) {
  return {
    ...(year !== null && { year }),
    ...(unit !== null && { organisationId: unit, subtree: below }),
    ...(state !== null && { state: [state] }),
    ...(q !== '' && { text: q }),
  };
}

export function isNarrowed({ year, unit, state, q }: ListFilters): boolean {
  return year !== null || unit !== null || state !== null || q !== '';
}
