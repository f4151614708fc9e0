import type { Failure, Measure, MissingFact } from '../check/check.ts';
import { defineCheck, failure, judged, lacking, NOT_APPLICABLE, over } from '../check/check.ts';
import { costItemsOf } from '../dossier/cost-item.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import { hasSection } from '../dossier/sections.ts';
import { compareText } from '../text/compare-text.ts';
import type { CostFact, CostFacts } from './costs.facts.ts';
import { isOthersSpending, isOwnSpending, isSpending } from './costs.facts.ts';
import { fundingValues, sourceValues } from './costs.params.ts';
import {
  FOOD_AND_LODGING,
  itemCapacity,
  OF_OWN_RECEPTION,
  PAID_BY_LEAD,
  timesPaid,
} from './item-capacity.ts';
import type { CapacityFact, PaidTimes } from './item-capacity.ts';
import { costOfLine, eachOnce, lineField } from './line-failure.ts';

type ShareReason =
  | 'GUESTS_PAY_ALL'
  | 'GUESTS_PAY_FOOD_AND_LODGING'
  | 'EVENT_PAID_BY_FOREIGNERS'
  | 'NOT_SPLIT'
  | 'LEAD_PAYS'
  | 'BEYOND_OWN_MEETING'
  | 'DOUBLE_FUNDED';
type Wrong = Failure<ShareReason, 'cost'> | Failure<'JOINT_WITHOUT_SHARE', never>;
type Missing = MissingFact<'FOREIGN_SHARE' | 'ITEM' | 'PAYING_UNION' | CapacityFact>;
type Judged = { readonly wrong: readonly Wrong[]; readonly missing: readonly Missing[] };
const FINE: Judged = { wrong: [], missing: [] };

function wrongLine<const Reason extends ShareReason>(
  reason: Reason,
  line: CostFact,
  field: 'payer' | 'paidById' = 'payer',
  measure?: Measure,
): Judged {
  const details = { path: lineField(line, field), about: line.id, ...(measure && { measure }) };
  return { wrong: [failure(reason, { cost: costOfLine(line) }, details)], missing: [] };
}

const itemMissing = (line: CostFact): Judged => ({
  wrong: [],
  missing: [lacking('ITEM', lineField(line, 'item'), line.id, { cost: line.kind })],
});

function together(found: readonly Judged[]): Judged {
  return {
    wrong: found.flatMap(({ wrong }) => wrong),
    missing: found.flatMap(({ missing }) => missing),
  };
}

/** Guests who pay for everything are given refreshments alone (Thông tư 35/2026/TT-BTC, Đ.18). */
function guestsPayAll(line: CostFact): Judged {
  if (line.item === 'GUEST_REFRESHMENTS') return FINE;
  return line.item === null && line.kind === 'RECEPTION'
    ? itemMissing(line)
    : wrongLine('GUESTS_PAY_ALL', line);
}

/** To guests who pay for rooms and meals the host pays only the rest (Đ.16). */
function guestsPayFoodAndLodging(line: CostFact): Judged {
  if (line.item !== null)
    return FOOD_AND_LODGING.includes(line.item)
      ? wrongLine('GUESTS_PAY_FOOD_AND_LODGING', line)
      : FINE;
  const mayBe = line.kind === 'LODGING' || line.kind === 'MEALS';
  return mayBe ? itemMissing(line) : FINE;
}

/** Of an event held jointly each item is paid by one side, and the estimate shows which (Đ.27). */
function jointly(own: readonly CostFact[], others: readonly CostFact[]): Judged {
  if (others.length === 0) {
    const wrong = [failure('JOINT_WITHOUT_SHARE', {}, { path: ['costLines'] })];
    return { wrong, missing: [] };
  }
  return together(
    own.map((line) => {
      const same = others.filter(({ kind }) => kind === line.kind);
      if (same.length === 0) return FINE;
      if (line.item === null) return itemMissing(line);
      if (same.some(({ item }) => item === line.item)) return wrongLine('NOT_SPLIT', line);
      return together(same.filter(({ item }) => item === null).map(itemMissing));
    }),
  );
}

/** What the foreign side bears, which leaves less for own money, or nothing. */
function judgeShare(
  facts: CostFacts,
  own: readonly CostFact[],
  others: readonly CostFact[],
): Judged {
  if (!hasSection(facts.kind, 'foreignShare')) return FINE;
  switch (facts.foreignShare) {
    case null:
      return { wrong: [], missing: [lacking('FOREIGN_SHARE', ['foreignShare'])] };
    case 'NOTHING':
      return FINE;
    case 'LODGING_AND_MEALS':
      return together(own.map(guestsPayFoodAndLodging));
    case 'PART':
      return jointly(own, others);
    case 'ALL':
      return facts.kind === 'INBOUND'
        ? together(own.map(guestsPayAll))
        : together(own.map((line) => wrongLine('EVENT_PAID_BY_FOREIGNERS', line)));
  }
}

