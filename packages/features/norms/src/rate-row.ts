import { GUEST_RANKS } from '@cau-noi/domain/activity/guest';
import {
  NORM_ITEMS,
  RATE_DIMENSIONS,
  RATE_PLACES,
  RATE_ROLES,
  TRAVELLER_CLASSES,
} from '@cau-noi/domain/norm';
import type { NormItem, RateDimension } from '@cau-noi/domain/norm';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';

/** A row of the rate book, as far as every page shows it. */
export const RateRow_rate = graphql(`
  fragment RateRow_rate on Rate {
    id
    item
    unit
    scope {
      guestRanks
      roles
      places
      travellers
      countries
    }
    limit {
      __typename
      ... on RateAmount {
        ceiling {
          minor
          currency
        }
        lowest {
          minor
          currency
        }
      }
      ... on RateShare {
        percent
      }
      ... on RateUnknown {
        currency
      }
    }
    exceptional
    instrument {
      id
      number
      issuer
      subject
    }
    article
    verification
    validFrom
    validTo
    note
  }
`);

export type RateRow = ResultOf<typeof RateRow_rate>;
export type ScopeRow = RateRow['scope'];
export type LimitRow = RateRow['limit'];

/** What norms are set for, in the order of the rate book. */
export const ITEMS = Object.keys(NORM_ITEMS) as readonly NormItem[];

/** The codes of a dimension as they are read, from the highest down; countries as they are sorted. */
const ORDER: { readonly [D in RateDimension]: readonly string[] } = {
  guestRanks: GUEST_RANKS,
  roles: RATE_ROLES,
  places: RATE_PLACES,
  travellers: TRAVELLER_CLASSES,
  countries: [],
};

/** Where the first code of a dimension stands; what applies to all comes before. */
function placeOf(codes: readonly string[], order: readonly string[]): number {
  return codes.length === 0 ? -1 : Math.min(...codes.map((code) => order.indexOf(code)));
}

/** By item, then from the highest rank and part down. */
export function inReadingOrder(one: RateRow, other: RateRow): number {
  const items = ITEMS.indexOf(one.item) - ITEMS.indexOf(other.item);
  if (items !== 0) return items;
  const apart = RATE_DIMENSIONS.map(
    (name) => placeOf(one.scope[name], ORDER[name]) - placeOf(other.scope[name], ORDER[name]),
  ).find((difference) => difference !== 0);
  return apart ?? 0;
}

/** Whether two rows apply to the same, whatever the order of their codes. */
export function isSameScope(one: ScopeRow, other: ScopeRow): boolean {
  const codes = (list: readonly string[]) => list.toSorted().join(' ');
  return RATE_DIMENSIONS.every((name) => codes(one[name]) === codes(other[name]));
}
