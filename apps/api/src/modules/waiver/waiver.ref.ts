import type { WaiverDecision, WaiverEnding, WaiverState } from '@cau-noi/domain/waiver';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import type { WaiverPage } from './waiver-list.ts';
import type { WaiverRecord } from './waiver.queries.ts';

/** An exception of a dossier or a plan from a failure that stops it (ngoại lệ). */
export const Waiver = builder.objectRef<WaiverRecord>('Waiver');

export const WaiverConnection = connectionOf<WaiverRecord, WaiverPage>(
  Waiver,
  'Waiver',
  'exceptions',
);

export const WaiverStateEnum = enumOf<WaiverState>('WaiverState', 'The life of an exception.', {
  REQUESTED: 'Waits for whoever may grant it.',
  GRANTED: 'Granted, and in force.',
  REFUSED: 'Refused with a reason.',
  WITHDRAWN: 'Taken back: by the unit before the decision, or by who granted it.',
  EXPIRED: 'Ended with the record, or was not needed any more; see `ending`.',
});

export const WaiverDecisionEnum = enumOf<WaiverDecision>(
  'WaiverDecision',
  'How an exception was decided, whatever became of it since.',
  {
    GRANTED: 'It was granted, though it may have ended or been taken back.',
    REFUSED: 'It was refused.',
  },
);

export const WaiverEndingEnum = enumOf<WaiverEnding>(
  'WaiverEnding',
  'What made an exception end by itself.',
  {
    WITHDRAWN: 'The unit took the submission back.',
    CANCELLED: 'The activity was cancelled.',
    POSTPONED: 'The activity was postponed.',
    REOPENED: 'The approval was made void by a change.',
    CLOSED: 'The figures were closed.',
    NOT_NEEDED: 'What was handed in does not fail there any more.',
    REPLACED: 'A later exception for the same failure was granted.',
  },
);
