import type { Verification } from '@cau-noi/domain/check';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useMessages } from '@cau-noi/i18n/language';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { directionMessages } from '../direction.messages.ts';

/** How far something was verified; what was not is marked, the rest is plain text. */
export function VerificationMark({ verification }: { readonly verification: Verification }) {
  const marks = useMessages(approvalWords);
  const label = marks(`verification.${verification}`);
  return verification === 'UNVERIFIED' ? <StateBadge tone="late" label={label} /> : label;
}

export interface SourceLineProps {
  readonly source: string | null;
  readonly verification: Verification;
}

/** How far something was verified, and where it is known from. */
export function SourceLine({ source, verification }: SourceLineProps) {
  const t = useMessages(directionMessages);
  return (
    <>
      <VerificationMark verification={verification} />
      {source !== null && <span lang="vi"> · {t('source', { source })}</span>}
    </>
  );
}
