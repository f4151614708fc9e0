import type { CheckParameter, CheckSubject } from '../check/check.ts';
import { parameterFor } from '../check/run.ts';
import { handsPassportsBack } from '../dossier/return.ts';
import type { IsoDate } from '../period/period.ts';
import { workingDayAfter } from '../period/work-days.ts';
import type { WorkDays } from '../period/work-days.ts';
import { TK15, TK16 } from './return.checks.ts';

/** By when what follows the return is due; null where no row asks for it, or nobody can say when. */
export type ReturnDeadlines = {
  readonly settlement: IsoDate | null;
  readonly passports: IsoDate | null;
};

/** The days on which settlement and passports are due, by the same rows that TK15 and TK16 judge by. */
export function returnDeadlines(
  rows: readonly CheckParameter[],
  subject: CheckSubject,
  returnedOn: IsoDate,
  workDays: WorkDays,
): ReturnDeadlines {
  const settlementRow = parameterFor(TK15.id, rows, subject);
  const passportRow = parameterFor(TK16.id, rows, subject);
  const settlementDays = settlementRow && TK15.parseValues(settlementRow.values)?.settlementDays;
  const passportDays = passportRow && TK16.parseValues(passportRow.values)?.passportDays;
  const dueAfter = (days: number | null | undefined): IsoDate | null =>
    typeof days === 'number' ? workingDayAfter(returnedOn, days, workDays) : null;
  const travels = subject.kind && handsPassportsBack(subject.kind);
  return {
    settlement: dueAfter(settlementDays),
    passports: travels ? dueAfter(passportDays) : null,
  };
}
