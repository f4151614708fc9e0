import { AID_ROWS } from './modules/aid/aid-row-types.testing.ts';
import { INFORMATION_ROWS } from './modules/information/information-row-types.testing.ts';
import { MEMBERSHIP_ROWS } from './modules/membership/membership-row-types.testing.ts';
import { RESEARCH_ROWS } from './modules/research/research-row-types.testing.ts';
import { PROJECT_ROWS } from './modules/project/project-row-types.testing.ts';
import { SPEECH_ROWS } from './modules/speech/speech-row-types.testing.ts';
import { TRAINING_ROWS } from './modules/training/training-row-types.testing.ts';

/**
 * The rows of aid, memberships, projects, speeches, information, research and trainings, each beside its model: see
 * `row-types.test.ts`.
 */
export const COOPERATION_ROWS = {
  ...AID_ROWS,
  ...MEMBERSHIP_ROWS,
  ...PROJECT_ROWS,
  ...SPEECH_ROWS,
  ...INFORMATION_ROWS,
  ...RESEARCH_ROWS,
  ...TRAINING_ROWS,
} as const;
