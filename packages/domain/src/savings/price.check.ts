import type { Failure, MissingFact } from '../check/check.ts';
import { defineCheck, failure, judged, lacking, NOT_APPLICABLE, over } from '../check/check.ts';
import { COST_ITEM_RULES, costItemsOf } from '../dossier/cost-item.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import type { NormItem } from '../norm/norm.ts';
import type { CostFact, CostFacts } from './costs.facts.ts';
import { isOwnSpending } from './costs.facts.ts';
import { priceValues } from './costs.params.ts';
import { allMissingOf, eachOnce, lineField, missingOf, tooDear, whomOf } from './line-failure.ts';
import { priceLimit, rateAnswer, WHOLE } from './price-limit.ts';
import type { Share } from './price-limit.ts';
import { judgePrice } from './price-verdict.ts';
import { judgeTravellers } from './traveller-quantity.ts';
import type { PriceFact } from './price-verdict.ts';

/** The values of a row of TK02. */
export type PriceRules = NonNullable<ReturnType<typeof priceValues>>;

/** Items that are limited by a share of a rate, or by how often: TK14 judges those. */
export const BY_OTHER_RULES: ReadonlySet<CostItem> = new Set([
  'BREAKFAST',
  'BANQUET',
  'BANQUET_DAY_MEAL',
  'STAFF_MEALS_IN_CASH',
  'OWN_TRANSLATION_INTO_VIETNAMESE',
  'OWN_TRANSLATION_FROM_VIETNAMESE',
  'OWN_CONSECUTIVE_INTERPRETATION',
  'OWN_SIMULTANEOUS_INTERPRETATION',
]);

/** Items of which the table says for whom there is nothing at all: TK14 says so where it is. */
const BY_TABLE: ReadonlySet<CostItem> = new Set([
  'GUEST_GIFT',
  'GUEST_FLOWERS',
  'SERVICE_STAFF_MEALS',
]);

const FULL_RATE: readonly CostItem[] = [
  'ABROAD_LODGING',
  'ABROAD_MEALS_AND_POCKET_MONEY',
  'ABROAD_POCKET_MONEY',
];
const LONG_STAY: readonly CostItem[] = ['ABROAD_LONG_STAY_LODGING', 'ABROAD_LONG_STAY_MEALS'];
const OTHER_LANGUAGES: readonly CostItem[] = [
  'OTHER_LANGUAGE_INTO_VIETNAMESE',
  'OTHER_LANGUAGE_FROM_VIETNAMESE',
];

type PriceReason = 'ABOVE_RATE' | 'ABOVE_OWN_CEILING';
type OtherReason =
  | 'EXCEPTIONAL_ONLY'
  | 'FULL_RATE_TOO_LONG'
  | 'LONG_STAY_TOO_LONG'
  | 'MORE_THAN_TRAVELLERS';
type Wrong = Failure<PriceReason, 'cost' | 'rates'> | Failure<OtherReason, 'cost'>;
type Missing = MissingFact<PriceFact | 'ITEM' | 'MEMBERS' | 'PERSONS' | 'DAYS' | 'STAY_OF_EACH'>;
type Judged = { readonly wrong: readonly Wrong[]; readonly missing: readonly Missing[] };
const FINE: Judged = { wrong: [], missing: [] };

/** The part of a rate that an item may cost, or how much more than it; null where the row sets none. */
export function shareFor(
  item: CostItem,
  {
    longStayThirds,
    lateCheckoutPercent,
    otherLanguagesExtraPercent: extra,
    importantMealTimes: times,
  }: PriceRules,
): Share | null {
  // The circular counts in thirds; how many of them is what the row says.
  if (LONG_STAY.includes(item))
    return longStayThirds === null ? null : { parts: longStayThirds, of: 3 };
  if (item === 'ABROAD_LATE_CHECKOUT')
    return lateCheckoutPercent === null ? null : { parts: lateCheckoutPercent, of: 100 };
  if (OTHER_LANGUAGES.includes(item))
    return extra === null ? null : { parts: 100 + extra, of: 100 };
  if (item === 'IMPORTANT_GUEST_MEAL') return times === null ? null : { parts: times, of: 1 };
  return WHOLE;
}

