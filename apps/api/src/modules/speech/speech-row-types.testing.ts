import type { Speech } from '@cau-noi/db/prisma';
import type { Drift } from '../../row-drift.testing.ts';
import type { SpeechRecord } from './speech.queries.ts';

/** The rows of speeches, beside the model that they are read from: see `row-types.test.ts`. */
export const SPEECH_ROWS = {
  SpeechRecord: {} satisfies Drift<
    SpeechRecord,
    Speech,
    { __typename: null; submittedBy: null; decidedBy: null; onBehalfOf: null }
  >,
} as const;
