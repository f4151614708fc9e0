import type { TurnState } from '@cau-noi/domain/exchange';
import type { StateBadgeProps } from '@cau-noi/ui/state-badge';

/** What the state of a turn means to the reader. */
export const TONES: Readonly<Record<TurnState, StateBadgeProps['tone']>> = {
  DONE: 'done',
  DUE: 'waiting',
  COMING: 'draft',
  OVERDUE: 'late',
  DEFERRED: 'paused',
  LAPSED: 'stopped',
};
