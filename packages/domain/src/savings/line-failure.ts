import type { CheckData, FieldPath, LegalBasis, MissingFact } from '../check/check.ts';
import { failure, lacking, overMoney } from '../check/check.ts';
import { ratesAsData } from '../money/exchange-on.ts';
import { compareText } from '../text/compare-text.ts';
import type { CostFact, CostFacts } from './costs.facts.ts';
import { onlyCountry } from './costs.facts.ts';
import { basisOfRate } from './price-limit.ts';
import type { Whom } from './price-limit.ts';
import type { Above, Open, PriceFact } from './price-verdict.ts';

/** What a line is called in a sentence: the code of its item, else of its kind. */
export function costOfLine({ item, kind }: CostFact): string {
  return item ?? kind;
}

/** The path to a field of a line. */
export function lineField({ id }: CostFact, field: string): FieldPath {
  return ['costLines', id, field];
}

/** For whom and where a line is spent; a mission to one country is spent there. */
export function whomOf(line: CostFact, facts: CostFacts): Whom {
  const { role, place, traveller } = line;
  return { role, place, traveller, countryCode: line.countryCode ?? onlyCountry(facts) };
}

/** What the union itself has decided is known as it was decided. */
function basisOf({ by, ceiling }: Above, facts: CostFacts): LegalBasis {
  const rule = basisOfRate(ceiling.rate, facts);
  if (by === 'RATE' || ceiling.own === null) return rule;
  return { citation: ceiling.own.citation, article: null, verification: 'TEXT_READ' };
}

/**
 * A price that is above what is allowed: by how much, by which rate, and at which exchange rates the two
 * were compared. The finding stands on the
 * instrument of the rate, or on the decision by which the union set itself less.
 */
export function tooDear<const Reason extends string>(
  reason: Reason,
  line: CostFact,
  verdict: Above,
  facts: CostFacts,
) {
  return failure(
    reason,
    { cost: costOfLine(line), rates: ratesAsData(verdict.used) },
    {
      measure: overMoney(verdict.limit, verdict.price),
      path: lineField(line, 'unitPrice'),
      about: line.id,
      basis: basisOf(verdict, facts),
      rateId: verdict.ceiling.rate.id,
    },
  );
}

/**
 * What is missing to judge the price of a line. The rank of the guests is one fact for all lines; a
 * rate that is missing is said once for all lines of the item, an exchange rate once for its currency.
 */
export function missingOf(
  line: CostFact,
  fact: PriceFact,
  data: CheckData = {},
): MissingFact<PriceFact> {
  const cost = costOfLine(line);
  switch (fact) {
    case 'GUEST_RANK':
      return lacking(fact, ['guestRank']);
    case 'ROLE':
      return lacking(fact, lineField(line, 'role'), line.id, { cost });
    case 'PLACE':
      return lacking(fact, lineField(line, 'place'), line.id, { cost });
    case 'COUNTRY':
      return lacking(fact, lineField(line, 'countryCode'), line.id, { cost });
    case 'TRAVELLER_CLASS':
      return lacking(fact, lineField(line, 'traveller'), line.id, { cost });
    case 'LINE_RATE':
      return lacking(fact, lineField(line, 'unitPrice'), cost, { cost });
    case 'EXCHANGE_RATE_OF_DAY':
      return lacking(fact, lineField(line, 'unitPrice'), String(data['currency']), data);
  }
}

/** Everything that is missing to judge the price of a line. */
export function allMissingOf(
  line: CostFact,
  { facts, data }: Open,
): readonly MissingFact<PriceFact>[] {
  return facts.map((fact) => missingOf(line, fact, data));
}

function byPath(a: MissingFact, b: MissingFact): number {
  return compareText(a.path.join('.'), b.path.join('.'));
}

/** Each missing fact once, with the first path by its text, so that the order of lines does not count. */
export function eachOnce<Code extends string>(
  missing: readonly MissingFact<Code>[],
): readonly MissingFact<Code>[] {
  const found = new Map<string, MissingFact<Code>>();
  for (const one of missing) {
    const key = `${one.fact} ${one.about ?? ''}`;
    const [first = one] = [found.get(key) ?? one, one].toSorted(byPath);
    found.set(key, first);
  }
  return [...found.values()];
}
