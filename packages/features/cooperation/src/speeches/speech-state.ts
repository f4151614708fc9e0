import type { SpeechState } from '@cau-noi/domain/speech';
import type { StateTone } from '@cau-noi/ui/state-badge';

/** How the state of a speech is shown. */
export const SPEECH_TONES: Readonly<Record<SpeechState, StateTone>> = {
  DRAFT: 'draft',
  SUBMITTED: 'waiting',
  RETURNED: 'returned',
  CLEARED: 'done',
  GIVEN: 'done',
};
