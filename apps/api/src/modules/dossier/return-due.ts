import { handsPassportsBack, returnedOn } from '@cau-noi/domain/dossier/return';
import type { IsoDate } from '@cau-noi/domain/period';
import { returnDeadlines } from '@cau-noi/domain/savings/return-deadlines';
import type { Rules } from '../register/register.ts';
import { workDaysSince } from '../register/work-days.ts';
import type { DueRecord } from './report-due.queries.ts';
import { dueSubject } from './report-due.queries.ts';

/** Something that follows a return: by when it is due, and whether that day has passed without it. */
export type DutyDue = { readonly dueDate: IsoDate; readonly overdue: boolean };

/** What follows the return of an approved activity. */
export type ReturnDue = {
  readonly dossierId: string;
  /** The activity is over. */
  readonly returned: boolean;
  /** Null where no row asks for it, or nobody can say by when. */
  readonly settlement: DutyDue | null;
  readonly passports: DutyDue | null;
};

/** By when settlement and passports are due; null where the activity does not take place. */
export function returnDueOf(record: DueRecord, rules: Rules, today: IsoDate): ReturnDue | null {
  const due = dueSubject(record, rules, today);
  if (due === null) return null;
  const { subject, lastDay } = due;
  const workDays = workDaysSince(rules, lastDay, today);
  const deadlines = returnDeadlines(rules.parameters, subject, lastDay, workDays);
  const returned = returnedOn(record.endDate, { ...record, today }) !== null;
  const duty = (dueDate: IsoDate | null, doneOn: IsoDate | null): DutyDue | null =>
    dueDate && { dueDate, overdue: returned && doneOn === null && today > dueDate };
  return {
    dossierId: record.id,
    returned,
    settlement: duty(deadlines.settlement, record.settledOn),
    passports: handsPassportsBack(record.kind)
      ? duty(deadlines.passports, record.passportsReturnedOn)
      : null,
  };
}
