import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { dayFilter, idFilter, oneOf, textFilter } from '@cau-noi/portal/filters';
import type { useFilters } from '@cau-noi/portal/filters';
import { inReadingOrder, ITEMS, RateRow_rate } from '../rate-row.ts';

/** What held on a day, with the ceilings of a union. */
export const NormsPageQuery = graphql(
  `
    query NormsPageQuery($on: Date!, $organisationId: ID) {
      norms(on: $on, organisationId: $organisationId) {
        rate {
          ...RateRow_rate
        }
        ownCeiling {
          ceiling {
            minor
            currency
          }
          citation
          organisation {
            id
            shortName
          }
        }
      }
      instruments {
        id
        number
        issuer
        subject
      }
    }
  `,
  [RateRow_rate],
);

export type NormsAnswer = ResultOf<typeof NormsPageQuery>;
export type Instruments = NormsAnswer['instruments'];
export type OwnCeiling = NormsAnswer['norms'][number]['ownCeiling'];

/** What stands in the address. */
export const normFilters = {
  on: dayFilter,
  q: textFilter,
  item: oneOf(ITEMS),
  instrument: idFilter,
} as const;

export type NormsAsked = ReturnType<typeof useFilters<typeof normFilters>>[0];

/** Nothing narrows the rates of the day. */
export const NO_FILTERS = { q: '', item: null, instrument: null } as const;

/** The rows of an answer, as they are read. */
export const rowsOf = ({ norms }: NormsAnswer) =>
  norms
    .map(({ rate, ownCeiling }) => ({ rate: readFragment(RateRow_rate, rate), ownCeiling }))
    .toSorted((one, other) => inReadingOrder(one.rate, other.rate));
export type NormRow = ReturnType<typeof rowsOf>[number];