/** A rate that holds in special cases alone: whoever pays it says which case that is. */
function exceptional(
  line: CostFact,
  item: CostItem,
  norm: NormItem,
  facts: CostFacts,
): readonly Wrong[] {
  const answer = rateAnswer(facts, norm, whomOf(line, facts));
  if (answer.status !== 'RATE' || !answer.rate.exceptional) return [];
  const details = {
    path: lineField(line, 'item'),
    about: line.id,
    severity: 'JUSTIFY',
    rateId: answer.rate.id,
  } as const;
  return [failure('EXCEPTIONAL_ONLY', { cost: item }, details)];
}

/**
 * Whether the table of the day tells of an item for whom there is one; special guests are in no table, and
 * that of receptions says nothing of who serves at a conference.
 */
export function isInTable(item: CostItem, { kind, guestRank, ruledItems }: CostFacts): boolean {
  const isRanked = guestRank !== null && guestRank !== 'SPECIAL';
  if (item === 'SERVICE_STAFF_MEALS' && kind === 'EVENT_HOSTED') return false;
  return isRanked && BY_TABLE.has(item) && ruledItems.some((ruled) => ruled === item);
}

function judgeItem(line: CostFact, item: CostItem, facts: CostFacts, rules: PriceRules): Judged {
  const { norm } = COST_ITEM_RULES[item];
  if (norm === null || BY_OTHER_RULES.has(item)) return FINE;
  const limit = priceLimit(facts, norm, whomOf(line, facts));
  if (limit.status === 'NONE' && isInTable(item, facts)) return FINE;
  const share = shareFor(item, rules);
  if (share === null) return { wrong: [], missing: [missingOf(line, 'LINE_RATE')] };
  const verdict = judgePrice(line.unitPrice, limit, facts, share);
  const special = exceptional(line, item, norm, facts);
  switch (verdict.status) {
    case 'WITHIN':
      return { wrong: special, missing: [] };
    case 'OPEN':
      return { wrong: special, missing: allMissingOf(line, verdict) };
    case 'ABOVE': {
      const reason = verdict.by === 'RATE' ? 'ABOVE_RATE' : 'ABOVE_OWN_CEILING';
      return { wrong: [tooDear(reason, line, verdict, facts), ...special], missing: [] };
    }
  }
}

/**
 * A line that does not say what exactly it pays for: surely too dear where everything that it may pay
 * for is limited and all of it lower. Else what it is has to be said, unless nothing of its kind is
 * limited.
 */
function judgeKind(line: CostFact, facts: CostFacts, rules: PriceRules): Judged {
  const items = costItemsOf(line.kind, facts.kind);
  if (items.every((item) => COST_ITEM_RULES[item].norm === null)) return FINE;
  const missing = [lacking('ITEM', lineField(line, 'item'), line.id, { cost: line.kind })];
  const whom = whomOf(line, facts);
  const above = items.flatMap((item) => {
    const { norm } = COST_ITEM_RULES[item];
    // What another check judges may reach the whole rate at the most.
    const share = BY_OTHER_RULES.has(item) ? WHOLE : shareFor(item, rules);
    if (norm === null || share === null) return [];
    const verdict = judgePrice(line.unitPrice, priceLimit(facts, norm, whom), facts, share);
    return verdict.status === 'ABOVE' ? [verdict] : [];
  });
  if (above.length < items.length) return { wrong: [], missing };
  const top = above.reduce((a, b) => (b.limit.minor > a.limit.minor ? b : a));
  return { wrong: [tooDear('ABOVE_RATE', line, top, facts)], missing };
}

/**
 * For how many days an item is paid to one person: so many to somebody, whoever the lines are for, and at
 * most so many where all are for one, who is not away longer than the activity lasts. Null while nobody
 * travels.
 */
