import type { CheckParameter, CheckSubject } from '../check/check.ts';
import { parameterFor } from '../check/run.ts';
import type { IsoDate } from '../period/period.ts';
import { HQ03 } from './follow-up.checks.ts';
import { checkDays, unanswered } from './follow-up.facts.ts';
import type { CheckDay, FollowUp } from './follow-up.facts.ts';

/** The looks at what was promised, by the same row that HQ03 judges by; none where no row asks for them. */
export function followUpDays(
  rows: readonly CheckParameter[],
  subject: CheckSubject,
  reportedOn: IsoDate,
): readonly CheckDay[] {
  const row = parameterFor(HQ03.id, rows, subject);
  const values = row === undefined ? null : HQ03.parseValues(row.values);
  return values === null ? [] : checkDays(reportedOn, values);
}

/** A look for which somebody has still to say how commitments stand. */
export type FollowUpDue = {
  readonly months: number;
  readonly dueDate: IsoDate;
  readonly overdue: boolean;
  /** The first of them that is open. */
  readonly commitmentId: string;
};

/** The look that is open today and not answered; a later one takes the place of an earlier one. */
export function followUpDue(
  days: readonly CheckDay[],
  followUp: FollowUp,
  today: IsoDate,
): FollowUpDue | null {
  const look = days.findLast(({ opensOn }) => today >= opensOn);
  if (look === undefined) return null;
  const [first] = unanswered(followUp, look);
  if (first === undefined) return null;
  const { months, day: dueDate } = look;
  return { months, dueDate, overdue: today > dueDate, commitmentId: first.id };
}
