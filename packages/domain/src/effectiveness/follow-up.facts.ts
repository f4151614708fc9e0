import type { Place, ProgressEntry } from '../dossier/follow-up.ts';
import { addDays, addMonths } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import type { FollowUpValues } from './follow-up.params.ts';

/** What was said of a commitment, and on which day. */
export type ProgressFacts = Place &
  Pick<ProgressEntry, 'doneOn' | 'obstacle' | 'peopleReached' | 'trainersTaught'> & {
    readonly recordedOn: IsoDate;
  };

/** A commitment of the outcome report with all that was said of it since. */
export type CommitmentFacts = {
  readonly id: string;
  readonly dueDate: IsoDate | null;
  /** Whether it puts a lesson to use, or is merely something promised. */
  readonly appliesLesson: boolean;
  /** In the order in which it was written. */
  readonly progress: readonly ProgressFacts[];
};

/** What follows the report that was handed in. */
export type FollowUp = {
  readonly reportedOn: IsoDate;
  readonly commitments: readonly CommitmentFacts[];
};

/** HQ03. `followUp` is null while no outcome report is handed in. */
export type FollowUpFacts = {
  readonly today: IsoDate;
  readonly followUp: FollowUp | null;
};

/** The entry by which a commitment is kept; null while it is not. */
export function keptBy({ progress }: CommitmentFacts): ProgressFacts | null {
  const last = progress.at(-1);
  return last !== undefined && last.doneOn !== null ? last : null;
}

/** A day on which what was promised is looked at, some months after the report. */
export type CheckDay = {
  readonly months: number;
  readonly day: IsoDate;
  /** From this day on what is written answers the look. */
  readonly opensOn: IsoDate;
  /** The share of the commitments that should be kept by then. */
  readonly percent: number;
};

/** The days on which a report is looked at again, the earliest first. */
export function checkDays(reportedOn: IsoDate, values: FollowUpValues): readonly CheckDay[] {
  const looks = [
    [values.firstMonths, values.firstPercent],
    [values.secondMonths, values.secondPercent],
    [values.lastMonths, values.lastPercent],
  ] as const;
  return looks
    .toSorted(([a], [b]) => a - b)
    .map(([months, percent]) => {
      const day = addMonths(reportedOn, months);
      return { months, day, opensOn: addDays(day, -values.leadDays), percent };
    });
}

/** The commitments that are open and of which nothing was said for this look. */
export function unanswered(
  { commitments }: FollowUp,
  { opensOn }: CheckDay,
): readonly CommitmentFacts[] {
  return commitments.filter((commitment) => {
    const last = commitment.progress.at(-1);
    return keptBy(commitment) === null && (last === undefined || last.recordedOn < opensOn);
  });
}
