import type { Verification } from '@cau-noi/domain/check';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useMessages } from '@cau-noi/i18n/language';
import { StateBadge } from '@cau-noi/ui/state-badge';

export interface SourcedProps {
  /** Null where only the mark is shown. */
  readonly source: string | null;
  readonly verification: Verification;
}

/** Where something is known from, and whether that was verified. */
export function Sourced({ source, verification }: SourcedProps) {
  const marks = useMessages(approvalWords);
  return (
    <>
      <StateBadge
        tone={verification === 'UNVERIFIED' ? 'late' : 'done'}
        label={marks(`verification.${verification}`)}
      />{' '}
      {source}
    </>
  );
}
