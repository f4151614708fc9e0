import type { CheckParameter, CheckSubject } from '../check/check.ts';
import { run } from '../check/run.ts';
import type { Verdict } from '../check/run.ts';
import type { DossierContent } from '../dossier/dossier.ts';
import { dossierIssues } from '../dossier/issues.ts';
import type { DossierIssue } from '../dossier/issues.ts';
import { planLineIssues } from '../dossier/plan-line.ts';
import type { LineIssue, LineLookups } from '../dossier/plan-line.ts';
import { EFFECTIVENESS_CHECKS } from '../effectiveness/effectiveness.checks.ts';
import { effectivenessFactsFrom } from '../effectiveness/effectiveness.facts.ts';
import type {
  EffectivenessFacts,
  EffectivenessLookups,
} from '../effectiveness/effectiveness.facts.ts';
import { openReportsDue } from '../effectiveness/report-deadline.ts';
import type { OrganisationKind } from '../organisation/organisation.ts';
import type { IsoDate } from '../period/period.ts';
import { SAVINGS_CHECKS } from '../savings/savings.checks.ts';
import { savingsFactsFrom } from '../savings/savings.facts.ts';
import { ceilingRulesOf } from '../savings/line-ceiling.ts';
import type { ApprovedCosts } from '../savings/costs.facts.ts';
import { normTotals } from '../savings/norm-total.ts';
import type { SavingsFacts, SavingsLookups } from '../savings/savings.facts.ts';
import { withExtents } from '../savings/spent-on.ts';
import { suspensionIssues } from '../suspension/judge.ts';
import type { SuspensionIssue, SuspensionLookups } from '../suspension/judge.ts';

/** All facts on which a dossier is judged; stored beside the verdict, so that it can be explained. */
export type DossierFacts = {
  readonly savings: SavingsFacts;
  readonly effectiveness: EffectivenessFacts;
};

/**
 * Everything that only the database knows of a dossier being written. The server loads it, the
 * browser asks for it; what they make of it is the same.
 */
export type DossierLookups = SavingsLookups &
  EffectivenessLookups &
  LineLookups &
  SuspensionLookups & {
    /** The kind of the union whose dossier it is, on the norm day. */
    readonly level: OrganisationKind;
    /** The rows of all checks, of every day: which of them count is decided on the subject. */
    readonly parameters: readonly CheckParameter[];
  };

/** What decides on the norm day beside the first day of the activity. */
export type NormDayLookups = Pick<DossierLookups, 'today'> & {
  readonly approvedCosts: Pick<ApprovedCosts, 'normDay'> | null;
};

/**
 * The day whose norms count: of what is approved the day by which it was approved, frozen with its
 * verdict, so that what was right then is right when it is settled (Thông tư 35/2026/TT-BTC, Đ.35.4:
 * running programmes keep the old rate; what was approved and has not begun may be estimated anew, as
 * a new submission); else its first day; while that is not known, today.
 */
export function normDayOf(
  startDate: IsoDate | null,
  { approvedCosts, today }: NormDayLookups,
): IsoDate {
  return approvedCosts?.normDay ?? startDate ?? today;
}

/** What the applicability of checks to a dossier is decided on. */
export function dossierSubject(
  { kind, planLineId, startDate }: Pick<DossierContent, 'kind' | 'planLineId' | 'startDate'>,
  lookups: Pick<DossierLookups, 'level'> & NormDayLookups,
): CheckSubject {
  const normDay = normDayOf(startDate, lookups);
  return { kind, level: lookups.level, planned: planLineId !== null, normDay };
}

/** The facts of a dossier, from what its author writes and what only the database knows. */
export function dossierFactsFrom(content: DossierContent, lookups: DossierLookups): DossierFacts {
  const subject = dossierSubject(content, lookups);
  const savings = savingsFactsFrom(content, lookups, subject.normDay);
  const norms = normTotals(savings, ceilingRulesOf(lookups.parameters, subject));
  const openReports = openReportsDue(lookups.parameters, lookups.openReports);
  const effectiveness = effectivenessFactsFrom(content, lookups, { norms, openReports });
  return { savings, effectiveness };
}

/** Runs all checks of a dossier: savings first, then effectiveness. */
export function evaluateDossier(
  rows: readonly CheckParameter[],
  subject: CheckSubject,
  facts: DossierFacts,
): Verdict {
  return [
    ...withExtents(run(SAVINGS_CHECKS, rows, subject, facts.savings), facts.savings),
    ...run(EFFECTIVENESS_CHECKS, rows, subject, facts.effectiveness),
  ];
}

/** The verdict on a dossier as it stands: what the browser shows while typing and the server decides by. */
export function assessDossier(content: DossierContent, lookups: DossierLookups): Verdict {
  return evaluateDossier(
    lookups.parameters,
    dossierSubject(content, lookups),
    dossierFactsFrom(content, lookups),
  );
}

/** What keeps a dossier from being submitted beside findings. */
export type SubmissionIssue = DossierIssue | LineIssue | SuspensionIssue;

/**
 * Everything but the checks that keeps a dossier from being submitted: what it lacks in itself, a
 * plan line that it may not name, and a suspension of what it is about.
 */
export function submissionIssues(
  content: DossierContent,
  lookups: LineLookups & SuspensionLookups & Pick<DossierLookups, 'level'>,
): readonly SubmissionIssue[] {
  return [
    ...dossierIssues(content),
    ...planLineIssues(content, lookups),
    ...suspensionIssues(content, lookups, lookups.level),
  ];
}
