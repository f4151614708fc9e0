import type { HandOverState } from '@cau-noi/domain/staff';
import { useMessages } from '@cau-noi/i18n/language';
import { staffWords } from '@cau-noi/i18n/staff-words';
import { StateBadge } from '@cau-noi/ui/state-badge';

const TONES = { IN_OFFICE: 'done', OWED: 'late', DONE: 'paused' } as const;

/** How somebody stands who does or did the work of a union, by icon and word. */
export function HandOverBadge({ state }: { readonly state: HandOverState }) {
  const words = useMessages(staffWords);
  return <StateBadge tone={TONES[state]} label={words(`handOver.${state}`)} />;
}
