import { appliesLesson } from '@cau-noi/domain/dossier/follow-up';
import type { FollowUp } from '@cau-noi/domain/effectiveness/follow-up-facts';
import type { IsoDate } from '@cau-noi/domain/period';
import { vietnameseDay } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { CommitmentRecord } from './outcome.queries.ts';

/** As much of a report that was handed in as what follows it is judged by. Times are ISO text. */
export type PromisedRecord = {
  readonly submittedAt: string;
  readonly commitments: readonly Pick<CommitmentRecord, 'id' | 'dueDate' | 'lesson' | 'progress'>[];
};

/** What follows a report, with the ids that clients know. */
export function followUpFacts({ submittedAt, commitments }: PromisedRecord): FollowUp {
  const dayOf = (moment: string): IsoDate => vietnameseDay(new Date(moment));
  return {
    reportedOn: dayOf(submittedAt),
    commitments: commitments.map(({ progress, ...commitment }) => ({
      id: commitment.id,
      dueDate: commitment.dueDate,
      appliesLesson: appliesLesson(commitment),
      progress: progress.map(
        ({ at, doneOn, organisationId, place, obstacle, peopleReached, trainersTaught }) => ({
          recordedOn: dayOf(at),
          doneOn,
          organisationId: organisationId === null ? null : writeId('Organisation', organisationId),
          place,
          obstacle,
          peopleReached,
          trainersTaught,
        }),
      ),
    })),
  };
}
