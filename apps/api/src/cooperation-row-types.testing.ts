import { AID_ROWS } from './modules/aid/aid-row-types.testing.ts';
import { MEMBERSHIP_ROWS } from './modules/membership/membership-row-types.testing.ts';
import { SPEECH_ROWS } from './modules/speech/speech-row-types.testing.ts';

/** The rows of aid, memberships and speeches, each beside its model: see `row-types.test.ts`. */
export const COOPERATION_ROWS = { ...AID_ROWS, ...MEMBERSHIP_ROWS, ...SPEECH_ROWS } as const;
