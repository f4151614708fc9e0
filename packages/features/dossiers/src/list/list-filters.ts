import { ACTIVITY_KINDS, REPORTING_CLASSES } from '@cau-noi/domain/activity/kind';
import { COUNTRY_CODES } from '@cau-noi/domain/country';
import { DOSSIER_STATES } from '@cau-noi/domain/dossier';
import {
  anyOf,
  flagFilter,
  idFilter,
  numberFilter,
  oneOf,
  readFilters,
  textFilter,
  writeFilters,
} from '@cau-noi/portal/filters';
import type { Filter } from '@cau-noi/portal/filters';
import { columnsFilter, hiddenColumns } from '@cau-noi/portal/list-columns';
import type { ListColumns } from '@cau-noi/portal/list-columns';
import { writeSearch } from '@cau-noi/portal/path';
import type { Sort } from '@cau-noi/ui/data-table';
import type { VariablesOf } from '@cau-noi/graphql/graphql';
import type { DossierListQuery } from './dossier-list.query.ts';

/** What the list can be sorted by, and the column that is pressed for it. */
const SORT_KEYS = {
  START_DATE: 'dates',
  UPDATED: 'updated',
  TITLE: 'title',
  KIND: 'kind',
  STATE: 'state',
  PERSONS: 'persons',
  UNION: 'unit',
  PARTNER: 'partner',
} as const;

type SortKey = keyof typeof SORT_KEYS;
export type Order = `${SortKey | 'NUMBER'}_${'ASC' | 'DESC'}`;

/** Orders of the list; the first is the usual one. */
export const ORDERS: readonly Order[] = [
  'START_DATE_DESC',
  'START_DATE_ASC',
  'NUMBER_DESC',
  'NUMBER_ASC',
  ...(['UPDATED', 'TITLE', 'KIND', 'STATE', 'PERSONS', 'UNION', 'PARTNER'] as const).flatMap(
    (key) => [`${key}_ASC`, `${key}_DESC`] as const,
  ),
];

/** The sorted column of an order; the number has none of its own. */
export function sortOf(order: Order): Sort | null {
  const ascending = order.endsWith('_ASC');
  const key = order.replace(/_(?:ASC|DESC)$/u, '') as SortKey | 'NUMBER';
  if (key === 'NUMBER') return null;
  return { column: SORT_KEYS[key], direction: ascending ? 'ascending' : 'descending' };
}

/** The order for a pressed header. */
export function orderOf({ column, direction }: Sort): Order {
  const keys = Object.keys(SORT_KEYS) as SortKey[];
  const key = keys.find((name) => SORT_KEYS[name] === column) ?? 'START_DATE';
  return `${key}_${direction === 'ascending' ? 'ASC' : 'DESC'}`;
}

/** The columns that may be left out, in their order. */
export const LIST_COLUMNS = {
  optional: [
    'kind',
    'unit',
    'partner',
    'countries',
    'dates',
    'persons',
    'cost',
    'state',
    'updated',
  ],
  usuallyHidden: ['cost', 'updated'],
} as const satisfies ListColumns<string>;

/** The columns that are shown, in their order, for the file that is exported. */
export function shownColumns(cols: ListFilters['cols']): readonly string[] {
  const hidden = hiddenColumns<ColumnId>(LIST_COLUMNS, cols);
  return ['title', ...LIST_COLUMNS.optional.filter((id) => !hidden.has(id))];
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
  cols: columnsFilter<ColumnId>(LIST_COLUMNS),
} as const;

type ColumnId = (typeof LIST_COLUMNS)['optional'][number];
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

/** The list as the address would have it, to be saved as a view: its columns too, whoever opens it. */
export function searchOf(filters: ListFilters): string {
  return writeSearch(writeFilters(listFilters, { ...filters, cols: filters.cols ?? [] })).slice(1);
}

/** The same where nobody has chosen anything. */
export const USUAL_SEARCH = searchOf(readFilters(listFilters, {}));
