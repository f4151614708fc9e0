import type { Training, TrainingParticipant, TrainingSession } from '@cau-noi/db/prisma';
import type { Drift } from '../../row-drift.testing.ts';
import type { ParticipantRow } from './participant.queries.ts';
import type { SessionRow, TrainingRecord } from './training.queries.ts';

/** The rows of trainings, each beside the model that it is read from: see `row-types.test.ts`. */
export const TRAINING_ROWS = {
  TrainingRecord: {} satisfies Drift<
    TrainingRecord,
    Training,
    {
      __typename: null;
      invitedIds: null;
      sendingIds: null;
      sessions: null;
      nominated: null;
      accepted: null;
      attended: null;
    }
  >,
  SessionRow: {} satisfies Drift<SessionRow, TrainingSession, { on: 'heldOn' }>,
  ParticipantRow: {} satisfies Drift<
    ParticipantRow,
    TrainingParticipant,
    {
      nominatedBy: null;
      sessionIds: null;
      minutes: null;
      title: null;
      trainingState: null;
      startDate: null;
      endDate: null;
    }
  >,
} as const;
