import { daysBetween } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useCallback, useMemo, useState } from 'react';
import { homeMessages } from './home.messages.ts';
import { homeOptions } from './home.routes.ts';
import type { HomeOptions } from './home.routes.ts';
import { hiddenColumns } from './unit-column.ts';

/** Something that waits for the viewer. */
export const TaskList_task = graphql(`
  fragment TaskList_task on Task {
    id
    kind
    title
    path
    dueDate
    overdue
    since
    organisation {
      id
      shortName
    }
    person {
      id
    }
    exchangeId
    proposalId
    inspectionId
    membershipId
    speechId
    informationItemId
    trainingId
    projectId
    agreement {
      id
    }
    subject {
      __typename
      ... on Plan {
        id
        year
        approval {
          submission {
            id
          }
        }
      }
      ... on Dossier {
        id
        number
        approval {
          submission {
            id
          }
        }
      }
    }
  }
`);

type Task = ResultOf<typeof TaskList_task>;

/** Where a task is done. */
function addressOf(task: Task, paths: HomeOptions['paths']): string {
  const { kind, subject, title, agreement, person } = task;
  const { exchangeId, projectId, membershipId, speechId, proposalId, inspectionId } = task;
  const { informationItemId, trainingId } = task;
  if (exchangeId !== null) return paths.exchange({ exchangeId });
  if (projectId !== null) return paths.project({ projectId });
  if (membershipId !== null) return paths.membership({ membershipId });
  if (speechId !== null) return paths.speech({ speechId });
  if (informationItemId !== null) return paths.informationItem({ itemId: informationItemId });
  if (trainingId !== null) return paths.training({ trainingId });
  if (proposalId !== null) return paths.proposal({ proposalId });
  if (inspectionId !== null) return paths.inspection({ inspectionId });
  if (agreement !== null) return paths.agreement({ agreementId: agreement.id });
  if (person !== null) return paths.person({ personId: person.id });
  if (kind === 'AGREEMENT_YEARLY') return paths.agreements();
  // A plan that nobody has begun is named by its year.
  if (subject === null) return kind === 'DECIDE' ? paths.inbox() : paths.plans({ year: title });
  const { id } = subject;
  switch (kind) {
    case 'DECIDE': {
      const submission = subject.approval?.submission;
      return submission ? paths.decision({ submissionId: submission.id }) : paths.inbox();
    }
    case 'PLAN_DUE':
    case 'PLAN_DRAFT':
      return paths.planEdit({ planId: id });
    case 'PLAN_RETURNED':
      return paths.plan({ planId: id });
    case 'SUSPENDED':
      return subject.__typename === 'Plan'
        ? paths.plan({ planId: id })
        : paths.dossier({ dossierId: id });
    case 'DOSSIER_RETURNED':
    // Closing as approved is one click on the record; the form is for what went otherwise.
    case 'FIGURES_DUE':
    case 'SETTLEMENT_DUE':
    case 'PASSPORTS_DUE':
    case 'FOLLOW_UP_DUE':
    // The record says what is suspended, and leads to where it is answered.
    case 'CONSENT_DECIDE':
      return paths.dossier({ dossierId: id });
    case 'TURN_DUE':
      return paths.plans();
    // Whose record is gone leads nowhere else.
    case 'AGREEMENT_DECIDE':
    case 'AGREEMENT_STEP':
    case 'AGREEMENT_EXPIRING':
    case 'AGREEMENT_TELL':
    case 'PROPOSAL_ANSWER':
    case 'REMEDY_DUE':
    case 'REMEDY_ACCEPT':
    case 'EXCHANGE_TELL':
    case 'MEMBERSHIP_DECIDE':
    case 'SPEECH_DECIDE':
    case 'INFORMATION_DECIDE':
    case 'TRAINING_NOMINATE':
    case 'TRAINING_RECORD':
      return paths.home();
    // Of a project, above.
    case 'PROJECT_REPORT_DUE':
      return paths.projects();
    // Of a person, above.
    case 'HAND_OVER_DUE':
      return paths.people();
    case 'WAIVER_DECIDE':
      return paths.waivers({ state: 'REQUESTED' });
    case 'DOSSIER_DRAFT':
      return paths.dossierEdit({ dossierId: id });
    case 'REPORT_DUE':
      return paths.dossierReport({ dossierId: id });
  }
}