function daysOfOne(lines: readonly CostFact[], { people, days: lasting }: CostFacts) {
  if (people === null) return null;
  const longest = Math.max(...lines.map(({ days }) => days));
  // More days for all together than each may have: somebody has one more, whoever it is.
  const together = lines.reduce((sum, { persons, days }) => sum + persons * days, 0);
  const inTurn = lines.reduce((sum, { days }) => sum + days, 0);
  return {
    certain: Math.max(longest, Math.ceil(together / people)),
    possible: Math.min(inTurn, lasting ?? inTurn),
  };
}

/** Lines that together are too long for one person, and do not say that they are for several. */
function whoStays(item: CostItem, days: number, limit: number): Judged {
  const data = { cost: item, days, limit };
  return { wrong: [], missing: [lacking('STAY_OF_EACH', ['costLines'], item, data)] };
}

/** The full rate for so many days, and then the reduced one to the last day for which any is paid. */
function judgeStay(lines: readonly CostFact[], facts: CostFacts, rules: PriceRules): Judged {
  const { fullRateDays, longestStayDays } = rules;
  if (fullRateDays === null || longestStayDays === null) return FINE;
  const limits = [
    ...FULL_RATE.map((item) => ['FULL_RATE_TOO_LONG', item, fullRateDays] as const),
    ...LONG_STAY.map(
      (item) => ['LONG_STAY_TOO_LONG', item, longestStayDays - fullRateDays] as const,
    ),
  ];
  const all = limits.map(([reason, item, limit]): Judged => {
    const [first, ...others] = lines.filter((line) => line.item === item);
    if (first === undefined) return FINE;
    const days = daysOfOne([first, ...others], facts);
    if (days === null) return { wrong: [], missing: [lacking('MEMBERS', ['members'])] };
    const { certain, possible } = days;
    if (certain <= limit) return possible <= limit ? FINE : whoStays(item, possible, limit);
    const details = { measure: over(limit, certain, 'DAYS'), path: ['costLines'], about: item };
    return { wrong: [failure(reason, { cost: item }, details)], missing: [] };
  });
  return { wrong: all.flatMap(({ wrong }) => wrong), missing: all.flatMap((one) => one.missing) };
}

/**
 * TK02: what one unit of a line costs keeps the rate that holds on the norm day, or the lower ceiling
 * that the unit or a union above it has set (Thông tư 35/2026/TT-BTC, Đ.33). Abroad the full rate is
 * paid to day 30 and two thirds of it to day 180; half a day's room for leaving it after noon (Thông
 * tư 102/2012/TT-BTC). Of what is for those who travel no more is paid than they can use.
 *
 * Only own money is limited: the rates bind what is spent of the budget (Thông tư 140/2025/TT-BTC) and
 * of the unions' fund, for which a norm of the State holds where there is one (Nghị định
 * 105/2026/NĐ-CP, Đ.17.2.d). What another side pays is judged by TK10.
 */
export const TK02 = defineCheck<CostFacts>()({
  id: 'TK02',
  reasons: {
    ABOVE_RATE: ['cost', 'rates'],
    ABOVE_OWN_CEILING: ['cost', 'rates'],
    EXCEPTIONAL_ONLY: ['cost'],
    FULL_RATE_TOO_LONG: ['cost'],
    LONG_STAY_TOO_LONG: ['cost'],
    MORE_THAN_TRAVELLERS: ['cost'],
  },
  missing: [
    'ITEM',
    'GUEST_RANK',
    'ROLE',
    'PLACE',
    'COUNTRY',
    'TRAVELLER_CLASS',
    'LINE_RATE',
    'EXCHANGE_RATE_OF_DAY',
    'MEMBERS',
    'PERSONS',
    'DAYS',
    'STAY_OF_EACH',
  ],
  parseValues: priceValues,
  evaluate: (facts, rules) => {
    const lines = facts.costLines.filter(isOwnSpending);
    if (lines.length === 0) return NOT_APPLICABLE;
    const found = lines.map((line) =>
      line.item === null ? judgeKind(line, facts, rules) : judgeItem(line, line.item, facts, rules),
    );
    const all = [...found, judgeStay(lines, facts, rules), judgeTravellers(lines, facts)];
    return judged(
      all.flatMap(({ wrong }) => wrong),
      eachOnce(all.flatMap(({ missing }) => missing)),
    );
  },
});
