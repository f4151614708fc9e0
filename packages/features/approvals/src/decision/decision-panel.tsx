import type { Decision } from '@cau-noi/domain/approval';
import { decisionIssues } from '@cau-noi/domain/approval/decide';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { ActButton } from '@cau-noi/ui/act-button';
import { focusField } from '@cau-noi/ui/field';
import { useState } from 'react';
import { ApproveFields, ReturnFields } from './decision-form.tsx';
import type { DecisionDraft } from './decision-form.tsx';
import { decisionMessages } from './decision.messages.ts';
import classes from './decision.module.css';
import { OutcomeNotice } from './outcome-notice.tsx';
import type { Submission } from './submission.ts';
import { useDecide } from './use-decide.ts';
import type { DecisionIssue, Outcome } from './use-decide.ts';

/** What the approver is about to do; null while they read. */
export type Intent = 'APPROVE' | 'RETURN' | null;

export interface DecisionPanelProps {
  readonly submission: Submission;
  readonly intent: Intent;
  readonly onIntent: (intent: Intent) => void;
  readonly draft: DecisionDraft;
  readonly onDraft: (change: Partial<DecisionDraft>) => void;
  readonly onDone: (outcome: Extract<Outcome, { readonly is: 'done' }>) => void;
  readonly onReload: () => void;
}

/** The decision that was written, as the domain takes it; null while a return has no reason. */
function decisionOf(intent: Exclude<Intent, null>, draft: DecisionDraft): Decision | null {
  const { note, reason, text, pointed } = draft;
  if (intent === 'APPROVE') return { kind: 'APPROVE', note: note.trim() === '' ? null : note };
  if (reason === null) return null;
  return { kind: 'RETURN', reason, text, fields: pointed.map(({ path }) => path) };
}

const NO_REASON: DecisionIssue = { code: 'REQUIRED', path: ['reason'], data: {} };

/** What is wrong before anything is sent, by the rule of the server. */
function issuesOf(decision: Decision | null, { text }: DecisionDraft): readonly DecisionIssue[] {
  if (decision !== null) return decisionIssues(decision);
  const rest = decisionIssues({ kind: 'RETURN', reason: 'OTHER', text, fields: [] });
  return [NO_REASON, ...rest];
}

/** Approve or return, with a note or a reason; refused, both stay in place and say why. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { submission, intent, onIntent } = props;
  const t = useMessages(decisionMessages);
  const { decide } = submission.viewerMay;
  return (
    <section className={classes.panel} aria-label={t('decide.title')} id="decision">
      <h2 className={classes.title}>{t('decide.title')}</h2>
      {intent === null ? (
        <div className={classes.acts}>
          <MayButton permission={decide} onClick={() => onIntent('APPROVE')}>
            {t('decide.approve')}
          </MayButton>
          <MayButton permission={decide} variant="default" onClick={() => onIntent('RETURN')}>
            {t('decide.return')}
          </MayButton>
        </div>
      ) : (
        <DecisionEntry {...props} intent={intent} />
      )}
    </section>
  );
}

interface DecisionEntryProps extends DecisionPanelProps {
  readonly intent: Exclude<Intent, null>;
}

function DecisionEntry(props: DecisionEntryProps) {
  const { submission, intent, onIntent, draft, onDraft, onDone, onReload } = props;
  const t = useMessages(decisionMessages);
  const act = useActLabel(submission, intent);
  const { decide, running } = useDecide(submission);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const issues = outcome?.is === 'invalid' ? outcome.issues : [];

  const send = async () => {
    const decision = decisionOf(intent, draft);
    const wrong = issuesOf(decision, draft);
    const became =
      decision === null || wrong.length > 0
        ? ({ is: 'invalid', issues: wrong } as const)
        : await decide(decision);
    setOutcome(became);
    if (became.is === 'done') onDone(became);
    if (became.is === 'invalid') focusField(`decision.${String(became.issues[0]?.path.at(-1))}`);
  };

  const Fields = intent === 'APPROVE' ? ApproveFields : ReturnFields;
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Fields draft={draft} onChange={onDraft} issues={issues} />
      {outcome && (
        <OutcomeNotice
          outcome={outcome}
          onReload={() => {
            setOutcome(null);
            onReload();
          }}
        />
      )}
      <p className={classes.hint}>{t('decide.final')}</p>
      <div className={classes.acts}>
        <MayButton type="submit" permission={submission.viewerMay.decide} loading={running}>
          {act}
        </MayButton>
        <ActButton variant="default" onClick={() => onIntent(null)}>
          {t('decide.cancel')}
        </ActButton>
      </div>
    </form>
  );
}

/** A button says what happens: to whom the record goes. */
function useActLabel({ steps, subject }: Submission, intent: Exclude<Intent, null>): string {
  const t = useMessages(decisionMessages);
  const words = useMessages(approvalWords);
  if (intent === 'RETURN') return t('decide.returnTo', { unit: subject.organisation.shortName });
  const following = steps.find(({ state }) => state === 'WAITING');
  return following === undefined
    ? t('decide.approveLast')
    : t('decide.approveTo', { role: words(`role.${following.role}`) });
}
