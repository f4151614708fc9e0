import { noWorse } from '../check/failed-before.ts';
import type { CheckParameter } from '../check/check.ts';
import { findingKey, run } from '../check/run.ts';
import type { Finding, Verdict } from '../check/run.ts';
import type { DossierContent, DossierState } from '../dossier/dossier.ts';
import { DOSSIER_ACT_STATES } from '../dossier/lifecycle.ts';
import { HQ09 } from '../effectiveness/cost-rate.checks.ts';
import type { CostRateFacts } from '../effectiveness/cost-rate.facts.ts';
import { isBlank } from '../limits/limits.ts';
import type { IsoDate } from '../period/period.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import type { CostFacts } from '../savings/costs.facts.ts';
import { TK10, TK11 } from '../savings/funding.checks.ts';
import { TK02 } from '../savings/price.check.ts';
import { TK14 } from '../savings/reception.checks.ts';
import { withExtents } from '../savings/spent-on.ts';
import { dossierFactsFrom, dossierSubject } from './dossier.ts';
import type { DossierLookups } from './dossier.ts';

/** What made the costs be judged again: their figures closed, corrected, or the money settled. */
export const SETTLED_OCCASIONS = ['CLOSED', 'CORRECTED', 'SETTLED'] as const;
export type SettledOccasion = (typeof SETTLED_OCCASIONS)[number];

const SAVINGS = [TK02, TK10, TK11, TK14] as const;
const EFFECTIVENESS = [HQ09] as const;

/** The checks on costs: what they find of an estimate is found again of what was really spent. */
export const COST_CHECKS: readonly string[] = [...SAVINGS, ...EFFECTIVENESS].map(({ id }) => id);

/** The facts of what was really spent; the rates among them are those that count. */
export type SettledFacts = {
  readonly savings: CostFacts;
  readonly effectiveness: CostRateFacts;
};

/** What was really spent, judged. */
export type Settled = {
  /** The day whose norms count: that of the approved verdict, or of the activity where nothing was approved. */
  readonly normDay: IsoDate;
  /** The rows of the checks that judged. */
  readonly parameters: readonly CheckParameter[];
  readonly facts: SettledFacts;
  readonly verdict: Verdict;
};

function costsOf(facts: CostFacts): CostFacts {
  const { kind, normDay, purposeKind, days, countries, costLines, people, guests } = facts;
  const { guestGroups, guestRank, foreignShare, rates, ownCeilings, instruments } = facts;
  const { coOrganisers, dayRates, ruledItems } = facts;
  return {
    kind,
    normDay,
    purposeKind,
    days,
    countries,
    costLines,
    people,
    guests,
    guestGroups,
    guestRank,
    foreignShare,
    coOrganisers,
    rates,
    ownCeilings,
    instruments,
    dayRates,
    ruledItems,
  };
}

const costRateOf = ({ costRate, dayRates }: CostRateFacts): CostRateFacts => ({
  costRate,
  dayRates,
});

/**
 * The rows that judge what was spent: of a check that judged the approved estimate the row that did, and
 * none that was written since.
 */
function rowsOf({ parameters, approvedCosts }: DossierLookups): readonly CheckParameter[] {
  const kept = approvedCosts?.parameters ?? [];
  const judgedThen = new Set(kept.map(({ checkId }) => checkId));
  return [...kept, ...parameters.filter(({ checkId }) => !judgedThen.has(checkId))];
}

/**
 * Judges what an activity really cost, by the norms of the day that counts for it and by the rows by which
 * its estimate was approved.
 *
 * @param happened the approved dossier with its counted parts as they really were
 */
export function assessSettled(happened: DossierContent, lookups: DossierLookups): Settled {
  const subject = dossierSubject(happened, lookups);
  const { savings, effectiveness } = dossierFactsFrom(happened, lookups);
  const rows = rowsOf(lookups);
  const verdict = [
    ...withExtents(run(SAVINGS, rows, subject, savings), savings),
    ...run(EFFECTIVENESS, rows, subject, effectiveness),
  ];
  return {
    normDay: subject.normDay,
    parameters: rows.filter(({ id }) => verdict.some(({ parameterId }) => parameterId === id)),
    facts: { savings: costsOf(savings), effectiveness: costRateOf(effectiveness) },
    verdict,
  };
}

/**
 * How a finding of the real costs stands to what was approved.
 *
 * AS_APPROVED  it was found then, too, and goes no further now
 * WORSE        it was found then, and goes further now
 * NEW          it was not found then
 * GONE         it was found then, and is not found any more
 */