/**
 * A line that a union pays which organises with the one that leads. Of what is paid for guests the lead
 * bears food, lodging and travel, another unit its meeting with its interpretation (Đ.15), and a province
 * to which guests are taken its own reception (Đ.13). Of all else the circular does not speak here.
 */
function paidByOther(line: CostFact, { kind, coOrganisers }: CostFacts): Judged {
  const { item, paidById } = line;
  const paying = coOrganisers.find(({ organisationId }) => organisationId === paidById);
  const isProvince = paying?.kind === 'PROVINCIAL_UNION';
  if (item === null) {
    const refused = isProvince ? PAID_BY_LEAD : [...PAID_BY_LEAD, ...OF_OWN_RECEPTION];
    const mayBe = costItemsOf(line.kind, kind).some((one) => refused.includes(one));
    return mayBe ? itemMissing(line) : FINE;
  }
  if (PAID_BY_LEAD.includes(item)) return wrongLine('LEAD_PAYS', line, 'paidById');
  if (isProvince || !OF_OWN_RECEPTION.includes(item)) return FINE;
  if (paying !== undefined) return wrongLine('BEYOND_OWN_MEETING', line, 'paidById');
  const missing = lacking('PAYING_UNION', lineField(line, 'paidById'), paidById);
  return { wrong: [], missing: [missing] };
}

/** Guests who visit several units are received by all of them, each for its part; events are held together. */
function judgeUnits(facts: CostFacts, own: readonly CostFact[]): Judged {
  if (facts.kind !== 'INBOUND') return FINE;
  const paid = own.filter(({ paidById }) => paidById !== null);
  return together(paid.map((line) => paidByOther(line, facts)));
}

/** Whether two lines may pay for the same people: not where both say for whom or where, and differ. */
function mayOverlap(a: CostFact, b: CostFact): boolean {
  return (['role', 'countryCode', 'place', 'traveller'] as const).every(
    (name) => a[name] === null || b[name] === null || a[name] === b[name],
  );
}

/** Lines for one item that several pay for, and how often all pay for it; or what lacks to tell. */
type SharedItem = {
  /** Ours, where any is; else those of the others. */
  readonly shared: readonly CostFact[];
  readonly times: PaidTimes | Missing;
};

/** Whether two lines are paid by two: from two sources, or out of the own sources of two unions. */
function byTwo(a: CostFact, b: CostFact): boolean {
  return a.payer !== b.payer || a.paidById !== b.paidById;
}

/** Whether somebody else pays for the same kind of thing too. */
function isPaidBeside(line: CostFact, lines: readonly CostFact[]): boolean {
  return lines.some((other) => byTwo(line, other) && mayOverlap(line, other));
}

/**
 * What may be paid twice, by whom together. Held jointly no item is paid by both sides, which is judged
 * apart: what is ours by several of ours, what is theirs by several of theirs.
 */
function payingTogether({
  costLines,
  foreignShare,
}: Pick<CostFacts, 'costLines' | 'foreignShare'>): readonly (readonly CostFact[])[] {
  return foreignShare === 'PART'
    ? [costLines.filter(isOwnSpending), costLines.filter(isOthersSpending)]
    : [costLines.filter(isSpending)];
}

/** All that pays for one thing, and of that what pays for each part of the guests alone. */
function withParts(lines: readonly CostFact[]) {
  const parts = new Set(lines.map(({ role }) => role)).add(null);
  return [...parts].map((part) => ({
    part,
    counted: part === null ? lines : lines.filter(({ role }) => role === part),
  }));
}

/**
 * What several pay for together of one item: what own money has a part in, and what others alone pay for,
 * in all and for each part of the guests. Empty where nobody pays beside another.
 */
function sharedItems(
  item: CostItem,
  facts: CostFacts,
  lines: readonly CostFact[],
): readonly SharedItem[] {
  const paidTwice = lines.filter((line) => isPaidBeside(line, lines));
  const own = paidTwice.filter(isOwnSpending);
  const withOwn = paidTwice.filter((line) => own.some((one) => mayOverlap(one, line)));
  const others = paidTwice.filter((line) => !withOwn.includes(line));
  return [withOwn, others]
    .filter(({ length }) => length > 0)
    .flatMap(withParts)
    .map(({ part, counted }): SharedItem => {
      const capacity = itemCapacity(item, facts, part);
      const ours = counted.filter(isOwnSpending);
      return {
        shared: ours.length > 0 ? ours : counted,
        times:
          typeof capacity === 'number' ? { paid: timesPaid(counted), limit: capacity } : capacity,
      };
    });
}

/** Of what several pay for too often the worst in which a line has a part; null where it may be shared. */
function worstShare(found: readonly SharedItem[], line: CostFact) {
  const of = found.flatMap(({ shared, times }) =>
    'paid' in times && shared.includes(line) ? [times] : [],
  );
  const excess = ({ paid, limit }: PaidTimes): number => paid - limit;
  const [worst] = of.toSorted((a, b) => excess(b) - excess(a));
  return worst !== undefined && excess(worst) > 0 ? worst : null;
}

/**
 * Several pay for the same thing. Where all together pay more often than there are people and days,
 * somebody is paid for twice; where they do not, they may share.
 */
