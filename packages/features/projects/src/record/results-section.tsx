import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { projectIssueText } from '@cau-noi/i18n/project-text';
import { projectWords } from '@cau-noi/i18n/project-words';
import { MayButton } from '@cau-noi/portal/may-button';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { useRecordAct } from '@cau-noi/portal/record-sending';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { NumberField } from '@cau-noi/ui/number-field';
import { PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useState } from 'react';
import { YearField } from '../edit/year-field.tsx';
import { VERDICT_TONES } from '../project-state.ts';
import { projectsMessages } from '../projects.messages.ts';
import { ProjectResultsMutation } from './project-mutations.ts';
import type { DialogProps, ProjectRead, SectionProps } from './project-read.ts';

type Indicator = ProjectRead['indicators'][number];
type Year = Indicator['years'][number];
type Measured = Year['target'];
type Achieved = Pick<Indicator['achieved'], 'verdict' | 'percent'>;

/** How a value is written: a number, or so many of so many. */
function useMeasured(): (value: Measured) => string {
  const format = useFormat();
  return (value) => {
    if (value === null) return '';
    const { numerator, denominator } = value;
    const top = format.number(numerator);
    return denominator === null ? top : `${top}/${format.number(denominator)}`;
  };
}

function Verdict({ achieved: { verdict, percent } }: { readonly achieved: Achieved }) {
  const t = useMessages(projectsMessages);
  const words = useMessages(projectWords);
  const label = words(`verdict.${verdict}`);
  const said = percent === null ? label : `${label}, ${t('percent', { percent })}`;
  return <StateBadge tone={VERDICT_TONES[verdict]} label={said} />;
}

/** What was aimed at and what came, indicator by indicator and year by year. */
export function ResultsSection({ project, onDone }: SectionProps) {
  const t = useMessages(projectsMessages);
  const [open, setOpen] = useState<string | null>(null);
  const { indicators, viewerMay } = project;
  const opened = indicators.find(({ id }) => id === open);
  return (
    <PageSection title={t('results')}>
      {indicators.length === 0 && <p>{t('nothing')}</p>}
      {indicators.map((indicator) => (
        <div key={indicator.id}>
          <IndicatorTable indicator={indicator} />
          <MayButton
            permission={viewerMay.record}
            variant="default"
            onClick={() => setOpen(indicator.id)}
          >
            {t('act.results')}
          </MayButton>
        </div>
      ))}
      {opened !== undefined && (
        <ResultDialog
          key={opened.id}
          indicator={opened}
          project={project}
          onDone={onDone}
          onClose={() => setOpen(null)}
        />
      )}
    </PageSection>
  );
}

function useColumns(): readonly Column<Year>[] {
  const t = useMessages(projectsMessages);
  const measured = useMeasured();
  return [
    { id: 'year', header: t('year'), phone: 'title', cell: ({ year }) => String(year) },
    { id: 'target', header: t('target'), align: 'end', cell: ({ target }) => measured(target) },
    { id: 'actual', header: t('actual'), align: 'end', cell: ({ actual }) => measured(actual) },
    {
      id: 'achieved',
      header: t('achieved'),
      cell: (year) => <Verdict achieved={year.achieved} />,
    },
  ];
}

function IndicatorTable({ indicator }: { readonly indicator: Indicator }) {
  const t = useMessages(projectsMessages);
  const words = useMessages(projectWords);
  const format = useFormat();
  const measured = useMeasured();
  const { name, unit, accrual, baseline, years, achieved } = indicator;
  const columns = useColumns();
  return (
    <>
      <h3>{name}</h3>
      <p>
        {t('kindOf', { unit, accrual: words(`accrual.${accrual}`) })}
        {'. '}
        {baseline !== null && t('baseline', { value: measured(baseline) })}
      </p>
      <DataTable
        caption={name}
        columns={columns}
        rows={years}
        rowKey={({ year }) => String(year)}
      />
      <p>
        {t('toDate')}: <Verdict achieved={achieved} />{' '}
        {achieved.missing.length > 0 &&
          t('missing', { years: format.list(achieved.missing.map(String)) })}
      </p>
    </>
  );
}

function ResultDialog(props: DialogProps & { readonly indicator: Indicator }) {
  const { indicator, project, onDone, onClose } = props;
  const t = useMessages(projectsMessages);
  const thisYear = Number(useViewer().today.slice(0, 4));
  const act = useRecordAct(ProjectResultsMutation, projectIssueText, onDone);
  const { id: indicatorId, measure, name, unit, years } = indicator;
  const waiting = years.find(({ actual }) => actual === null)?.year ?? thisYear;
  const [year, setYear] = useState<number | null>(waiting);
  const [numerator, setNumerator] = useState<number | null>(null);
  const [denominator, setDenominator] = useState<number | null>(null);
  const lacking = year === null || numerator === null;
  const send = () => {
    const kept = years.flatMap(({ year: of, actual }) =>
      actual === null || of === year ? [] : [{ year: of, ...actual }],
    );
    const added = { year: year ?? thisYear, numerator: numerator ?? 0, denominator };
    const results = [{ indicatorId, values: [...kept, added] }];
    return act({ id: project.id, version: project.version, results });
  };
  return (
    <RecordDialog
      title={name}
      act={t('act.results')}
      notYet={lacking ? t('valueMissing') : null}
      onClose={onClose}
      onAct={send}
    >
      <YearField path="year" value={year} onChange={setYear} />
      <NumberField
        path="numerator"
        label={t('field.numerator')}
        required
        unit={unit}
        value={numerator}
        onChange={setNumerator}
      />
      {measure === 'RATIO' && (
        <NumberField
          path="denominator"
          label={t('field.denominator')}
          required
          value={denominator}
          onChange={setDenominator}
        />
      )}
    </RecordDialog>
  );
}
