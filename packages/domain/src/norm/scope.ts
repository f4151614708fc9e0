import { RATE_DIMENSIONS } from './norm.ts';
import type { RateScope } from './norm.ts';

/** Applies to everything: no rate of its item is told from another. */
export const ANY_SCOPE: RateScope = {
  guestRanks: null,
  roles: null,
  places: null,
  travellers: null,
  countries: null,
};

/** Tells scopes apart, whatever the order of their codes, as in `guestRanks=A,B roles=HEAD`. */
export function scopeKey(scope: RateScope): string {
  return RATE_DIMENSIONS.flatMap((dimension) => {
    const only = scope[dimension];
    return only === null ? [] : [`${dimension}=${[...only].toSorted().join(',')}`];
  }).join(' ');
}

/** The same dimensions with the same codes, in whatever order. */
export function sameScope(a: RateScope, b: RateScope): boolean {
  return scopeKey(a) === scopeKey(b);
}
