import { extentOf } from '../check/extent.ts';
import type { Verdict } from '../check/run.ts';
import type { CostFact, CostFacts } from './costs.facts.ts';
import { isOwnSpending } from './costs.facts.ts';
import { TK10, TK11 } from './funding.checks.ts';
import { TK02 } from './price.check.ts';
import { TK14 } from './reception.checks.ts';

const ON_COSTS: readonly string[] = [TK02, TK10, TK11, TK14].map(({ id }) => id);

/** Finds the lines that a failure is about: one line, those of a payer or an item, or all of own money. */
function linesAbout(costLines: readonly CostFact[]): (about: string | null) => readonly CostFact[] {
  const own = costLines.filter(isOwnSpending);
  const byId = new Map(costLines.map((line) => [line.id, line]));
  return (about) => {
    if (about === null) return own;
    const line = byId.get(about);
    if (line !== undefined) return [line];
    return own.filter(({ payer, item }) => payer === about || item === about);
  };
}

/**
 * A verdict whose failures on costs tell how much is spent on what they are about, so that an exception
 * covers no more persons, days or money than it was granted for.
 */
export function withExtents(
  verdict: Verdict,
  { costLines }: Pick<CostFacts, 'costLines'>,
): Verdict {
  const linesOf = linesAbout(costLines);
  return verdict.map((finding) => {
    if (finding.status !== 'FAIL' || !ON_COSTS.includes(finding.checkId)) return finding;
    return { ...finding, data: { ...finding.data, ...extentOf(linesOf(finding.about)) } };
  });
}
