import {
  defineCheck,
  failure,
  judged,
  lacking,
  NOT_APPLICABLE,
  over,
  PASS,
} from '../check/check.ts';
import { isBlank } from '../limits/limits.ts';
import { addDays, daysBetween } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import type { ObjectiveFacts, PlanResultFacts, ReportFacts } from './effectiveness.facts.ts';
import { HQ09 } from './cost-rate.checks.ts';
import { HQ07, HQ08, HQ10 } from './effects.checks.ts';
import { HQ03 } from './follow-up.checks.ts';
import { HQ06 } from './reciprocity.checks.ts';
import { objectiveValues, planResultValues, reportValues } from './effectiveness.params.ts';
import { missedObjectives, missingParts } from './report-parts.ts';
import { shortfall } from './shortfall.ts';

/** HQ01: a result is promised before, and so that it can be measured after. */
export const HQ01 = defineCheck<ObjectiveFacts>()({
  id: 'HQ01',
  reasons: {
    TOO_FEW_OBJECTIVES: ['required', 'given'],
    NOT_MEASURABLE: ['hasTarget', 'hasUnit'],
  },
  missing: [],
  parseValues: objectiveValues,
  evaluate: ({ objectives }, { minObjectives: required }) => {
    const given = objectives.filter((objective) => !isBlank(objective.text)).length;
    const tooFew =
      given < required
        ? [failure('TOO_FEW_OBJECTIVES', { required, given }, { path: ['objectives'] })]
        : [];
    const vague = objectives.flatMap(({ id, target, unit }) => {
      const [hasTarget, hasUnit] = [target !== null, !isBlank(unit)];
      const details = { path: ['objectives', id, hasTarget ? 'unit' : 'target'], about: id };
      return hasTarget && hasUnit
        ? []
        : [failure('NOT_MEASURABLE', { hasTarget, hasUnit }, details)];
    });
    return judged([...tooFew, ...vague], []);
  },
});

/** The last day on which the report of an activity is in time. */
export function reportDueOn(returnedOn: IsoDate, reportDays: number): IsoDate {
  return addDays(returnedOn, reportDays);
}

type ReportValues = NonNullable<ReturnType<typeof reportValues>>;

/** The dossier's own report: late once it is submitted, overdue while it is not. */
function ownReport(
  { today, returnedOn, reportSubmittedOn: submittedOn }: ReportFacts,
  { reportDays }: ReportValues,
) {
  if (returnedOn === null) return [];
  const dueDate = reportDueOn(returnedOn, reportDays);
  const closedOn = submittedOn ?? today;
  if (closedOn <= dueDate) return [];
  const measure = over(reportDays, daysBetween(returnedOn, closedOn), 'DAYS');
  const details = { measure, path: ['outcome'] };
  return submittedOn === null
    ? [failure('REPORT_OVERDUE', { dueDate }, details)]
    : [failure('REPORT_LATE', { dueDate, submittedOn }, details)];
}

/** Reports of earlier activities of the unit or of the head that are overdue today, each by its own row. */
function previousReports({ today, openReports }: ReportFacts, { previousOverdue }: ReportValues) {
  return (openReports ?? []).flatMap((report) => {
    const { dossierId, organisationId, returnedOn, dueDate, sameHead } = report;
    if (today <= dueDate) return [];
    const allowed = daysBetween(returnedOn, dueDate);
    const measure = over(allowed, daysBetween(returnedOn, today), 'DAYS');
    const details = { measure, about: dossierId, severity: previousOverdue };
    const data = { dossierId, organisationId, dueDate, sameHead };
    return [failure('PREVIOUS_REPORT_OVERDUE', data, details)];
  });
}

/** HQ02: the outcome report is submitted within some days of return, tells all, and no earlier one is overdue. */
export const HQ02 = defineCheck<ReportFacts & ObjectiveFacts>()({
  id: 'HQ02',
  reasons: {
    REPORT_LATE: ['dueDate', 'submittedOn'],
    REPORT_OVERDUE: ['dueDate'],
    PREVIOUS_REPORT_OVERDUE: ['dossierId', 'organisationId', 'dueDate', 'sameHead'],
    NO_COMMITMENTS: [],
    NO_RECOMMENDATIONS: [],
    NO_CONTACTS: [],
    NO_DOCUMENTS: [],
    OBJECTIVE_MISSED: ['target', 'achieved', 'unit'],
  },
  missing: ['OPEN_REPORTS', 'REPORT_PARTS'],
  parseValues: reportValues,
  evaluate: (facts, values) =>
    judged(
      [
        ...ownReport(facts, values),
        ...(facts.reportParts === null
          ? []
          : [
              ...missingParts(facts.reportParts),
              ...missedObjectives(facts.objectives, facts.reportParts),
            ]),
        ...previousReports(facts, values),
      ],
      [
        ...(facts.openReports === null ? [lacking('OPEN_REPORTS')] : []),
        ...(facts.reportSubmittedOn !== null && facts.reportParts === null
          ? [lacking('REPORT_PARTS', ['outcome'])]
          : []),
      ],
    ),
});

/** HQ04: the yearly plan is carried out, by activities. Speaks of the year that `planResult` names. */
export const HQ04 = defineCheck<PlanResultFacts>()({
  id: 'HQ04',
  reasons: {
    BELOW_BENCHMARK: ['year', 'done', 'planned', 'stoppedByForceMajeure', 'base'],
  },
  missing: ['PLAN_RESULT'],
  parseValues: planResultValues,
  evaluate: ({ planResult }, { benchmarkPercent, forceMajeure }) => {
    if (planResult === null) return judged([], [lacking('PLAN_RESULT')]);
    const { year, done, planned, stoppedByForceMajeure } = planResult;
    const base = forceMajeure === 'INCLUDED' ? planned : planned - stoppedByForceMajeure;
    if (base <= 0) return NOT_APPLICABLE;
    const measure = shortfall(benchmarkPercent, done, base);
    if (measure === null) return PASS;
    const data = { year, done, planned, stoppedByForceMajeure, base };
    return judged([failure('BELOW_BENCHMARK', data, { measure, about: String(year) })], []);
  },
});

/** The effectiveness checks (hiệu quả) of a dossier, in the order in which they are shown. */
export const EFFECTIVENESS_CHECKS = [HQ01, HQ02, HQ03, HQ06, HQ07, HQ08, HQ09, HQ10] as const;

/** Those on what follows the activity: they always speak of today. */
export const AFTERWARDS_CHECKS = [HQ02, HQ03, HQ07, HQ08, HQ10] as const;

/** The effectiveness checks of a year's plan as a whole. */
export const PLAN_RESULT_CHECKS = [HQ04] as const;
