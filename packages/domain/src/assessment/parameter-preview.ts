import type { CheckParameter, RawValues, Severity } from '../check/check.ts';
import { findingKey, parameterFor, run } from '../check/run.ts';
import type { Finding, Verdict } from '../check/run.ts';
import type { ParameterScope } from '../check/scope.ts';
import type { DossierContent, DossierState } from '../dossier/dossier.ts';
import { EFFECTIVENESS_CHECKS, PLAN_RESULT_CHECKS } from '../effectiveness/effectiveness.checks.ts';
import { addDays } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import type { PlanContent, PlanState } from '../plan/plan.ts';
import { SAVINGS_CHECKS } from '../savings/savings.checks.ts';
import { dossierFactsFrom, dossierSubject } from './dossier.ts';
import type { DossierLookups, NormDayLookups } from './dossier.ts';
import { assessPlan, PLAN_LINE_CHECKS } from './plan.ts';
import type { PlanLookups } from './plan.ts';

/**
 * The states in which nothing is decided yet: only such a dossier or plan is judged by what is to hold.
 * One that was handed in keeps the verdict of then; it would be judged anew if it were returned.
 */
export const OPEN_STATES = ['DRAFT', 'RETURNED', 'SUBMITTED'] as const satisfies (DossierState &
  PlanState)[];

/** What else the rows of a check may be from a day on: other values, other values for some, or one row fewer. */
export type ParameterChange =
  | (Values & {
      readonly act: 'REPLACE';
      /** The row that ends the day before. */
      readonly row: CheckParameter;
    })
  | (Values & {
      readonly act: 'NARROW';
      /** The row that goes on for the rest. */
      readonly row: CheckParameter;
      readonly scope: ParameterScope;
    })
  | {
      readonly act: 'END';
      /** The row that ends the day before, so that a more general one counts. */
      readonly row: CheckParameter;
      readonly from: IsoDate;
    };

type Values = {
  readonly from: IsoDate;
  readonly severity: Severity;
  readonly values: RawValues;
};

/** For whom something changes. */
export function concernedBy(change: ParameterChange): ParameterScope {
  return change.act === 'NARROW' ? change.scope : change.row;
}

/** All rows as they would stand: one that is replaced or ended holds until the day before. */
export function rowsWith(
  rows: readonly CheckParameter[],
  change: ParameterChange,
): readonly CheckParameter[] {
  const { act, row: changed, from } = change;
  const ended = rows.map((row) =>
    act !== 'NARROW' && row.id === changed.id ? { ...row, to: addDays(from, -1) } : row,
  );
  if (act === 'END') return ended;
  const { kinds, levels, planned } = concernedBy(change);
  const { severity, values } = change;
  const id = `${changed.id}/${from}`;
  const next = { ...changed, id, kinds, levels, planned, from, to: null, severity, values };
  return [...ended, next];
}

/**
 * Whether another row would count for an open dossier. Asks nothing that has to be looked up, so most
 * dossiers are put aside at once.
 *
 * @param after the rows as `rowsWith` gives them
 */
export function judgedByAnother(
  content: Pick<DossierContent, 'kind' | 'planLineId' | 'startDate'>,
  lookups: Pick<DossierLookups, 'level' | 'parameters'> & NormDayLookups,
  after: readonly CheckParameter[],
  checkId: string,
): boolean {
  const subject = dossierSubject(content, lookups);
  const [one, other] = [lookups.parameters, after].map((rows) =>
    parameterFor(checkId, rows, subject),
  );
  return one?.id !== other?.id;
}

/** What a single check finds of a dossier, by the rows that the lookups hold. */
export function findingsOfCheck(
  checkId: string,
  content: DossierContent,
  lookups: DossierLookups,
): Verdict {
  const subject = dossierSubject(content, lookups);
  const facts = dossierFactsFrom(content, lookups);
  const [savings, effectiveness] = [
    SAVINGS_CHECKS.filter(({ id }) => id === checkId),
    EFFECTIVENESS_CHECKS.filter(({ id }) => id === checkId),
  ];
  return [
    ...run(savings, lookups.parameters, subject, facts.savings),
    ...run(effectiveness, lookups.parameters, subject, facts.effectiveness),
  ];
}

/** Whether a check speaks of plans at all: of one of their lines, or of the whole. */
export function judgesPlans(checkId: string): boolean {
  return [...PLAN_LINE_CHECKS, ...PLAN_RESULT_CHECKS].some(({ id }) => id === checkId);
}

/** What a single check finds of a plan and its lines, by the rows that the lookups hold. */
export function planFindingsOfCheck(
  checkId: string,
  content: PlanContent,
  lookups: PlanLookups,
): Verdict {
  return assessPlan(content, lookups).filter((finding) => finding.checkId === checkId);
}

const meaningOf = (finding: Finding): string =>
  `${findingKey(finding)} ${finding.status} ${finding.severity ?? ''}`;

/** Whether two verdicts mean something else: other findings, or the same that weigh otherwise. */
export function isOtherVerdict(before: Verdict, after: Verdict): boolean {
  const meaning = (verdict: Verdict) => verdict.map(meaningOf).toSorted().join('\n');
  return meaning(before) !== meaning(after);
}

/** Of two verdicts what only one of them finds: of a plan with many lines the few that change. */
export function changedFindings(
  before: Verdict,
  after: Verdict,
): { readonly before: Verdict; readonly after: Verdict } {
  const [was, is] = [new Set(before.map(meaningOf)), new Set(after.map(meaningOf))];
  return {
    before: before.filter((finding) => !is.has(meaningOf(finding))),
    after: after.filter((finding) => !was.has(meaningOf(finding))),
  };
}

/** A line of a plan by its place among the lines, counted from 1, and its title. */
export interface NamedLine {
  readonly lineId: string;
  readonly number: number;
  readonly title: string;
}

/** The lines that findings of a plan speak of, in the order of the plan. */
export function linesFound(content: PlanContent, findings: Verdict): readonly NamedLine[] {
  const found = new Set(findings.flatMap(({ path: [list, id] }) => (list === 'lines' ? [id] : [])));
  return content.lines.flatMap(({ id, title }, place) =>
    found.has(id) ? [{ lineId: id, number: place + 1, title }] : [],
  );
}
