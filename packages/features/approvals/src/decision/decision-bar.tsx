import { useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { useShortcut } from '@cau-noi/portal/shortcuts';
import { ActButton } from '@cau-noi/ui/act-button';
import { focusField } from '@cau-noi/ui/field';
import { useIsPhone } from '@cau-noi/ui/viewport';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { FindingCounts } from '../inbox/finding-counts.tsx';
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

/** Where the findings stand, below the content on a phone. */
export const FINDINGS_PLACE = 'findings';

function countsOf(findings: readonly FindingFacts[]) {
  const count = (is: (finding: FindingFacts) => boolean) => findings.filter(is).length;
  return {
    stops: count(({ status, severity }) => status === 'FAIL' && severity === 'STOP'),
    justifies: count(({ status, severity }) => status === 'FAIL' && severity === 'JUSTIFY'),
    cannotTell: count(({ status }) => status === 'CANNOT_TELL'),
  };
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
          <button
            type="button"
            className={classes.toFindings}
            onClick={() => document.getElementById(FINDINGS_PLACE)?.scrollIntoView()}
          >
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
