import type { Failure, MissingFact } from '../check/check.ts';
import { failure, lacking, over } from '../check/check.ts';
import { isTravelling } from '../activity/kind.ts';
import type { ActivityKind } from '../activity/kind.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import { personsSectionOf } from '../dossier/totals.ts';
import type { CostFact, CostFacts } from './costs.facts.ts';
import { timesForOne, timesPaid } from './item-capacity.ts';

type Judged = {
  readonly wrong: readonly Failure<'MORE_THAN_TRAVELLERS', 'cost'>[];
  readonly missing: readonly MissingFact<'MEMBERS' | 'PERSONS' | 'DAYS'>[];
};

/** Of what is for those who travel: which items stand for one another, and whether more may be needed. */
type ForTravellers = {
  readonly items: readonly [CostItem, ...CostItem[]];
  /** A journey may need a second ticket on its way, and lasts longer than an event at home. */
  readonly mayBeMore: boolean;
};

/** Food and pocket money may stand in one line or in two; each of them is paid once for a day. */
const ABROAD: readonly ForTravellers[] = [
  { items: ['ABROAD_LODGING', 'ABROAD_LONG_STAY_LODGING'], mayBeMore: false },
  { items: ['ABROAD_MEALS_AND_POCKET_MONEY', 'ABROAD_LONG_STAY_MEALS'], mayBeMore: false },
  { items: ['ABROAD_POCKET_MONEY'], mayBeMore: false },
  { items: ['ABROAD_DAILY_TRANSPORT'], mayBeMore: true },
  { items: ['INTERNATIONAL_TICKET'], mayBeMore: true },
  { items: ['TRAVEL_INSURANCE'], mayBeMore: true },
  { items: ['CONFERENCE_FEE'], mayBeMore: true },
];

const AT_HOME: readonly ForTravellers[] = [
  { items: ['TRAVEL_ALLOWANCE'], mayBeMore: true },
  { items: ['TRAVEL_LODGING_LUMP_SUM'], mayBeMore: true },
  { items: ['UNPAID_DELEGATE_MEALS'], mayBeMore: true },
];

/** The item by which a finding names what stands for one another; any other item is named by itself. */
export function namedBy(item: CostItem): CostItem {
  const together = ABROAD.find(({ items }) => items.includes(item));
  return together === undefined ? item : together.items[0];
}

function nobody(kind: ActivityKind): Judged['missing'][number] {
  const section = personsSectionOf(kind);
  return section === 'members' ? lacking('MEMBERS', [section]) : lacking('PERSONS', [section]);
}

function judgeOne(
  { items: [item, ...others], mayBeMore }: ForTravellers,
  own: readonly CostFact[],
  { kind, people, days }: CostFacts,
): Judged {
  const paid = timesPaid(
    own.filter((line) => line.item === item || others.some((other) => other === line.item)),
  );
  if (paid === 0) return { wrong: [], missing: [] };
  if (people === null) return { wrong: [], missing: [nobody(kind)] };
  // What is paid once is paid once however long it lasts.
  const times = timesForOne(item, days ?? 1);
  const isDaily = timesForOne(item, 2) !== timesForOne(item, 1);
  if (isDaily && days === null) return { wrong: [], missing: [lacking('DAYS', ['endDate'])] };
  const limit = people * (times ?? Infinity);
  if (paid <= limit) return { wrong: [], missing: [] };
  const details = {
    measure: over(limit, paid, 'TIMES'),
    path: ['costLines'],
    about: item,
    ...(mayBeMore ? ({ severity: 'JUSTIFY' } as const) : {}),
  };
  return { wrong: [failure('MORE_THAN_TRAVELLERS', { cost: item }, details)], missing: [] };
}

/**
 * Of nothing that is for those who travel more is paid than they can use: rooms, food and pocket money by
 * people and days, tickets and insurance by people. No text says so in numbers; it is what a rate for each
 * person and day means.
 *
 * @param own lines that spend own money
 */
export function judgeTravellers(own: readonly CostFact[], facts: CostFacts): Judged {
  const judged = isTravelling(facts.kind) ? ABROAD : facts.kind === 'EVENT_DOMESTIC' ? AT_HOME : [];
  const found = judged.map((one) => judgeOne(one, own, facts));
  return {
    wrong: found.flatMap(({ wrong }) => wrong),
    missing: found.flatMap(({ missing }) => missing),
  };
}