export const SETTLED_STANDINGS = ['NEW', 'WORSE', 'AS_APPROVED', 'GONE'] as const;
export type SettledStanding = (typeof SETTLED_STANDINGS)[number];

/** A finding of the approved estimate beside that of the real costs; at least one is there. */
export type SettledFinding = {
  readonly standing: SettledStanding;
  readonly approved: Finding | null;
  readonly settled: Finding | null;
};

const TOLD: readonly Finding['status'][] = ['FAIL', 'CANNOT_TELL'];

/** What of a verdict is compared: failures of the checks on costs, and what they cannot tell. */
export function settledPart(verdict: Verdict): Verdict {
  return verdict.filter(
    ({ checkId, status }) => COST_CHECKS.includes(checkId) && TOLD.includes(status),
  );
}

function standingOf(settled: Finding, approved: Finding | null): SettledStanding {
  if (approved === null) return 'NEW';
  const told = settled.status === 'CANNOT_TELL' || noWorse(settled, approved);
  return told ? 'AS_APPROVED' : 'WORSE';
}

/**
 * What was found of the estimate beside what is found of the real costs: the new and the worse first,
 * what is gone last.
 */
export function settledFindings(approved: Verdict, settled: Verdict): readonly SettledFinding[] {
  const before = new Map(settledPart(approved).map((finding) => [findingKey(finding), finding]));
  const now = settledPart(settled);
  const found = new Set(now.map(findingKey));
  const rank = ({ standing }: SettledFinding): number => SETTLED_STANDINGS.indexOf(standing);
  return [
    ...now.map((finding): SettledFinding => {
      const then = before.get(findingKey(finding)) ?? null;
      return { standing: standingOf(finding, then), approved: then, settled: finding };
    }),
    ...[...before]
      .filter(([key]) => !found.has(key))
      .map(([, then]): SettledFinding => ({ standing: 'GONE', approved: then, settled: null })),
  ].toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Whether a finding needs a text of its own: a failure that more than notes, and that goes further
 * than what was approved. What was approved was justified, or excepted, then.
 */
export function needsExplaining({ standing, settled }: SettledFinding): boolean {
  if (standing !== 'NEW' && standing !== 'WORSE') return false;
  return settled?.status === 'FAIL' && settled.severity !== 'NOTE';
}

/** The failures of the real costs that need a text and have none; they hold the settlement back. */
export function unexplained(
  approved: Verdict,
  settled: Verdict,
  texts: Readonly<Record<string, string>>,
): Verdict {
  return settledFindings(approved, settled)
    .filter(needsExplaining)
    .flatMap(({ settled: finding }) => finding ?? [])
    .filter((finding) => isBlank(texts[findingKey(finding)] ?? null));
}

/** The texts that still speak of what is found: those of failures that go no further than then. */
export function carriedTexts(
  before: { readonly verdict: Verdict; readonly texts: Readonly<Record<string, string>> },
  settled: Verdict,
): Readonly<Record<string, string>> {
  const kept = settledPart(settled).filter((finding) =>
    before.verdict.some((then) => noWorse(finding, then)),
  );
  const keys = new Set(kept.map(findingKey));
  return Object.fromEntries(Object.entries(before.texts).filter(([key]) => keys.has(key)));
}

/**
 * STATE        {act, state, allowed}: the figures are not closed
 * SETTLED      the money was settled by this verdict: what was said of it stays
 * UNEXPLAINED  {count}: something goes further than what was approved, and nobody says why
 */
export type SettlementRefusal = Issue<'STATE' | 'SETTLED' | 'UNEXPLAINED'>;

/** Whether texts may be written beside the real costs; until the money is settled by their verdict. */
export function explainSettled(
  state: DossierState,
  occasion: SettledOccasion | null,
): Result<null, SettlementRefusal> {
  const allowed = DOSSIER_ACT_STATES.CORRECT_FIGURES;
  if (!allowed.includes(state)) {
    return err(issue('STATE', { act: 'EXPLAIN_SETTLED', state, allowed: allowed.join(',') }));
  }
  return occasion === 'SETTLED' ? err(issue('SETTLED')) : ok(null);
}

/** Whether the money may be settled: all that goes further than what was approved is explained. */
export function settleMoney(
  approved: Verdict,
  settled: Verdict,
  texts: Readonly<Record<string, string>>,
): Result<null, SettlementRefusal> {
  const { length: count } = unexplained(approved, settled, texts);
  return count === 0 ? ok(null) : err(issue('UNEXPLAINED', { count }));
}
