import { PLAN_STATES } from '@cau-noi/domain/plan';
import {
  type Filter,
  flagFilter,
  idFilter,
  numberFilter,
  oneOf,
  readFilters,
  textFilter,
  writeFilters,
} from '@cau-noi/portal/filters';
import { columnsFilter, hiddenColumns, type ListColumns } from '@cau-noi/portal/list-columns';
import { writeSearch } from '@cau-noi/portal/path';
import type { Sort } from '@cau-noi/ui/data-table';

/** What the list can be sorted by, and the column that is pressed for it. */
const SORT_KEYS = {
  YEAR: 'year',
  UNION: 'title',
  STATE: 'state',
  LINES: 'lines',
  PERSONS: 'persons',
  SUBMITTED: 'submitted',
} as const;

type SortKey = keyof typeof SORT_KEYS;
export type Order = `${SortKey}_${'ASC' | 'DESC'}`;

const KEYS = ['YEAR', 'UNION', 'STATE', 'LINES', 'PERSONS', 'SUBMITTED'] as const;

/** Orders of the list. */
export const ORDERS: readonly Order[] = KEYS.flatMap(
  (key) => [`${key}_ASC`, `${key}_DESC`] as const,
);

export const USUAL_ORDER: Order = 'YEAR_DESC';

/** The sorted column of an order. */
export function sortOf(order: Order): Sort {
  const key = order.replace(/_(?:ASC|DESC)$/u, '') as SortKey;
  const direction = order.endsWith('_ASC') ? 'ascending' : 'descending';
  return { column: SORT_KEYS[key], direction };
}

/** The order for a pressed header. */
export function orderOf({ column, direction }: Sort): Order {
  const key = KEYS.find((name) => SORT_KEYS[name] === column) ?? 'YEAR';
  return `${key}_${direction === 'ascending' ? 'ASC' : 'DESC'}`;
}

/** The columns that may be left out, in their order. */
export const LIST_COLUMNS = {
  optional: ['year', 'state', 'lines', 'persons', 'money', 'submitted'],
  usuallyHidden: [],
} as const satisfies ListColumns<string>;
type ColumnId = (typeof LIST_COLUMNS)['optional'][number];

/** What narrows the list of plans, as it stands in the address; `new` opens the beginning of one. */
export const listFilters = {
  year: numberFilter,
  unit: idFilter,
  below: flagFilter,
  state: oneOf(PLAN_STATES),
  q: textFilter,
  order: oneOf(ORDERS),
  cols: columnsFilter<ColumnId>(LIST_COLUMNS),
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

/** The columns that are shown, in their order, for the file that is exported. */
export function shownColumns(cols: ListFilters['cols']): readonly string[] {
  const hidden = hiddenColumns<ColumnId>(LIST_COLUMNS, cols);
  return ['title', ...LIST_COLUMNS.optional.filter((id) => !hidden.has(id))];
}

/** The list as the address would have it, to be saved as a view: its columns too, whoever opens it. */
export function searchOf(filters: ListFilters): string {
  const kept = { ...filters, cols: filters.cols ?? [], new: false };
  return writeSearch(writeFilters(listFilters, kept)).slice(1);
}

/** The same where nobody has chosen anything. */
export const USUAL_SEARCH = searchOf(readFilters(listFilters, {}));
