import type {
  OpenTo,
  OrganiserKind,
  ParticipantState,
  TrainingResult,
  TrainingState,
} from '@cau-noi/domain/training';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import type { TrainingPage } from './training-list.ts';
import type { TrainingRecord } from './training.queries.ts';

/** A training of foreign-affairs staff (bồi dưỡng nghiệp vụ đối ngoại). */
export const Training = builder.objectRef<TrainingRecord>('Training');

export const TrainingConnection = connectionOf<TrainingRecord, TrainingPage>(
  Training,
  'Training',
  'trainings',
);

export const TrainingStateEnum = enumOf<TrainingState>('TrainingState', 'The life of a training.', {
  PLANNED: 'A line of the yearly training plan.',
  OPEN: 'Unions nominate.',
  HELD: 'It takes place or did; attendance and results are written down.',
  CLOSED: 'Everything of it is written down.',
  CANCELLED: 'It does not take place.',
});

export const OrganiserKindEnum = enumOf<OrganiserKind>('OrganiserKind', 'Who holds a training.', {
  UNION: 'The union that keeps the record.',
  FEDERATION: 'The federation.',
  PARTNER: 'A partner.',
  BODY: 'A body in words.',
});

export const OpenToEnum = enumOf<OpenTo>('OpenTo', 'Who may nominate.', {
  ALL: 'Every union.',
  INVITED: 'The union that keeps the record, and those invited.',
});

export const ParticipantStateEnum = enumOf<ParticipantState>(
  'ParticipantState',
  'How somebody stands who was nominated.',
  {
    NOMINATED: 'Nominated by a union.',
    ACCEPTED: 'Accepted by who keeps the training.',
    REFUSED: 'Refused, with a reason.',
    WITHDRAWN: 'Taken back by the union.',
  },
);

export const TrainingResultEnum = enumOf<TrainingResult>(
  'TrainingResult',
  'What came out of it for a participant.',
  {
    PASSED: 'Passed what was examined.',
    ATTENDED: 'Attended; nothing was examined.',
    NOT_COMPLETED: 'Did not complete it.',
  },
);
