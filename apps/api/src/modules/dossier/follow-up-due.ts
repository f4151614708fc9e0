import { keptBy } from '@cau-noi/domain/effectiveness/follow-up-facts';
import type { CheckDay } from '@cau-noi/domain/effectiveness/follow-up-facts';
import { followUpDays, followUpDue } from '@cau-noi/domain/effectiveness/follow-up-schedule';
import type { FollowUpDue } from '@cau-noi/domain/effectiveness/follow-up-schedule';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Rules } from '../register/register.ts';
import type { PromisedRecord } from './follow-up.facts.ts';
import { followUpFacts } from './follow-up.facts.ts';
import type { DueRecord } from './report-due.queries.ts';
import { dueSubject } from './report-due.queries.ts';

/** What follows a report: how much is kept, when it is looked at, whether something is to be said. */
export type FollowUpShown = {
  readonly commitments: number;
  readonly kept: number;
  readonly looks: readonly CheckDay[];
  readonly due: FollowUpDue | null;
};

/** What follows the report of a dossier; null where the activity does not take place. */
export function followUpOf(
  record: DueRecord,
  promised: PromisedRecord,
  { register, today }: { readonly register: Rules; readonly today: IsoDate },
): FollowUpShown | null {
  const about = dueSubject(record, register, today);
  if (about === null) return null;
  const facts = followUpFacts(promised);
  const looks = followUpDays(register.parameters, about.subject, facts.reportedOn);
  const { commitments } = facts;
  return {
    commitments: commitments.length,
    kept: commitments.filter((commitment) => keptBy(commitment) !== null).length,
    looks,
    due: followUpDue(looks, facts, today),
  };
}
