import { SEVERITIES } from '../check/check.ts';
import { count, oneOf, percent, valuesOf } from '../check/values.ts';

/** The values that a row of each effectiveness check holds: their shape, not their figures. */

/** HQ01: how many objectives there must be; each must be measurable. */
export const objectiveValues = valuesOf({ minObjectives: count });

/**
 * HQ02: days after return within which the report is due, and how a report of an earlier activity
 * that is overdue weighs on the next dossier: STOP holds it back, NOTE only shows it.
 */
export const reportValues = valuesOf({
  reportDays: count,
  previousOverdue: oneOf(SEVERITIES),
});

/** Whether lines that force majeure stopped stay in the base of "plan achieved". */
export const FORCE_MAJEURE_BASES = ['INCLUDED', 'EXCLUDED'] as const;

/** HQ04: the share of the planned activities that should be carried out. */
export const planResultValues = valuesOf({
  benchmarkPercent: percent,
  forceMajeure: oneOf(FORCE_MAJEURE_BASES),
});
