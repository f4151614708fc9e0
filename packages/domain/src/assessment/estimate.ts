import { findingKey, run } from '../check/run.ts';
import type { CheckSubject } from '../check/check.ts';
import type { CostLine, DossierContent } from '../dossier/dossier.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import { COST_ITEM_RULES } from '../dossier/cost-item.ts';
import { PAID_BY_OUR_UNION } from '../dossier/payer.ts';
import type { Money } from '../money/money.ts';
import type { RateRole } from '../norm/norm.ts';
import type { CountryCode } from '../country/country.ts';
import type { SavingsFacts } from '../savings/savings.facts.ts';
import { savingsFactsFrom } from '../savings/savings.facts.ts';
import { estimateCandidates } from '../savings/estimate.ts';
import type { Candidate } from '../savings/estimate.ts';
import { TK10 } from '../savings/funding.checks.ts';
import { ceilingRulesOf, itemCeiling } from '../savings/line-ceiling.ts';
import type { LineCeiling } from '../savings/line-ceiling.ts';
import { TK02 } from '../savings/price.check.ts';
import type { OpenFact } from '../savings/price-limit.ts';
import { TK14 } from '../savings/reception.checks.ts';
import { namedBy } from '../savings/traveller-quantity.ts';
import { dossierSubject, normDayOf } from './dossier.ts';
import type { DossierLookups } from './dossier.ts';

/** A line of an estimate without its id, which whoever adds it gives. */
export type ProposedLine = Omit<CostLine, 'id'>;

/** Something the activity usually pays for that cannot be proposed, and the facts that lack for it. */
export type EstimateGap = {
  readonly item: CostItem;
  readonly role: RateRole | null;
  readonly countryCode: CountryCode | null;
  /** How much of it, in the unit of the item: persons and days, cars and days. */
  readonly persons: number;
  readonly days: number;
  /** NO_NORM: no norm is set for it, so the price is what it really costs. */
  readonly facts: readonly [OpenFact | 'NO_NORM', ...OpenFact[]];
};

export type EstimateProposal = {
  readonly lines: readonly ProposedLine[];
  readonly gaps: readonly EstimateGap[];
};

const NOTHING: Money = { minor: 0, currency: 'VND' };
const PAID_BY = 'UNION_FUND';
const CHECKS = [TK02, TK10, TK14] as const;

/** Whether a line that was typed may pay for the same thing for the same people. */
function isPaid(line: CostLine, { kind, item, role, countryCode }: Candidate): boolean {
  const same = line.item === null ? line.kind === kind : line.item === item;
  const meets = (a: string | null, b: string | null) => a === null || b === null || a === b;
  return same && meets(line.role, role) && meets(line.countryCode, countryCode);
}

/** On the day of the banquet no full meals are paid: whoever has counted the meals has decided on it. */
function isDecided({ costLines }: DossierContent, { item }: Candidate): boolean {
  const ofBanquet = item === 'BANQUET' || item === 'BANQUET_DAY_MEAL';
  return ofBanquet && costLines.some((line) => line.item === 'GUEST_MEALS');
}

function gapOf(
  { item, role, countryCode, persons, days }: Candidate,
  facts: EstimateGap['facts'],
): EstimateGap {
  return { item, role, countryCode, persons, days, facts };
}

type Priced = { readonly candidate: Candidate; readonly ceiling: LineCeiling };

function gapsOf(priced: readonly Priced[]): readonly EstimateGap[] {
  return priced.flatMap(({ candidate, ceiling }): readonly EstimateGap[] => {
    if (ceiling.status === 'OPEN') return [gapOf(candidate, ceiling.facts)];
    const free = COST_ITEM_RULES[candidate.item].norm === null;
    return free ? [gapOf(candidate, ['NO_NORM'])] : [];
  });
}

function asLine(candidate: Candidate, place: number, unitPrice: Money): CostLine {
  const said = { ...PAID_BY_OUR_UNION, description: '', hiredBecause: null };
  return { ...candidate, ...said, id: `proposed ${place}`, unitPrice, payer: PAID_BY };
}

function linesOf(priced: readonly Priced[]): readonly CostLine[] {
  return priced.flatMap(({ candidate, ceiling }, place) =>
    ceiling.status === 'CEILING' && ceiling.amount.minor > 0
      ? [asLine(candidate, place, ceiling.amount)]
      : [],
  );
}

/** What the checks of costs find wrong with an estimate, by the key of the finding: what it is about. */
function wrongIn(
  facts: SavingsFacts,
  lookups: DossierLookups,
  subject: CheckSubject,
): ReadonlyMap<string, string | null> {
  const failed = run(CHECKS, lookups.parameters, subject, facts).filter(
    ({ status }) => status === 'FAIL',
  );
  return new Map(failed.map((finding) => [findingKey(finding), finding.about]));
}

/**
 * The estimate that the norms give for an activity, as a starting point: persons × days × rate. What
 * the estimate has already is left as it is and is not proposed again. Each price is the ceiling by
 * which TK02 and TK14 judge, and no line is proposed that a check of costs would find wrong.
 */
export function proposeEstimate(
  content: DossierContent,
  lookups: DossierLookups,
): EstimateProposal {
  const subject = dossierSubject(content, lookups);
  const rules = ceilingRulesOf(lookups.parameters, subject);
  const candidates = estimateCandidates(content, rules).filter(
    (one) => !isDecided(content, one) && !content.costLines.some((line) => isPaid(line, one)),
  );
  const factsWith = (more: readonly CostLine[]): SavingsFacts =>
    savingsFactsFrom(
      { ...content, costLines: [...content.costLines, ...more] },
      lookups,
      normDayOf(content.startDate, lookups),
    );
  const unpriced = candidates.map((one, place) => asLine(one, place, NOTHING));
  const facts = factsWith(unpriced);
  const priced = candidates.map((candidate, place) => ({
    candidate,
    ceiling: itemCeiling(asLine(candidate, place, NOTHING), facts, rules),
  }));
  const lines = linesOf(priced);
  const before = wrongIn(factsWith([]), lookups, subject);
  const blamed = new Set(
    [...wrongIn(factsWith(lines), lookups, subject)]
      .filter(([key]) => !before.has(key))
      .map(([, about]) => about),
  );
  const isBlamed = ({ id, item }: CostLine): boolean =>
    blamed.has(id) || (item !== null && (blamed.has(item) || blamed.has(namedBy(item))));
  const kept = lines.filter((line) => !isBlamed(line));
  return { lines: kept.map(({ id: _, ...line }) => line), gaps: gapsOf(priced) };
}