function judgeItem(item: CostItem, facts: CostFacts, paying: readonly CostFact[]): Judged {
  const found = sharedItems(
    item,
    facts,
    paying.filter((line) => line.item === item),
  );
  const lines = new Set(found.flatMap(({ shared }) => shared));
  return {
    wrong: [...lines].flatMap((line) => {
      const worst = worstShare(found, line);
      if (worst === null) return [];
      const measure = over(worst.limit, worst.paid, 'TIMES');
      return wrongLine('DOUBLE_FUNDED', line, 'payer', measure).wrong;
    }),
    missing: found.flatMap(({ times }) => ('paid' in times ? [] : [times])),
  };
}

/** Lines that do not say what they pay for while somebody else pays for something of their kind. */
function unsaid(lines: readonly CostFact[]): Judged {
  const isOpen = (line: CostFact): boolean =>
    line.item === null && lines.some((other) => other.kind === line.kind && byTwo(line, other));
  return together(lines.filter(isOpen).map(itemMissing));
}

function judgeDoubles(facts: CostFacts): Judged {
  return together(
    payingTogether(facts).flatMap((lines) => {
      const items = new Set(lines.map(({ item }) => item).filter((item) => item !== null));
      return [...[...items].map((item) => judgeItem(item, facts, lines)), unsaid(lines)];
    }),
  );
}

/**
 * TK10: nothing is paid twice, by whomever, and what the foreign side bears is not in our estimate (Thông tư
 * 35/2026/TT-BTC, Đ.16, 18, 27, 28; Thông tư 102/2012/TT-BTC). Of an event held jointly the stricter
 * rule holds, by which no item is paid by both, and what each side pays together is counted apart. Of
 * guests received by several unions each pays its part (Đ.13, 15), and two unions are two who pay.
 */
export const TK10 = defineCheck<CostFacts>()({
  id: 'TK10',
  reasons: {
    GUESTS_PAY_ALL: ['cost'],
    GUESTS_PAY_FOOD_AND_LODGING: ['cost'],
    EVENT_PAID_BY_FOREIGNERS: ['cost'],
    NOT_SPLIT: ['cost'],
    JOINT_WITHOUT_SHARE: [],
    LEAD_PAYS: ['cost'],
    BEYOND_OWN_MEETING: ['cost'],
    DOUBLE_FUNDED: ['cost'],
  },
  missing: ['FOREIGN_SHARE', 'ITEM', 'PAYING_UNION', 'GUESTS', 'PERSONS', 'DAYS', 'SPLIT'],
  parseValues: fundingValues,
  evaluate: (facts) => {
    const own = facts.costLines.filter(isOwnSpending);
    const others = facts.costLines.filter(isOthersSpending);
    const doubles = judgeDoubles(facts);
    const isClear = doubles.wrong.length === 0 && doubles.missing.length === 0;
    if (own.length === 0 && isClear) return NOT_APPLICABLE;
    const share = own.length === 0 ? FINE : judgeShare(facts, own, others);
    const all = together([share, judgeUnits(facts, own), doubles]);
    return judged(all.wrong, eachOnce(all.missing));
  },
});

/**
 * TK11: State money is spent on what the law lists for the level and the kind (Nghị định
 * 105/2026/NĐ-CP, Đ.7, 8, 10; from 16/5/2026). What is listed is data of the rows, which are of the level
 * of the union whose record it is: they do not tell of the State money of another.
 */
export const TK11 = defineCheck<CostFacts>()({
  id: 'TK11',
  reasons: { SOURCE_NOT_LISTED: ['payer'], PROJECTS_ONLY: ['payer'] },
  missing: ['FUNDING_RULE', 'PURPOSE_KIND'],
  parseValues: sourceValues,
  evaluate: ({ costLines, purposeKind }, { stateBudget }) => {
    const own = costLines.filter(isOwnSpending);
    if (own.length === 0) return NOT_APPLICABLE;
    const ofState = own
      .filter(({ payer }) => payer === 'STATE_BUDGET')
      .toSorted((a, b) => compareText(a.id, b.id));
    const first = ofState.find(({ paidById }) => paidById === null);
    const unknown = ofState.find(({ paidById }) => paidById !== null || stateBudget === 'UNKNOWN');
    const missing = unknown
      ? [lacking('FUNDING_RULE', lineField(unknown, 'payer'), unknown.payer)]
      : [];
    if (first === undefined || stateBudget === 'LISTED' || stateBudget === 'UNKNOWN')
      return judged([], missing);
    const { payer } = first;
    const details = { path: lineField(first, 'payer'), about: payer };
    if (stateBudget === 'NOT_LISTED')
      return judged([failure('SOURCE_NOT_LISTED', { payer }, details)], missing);
    if (purposeKind === null)
      return judged([], [...missing, lacking('PURPOSE_KIND', ['purposeKind'])]);
    if (purposeKind === 'PROJECT') return judged([], missing);
    return judged([failure('PROJECTS_ONLY', { payer }, details)], missing);
  },
});
