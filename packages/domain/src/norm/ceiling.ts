import type { GuestRank } from '../activity/guest.ts';
import type { CountryCode } from '../country/country.ts';
import type { Money } from '../money/money.ts';
import { compareText } from '../text/compare-text.ts';
import { isInForce } from '../period/dated.ts';
import type { IsoDate } from '../period/period.ts';
import { heldOn } from './book.ts';
import { RATE_DIMENSIONS } from './norm.ts';
import type {
  NormItem,
  OwnCeiling,
  Rate,
  RateDimension,
  RatePlace,
  RateRole,
  TravellerClass,
} from './norm.ts';
import { narrows, prevailing } from './prevailing.ts';
import { sameScope } from './scope.ts';

/** What a rate is asked for. Null for what is not known of it, which is not the same as "any". */
export type RateQuestion = {
  readonly item: NormItem;
  readonly on: IsoDate;
  readonly guestRanks: GuestRank | null;
  readonly roles: RateRole | null;
  readonly places: RatePlace | null;
  readonly travellers: TravellerClass | null;
  readonly countries: CountryCode | null;
};

/** A question of which nothing is known but the item and the day. */
export function askFor(
  item: NormItem,
  on: IsoDate,
  known: Partial<Omit<RateQuestion, 'item' | 'on'>> = {},
): RateQuestion {
  const nothing = {
    guestRanks: null,
    roles: null,
    places: null,
    travellers: null,
    countries: null,
  };
  return { ...nothing, ...known, item, on };
}

type NonEmpty<T> = readonly [T, ...T[]];

/**
 * What the rate book says to a question.
 *
 * RATE     this rate holds
 * DEPENDS  one of these rates holds; which one depends on what is not known
 * NONE     no rate of the item holds that day for what is known: nothing is set, or nothing was found
 */
export type RateAnswer =
  | { readonly status: 'RATE'; readonly rate: Rate }
  | {
      readonly status: 'DEPENDS';
      readonly rates: NonEmpty<Rate>;
      readonly dimensions: NonEmpty<RateDimension>;
    }
  | { readonly status: 'NONE' };

/** The dimensions in which it is open whether a rate applies; null when it surely does not. */
function openDimensions(rate: Rate, question: RateQuestion): readonly RateDimension[] | null {
  const open: RateDimension[] = [];
  for (const dimension of RATE_DIMENSIONS) {
    const only: readonly string[] | null = rate.scope[dimension];
    const asked = question[dimension];
    if (only === null) continue;
    if (asked !== null) {
      if (!only.includes(asked)) return null;
    } else if (narrows(rate, dimension)) open.push(dimension);
  }
  return open;
}

type Candidate = { readonly rate: Rate; readonly open: readonly RateDimension[] };

function candidates(rates: readonly Rate[], question: RateQuestion): readonly Candidate[] {
  const ofItem = rates.filter(({ item }) => item === question.item);
  return heldOn(ofItem, question.on).flatMap((rate) => {
    const open = openDimensions(rate, question);
    return open === null ? [] : [{ rate, open }];
  });
}

function answerOf(found: readonly Candidate[]): RateAnswer {
  const unknown = [...new Set(found.flatMap(({ open }) => open))];
  const [first, ...others] = prevailing(
    found.map(({ rate }) => rate),
    unknown,
  );
  if (first === undefined) return { status: 'NONE' };
  const rates = [first, ...others] as const;
  const [open, ...more] = new Set(
    found.flatMap((candidate) => (rates.includes(candidate.rate) ? candidate.open : [])),
  );
  return open === undefined
    ? { status: 'RATE', rate: first }
    : { status: 'DEPENDS', rates, dimensions: [open, ...more] };
}

/**
 * The rate that holds for an item on a day. Guests of a part that no rate of their rank names count
 * as members of the delegation: so the table of Thông tư 35/2026/TT-BTC, Đ.7, which names no deputy
 * head of rank C and neither interpreters nor staff.
 */
export function rateFor(rates: readonly Rate[], question: RateQuestion): RateAnswer {
  const found = candidates(rates, question);
  const isGuest = question.roles !== null && question.roles !== 'SPOUSE';
  return found.length === 0 && isGuest && question.roles !== 'HEAD'
    ? answerOf(candidates(rates, { ...question, roles: 'MEMBER' }))
    : answerOf(found);
}

/** How much may be spent on one unit, and by which rows. */
export type Ceiling = {
  readonly rate: Rate;
  /** What the rate itself allows. */
  readonly ofRate: Money;
  readonly amount: Money;
  /** The unions' own lower ceiling where it counts; null where the rate itself does. */
  readonly own: OwnCeiling | null;
};

/** Of each union the ceiling it set last, by its first day and then by when it was written down. */
function latestOfEach(own: readonly OwnCeiling[]): readonly OwnCeiling[] {
  const latest = new Map<string, OwnCeiling>();
  for (const set of own) {
    const known = latest.get(set.organisationId);
    if (known === undefined || isLater(set, known)) latest.set(set.organisationId, set);
  }
  return [...latest.values()];
}

function isLater(a: OwnCeiling, b: OwnCeiling): boolean {
  return (compareText(a.from, b.from) || compareText(a.id, b.id)) > 0;
}

/**
 * The ceiling of a rate on a day: its own amount, or the lowest that the unit or a union above it sets.
 * A union that sets another one takes over from what it set before, so that it may let more again; what
 * was before does not come back when that one ends. Null for a rate that is no amount.
 *
 * @param own ceilings of the unit and of the unions above it, of whichever item and day
 */
export function ceilingOf(rate: Rate, own: readonly OwnCeiling[], on: IsoDate): Ceiling | null {
  if (rate.limit.kind !== 'AMOUNT') return null;
  const { ceiling } = rate.limit;
  const set = own.filter(
    (one) =>
      one.item === rate.item &&
      one.from <= on &&
      one.ceiling.currency === ceiling.currency &&
      sameScope(one.scope, rate.scope),
  );
  const lower = latestOfEach(set)
    .filter((one) => isInForce(one, on) && one.ceiling.minor < ceiling.minor)
    .toSorted((a, b) => a.ceiling.minor - b.ceiling.minor || compareText(a.id, b.id))
    .at(0);
  return { rate, ofRate: ceiling, amount: lower?.ceiling ?? ceiling, own: lower ?? null };
}
