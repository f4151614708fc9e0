import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { dayFilter, flagFilter, oneOf, textFilter } from '@cau-noi/portal/filters';
import type { useFilters } from '@cau-noi/portal/filters';
import { inReadingOrder, ITEMS, RateRow_rate } from '../rate-row.ts';
import type { RateRow } from '../rate-row.ts';

/** What held on one day beside what held on another. */
export const ComparisonPageQuery = graphql(
  `
    query ComparisonPageQuery($before: Date!, $after: Date!, $changedOnly: Boolean) {
      normComparison(before: $before, after: $after, changedOnly: $changedOnly) {
        change
        before {
          ...RateRow_rate
        }
        after {
          ...RateRow_rate
        }
      }
    }
  `,
  [RateRow_rate],
);

/** What stands in the address. */
export const comparisonFilters = {
  before: dayFilter,
  after: dayFilter,
  all: flagFilter,
  q: textFilter,
  item: oneOf(ITEMS),
} as const;

export type ComparisonAsked = ReturnType<typeof useFilters<typeof comparisonFilters>>[0];

/** Nothing narrows what changed. */
export const NO_FILTERS = { q: '', item: null } as const;

type Compared = ResultOf<typeof ComparisonPageQuery>['normComparison'][number];

/** A rate of one day, that of the other, or both; `rate` is the later one of them. */
export interface ComparisonRow {
  readonly change: Compared['change'];
  readonly rate: RateRow;
  readonly before: RateRow | null;
  readonly after: RateRow | null;
}

/** The rows of an answer, as they are read. */
export function rowsOf(compared: readonly Compared[]): readonly ComparisonRow[] {
  const rows = compared.flatMap(({ change, ...found }) => {
    const before = readFragment(RateRow_rate, found.before);
    const after = readFragment(RateRow_rate, found.after);
    const rate = after ?? before;
    return rate === null ? [] : [{ change, rate, before, after }];
  });
  return rows.toSorted((one, other) => inReadingOrder(one.rate, other.rate));
}
