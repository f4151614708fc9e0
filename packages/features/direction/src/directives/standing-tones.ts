import type { DirectiveStanding } from '@cau-noi/domain/directive';
import type { StateBadgeProps } from '@cau-noi/ui/state-badge';

/** How a directive stands, by icon and colour. */
export const STANDING_TONES: Readonly<Record<DirectiveStanding, StateBadgeProps['tone']>> = {
  COMING: 'waiting',
  IN_FORCE: 'done',
  ENDED: 'stopped',
  REPLACED: 'stopped',
  UNKNOWN: 'paused',
};
