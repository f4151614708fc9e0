import type { GuestRank } from '../activity/guest.ts';
import type { Failure, MissingFact } from '../check/check.ts';
import { defineCheck, failure, judged, lacking, NOT_APPLICABLE, over } from '../check/check.ts';
import { COST_ITEM_RULES } from '../dossier/cost-item.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import type { CostKind } from '../dossier/dossier.ts';
import { hasSection } from '../dossier/sections.ts';
import { mealsPaid, timesOf } from './banquet-day.ts';
import { judgeCars } from './cars.ts';
import type { CarFact } from './cars.ts';
import type { CostFact, CostFacts } from './costs.facts.ts';
import { isOwnSpending } from './costs.facts.ts';
import { receptionValues } from './costs.params.ts';
import type { ReceptionRules } from './costs.params.ts';
import { judgeQuantities } from './guest-quantity.ts';
import { judgeHired } from './hired.ts';
import type { HiredFailure } from './hired.ts';
import {
  allMissingOf,
  costOfLine,
  eachOnce,
  lineField,
  missingOf,
  tooDear,
  whomOf,
} from './line-failure.ts';
import { NOBODY_NAMED, priceLimit, rateAnswer, ranksAtLeast } from './price-limit.ts';
import type { Share } from './price-limit.ts';
import { judgePrice } from './price-verdict.ts';
import type { PriceFact } from './price-verdict.ts';
import { roomsWithBreakfast } from './room-and-breakfast.ts';

type PriceReason =
  | 'BANQUET_ABOVE_MEAL_RATE'
  | 'OTHER_MEAL_ABOVE_SHARE'
  | 'BREAKFAST_ABOVE_SHARE'
  | 'ROOM_AND_BREAKFAST_ABOVE_RATE'
  | 'OWN_STAFF_ABOVE_SHARE';
type Reason =
  | 'BANQUET_TWICE'
  | 'ART_SHOW_TWICE'
  | 'FULL_MEALS_ON_BANQUET_DAY'
  | 'LOUNGE_NOT_FOR_RANK'
  | 'FLOWERS_NOT_FOR_RANK'
  | 'FLOWERS_NOT_FOR_HEAD'
  | 'GIFT_NOT_IN_TABLE'
  | 'STAFF_MEALS_NOT_FOR_RANK'
  | 'STAFF_MEALS_IN_CASH'
  | 'TOO_MANY_CARS'
  | 'MORE_THAN_GUESTS'
  | 'DOMESTIC_GIFT';
type Judged = {
  readonly wrong: readonly (
    | Failure<Reason, 'cost'>
    | Failure<PriceReason, 'cost' | 'rates'>
    | HiredFailure
  )[];
  readonly missing: readonly MissingFact<PriceFact | CarFact | 'ITEM' | 'GUESTS' | 'DAYS'>[];
};
const FINE: Judged = { wrong: [], missing: [] };

function together(found: readonly Judged[]): Judged {
  return {
    wrong: found.flatMap(({ wrong }) => wrong),
    missing: found.flatMap(({ missing }) => missing),
  };
}

function forbidden(reason: Reason, line: CostFact, item: CostItem): Judged {
  const details = { path: lineField(line, 'item'), about: line.id };
  return { wrong: [failure(reason, { cost: item }, details)], missing: [] };
}

const rankMissing = (): Judged => ({
  wrong: [],
  missing: [lacking('GUEST_RANK', ['guestRank'])],
});

/** Only for guests of some rank and above. */
function fromRank(
  reason: Reason,
  line: CostFact,
  item: CostItem,
  { rank, lowest }: { readonly rank: GuestRank | null; readonly lowest: GuestRank },
): Judged {
  if (rank === null) return rankMissing();
  return ranksAtLeast(rank, lowest) ? FINE : forbidden(reason, line, item);
}

const percentOf = (parts: number): Share => ({ parts, of: 100 });

/** Own staff who interpret are paid a share of what is paid for hired interpreters (Đ.11.3). */
function ownStaffShare(facts: CostFacts): Share | null {
  const answer = rateAnswer(facts, 'OWN_STAFF_INTERPRETATION', NOBODY_NAMED);
  return answer.status === 'RATE' && answer.rate.limit.kind === 'SHARE'
    ? percentOf(answer.rate.limit.percent)
    : null;
}

/**
 * Of items whose price may reach a part of the rate of what they belong to: that part, whose share is
 * null where no rate tells it. Null of all other items.
 */
export function partFor(
  item: CostItem,
  facts: CostFacts,
  rules: ReceptionRules,
): { readonly reason: PriceReason; readonly share: Share | null } | null {
  switch (item) {
    case 'BANQUET':
      return { reason: 'BANQUET_ABOVE_MEAL_RATE', share: percentOf(rules.banquetPercent) };
    case 'BANQUET_DAY_MEAL':
      return { reason: 'OTHER_MEAL_ABOVE_SHARE', share: percentOf(rules.otherMealPercent) };
    case 'BREAKFAST':
      return { reason: 'BREAKFAST_ABOVE_SHARE', share: percentOf(rules.breakfastPercent) };
    case 'OWN_TRANSLATION_INTO_VIETNAMESE':
    case 'OWN_TRANSLATION_FROM_VIETNAMESE':
    case 'OWN_CONSECUTIVE_INTERPRETATION':
    case 'OWN_SIMULTANEOUS_INTERPRETATION':
      return { reason: 'OWN_STAFF_ABOVE_SHARE', share: ownStaffShare(facts) };
    default:
      return null;
  }
}

