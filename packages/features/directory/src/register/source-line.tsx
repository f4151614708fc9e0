import type { Verification } from '@cau-noi/domain/check';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useMessages } from '@cau-noi/i18n/language';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { registerMessages } from './register.messages.ts';
import classes from './register.module.css';

export interface SourceLineProps {
  readonly source: string | null;
  readonly verification: Verification;
}

/** Where something is known from, and how far that was verified; what was not says so. */
export function SourceLine({ source, verification }: SourceLineProps) {
  const t = useMessages(registerMessages);
  const marks = useMessages(approvalWords);
  return (
    <span className={classes.source}>
      <StateBadge
        tone={verification === 'UNVERIFIED' ? 'late' : 'done'}
        label={marks(`verification.${verification}`)}
      />
      {source !== null && t('source', { source })}
    </span>
  );
}
