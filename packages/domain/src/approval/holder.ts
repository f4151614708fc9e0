import type { ApprovalRole, ApprovalStep } from './approval.ts';
import { currentStep } from './decide.ts';
import type { SubmissionFacts } from './decide.ts';

/** A step that is still to come. */
export type ComingStep = { readonly role: ApprovalRole; readonly organisationId: string };

/** Who holds a record, since when, and who comes after; times are ISO date-times. */
export type Holder =
  /** The unit that writes it: a draft, a returned record, figures or a report that are due. */
  | { readonly by: 'WRITER'; readonly organisationId: string; readonly since: string }
  /** Holders of a role, for the current step of so many. */
  | {
      readonly by: 'APPROVER';
      readonly role: ApprovalRole;
      readonly organisationId: string;
      readonly since: string | null;
      readonly position: number;
      readonly stepCount: number;
      readonly coming: readonly ComingStep[];
    }
  /** Nobody: nothing is left to do. */
  | { readonly by: 'NOBODY'; readonly since: string };

/** The record itself, as far as its holder goes. */
export type HeldRecord = {
  readonly organisationId: string;
  /** When the record came into its present state. */
  readonly since: string;
  /** Completed or cancelled, with nothing due. */
  readonly finished: boolean;
};

function coming({ role, organisationId }: ApprovalStep): ComingStep {
  return { role, organisationId };
}

/** Who holds the record now, for the strip that every reader of it sees. */
export function holderOf(record: HeldRecord, submission: SubmissionFacts | null): Holder {
  const step = submission === null ? null : currentStep(submission);
  if (submission !== null && step !== null) {
    const { role, organisationId, since, position } = step;
    const waiting = submission.steps.filter((other) => other.state === 'WAITING');
    const stepCount = submission.steps.length;
    const place = { role, organisationId, since, position, stepCount };
    return { by: 'APPROVER', ...place, coming: waiting.map(coming) };
  }
  if (record.finished) return { by: 'NOBODY', since: record.since };
  return { by: 'WRITER', organisationId: record.organisationId, since: record.since };
}
