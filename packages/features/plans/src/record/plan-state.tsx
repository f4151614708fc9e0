import type { PlanState } from '@cau-noi/domain/plan';
import { useMessages } from '@cau-noi/i18n/language';
import { planWords } from '@cau-noi/i18n/plan-words';
import { StateBadge, type StateTone } from '@cau-noi/ui/state-badge';

const TONES = {
  DRAFT: 'draft',
  SUBMITTED: 'waiting',
  RETURNED: 'returned',
  APPROVED: 'done',
} as const satisfies Record<PlanState, StateTone>;

/** How far a plan is, by icon and word. */
export function PlanStateBadge({ state }: { readonly state: PlanState }) {
  const words = useMessages(planWords);
  return <StateBadge tone={TONES[state]} label={words(`state.${state}`)} />;
}