// Activities of one partner often have one title: a dossier is told from another by its number.
function useNameOf() {
  const t = useMessages(homeMessages);
  return useCallback(
    ({ kind, subject, title, path }: Task) => {
      if (subject?.__typename === 'Plan') return t('tasks.planOf', { year: subject.year });
      if (subject?.__typename === 'Dossier')
        return t('changes.numbered', { number: subject.number, title });
      if (kind === 'AGREEMENT_YEARLY') {
        const due = path === 'AGREEMENT_PLAN' ? 'agreementPlanOf' : 'agreementReportOf';
        return t(`tasks.${due}`, { year: title });
      }
      return kind === 'PLAN_DUE' ? t('tasks.planOf', { year: title }) : title;
    },
    [t],
  );
}

const FIRST = 12;
const rowKey = ({ id }: Task) => id;
const rowTone = ({ overdue }: Task) => (overdue ? 'stop' : undefined);

export interface TaskListProps {
  readonly tasks: readonly FragmentOf<typeof TaskList_task>[];
}

/** What waits for the viewer: what is overdue first, and named so. */
export function TaskList({ tasks }: TaskListProps) {
  const t = useMessages(homeMessages);
  const { paths } = homeOptions.use();
  const [all, setAll] = useState(false);
  const columns = useTaskColumns();
  // In the order of the API, which is that of `@cau-noi/domain/task`.
  const ordered = readFragment(TaskList_task, tasks);
  const overdue = ordered.filter((task) => task.overdue).length;
  const shown = all ? ordered : ordered.slice(0, FIRST);
  return (
    <PageSection
      title={t('tasks.title')}
      {...(ordered.length > 0 && {
        lead: [
          t('tasks.count', { count: ordered.length }),
          ...(overdue > 0 ? [t('tasks.overdue', { count: overdue })] : []),
        ].join(', '),
      })}
    >
      <DataTable
        caption={t('tasks.title')}
        columns={columns}
        rows={shown}
        rowKey={rowKey}
        rowTone={rowTone}
        hidden={hiddenColumns(ordered)}
        empty={
          <EmptyState
            why={t('tasks.none')}
            action={<PortalLink to={paths.dossiers()}>{t('tasks.toDossiers')}</PortalLink>}
          />
        }
      />
      {shown.length < ordered.length && (
        <div>
          <ActButton variant="default" onClick={() => setAll(true)}>
            {t('tasks.showAll', { count: ordered.length })}
          </ActButton>
        </div>
      )}
    </PageSection>
  );
}

function useTaskColumns(): readonly Column<Task>[] {
  const t = useMessages(homeMessages);
  const { paths } = homeOptions.use();
  const nameOf = useNameOf();
  const due = useDue();
  return useMemo(
    () => [
      {
        id: 'task',
        header: t('tasks.column.task'),
        width: '220px',
        cell: ({ kind }) => t(`tasks.kind.${kind}`),
      },
      {
        id: 'record',
        header: t('tasks.column.record'),
        phone: 'title',
        cell: (task) => <PortalLink to={addressOf(task, paths)}>{nameOf(task)}</PortalLink>,
      },
      {
        id: 'unit',
        header: t('tasks.column.unit'),
        cell: ({ organisation }) => organisation.shortName,
      },
      { id: 'due', header: t('tasks.column.due'), width: '220px', cell: due },
    ],
    [t, paths, nameOf, due],
  );
}

function useDue() {
  const t = useMessages(homeMessages);
  const format = useFormat();
  const { today } = useViewer();
  return useMemo(
    () =>
      ({ dueDate, overdue, since }: Task) => {
        if (dueDate === null) {
          return since === null ? null : t('tasks.since', { date: format.date(since) });
        }
        const date = format.date(dueDate);
        if (!overdue) return t('tasks.dueOn', { date, ago: format.relative(dueDate, today) });
        const late = daysBetween(dueDate as IsoDate, today as IsoDate);
        return <StateBadge tone="late" label={t('tasks.lateBy', { count: late, date })} />;
      },
    [t, format, today],
  );
}
