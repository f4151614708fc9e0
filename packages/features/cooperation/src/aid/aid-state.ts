import type { AidState } from '@cau-noi/domain/aid';
import type { StateTone } from '@cau-noi/ui/state-badge';

/** How the state of an aid is shown. */
export const AID_TONES: Readonly<Record<AidState, StateTone>> = {
  PLANNED: 'waiting',
  DONE: 'done',
  CANCELLED: 'stopped',
};
