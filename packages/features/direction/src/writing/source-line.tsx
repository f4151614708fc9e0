import type { Verification } from '@cau-noi/domain/check';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useMessages } from '@cau-noi/i18n/language';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { directionMessages } from '../direction.messages.ts';

export interface SourceLineProps {
  readonly source: string | null;
  readonly verification: Verification;
}

/** How far something was verified, and where it is known from; what was not says so. */
export function SourceLine({ source, verification }: SourceLineProps) {
  const t = useMessages(directionMessages);
  const marks = useMessages(approvalWords);
  return (
    <>
      <StateBadge
        tone={verification === 'UNVERIFIED' ? 'late' : 'done'}
        label={marks(`verification.${verification}`)}
      />
      {source !== null && <span lang="vi"> {t('source', { source })}</span>}
    </>
  );
}
