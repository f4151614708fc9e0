import { reportIssues } from '@cau-noi/domain/dossier/outcome';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { usePermissionReason } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { useMemo, useState } from 'react';
import { issuesByPath } from '../checks/issue-text.ts';
import { OutcomeReport_report } from '../draft/outcome-report.ts';
import { dossiersOptions } from '../dossiers.routes.ts';
import { DraftStatus } from '../edit/draft-status.tsx';
import { FilesSection, FilesSection_dossier } from '../parts/files-section.tsx';
import { DossierStateBadge } from '../record/dossier-state.tsx';
import { afterMessages } from './after.messages.ts';
import { ReportConflict } from './report-conflict.tsx';
import { ReportFields } from './report-fields.tsx';
import { SubmitReport } from './submit-report.tsx';
import { useReportDraft } from './use-report-draft.ts';

export const ReportForm_dossier = graphql(
  `
    fragment ReportForm_dossier on Dossier {
      id
      number
      kind
      title
      state
      reportDueDate
      reportOverdue
      objectives {
        id
        text
        target
        unit
      }
      outcome {
        ...OutcomeReport_report
      }
      ...FilesSection_dossier
      viewerMay {
        report {
          allowed
          code
          data
        }
      }
    }
  `,
  [OutcomeReport_report, FilesSection_dossier],
);

export interface ReportFormProps {
  readonly dossier: FragmentOf<typeof ReportForm_dossier>;
  readonly onAsk: () => void;
}

/** The outcome report: results beside what was promised, commitments, lessons, files. */
export function ReportForm({ dossier: fragment, onAsk }: ReportFormProps) {
  const dossier = readFragment(ReportForm_dossier, fragment);
  const { id, number, title, outcome, viewerMay } = dossier;
  const t = useMessages(afterMessages);
  const kinds = useMessages(activityWords);
  const format = useFormat();
  const { paths } = dossiersOptions.use();
  const refusal = usePermissionReason(viewerMay.report);
  const submittedAt = readFragment(OutcomeReport_report, outcome)?.submittedAt ?? null;
  const closed =
    submittedAt === null
      ? refusal
      : t('report.alreadySubmitted', { date: format.date(submittedAt) });
  const header = (
    <PageHeader
      kind={kinds(`kind.${dossier.kind}`)}
      number={number}
      title={t('report.titled', { title })}
      state={<DossierStateBadge state={dossier.state} reportOverdue={dossier.reportOverdue} />}
      trail={<PortalLink to={paths.dossier({ dossierId: id })}>{t('toRecord')}</PortalLink>}
      strip={<Due date={dossier.reportDueDate} overdue={dossier.reportOverdue} />}
    />
  );
  usePageTitle(t('report.titled', { title: `${number} · ${title}` }));
  return (
    <Page width="reading">
      {header}
      {closed === null ? (
        <OpenReport dossier={fragment} onAsk={onAsk} />
      ) : (
        <EmptyState
          why={closed}
          action={<PortalLink to={paths.dossier({ dossierId: id })}>{t('toRecord')}</PortalLink>}
        />
      )}
    </Page>
  );
}

interface DueProps {
  readonly date: string | null;
  readonly overdue: boolean;
}

function Due({ date, overdue }: DueProps) {
  const t = useMessages(afterMessages);
  const format = useFormat();
  const { today } = useViewer();
  if (date === null) return <p>{t('report.noDue')}</p>;
  const values = { date: format.date(date), ago: format.relative(date, today) };
  return <p>{t(overdue ? 'report.overdue' : 'report.due', values)}</p>;
}

function OpenReport({ dossier: fragment, onAsk }: ReportFormProps) {
  const dossier = readFragment(ReportForm_dossier, fragment);
  const { id, objectives } = dossier;
  const { language } = useLanguage();
  const draft = useReportDraft(id, objectives, dossier.outcome);
  const { content } = draft.state;
  const [strict, setStrict] = useState(false);
  const issues = useMemo(() => reportIssues(objectives, content), [objectives, content]);
  const errorAt = issuesByPath(issues, language, strict);
  return (
    <>
      <DraftStatus draft={draft.state} onSave={draft.save} />
      {draft.state.conflict === null ? (
        <>
          <ReportFields
            objectives={objectives}
            report={content}
            onChange={(part) => draft.change({ ...content, ...part })}
            errorAt={errorAt}
          />
          <FilesSection dossier={dossier} purpose="REPORT" onChanged={onAsk} />
          <SubmitReport
            dossierId={id}
            objectives={objectives}
            draft={draft.state}
            permission={dossier.viewerMay.report}
            issues={issues}
            onSave={draft.save}
            onTried={() => setStrict(true)}
          />
        </>
      ) : (
        <ReportConflict draft={draft.state} objectives={objectives} onResolve={draft.resolve} />
      )}
    </>
  );
}
