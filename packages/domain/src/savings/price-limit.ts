import type { GuestRank } from '../activity/guest.ts';
import { GUEST_RANKS } from '../activity/guest.ts';
import type { LegalBasis } from '../check/check.ts';
import type { Money } from '../money/money.ts';
import { ceilingOf, rateFor } from '../norm/ceiling.ts';
import type { Ceiling, RateAnswer } from '../norm/ceiling.ts';
import { RATE_PLACES, TRAVELLER_CLASSES } from '../norm/norm.ts';
import type {
  NormItem,
  Rate,
  RateDimension,
  RatePlace,
  RateRole,
  TravellerClass,
} from '../norm/norm.ts';
import type { CountryCode } from '../country/country.ts';
import type { CostFacts } from './costs.facts.ts';

/** For whom and where a price is asked for; null for what is not known. */
export type Whom = {
  readonly role: RateRole | null;
  readonly countryCode: CountryCode | null;
  readonly place: RatePlace | null;
  readonly traveller: TravellerClass | null;
};
export const NOBODY_NAMED: Whom = { role: null, countryCode: null, place: null, traveller: null };

type NonEmpty<T> = readonly [T, ...T[]];

/**
 * What may limit a price.
 *
 * KNOWN    one of these ceilings holds; which one hangs on what is `open`
 * UNKNOWN  a rate holds, and nobody found its amount
 * NONE     no rate holds for what is known
 */
export type PriceLimit =
  | {
      readonly status: 'KNOWN';
      readonly ceilings: NonEmpty<Ceiling>;
      readonly open: readonly RateDimension[];
      /** Whether one of the ceilings holds whatever the only thing that is open turns out to be. */
      readonly complete: boolean;
    }
  | { readonly status: 'UNKNOWN' }
  | { readonly status: 'NONE' };

// A role that no rate names counts as that of a member, so that head and member are all there are.
const CODES: Readonly<Record<RateDimension, readonly string[] | null>> = {
  guestRanks: GUEST_RANKS,
  roles: ['HEAD', 'MEMBER'],
  places: RATE_PLACES,
  travellers: TRAVELLER_CLASSES,
  countries: null,
};

/** Whether every code that a dimension may turn out to have is one that these rates name. */
function isCovered(dimension: RateDimension, rates: readonly Rate[]): boolean {
  const codes = CODES[dimension];
  if (codes === null) return false;
  const named = rates.flatMap(({ scope }): readonly string[] => scope[dimension] ?? codes);
  return codes.every((code) => named.includes(code));
}

function limitOf(answer: RateAnswer, facts: CostFacts): PriceLimit {
  if (answer.status === 'NONE') return answer;
  const rates = answer.status === 'RATE' ? ([answer.rate] as const) : answer.rates;
  const open = answer.status === 'RATE' ? [] : answer.dimensions;
  const ceilings = rates.map((rate) => ceilingOf(rate, facts.ownCeilings, facts.normDay));
  const [first, ...others] = ceilings.filter((ceiling) => ceiling !== null);
  if (first === undefined || others.length + 1 < ceilings.length) return { status: 'UNKNOWN' };
  const [only, ...more] = open;
  const settled = rates.every(({ exceptional }) => !exceptional);
  const complete = only !== undefined && more.length === 0 && settled && isCovered(only, rates);
  return { status: 'KNOWN', ceilings: [first, ...others], open, complete };
}

type Desk = {
  readonly byItem: ReadonlyMap<NormItem, readonly Rate[]>;
  readonly answers: Map<string, RateAnswer>;
  readonly limits: Map<string, PriceLimit>;
};

// Two hundred lines ask the same few questions: the rates are sorted by item once for a set of facts,
// and each question is answered once.
const desks = new WeakMap<CostFacts, Desk>();

function deskOf(facts: CostFacts): Desk {
  const known = desks.get(facts);
  if (known !== undefined) return known;
  const byItem = new Map<NormItem, Rate[]>();
  for (const rate of facts.rates) byItem.set(rate.item, [...(byItem.get(rate.item) ?? []), rate]);
  const desk = { byItem, answers: new Map(), limits: new Map() };
  desks.set(facts, desk);
  return desk;
}

function remembered<T>(answers: Map<string, T>, key: string, ask: () => T): T {
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = ask();
  answers.set(key, answer);
  return answer;
}

const keyOf = (item: NormItem, { role, countryCode, place, traveller }: Whom): string =>
  [item, role, countryCode, place, traveller].join(' ');

/** What the rate book says of an item for somebody, on the norm day and for guests of the rank. */
export function rateAnswer(facts: CostFacts, item: NormItem, whom: Whom): RateAnswer {
  const { byItem, answers } = deskOf(facts);
  return remembered(answers, keyOf(item, whom), () =>
    rateFor(byItem.get(item) ?? [], {
      item,
      on: facts.normDay,
      guestRanks: facts.guestRank,
      roles: whom.role,
      places: whom.place,
      travellers: whom.traveller,
      countries: whom.countryCode,
    }),
  );
}