/** A price that may reach a part of the rate of what it belongs to. */
function withinPart(
  line: CostFact,
  item: CostItem,
  facts: CostFacts,
  rules: ReceptionRules,
): Judged {
  const { norm: whole } = COST_ITEM_RULES[item];
  const part = partFor(item, facts, rules);
  const limited = whole && part && { ...part, norm: whole };
  if (limited === null) return FINE;
  const { norm, reason, share } = limited;
  if (share === null) return { wrong: [], missing: [missingOf(line, 'LINE_RATE')] };
  const verdict = judgePrice(
    line.unitPrice,
    priceLimit(facts, norm, whomOf(line, facts)),
    facts,
    share,
  );
  switch (verdict.status) {
    case 'WITHIN':
      return FINE;
    case 'OPEN':
      return { wrong: [], missing: allMissingOf(line, verdict) };
    case 'ABOVE':
      return { wrong: [tooDear(reason, line, verdict, facts)], missing: [] };
  }
}

/** Flowers are for the head alone, and there is one head. */
function flowers(line: CostFact, facts: CostFacts, rules: ReceptionRules): Judged {
  const rank = fromRank('FLOWERS_NOT_FOR_RANK', line, 'GUEST_FLOWERS', {
    rank: facts.guestRank,
    lowest: rules.lowestFlowersRank,
  });
  const others = line.persons > 1 || (line.role !== null && line.role !== 'HEAD');
  if (others) return together([rank, forbidden('FLOWERS_NOT_FOR_HEAD', line, 'GUEST_FLOWERS')]);
  return line.role === null
    ? together([rank, { wrong: [], missing: [missingOf(line, 'ROLE')] }])
    : rank;
}

/**
 * A gift to somebody for whom the table has none. The table is that of the day; special guests are
 * not in it, and what they are given is decided for each.
 */
function gift(line: CostFact, facts: CostFacts): Judged {
  if (!facts.ruledItems.includes('GUEST_GIFT'))
    return { wrong: [], missing: [missingOf(line, 'LINE_RATE')] };
  const limit = priceLimit(facts, 'GUEST_GIFT', whomOf(line, facts));
  if (limit.status !== 'NONE' || facts.guestRank === 'SPECIAL') return FINE;
  return facts.guestRank === null
    ? rankMissing()
    : forbidden('GIFT_NOT_IN_TABLE', line, 'GUEST_GIFT');
}

/** The kinds of which some item has a rule of its own here, or is counted with what has. */
const RULED: readonly CostKind[] = [
  'LODGING',
  'MEALS',
  'RECEPTION',
  'GIFT',
  'LOCAL_TRANSPORT',
  'INTERPRETATION',
  'VENUE',
];

/** A line that may be for something that has a rule: whether it keeps it cannot be told. */
function unsaid(line: CostFact): Judged {
  const path = lineField(line, 'item');
  return RULED.includes(line.kind)
    ? { wrong: [], missing: [lacking('ITEM', path, line.id, { cost: line.kind })] }
    : FINE;
}

/** What a line of its own does not keep, by what it pays for. */
function judgeLine(line: CostFact, facts: CostFacts, rules: ReceptionRules): Judged {
  const { item } = line;
  const from = (lowest: GuestRank) => ({ rank: facts.guestRank, lowest });
  switch (item) {
    case 'VIP_LOUNGE':
      return fromRank('LOUNGE_NOT_FOR_RANK', line, item, from(rules.lowestLoungeRank));
    case 'GUEST_FLOWERS':
      return flowers(line, facts, rules);
    case 'GUEST_GIFT':
      return gift(line, facts);
    case 'STAFF_MEALS_IN_CASH':
      return forbidden('STAFF_MEALS_IN_CASH', line, item);
    case 'SERVICE_STAFF_MEALS':
      // At conferences the plan that was approved decides (Đ.26).
      return facts.kind === 'INBOUND'
        ? fromRank('STAFF_MEALS_NOT_FOR_RANK', line, item, from(rules.lowestStaffMealsRank))
        : FINE;
    case null:
      return unsaid(line);
    default:
      return withinPart(line, item, facts, rules);
  }
}

/** Guests from home are given no gifts, whatever the gift is. */
function domesticGifts(lines: readonly CostFact[]): readonly Failure<Reason, 'cost'>[] {
  return lines
    .filter(({ kind }) => kind === 'GIFT')
    .map((line) =>
      failure(
        'DOMESTIC_GIFT',
        { cost: costOfLine(line) },
        { path: lineField(line, 'kind'), about: line.id },
      ),
    );
}

