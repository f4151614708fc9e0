import type { Failure, MissingFact } from '../check/check.ts';
import { failure, lacking, over } from '../check/check.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import type { RateRole } from '../norm/norm.ts';
import type { CostFact, CostFacts, GuestFact } from './costs.facts.ts';
import type { ReceptionRules } from './costs.params.ts';
import { OF_GUESTS, timesForOne, timesPaid } from './item-capacity.ts';
import type { PaidTimes } from './item-capacity.ts';
import { costOfLine, lineField } from './line-failure.ts';

type Missing = MissingFact<'GUESTS' | 'DAYS' | 'GUEST_HEAD' | 'ROLE'>;
type Judged = {
  readonly wrong: readonly Failure<'MORE_THAN_GUESTS', 'cost'>[];
  readonly missing: readonly Missing[];
};

/**
 * At these our own side sits with the guests, and no text was seen that says how many of ours may: more
 * than the guests is explained there, and forbidden elsewhere.
 */
const SHARED_WITH_OURS: readonly CostItem[] = ['BANQUET', 'GUEST_REFRESHMENTS'];

/** What stands once for every banquet. */
const OF_A_BANQUET: readonly CostItem[] = ['BANQUET', 'BANQUET_DAY_MEAL'];

/** Parts above the members, for whose higher rate no more are paid than there are guests of the part. */
const ABOVE_MEMBERS: readonly (readonly RateRole[])[] = [
  // Spouses are not listed among the guests; the rates know that of the head alone.
  ['SPOUSE'],
  ['HEAD'],
  ['HEAD', 'DEPUTY_HEAD'],
];

function personsOf(groups: readonly GuestFact[], roles: readonly RateRole[]): number {
  return groups.reduce((sum, { role, count }) => sum + (roles.includes(role) ? count : 0), 0);
}

/** How often one guest is given an item; a banquet as often as a delegation may be given one. */
function timesEach(
  item: CostItem,
  days: number | null,
  { maxBanquets }: Pick<ReceptionRules, 'maxBanquets'>,
): number | Missing {
  if (OF_A_BANQUET.includes(item)) return maxBanquets;
  if (days === null) return lacking('DAYS', ['endDate']);
  return timesForOne(item, days) ?? Infinity;
}

/**
 * Of these the table gives parts of the guests rates of their own (Thông tư 35/2026/TT-BTC).
 * Flowers are for the head alone, which is judged apart.
 */
const BY_PART: readonly CostItem[] = ['GUEST_LODGING', 'GUEST_GIFT'];

type GuestCount = Pick<CostFacts, 'guests' | 'guestGroups' | 'days'>;

/**
 * What lines of one item pay for a part of the guests that costs more, against how many have the part. A
 * line that does not say for whom it is may be for that part, where that makes a difference.
 */
function ofParts(
  item: CostItem,
  lines: readonly CostFact[],
  { guestGroups }: GuestCount,
  times: number,
): readonly (PaidTimes | Missing)[] {
  const heads = personsOf(guestGroups, ['HEAD']);
  const open = BY_PART.includes(item) ? lines.filter(({ role }) => role === null) : [];
  return ABOVE_MEMBERS.flatMap((roles): readonly (PaidTimes | Missing)[] => {
    const paid = timesPaid(lines.filter(({ role }) => role !== null && roles.includes(role)));
    const possible = paid + timesPaid(open);
    if (possible === 0) return [];
    if (heads === 0) return [lacking('GUEST_HEAD', ['guests'])];
    const persons = roles.includes('SPOUSE') ? heads : personsOf(guestGroups, roles);
    const limit = persons * times;
    return paid <= limit && possible > limit ? open.map(roleMissing) : [{ paid, limit }];
  });
}

const roleMissing = (line: CostFact): Missing =>
  lacking('ROLE', lineField(line, 'role'), line.id, { cost: costOfLine(line) });

const isMissing = (one: PaidTimes | Missing): one is Missing => 'fact' in one;

/**
 * What own lines pay of one item of guests: for the parts that have a rate of their own, and for all
 * together; or the facts that lack to tell it.
 *
 * @param own lines that spend own money
 */
function guestQuantities(
  item: CostItem,
  own: readonly CostFact[],
  facts: GuestCount,
  rules: Pick<ReceptionRules, 'maxBanquets'>,
): { readonly parts: readonly (PaidTimes | Missing)[]; readonly all: PaidTimes | Missing } {
  const lines = own.filter((line) => line.item === item);
  const times = timesEach(item, facts.days, rules);
  if (typeof times !== 'number') return { parts: [], all: times };
  const parts = ofParts(item, lines, facts, times);
  if (facts.guests === null) return { parts, all: lacking('GUESTS', ['guests']) };
  const paid = timesPaid(lines.filter(({ role }) => role !== 'SPOUSE'));
  return { parts, all: { paid, limit: facts.guests * times } };
}

function known(found: readonly (PaidTimes | Missing)[]): readonly PaidTimes[] {
  return found.flatMap((one) => (isMissing(one) ? [] : one));
}

/** The one by which most must go, for then the others hold too where a single line pays the item. */
function worstOf(found: readonly (PaidTimes | Missing)[]): PaidTimes | undefined {
  const excess = ({ paid, limit }: PaidTimes): number => paid - limit;
  return known(found)
    .filter((one) => excess(one) > 0)
    .toSorted((a, b) => excess(b) - excess(a))[0];
}

function judgeItem(
  item: CostItem,
  own: readonly CostFact[],
  facts: GuestCount,
  rules: ReceptionRules,
): Judged {
  const { parts, all } = guestQuantities(item, own, facts, rules);
  const missing = [...parts, all].filter(isMissing);
  const isShared = SHARED_WITH_OURS.includes(item);
  const forbidden = worstOf(isShared ? parts : [...parts, all]);
  const worst = forbidden ?? worstOf([all]);
  if (worst === undefined) return { wrong: [], missing };
  const details = {
    measure: over(worst.limit, worst.paid, 'TIMES'),
    path: ['costLines'],
    about: item,
    ...(forbidden === undefined ? ({ severity: 'JUSTIFY' } as const) : {}),
  };
  return { wrong: [failure('MORE_THAN_GUESTS', { cost: item }, details)], missing };
}

/**
 * Of nothing that is for guests more is paid than the guests can use: rooms and meals by their days,
 * refreshments by half days, flowers and gifts once, and at the rate of the head only for heads.
 *
 * @param own lines that spend own money
 */
export function judgeQuantities(
  own: readonly CostFact[],
  facts: GuestCount,
  rules: ReceptionRules,
): Judged {
  const paid = OF_GUESTS.filter((item) => own.some((line) => line.item === item));
  const found = paid.map((item) => judgeItem(item, own, facts, rules));
  return {
    wrong: found.flatMap(({ wrong }) => wrong),
    missing: found.flatMap(({ missing }) => missing),
  };
}
