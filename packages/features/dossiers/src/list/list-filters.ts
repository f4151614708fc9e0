import { ACTIVITY_KINDS, REPORTING_CLASSES } from '@cau-noi/domain/activity/kind';
import { COUNTRY_CODES } from '@cau-noi/domain/country';
import { DOSSIER_STATES } from '@cau-noi/domain/dossier';
import {
  anyOf,
  flagFilter,
  idFilter,
  numberFilter,
  oneOf,
  textFilter,
} from '@cau-noi/portal/filters';
import type { Filter } from '@cau-noi/portal/filters';
import type { VariablesOf } from '@cau-noi/graphql/graphql';
import type { DossierListQuery } from './use-dossier-pages.ts';

/** Orders of the list; the first is the usual one. */
export const ORDERS = [
  'START_DATE_DESC',
  'START_DATE_ASC',
  'UPDATED_DESC',
  'NUMBER_DESC',
  'TITLE_ASC',
] as const;

/** Columns that may be left out. */
export const OPTIONAL_COLUMNS = [
  'kind',
  'unit',
  'partner',
  'countries',
  'dates',
  'persons',
  'state',
  'updated',
] as const;

/** Columns that are shown only when asked for. */
const USUALLY_HIDDEN: readonly string[] = ['updated'];

/** The columns not to show; the address names those that are otherwise than usual. */
export function hiddenColumns(otherwise: readonly string[]): ReadonlySet<string> {
  return new Set(
    OPTIONAL_COLUMNS.filter((id) => USUALLY_HIDDEN.includes(id) !== otherwise.includes(id)),
  );
}

/** The columns that are otherwise than usual, for the address. */
export function otherwiseThanUsual(hidden: ReadonlySet<string>) {
  return OPTIONAL_COLUMNS.filter((id) => USUALLY_HIDDEN.includes(id) !== hidden.has(id));
}

/**
 * Everything by which the list is narrowed, as it stands in the address. `statistic`, `person` and
 * `line` are not chosen here: they come with a link from a figure, a person or a plan line.
 */
export const listFilters = {
  q: textFilter,
  kind: anyOf(ACTIVITY_KINDS),
  class: anyOf(REPORTING_CLASSES),
  state: anyOf(DOSSIER_STATES),
  unit: idFilter,
  country: oneOf(COUNTRY_CODES),
  partner: idFilter,
  from: numberFilter,
  to: numberFilter,
  planned: oneOf(['yes', 'no']),
  overdue: flagFilter,
  statistic: idFilter,
  person: idFilter,
  line: idFilter,
  order: oneOf(ORDERS),
  cols: anyOf(OPTIONAL_COLUMNS),
} as const;

type ValueOf<F> = F extends Filter<infer Value> ? Value : never;
export type ListFilters = {
  readonly [Name in keyof typeof listFilters]: ValueOf<(typeof listFilters)[Name]>;
};

export type DossierWhere = NonNullable<VariablesOf<typeof DossierListQuery>['where']>;

/** No filter at all: what `clear` writes; order and columns are no filters. */
export const NO_FILTERS: Omit<ListFilters, 'order' | 'cols'> = {
  q: '',
  kind: [],
  class: [],
  state: [],
  unit: null,
  country: null,
  partner: null,
  from: null,
  to: null,
  planned: null,
  overdue: false,
  statistic: null,
  person: null,
  line: null,
};

/** Whether the list is narrowed by anything. */
export function isNarrowed(filters: ListFilters): boolean {
  return Object.entries(NO_FILTERS).some(
    ([name, empty]) =>
      JSON.stringify(filters[name as keyof typeof NO_FILTERS]) !== JSON.stringify(empty),
  );
}

/** What the API is asked; a union stands for itself and all below it. */
export function whereOf(filters: ListFilters): DossierWhere {
  const { q, kind, state, unit, country, partner, from, to, planned, overdue } = filters;
  return {
    ...(q.trim() !== '' && { text: q.trim() }),
    ...(kind.length > 0 && { kind: [...kind] }),
    ...(filters.class.length > 0 && { reportingClass: [...filters.class] }),
    ...(state.length > 0 && { state: [...state] }),
    ...(unit !== null && { organisationId: unit, subtree: true }),
    ...(country !== null && { countryCode: country }),
    ...(partner !== null && { partnerId: partner }),
    ...(from !== null && { fromYear: from }),
    ...(to !== null && { toYear: to }),
    ...(planned !== null && { planned: planned === 'yes' }),
    ...(overdue && { reportOverdue: true }),
    ...(filters.statistic !== null && { statistic: filters.statistic }),
    ...(filters.person !== null && { personId: filters.person }),
    ...(filters.line !== null && { planLineId: filters.line }),
  };
}