function atMost(
  reason: Reason,
  item: CostItem,
  lines: readonly CostFact[],
  { limit, guests }: { readonly limit: number; readonly guests: number | null },
): Judged {
  const times = timesOf(
    lines.filter((line) => line.item === item),
    guests,
  );
  if (times <= limit) return FINE;
  const details = { measure: over(limit, times, 'TIMES'), path: ['costLines'], about: item };
  return { wrong: [failure(reason, { cost: item }, details)], missing: [] };
}

function banquetDay(lines: readonly CostFact[], facts: CostFacts): Judged {
  const meals = mealsPaid(lines, facts);
  if (meals === null) return FINE;
  if (!('paid' in meals)) return { wrong: [], missing: [meals] };
  const { paid, limit } = meals;
  if (paid <= limit) return FINE;
  const measure = over(limit, paid, 'TIMES');
  const details = { measure, path: ['costLines'], about: 'GUEST_MEALS' };
  return {
    wrong: [failure('FULL_MEALS_ON_BANQUET_DAY', { cost: 'GUEST_MEALS' }, details)],
    missing: [],
  };
}

/**
 * TK14: what is done once, for whom it is done at all, and how much of a rate it may reach (Thông tư
 * 35/2026/TT-BTC, Đ.5, 7-12): one banquet within the meal rate of the day and half of it for the other
 * meal, breakfast within a tenth of it and with the room within the room rate, one art show, lounge
 * and flowers for some ranks, gifts as the table has them, no meal money, half the rate for own staff,
 * cars by the rank of the guests, and of nothing more than the guests can use. Guests from home are given
 * no gifts at events at home. What a unit has of its own is used first: whoever hires says why, and who
 * decides reads it, at home and online too, where own staff who interpret have half the rate as well.
 */
export const TK14 = defineCheck<CostFacts>()({
  id: 'TK14',
  reasons: {
    BANQUET_TWICE: ['cost'],
    ART_SHOW_TWICE: ['cost'],
    FULL_MEALS_ON_BANQUET_DAY: ['cost'],
    BANQUET_ABOVE_MEAL_RATE: ['cost', 'rates'],
    OTHER_MEAL_ABOVE_SHARE: ['cost', 'rates'],
    BREAKFAST_ABOVE_SHARE: ['cost', 'rates'],
    ROOM_AND_BREAKFAST_ABOVE_RATE: ['cost', 'rates'],
    OWN_STAFF_ABOVE_SHARE: ['cost', 'rates'],
    LOUNGE_NOT_FOR_RANK: ['cost'],
    FLOWERS_NOT_FOR_RANK: ['cost'],
    FLOWERS_NOT_FOR_HEAD: ['cost'],
    GIFT_NOT_IN_TABLE: ['cost'],
    STAFF_MEALS_NOT_FOR_RANK: ['cost'],
    STAFF_MEALS_IN_CASH: ['cost'],
    TOO_MANY_CARS: ['cost'],
    MORE_THAN_GUESTS: ['cost'],
    DOMESTIC_GIFT: ['cost'],
    HIRED_WITHOUT_REASON: ['cost'],
  },
  missing: [
    'GUEST_RANK',
    'ROLE',
    'PLACE',
    'COUNTRY',
    'TRAVELLER_CLASS',
    'LINE_RATE',
    'EXCHANGE_RATE_OF_DAY',
    'ITEM',
    'GUESTS',
    'DAYS',
    'GUEST_HEAD',
    'GUEST_STANDING',
    'CAR_RULE',
    'CAR_DAYS',
  ],
  parseValues: receptionValues,
  evaluate: (facts, rules) => {
    const lines = facts.costLines.filter(isOwnSpending);
    if (lines.length === 0) return NOT_APPLICABLE;
    if (facts.kind === 'EVENT_DOMESTIC')
      return judged([...domesticGifts(lines), ...judgeHired(lines)], []);
    if (facts.kind === 'EVENT_ONLINE') {
      const spoken = together(lines.map((line) => judgeLine(line, facts, rules)));
      return judged([...spoken.wrong, ...judgeHired(lines)], eachOnce(spoken.missing));
    }
    if (!hasSection(facts.kind, 'guests')) return NOT_APPLICABLE;
    const all = together([
      atMost('BANQUET_TWICE', 'BANQUET', lines, {
        limit: rules.maxBanquets,
        guests: facts.guests,
      }),
      atMost('ART_SHOW_TWICE', 'ART_SHOW', lines, { limit: rules.maxArtShows, guests: null }),
      banquetDay(lines, facts),
      judgeQuantities(lines, facts, rules),
      judgeCars(lines, facts, rules),
      ...lines.map((line) => judgeLine(line, facts, rules)),
      roomsWithBreakfast(lines, facts),
      { wrong: judgeHired(lines), missing: [] },
    ]);
    return judged(all.wrong, eachOnce(all.missing));
  },
});
