import type { InformationState } from '@cau-noi/domain/information';
import type { StateTone } from '@cau-noi/ui/state-badge';

/** How the state of an information product is shown. */
export const ITEM_TONES: Readonly<Record<InformationState, StateTone>> = {
  PLANNED: 'draft',
  SUBMITTED: 'waiting',
  RETURNED: 'returned',
  CLEARED: 'done',
  PUBLISHED: 'done',
  RETRACTED: 'stopped',
};
