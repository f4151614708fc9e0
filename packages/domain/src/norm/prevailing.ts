import { GUEST_RANKS } from '../activity/guest.ts';
import { compareText } from '../text/compare-text.ts';
import {
  RATE_DIMENSIONS,
  RATE_PLACES,
  RATE_ROLES,
  TRAVELLER_CLASSES,
  travellerClassesOf,
} from './norm.ts';
import type { NormItem, Rate, RateDimension } from './norm.ts';

/** What something may turn out to be in a dimension; null for countries, of which no list is complete. */
export function possibleCodes(item: NormItem, dimension: RateDimension): readonly string[] | null {
  switch (dimension) {
    case 'guestRanks':
      return GUEST_RANKS;
    case 'roles':
      return RATE_ROLES;
    case 'places':
      return RATE_PLACES;
    case 'travellers': {
      const classes = travellerClassesOf(item);
      return classes.length === 0 ? TRAVELLER_CLASSES : classes;
    }
    case 'countries':
      return null;
  }
}

/** Whether a rate leaves something of a dimension out; one that names all there can be does not. */
export function narrows({ item, scope }: Rate, dimension: RateDimension): boolean {
  const named: readonly string[] | null = scope[dimension];
  if (named === null) return false;
  const possible = possibleCodes(item, dimension);
  return possible === null || !possible.every((code) => named.includes(code));
}

/** In how many dimensions a rate is narrow: of two that apply, the one that says more prevails. */
function narrowness(rate: Rate): number {
  return RATE_DIMENSIONS.filter((dimension) => narrows(rate, dimension)).length;
}

/** The narrower rate first, then the later one; the id decides the rest, never the order of loading. */
export function byPrecedence(a: Rate, b: Rate): number {
  return narrowness(b) - narrowness(a) || compareText(b.from, a.from) || compareText(a.id, b.id);
}

/** Any country that no rate names. */
const ELSEWHERE = '*';

type Case = ReadonlyMap<RateDimension, string>;

/** Every case that may be, in the dimensions that are open. */
function casesOf(rates: readonly Rate[], open: readonly RateDimension[]): readonly Case[] {
  const [first] = rates;
  if (first === undefined) return [];
  return open.reduce<readonly Case[]>(
    (cases, dimension) => {
      const named = rates.flatMap(({ scope }): readonly string[] => scope[dimension] ?? []);
      const codes = possibleCodes(first.item, dimension) ?? [...new Set(named), ELSEWHERE];
      return cases.flatMap((one) => codes.map((code) => new Map([...one, [dimension, code]])));
    },
    [new Map()],
  );
}

function holdsIn({ scope }: Rate, one: Case): boolean {
  return [...one].every(([dimension, code]) => {
    const named: readonly string[] | null = scope[dimension];
    return named === null || named.includes(code);
  });
}

/**
 * Of rates of one item those that prevail in a case that may be, the narrower first: a rate beside
 * which a narrower one holds in every case is none of them.
 *
 * @param open the dimensions of which it is not known what is asked for
 */
export function prevailing(
  rates: readonly Rate[],
  open: readonly RateDimension[],
): readonly Rate[] {
  const inTurn = rates.toSorted(byPrecedence);
  const found = new Set(
    casesOf(inTurn, open).flatMap((one) => inTurn.find((rate) => holdsIn(rate, one)) ?? []),
  );
  return inTurn.filter((rate) => found.has(rate));
}
