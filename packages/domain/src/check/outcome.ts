import type { Finding, Verdict } from './run.ts';

/**
 * What a check found of a record as a whole, the most pressing first. The summaries of submissions
 * order it alike: the view `submission_to_check`.
 */
export const CHECK_OUTCOMES = ['STOP', 'JUSTIFY', 'NOTE', 'UNKNOWN', 'KEPT'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

function outcomeOf({ status, severity }: Finding): CheckOutcome | null {
  if (status === 'FAIL') return severity ?? 'NOTE';
  if (status === 'CANNOT_TELL') return 'UNKNOWN';
  return status === 'PASS' ? 'KEPT' : null;
}

/** The most pressing that each check found; without those that do not concern the record. */
export function outcomesOf(verdict: Verdict): ReadonlyMap<string, CheckOutcome> {
  const found = new Map<string, CheckOutcome>();
  for (const finding of verdict) {
    const outcome = outcomeOf(finding);
    const before = found.get(finding.checkId);
    if (outcome === null) continue;
    const presses =
      before === undefined || CHECK_OUTCOMES.indexOf(outcome) < CHECK_OUTCOMES.indexOf(before);
    if (presses) found.set(finding.checkId, outcome);
  }
  return found;
}