/** What limits the price of an item for somebody: rates of the State, and lower ceilings of unions. */
export function priceLimit(facts: CostFacts, item: NormItem, whom: Whom): PriceLimit {
  return remembered(deskOf(facts).limits, keyOf(item, whom), () =>
    limitOf(rateAnswer(facts, item, whom), facts),
  );
}

/** A share of a ceiling: 2 of 3 parts, 50 of 100. */
export type Share = { readonly parts: number; readonly of: number };
const WHOLE: Share = { parts: 1, of: 1 };

/** So much of an amount, rounded down: what is allowed is never rounded up. */
export function shareOf(amount: Money, { parts, of }: Share): Money {
  return { ...amount, minor: Math.floor((amount.minor * parts) / of) };
}

/** Why it cannot be told whether a price keeps its limit. */
export type OpenFact =
  | 'GUEST_RANK'
  | 'ROLE'
  | 'PLACE'
  | 'TRAVELLER_CLASS'
  | 'COUNTRY'
  | 'LINE_RATE'
  | 'EXCHANGE_RATE';

/** The fact that would tell of which scope something is. */
export const OPEN_FACTS: Readonly<Record<RateDimension, OpenFact>> = {
  guestRanks: 'GUEST_RANK',
  roles: 'ROLE',
  places: 'PLACE',
  travellers: 'TRAVELLER_CLASS',
  countries: 'COUNTRY',
};

/** Whether a price keeps a limit. ABOVE names the ceiling that it passes, and whose that is. */
export type PriceVerdict =
  | { readonly status: 'WITHIN' }
  | {
      readonly status: 'ABOVE';
      readonly limit: Money;
      readonly ceiling: Ceiling;
      readonly by: 'RATE' | 'OWN_CEILING';
    }
  | { readonly status: 'OPEN'; readonly facts: NonEmpty<OpenFact> };

const WITHIN: PriceVerdict = { status: 'WITHIN' };

function highest(ceilings: NonEmpty<Ceiling>, amountOf: (ceiling: Ceiling) => Money): Ceiling {
  return ceilings.reduce((top, ceiling) =>
    amountOf(ceiling).minor > amountOf(top).minor ? ceiling : top,
  );
}

/**
 * Judges a price: within where no ceiling that may hold is passed, above where all are, open in
 * between and wherever nothing is known to compare with. Amounts of two currencies are not compared:
 * an exchange rate is not among the facts.
 *
 * @param share the part of the ceiling that the price may reach
 */
export function judgePrice(price: Money, limit: PriceLimit, share: Share = WHOLE): PriceVerdict {
  if (limit.status !== 'KNOWN') return { status: 'OPEN', facts: ['LINE_RATE'] };
  const { ceilings, open, complete } = limit;
  if (ceilings.some(({ amount }) => amount.currency !== price.currency))
    return { status: 'OPEN', facts: ['EXCHANGE_RATE'] };
  const passes = (allowed: Money): boolean => price.minor > shareOf(allowed, share).minor;
  const byRate = highest(ceilings, ({ ofRate }) => ofRate);
  if (passes(byRate.ofRate)) return above(shareOf(byRate.ofRate, share), byRate, 'RATE');
  const top = highest(ceilings, ({ amount }) => amount);
  if (passes(top.amount)) return above(shareOf(top.amount, share), top, 'OWN_CEILING');
  const [first, ...others] = open.map((dimension) => OPEN_FACTS[dimension]);
  if (first === undefined) return WITHIN;
  const within = complete && !ceilings.some(({ amount }) => passes(amount));
  return within ? WITHIN : { status: 'OPEN', facts: [first, ...others] };
}

function above(limit: Money, ceiling: Ceiling, by: 'RATE' | 'OWN_CEILING'): PriceVerdict {
  return { status: 'ABOVE', limit, ceiling, by };
}

/** On what a finding stands that a rate gives: its instrument and article, and how far it was verified. */
export function basisOfRate(
  rate: Rate,
  { instruments }: Pick<CostFacts, 'instruments'>,
): LegalBasis {
  const instrument = instruments.find(({ id }) => id === rate.instrumentId);
  const named = instrument && [instrument.issuer, instrument.subject].join(': ');
  return {
    citation: instrument?.number ?? named ?? rate.instrumentId,
    article: rate.article,
    verification: rate.verification,
  };
}

/** Whether guests of a rank stand as high as those of another, or higher. */
export function ranksAtLeast(rank: GuestRank, lowest: GuestRank): boolean {
  return GUEST_RANKS.indexOf(rank) <= GUEST_RANKS.indexOf(lowest);
}
