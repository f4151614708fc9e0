import { FUNDING_SOURCES } from '@cau-noi/domain/activity/funding';
import { REPORTING_CLASSES } from '@cau-noi/domain/activity/kind';
import { COUNTRY_CODES } from '@cau-noi/domain/country';
import { STRUCTURE_VIEWS } from '@cau-noi/domain/statistics/filter';
import type { Filter } from '@cau-noi/portal/filters';
import {
  anyOf,
  flagFilter,
  idFilter,
  numberFilter,
  oneOf,
  textFilter,
} from '@cau-noi/portal/filters';
import type { Years } from '../choices/years.ts';

/** Everything by which the figures are narrowed and the table is ordered, as it stands in the address. */
export const dashboardFilters = {
  unit: idFilter,
  from: numberFilter,
  to: numberFilter,
  structure: oneOf(STRUCTURE_VIEWS),
  class: anyOf(REPORTING_CLASSES),
  country: oneOf(COUNTRY_CODES),
  partner: idFilter,
  funding: anyOf(FUNDING_SOURCES),
  measure: oneOf(['people']),
  /** The column of the table; `up` for the smallest first. */
  sort: textFilter,
  up: flagFilter,
} as const;

type ValueOf<F> = F extends Filter<infer Value> ? Value : never;
export type DashboardFilters = {
  readonly [Name in keyof typeof dashboardFilters]: ValueOf<(typeof dashboardFilters)[Name]>;
};

/** Nothing narrowed: the reader's own union, this year, the structure as it was. */
export const NO_FILTERS = {
  unit: null,
  from: null,
  to: null,
  structure: null,
  class: [],
  country: null,
  partner: null,
  funding: [],
} as const satisfies Partial<DashboardFilters>;

/** How many years the line shows at least. */
const LINE_YEARS = 8;

/** Whether figures are narrowed by what plans are not. */
export function isNarrowed(filters: DashboardFilters): boolean {
  const { country, partner, funding } = filters;
  return country !== null || partner !== null || funding.length + filters.class.length > 0;
}

/** As long a time just before: the year before, or the five years before five years. */
export function yearsBefore({ fromYear, toYear }: Years): Years {
  const length = toYear - fromYear + 1;
  return { fromYear: fromYear - length, toYear: toYear - length };
}

/** The years of the line: those asked for, and enough before them to see where they come from. */
export function yearsOfLine({ fromYear, toYear }: Years): Years {
  return { fromYear: Math.min(fromYear, toYear - LINE_YEARS + 1), toYear };
}

/** What the API is asked for a union and years. */
export function whereOf(filters: DashboardFilters, unit: string, { fromYear, toYear }: Years) {
  const { structure, country, partner, funding } = filters;
  return {
    organisationId: unit,
    fromYear,
    toYear,
    grouping: structure ?? 'AS_WAS',
    ...(filters.class.length > 0 && { kind: [...filters.class] }),
    ...(country !== null && { countryCode: country }),
    ...(partner !== null && { partnerId: partner }),
    ...(funding.length > 0 && { funding: [...funding] }),
  } as const;
}
