import { useMessages } from '@cau-noi/i18n/language';
import { countsOf, FindingCounts } from '@cau-noi/portal/finding-counts';
import { goToFindings } from '@cau-noi/portal/findings-way';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { useShortcut } from '@cau-noi/portal/shortcuts';
import { ActButton } from '@cau-noi/ui/act-button';
import { focusField } from '@cau-noi/ui/field';
import { useIsPhone } from '@cau-noi/ui/viewport';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import type { Intent } from './decision-panel.tsx';
import { decisionMessages } from './decision.messages.ts';
import classes from './decision.module.css';

export interface DecisionBarProps {
  readonly permission: Permission;
  readonly intent: Intent;
  readonly onIntent: (intent: Intent) => void;
  /** How many fields are pointed at. */
  readonly pointed: number;
  readonly findings: readonly FindingFacts[];
}

/** The keys of the page, and on a phone the way to the decision from wherever the reader is. */
export function DecisionBar(props: DecisionBarProps) {
  const { permission, intent, onIntent, pointed, findings } = props;
  const t = useMessages(decisionMessages);
  const phone = useIsPhone();
  const begin = (next: Intent) => {
    if (permission.allowed) onIntent(next);
  };
  useShortcut('a', t('decide.approve'), () => begin('APPROVE'));
  useShortcut('r', t('decide.return'), () => begin('RETURN'));
  if (!phone) return null;
  return (
    <div className={classes.bar}>
      {intent === null ? (
        <>
          <MayButton permission={permission} onClick={() => begin('APPROVE')}>
            {t('decide.approve')}
          </MayButton>
          <MayButton permission={permission} variant="default" onClick={() => begin('RETURN')}>
            {t('decide.return')}
          </MayButton>
          <button type="button" className={classes.toFindings} onClick={goToFindings}>
            <FindingCounts {...countsOf(findings)} />
          </button>
        </>
      ) : (
        <ActButton
          variant="default"
          onClick={() => focusField(intent === 'APPROVE' ? 'decision.note' : 'decision.text')}
        >
          {t('decide.toForm')}
          {pointed > 0 && ` (${pointed})`}
        </ActButton>
      )}
    </div>
  );
}
