import { activityWords } from '@cau-noi/i18n/activity-words';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { useShortcut } from '@cau-noi/portal/shortcuts';
import { PageHeader } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import type { StateTone } from '@cau-noi/ui/state-badge';
import type { ReactNode } from 'react';
import { approvalsOptions } from '../approvals.routes.ts';
import { decisionMessages } from './decision.messages.ts';
import classes from './decision.module.css';
import { useSubmissionTitle } from './submission-title.ts';
import type { Submission } from './submission.ts';
import type { Way } from './use-way.ts';

const TONES: Readonly<Record<Submission['state'], StateTone>> = {
  PENDING: 'waiting',
  RETURNED: 'returned',
  APPROVED: 'done',
  WITHDRAWN: 'stopped',
  VOIDED: 'stopped',
  SUPERSEDED: 'stopped',
};

export interface DecisionHeaderProps {
  readonly submission: Submission;
  readonly way: Way;
  readonly strip: ReactNode;
}

/** What it is, whose, how far it is, and the way to the items before and after. */
export function DecisionHeader({ submission, way, strip }: DecisionHeaderProps) {
  const t = useMessages(decisionMessages);
  const kinds = useMessages(activityWords);
  const words = useMessages(approvalWords);
  const format = useFormat();
  const titleOf = useSubmissionTitle();
  const { paths } = approvalsOptions.use();
  const { subject, state, planned, number, submittedBy, submittedAt } = submission;
  const isPlan = subject.__typename === 'Plan';
  const record = isPlan
    ? paths.plan({ planId: subject.id })
    : paths.dossier({ dossierId: subject.id });
  return (
    <>
      <PageHeader
        trail={<Trail way={way} />}
        kind={isPlan ? t('plan') : kinds(`kind.${subject.kind}`)}
        {...(!isPlan && { number: t('number', { number: subject.number }) })}
        title={titleOf(submission)}
        state={<StateBadge tone={TONES[state]} label={words(`submission.${state}`)} />}
        actions={<PortalLink to={record}>{t('record')}</PortalLink>}
        strip={
          <>
            <p className={classes.hint}>
              {subject.organisation.shortName}
              {' · '}
              {t(planned ? 'planned' : 'unplanned')}
              {' · '}
              {t('submission', { number, name: submittedBy, at: format.dateTime(submittedAt) })}
            </p>
            {strip}
          </>
        }
      />
      <Newer submission={submission} />
    </>
  );
}

function Trail({ way }: { readonly way: Way }) {
  const t = useMessages(decisionMessages);
  const go = useGo();
  const { next, previous, place, count } = way;
  useShortcut('j', t('next'), () => next !== null && go(next));
  useShortcut('k', t('previous'), () => previous !== null && go(previous));
  return (
    <nav className={classes.way} aria-label={t('inbox')}>
      <PortalLink to={way.inbox}>{t('inbox')}</PortalLink>
      {place !== null && (
        <span className="ui-figures">{t('place', { place: String(place), count })}</span>
      )}
      {previous !== null && <PortalLink to={previous}>{t('previous')}</PortalLink>}
      {next !== null && <PortalLink to={next}>{t('next')}</PortalLink>}
    </nav>
  );
}

/** A submission that no longer counts says so, and leads to the one that does. */
function Newer({ submission }: Pick<DecisionHeaderProps, 'submission'>) {
  const t = useMessages(decisionMessages);
  const words = useMessages(approvalWords);
  const { paths } = approvalsOptions.use();
  const latest = submission.subject.approval?.submission;
  if (latest !== undefined && latest.number > submission.number) {
    return (
      <p role="status" className={classes.notice}>
        {t('newer', { number: latest.number })}
        <PortalLink to={paths.decision({ submissionId: latest.id })}>{t('openNewer')}</PortalLink>
      </p>
    );
  }
  if (submission.state === 'PENDING') return null;
  return (
    <p role="status" className={classes.notice}>
      {t('closed', { state: words(`submission.${submission.state}`) })}
    </p>
  );
}
