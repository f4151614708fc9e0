import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { projectIssueText } from '@cau-noi/i18n/project-text';
import { projectWords } from '@cau-noi/i18n/project-words';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { useRecordAct } from '@cau-noi/portal/record-sending';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { DateField } from '@cau-noi/ui/date-field';
import { PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { REPORT_TONES } from '../project-state.ts';
import { projectsMessages } from '../projects.messages.ts';
import { ProjectReportMutation } from './project-mutations.ts';
import type { DialogProps, ProjectRead, SectionProps } from './project-read.ts';

type Duty = ProjectRead['reports'][number];

function useReportName(): (duty: Pick<Duty, 'kind' | 'year'>) => string {
  const t = useMessages(projectsMessages);
  const words = useMessages(projectWords);
  return ({ kind, year }) =>
    year === null
      ? words(`report.${kind}`)
      : t('ofYear', { report: words(`report.${kind}`), year: String(year) });
}

function useColumns(permission: Permission, onSend: (duty: Duty) => void): readonly Column<Duty>[] {
  const t = useMessages(projectsMessages);
  const words = useMessages(projectWords);
  const format = useFormat();
  const nameOf = useReportName();
  const day = (value: string | null) => (value === null ? '' : format.date(value));
  return [
    { id: 'report', header: t('reports'), phone: 'title', cell: nameOf },
    { id: 'due', header: t('dueOn'), cell: ({ dueOn }) => day(dueOn) },
    {
      id: 'standing',
      header: t('column.state'),
      cell: ({ standing }) => (
        <StateBadge tone={REPORT_TONES[standing]} label={words(`standing.${standing}`)} />
      ),
    },
    {
      id: 'sent',
      header: t('sentOn'),
      cell: (duty) =>
        duty.sentOn === null ? (
          <MayButton permission={permission} variant="subtle" onClick={() => onSend(duty)}>
            {t('act.report')}
          </MayButton>
        ) : (
          day(duty.sentOn)
        ),
    },
    {
      id: 'basis',
      header: t('basis'),
      cell: ({ basis }) =>
        basis === null
          ? ''
          : basis.citation + (basis.verification === 'UNVERIFIED' ? t('unverified') : ''),
    },
  ];
}

/** The reports that it owes or owed, with their days and what these rest on. */
export function ReportsSection({ project, onDone }: SectionProps) {
  const t = useMessages(projectsMessages);
  const [open, setOpen] = useState<Duty | null>(null);
  const { reports, viewerMay } = project;
  const columns = useColumns(viewerMay.record, setOpen);
  return (
    <PageSection title={t('reports')} id="reports">
      {reports.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <DataTable
          caption={t('reports')}
          columns={columns}
          rows={reports}
          rowKey={({ kind, year }) => `${kind} ${year}`}
        />
      )}
      {open !== null && (
        <ReportDialog duty={open} project={project} onDone={onDone} onClose={() => setOpen(null)} />
      )}
    </PageSection>
  );
}

function ReportDialog({ duty, project, onDone, onClose }: DialogProps & { readonly duty: Duty }) {
  const t = useMessages(projectsMessages);
  const shared = useMessages(recordMessages);
  const nameOf = useReportName();
  const { today } = useViewer();
  const act = useRecordAct(ProjectReportMutation, projectIssueText, onDone);
  const [sentOn, setSentOn] = useState<string | null>(today);
  const [note, setNote] = useState('');
  const { id, version } = project;
  const { kind, year } = duty;
  return (
    <RecordDialog
      title={nameOf(duty)}
      act={t('act.report')}
      notYet={sentOn === null ? t('dayMissing') : null}
      onClose={onClose}
      onAct={() => act({ id, version, kind, year, sentOn: sentOn ?? '', note })}
    >
      <DateField path="sentOn" label={t('sentOn')} required value={sentOn} onChange={setSentOn} />
      <TextField path="note" label={shared('note')} lines={2} value={note} onChange={setNote} />
    </RecordDialog>
  );
}
