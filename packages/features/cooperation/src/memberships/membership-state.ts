import type { MembershipState } from '@cau-noi/domain/membership';
import type { StateTone } from '@cau-noi/ui/state-badge';

/** How the state of a membership is shown. */
export const MEMBERSHIP_TONES: Readonly<Record<MembershipState, StateTone>> = {
  PROPOSED: 'draft',
  REQUESTED: 'waiting',
  CONSENTED: 'done',
  REFUSED: 'stopped',
  MEMBER: 'done',
  ENDED: 'paused',
};
