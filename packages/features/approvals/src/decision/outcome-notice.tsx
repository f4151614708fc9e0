import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { ErrorState } from '@cau-noi/ui/error-state';
import { ActButton } from '@cau-noi/ui/act-button';
import { decisionMessages } from './decision.messages.ts';
import type { Outcome } from './use-decide.ts';

export interface OutcomeNoticeProps {
  readonly outcome: Outcome;
  readonly onReload: () => void;
}

/** Why a decision was not recorded, and what to do; what was written stays in the form. */
export function OutcomeNotice({ outcome, onReload }: OutcomeNoticeProps) {
  const t = useMessages(decisionMessages);
  const { language } = useLanguage();
  const reload = (
    <ActButton variant="default" onClick={onReload}>
      {t('failed.reload')}
    </ActButton>
  );
  switch (outcome.is) {
    case 'done':
    case 'invalid':
      return null;
    case 'unreached':
      return <ErrorState what={t('failed.unreached')} />;
    case 'failed':
      return <ErrorState what={t('failed.failed')} />;
    case 'refused':
      return (
        <ErrorState
          what={t('failed.refused')}
          detail={refusalText(outcome, language)}
          action={reload}
        />
      );
    case 'conflict':
      return (
        <ErrorState
          what={t('failed.conflict')}
          detail={<ConflictDetail {...outcome} />}
          action={reload}
        />
      );
  }
}

type Conflict = Extract<Outcome, { readonly is: 'conflict' }>;

function ConflictDetail({ by, at, state, heldBy }: Conflict) {
  const t = useMessages(decisionMessages);
  const words = useMessages(approvalWords);
  const format = useFormat();
  return [
    by !== null && at !== null && t('failed.conflictBy', { name: by, at: format.dateTime(at) }),
    state !== null && t('failed.conflictState', { state: words(`submission.${state}`) }),
    heldBy !== null && t('failed.conflictStep', { role: words(`role.${heldBy}`) }),
  ]
    .filter((line) => line !== false)
    .join(' ');
}
