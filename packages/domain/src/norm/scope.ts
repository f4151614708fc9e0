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

/** Rows are never changed: the key of a scope is put together once, however often it is compared. */
const keys = new WeakMap<RateScope, string>();

/** Tells scopes apart, whatever the order of their codes, as in `guestRanks=A,B roles=HEAD`. */
export function scopeKey(scope: RateScope): string {
  const known = keys.get(scope);
  if (known !== undefined) return known;
  const key = keyOf(scope);
  keys.set(scope, key);
  return key;
}

function keyOf(scope: RateScope): string {
  return RATE_DIMENSIONS.flatMap((dimension) => {
    const only = scope[dimension];
    return only === null ? [] : [`${dimension}=${[...only].toSorted().join(',')}`];
  }).join(' ');
}

type Codes = readonly string[] | null;

/** True when something may be of both scopes. */
export function scopesMeet(a: RateScope, b: RateScope): boolean {
  return RATE_DIMENSIONS.every((dimension) => {
    const [left, right]: readonly [Codes, Codes] = [a[dimension], b[dimension]];
    return left === null || right === null || left.some((code) => right.includes(code));
  });
}

/** True when whatever is of the inner scope is of the outer one, too. */
export function scopeCovers(outer: RateScope, inner: RateScope): boolean {
  return RATE_DIMENSIONS.every((dimension) => {
    const [all, some]: readonly [Codes, Codes] = [outer[dimension], inner[dimension]];
    return all === null || (some !== null && some.every((code) => all.includes(code)));
  });
}

/** The same dimensions with the same codes, in whatever order. */
export function sameScope(a: RateScope, b: RateScope): boolean {
  return scopeKey(a) === scopeKey(b);
}
