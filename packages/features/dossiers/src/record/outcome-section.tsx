import type { Objective } from '@cau-noi/domain/dossier';
import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { personsOf } from '@cau-noi/domain/dossier/totals';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { DataTable } from '@cau-noi/ui/data-table';
import { FactList, PageSection } from '@cau-noi/ui/page';
import { ChangeList, ChangeList_difference } from '../changes/change-list.tsx';
import { ActualFigures_actual, actualOf } from '../draft/actual-figures.ts';
import { OutcomeReport_report } from '../draft/outcome-report.ts';
import { CostTotals } from '../parts/cost-totals.tsx';
import { EffectsReading } from './effects-reading.tsx';
import { recordMessages } from './record.messages.ts';

export const OutcomeSection_dossier = graphql(
  `
    fragment OutcomeSection_dossier on Dossier {
      id
      kind
      reportDueDate
      reportOverdue
      actual {
        asApproved
        deviationReason
        correctionReason
        ...ActualFigures_actual
      }
      deviations {
        ...ChangeList_difference
      }
      outcome {
        ...OutcomeReport_report
      }
    }
  `,
  [ActualFigures_actual, ChangeList_difference, OutcomeReport_report],
);

export interface OutcomeSectionProps {
  readonly dossier: FragmentOf<typeof OutcomeSection_dossier>;
  readonly objectives: readonly Objective[];
}

/** What really happened, and what came of it. */
export function OutcomeSection({ dossier: fragment, objectives }: OutcomeSectionProps) {
  const dossier = readFragment(OutcomeSection_dossier, fragment);
  return (
    <>
      {dossier.actual !== null && (
        <Actual kind={dossier.kind} actual={dossier.actual} deviations={dossier.deviations} />
      )}
      <Report
        report={dossier.outcome}
        objectives={objectives}
        dueDate={dossier.reportDueDate}
        overdue={dossier.reportOverdue}
      />
    </>
  );
}

interface ActualProps {
  readonly kind: ActivityKind;
  readonly actual: FragmentOf<typeof ActualFigures_actual> & {
    readonly asApproved: boolean;
    readonly deviationReason: string | null;
    readonly correctionReason: string | null;
  };
  readonly deviations: readonly FragmentOf<typeof ChangeList_difference>[];
}

function Actual({ kind, actual, deviations }: ActualProps) {
  const t = useMessages(recordMessages);
  const format = useFormat();
  const figures = actualOf(actual);
  return (
    <PageSection title={t('outcome.actual')} id="actual" path="actual">
      <FactList
        facts={[
          {
            label: t('outcome.dates'),
            value: format.dateRange(figures.startDate, figures.endDate),
          },
          { label: t('outcome.persons'), value: format.persons(personsOf(kind, figures)) },
          { label: t('outcome.spent'), value: <CostTotals lines={figures.costLines} /> },
        ]}
      />
      {actual.asApproved ? (
        <p>{t('outcome.asApproved')}</p>
      ) : (
        <>
          <h3>{t('outcome.deviations')}</h3>
          <ChangeList label={t('outcome.deviations')} changes={deviations} />
        </>
      )}
      {actual.deviationReason !== null && (
        <p>{t('outcome.deviationReason', { text: actual.deviationReason })}</p>
      )}
      {actual.correctionReason !== null && (
        <p>{t('outcome.correctionReason', { text: actual.correctionReason })}</p>
      )}
    </PageSection>
  );
}

interface ReportProps {
  readonly report: FragmentOf<typeof OutcomeReport_report> | null;
  readonly objectives: readonly Objective[];
  readonly dueDate: string | null;
  readonly overdue: boolean;
}

function Report({ report: fragment, objectives, dueDate, overdue }: ReportProps) {
  const t = useMessages(recordMessages);
  const format = useFormat();
  const report = readFragment(OutcomeReport_report, fragment);
  const due =
    dueDate === null
      ? ''
      : t(overdue ? 'outcome.overdue' : 'outcome.due', { date: format.date(dueDate) });
  if (report === null) {
    return (
      <PageSection title={t('outcome.report')} id="outcome" path="outcome">
        <p>{`${t('outcome.none')} ${due}`}</p>
      </PageSection>
    );
  }
  const { submittedAt, submittedBy, commitments } = report;
  const stands =
    submittedAt === null
      ? `${t('outcome.draft')} ${due}`
      : t('outcome.submitted', { date: format.date(submittedAt), by: submittedBy ?? '' });
  const texts = (['summary', 'lessons', 'recommendations', 'contacts'] as const)
    .filter((name) => report[name] !== '')
    .map((name) => ({ label: t(`outcome.${name}`), value: report[name] }));
  return (
    <PageSection title={t('outcome.report')} id="outcome" path="outcome" lead={stands}>
      <FactList facts={texts} />
      <DataTable
        caption={t('outcome.results')}
        captionShown
        rows={report.results}
        rowKey={({ objectiveId }) => objectiveId}
        columns={[
          {
            id: 'objective',
            header: t('outcome.objective'),
            phone: 'title',
            cell: ({ objectiveId }) => objectives.find(({ id }) => id === objectiveId)?.text ?? '',
          },
          {
            id: 'target',
            header: t('outcome.target'),
            align: 'end',
            cell: ({ objectiveId }) => {
              const objective = objectives.find(({ id }) => id === objectiveId);
              if (objective === undefined || objective.target === null) return '';
              return `${format.number(objective.target, 2)} ${objective.unit ?? ''}`;
            },
          },
          {
            id: 'achieved',
            header: t('outcome.achieved'),
            align: 'end',
            cell: ({ achieved }) => (achieved === null ? '' : format.number(achieved, 2)),
          },
          { id: 'text', header: t('outcome.text'), cell: ({ text }) => text },
        ]}
      />
      <EffectsReading effects={report.effects} />
      {commitments.length > 0 && (
        <DataTable
          caption={t('outcome.commitments')}
          captionShown
          rows={commitments}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'text',
              header: t('outcome.commitment'),
              phone: 'title',
              cell: ({ text }) => text,
            },
            { id: 'owner', header: t('outcome.owner'), cell: ({ owner }) => owner },
            {
              id: 'due',
              header: t('outcome.dueDate'),
              cell: ({ dueDate: day }) => (day === null ? '' : format.date(day)),
            },
          ]}
        />
      )}
    </PageSection>
  );
}
