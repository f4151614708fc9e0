import { parseIsoMonth } from '../period/period.ts';
import type { IsoMonth } from '../period/period.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import type { PlanContent, PlanLine } from './plan.ts';

/** TOO_FEW_IDS {needed, given}: every copied line needs an id of its own. */
export type CopyIssue = Issue<'TOO_FEW_IDS'>;

function monthInYear(month: IsoMonth | null, year: number): IsoMonth | null {
  if (month === null) return null;
  const moved = parseIsoMonth(`${String(year).padStart(4, '0')}${month.slice(4)}`);
  return moved.ok ? moved.value : null;
}

function copyLine(line: PlanLine, year: number, id: string): PlanLine {
  return {
    ...line,
    id,
    fromMonth: monthInYear(line.fromMonth, year),
    toMonth: monthInYear(line.toMonth, year),
    resultTarget: null,
    note: null,
  };
}

/**
 * Next year's draft from last year's plan, each line in the same months.
 *
 * Partner, purpose, persons, days and funding are kept. The target of the expected result is left
 * empty while its unit stays: how much is promised must be decided anew, and the plan cannot be
 * submitted before it is. Notes and the reason of an adjustment belong to the old plan.
 *
 * @param newIds as many fresh ids as the plan has lines, at least
 */
export function copyFromYear(
  previous: PlanContent,
  year: number,
  newIds: readonly string[],
): Result<PlanContent, CopyIssue> {
  const lines: PlanLine[] = [];
  for (const [index, line] of previous.lines.entries()) {
    const id = newIds[index];
    if (id === undefined) {
      return err(issue('TOO_FEW_IDS', { needed: previous.lines.length, given: newIds.length }));
    }
    lines.push(copyLine(line, year, id));
  }
  return ok({ ...previous, year, lines, adjustmentReason: null });
}
