import type { DossierState } from '@cau-noi/domain/dossier';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useMessages } from '@cau-noi/i18n/language';
import { StateBadge } from '@cau-noi/ui/state-badge';
import type { StateTone } from '@cau-noi/ui/state-badge';
import { recordMessages } from './record.messages.ts';

const TONES: Readonly<Record<DossierState, StateTone>> = {
  DRAFT: 'draft',
  SUBMITTED: 'waiting',
  RETURNED: 'returned',
  APPROVED: 'done',
  COMPLETED: 'done',
  POSTPONED: 'paused',
  CANCELLED: 'stopped',
};

export interface DossierStateBadgeProps {
  readonly state: DossierState;
  readonly reportOverdue: boolean;
}

/** The state of a dossier; an overdue report is said beside it. */
export function DossierStateBadge({ state, reportOverdue }: DossierStateBadgeProps) {
  const words = useMessages(dossierWords);
  const t = useMessages(recordMessages);
  return (
    <>
      <StateBadge tone={TONES[state]} label={words(`state.${state}`)} />
      {reportOverdue && <StateBadge tone="late" label={t('reportOverdue')} />}
    </>
  );
}
