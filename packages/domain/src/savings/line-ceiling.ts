import { isOwnSource } from '../activity/funding.ts';
import { parameterFor } from '../check/run.ts';
import type { CheckParameter, CheckSubject, RawValues } from '../check/check.ts';
import { COST_ITEM_RULES } from '../dossier/cost-item.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import type { Money } from '../money/money.ts';
import type { Ceiling } from '../norm/ceiling.ts';
import type { CostFact, CostFacts } from './costs.facts.ts';
import { whomOf } from './line-failure.ts';
import { BY_OTHER_RULES, isInTable, shareFor, TK02 } from './price.check.ts';
import type { PriceRules } from './price.check.ts';
import { OPEN_FACTS, priceLimit, shareOf } from './price-limit.ts';
import type { KnownLimit, OpenFact, Share } from './price-limit.ts';
import { partFor, TK14 } from './reception.checks.ts';
import type { ReceptionRules } from './costs.params.ts';

/** The rows by which prices are judged on a day; null where none is in force or can be read. */
export type CeilingRules = {
  readonly price: PriceRules | null;
  readonly reception: ReceptionRules | null;
};

/** The values by which TK02 and TK14 judge the prices of a subject. */
export function ceilingRulesOf(
  rows: readonly CheckParameter[],
  subject: CheckSubject,
): CeilingRules {
  const valuesOf = <T>(id: string, parse: (values: RawValues) => T | null): T | null => {
    const row = parameterFor(id, rows, subject);
    return row === undefined ? null : parse(row.values);
  };
  return {
    price: valuesOf(TK02.id, TK02.parseValues),
    reception: valuesOf(TK14.id, TK14.parseValues),
  };
}

/**
 * How much one unit of a line may cost.
 *
 * CEILING  this much; by which rate, and which part of it
 * OPEN     a rate limits it, and which one cannot be told for want of these facts
 * NONE     there is none: another side pays, no norm is set for what it pays, or no such thing for them
 */
export type LineCeiling =
  | {
      readonly status: 'CEILING';
      readonly amount: Money;
      readonly share: Share;
      readonly ceiling: Ceiling;
    }
  | { readonly status: 'OPEN'; readonly facts: readonly [OpenFact, ...OpenFact[]] }
  | { readonly status: 'NONE' };

const NONE: LineCeiling = { status: 'NONE' };
const RATE_MISSING: LineCeiling = { status: 'OPEN', facts: ['LINE_RATE'] };

function shareOfItem(
  item: CostItem,
  facts: CostFacts,
  { price, reception }: CeilingRules,
): Share | null | undefined {
  if (!BY_OTHER_RULES.has(item)) return price === null ? undefined : shareFor(item, price);
  return reception === null ? undefined : partFor(item, facts, reception)?.share;
}

/** Whether as much is allowed whatever it is that is open. */
function isSameForAll({ complete, ceilings }: KnownLimit): boolean {
  const [{ amount: first }, ...others] = ceilings;
  const same = others.every(
    ({ amount }) => amount.minor === first.minor && amount.currency === first.currency,
  );
  return complete && same;
}

/**
 * The ceiling of a line's price by the lookup with which TK02 and TK14 judge it: a price up to it is
 * never found too dear by either, whoever pays.
 */
export function itemCeiling(line: CostFact, facts: CostFacts, rules: CeilingRules): LineCeiling {
  const { item } = line;
  if (item === null) return NONE;
  const { norm } = COST_ITEM_RULES[item];
  if (norm === null) return NONE;
  const share = shareOfItem(item, facts, rules);
  if (share === undefined) return NONE;
  const limit = priceLimit(facts, norm, whomOf(line, facts));
  if (limit.status === 'NONE' && isInTable(item, facts)) return NONE;
  if (share === null || limit.status !== 'KNOWN') return RATE_MISSING;
  const [open, ...more] = limit.open.map((dimension) => OPEN_FACTS[dimension]);
  if (open !== undefined && !isSameForAll(limit)) return { status: 'OPEN', facts: [open, ...more] };
  const [ceiling] = limit.ceilings;
  return { status: 'CEILING', amount: shareOf(ceiling.amount, share), share, ceiling };
}

/** The ceiling of a line; what another side pays is limited by no norm. */
export function lineCeiling(line: CostFact, facts: CostFacts, rules: CeilingRules): LineCeiling {
  return isOwnSource(line.payer) ? itemCeiling(line, facts, rules) : NONE;
}
