import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import type { Dated } from './dated.ts';
import type { IsoDate } from './period.ts';

/**
 * What stands against a dated row that takes over from another.
 *
 * SUPERSEDED      {until}: another row has taken over already
 * NOT_LATER       {from}: it would begin no later than the row it takes over from
 * DAY_DECIDED     {until}: records were decided until that day, by what held then
 */
export type SupersedingIssue = Issue<'SUPERSEDED' | 'NOT_LATER' | 'DAY_DECIDED'>;

/**
 * Whether something new may begin on a day: after the last one on which a record was decided.
 *
 * @param decidedUntil null when none was
 */
export function decidedIssues(
  from: IsoDate,
  decidedUntil: IsoDate | null,
): readonly SupersedingIssue[] {
  return decidedUntil !== null && from <= decidedUntil
    ? [issue('DAY_DECIDED', { until: decidedUntil }, ['validFrom'])]
    : [];
}

/**
 * Whether a row may take over from another on a day. What is past stays as it was: the earlier row
 * ends the day before, and nothing that was decided is judged by what came later.
 *
 * @param decidedUntil the last day on which a record was decided; null when none was
 */
export function supersedingIssues(
  replaced: Dated,
  from: IsoDate,
  decidedUntil: IsoDate | null,
): readonly SupersedingIssue[] {
  if (replaced.to !== null) return [issue('SUPERSEDED', { until: replaced.to })];
  if (from <= replaced.from) return [issue('NOT_LATER', { from: replaced.from }, ['validFrom'])];
  return decidedIssues(from, decidedUntil);
}
