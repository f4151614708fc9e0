import type { Verdict } from '../check/run.ts';
import { HQ02 } from './effectiveness.checks.ts';

/**
 * Why findings hold a record back, as one code.
 *
 * REPORT_OVERDUE  the unit or the head owes the report of an earlier activity, whatever else there is
 * HELD_BY_CHECKS  something is to be mended or justified
 */
export type HoldCode = 'REPORT_OVERDUE' | 'HELD_BY_CHECKS';

/** The code of findings that hold a record back. */
export function holdCode(held: Verdict): HoldCode {
  const owed: keyof typeof HQ02.reasons = 'PREVIOUS_REPORT_OVERDUE';
  return held.some(({ checkId, reason }) => checkId === HQ02.id && reason === owed)
    ? 'REPORT_OVERDUE'
    : 'HELD_BY_CHECKS';
}
