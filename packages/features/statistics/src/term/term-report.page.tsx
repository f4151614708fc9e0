import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { idFilter, numberFilter, useFilters } from '@cau-noi/portal/filters';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { choiceMessages } from '../choices/choice.messages.ts';
import { UnitFilter } from '../choices/unit-filter.tsx';
import { YearFields } from '../choices/year-fields.tsx';
import { readYears, yearsText } from '../choices/years.ts';
import type { Years } from '../choices/years.ts';
import { AchievedTable, AchievedTable_achieved } from '../plan-achieved/achieved-table.tsx';
import { StatisticsLinks } from '../statistics-links.tsx';
import { ComputedSection, ComputedSection_figure } from './computed-section.tsx';
import { DeclaredSection, DeclaredSection_figure } from './declared-section.tsx';
import { termMessages } from './term.messages.ts';

const TermReportPageQuery = graphql(
  `
    query TermReportPageQuery($unit: ID!, $fromYear: Int!, $toYear: Int!) {
      termReport(organisationId: $unit, fromYear: $fromYear, toYear: $toYear) {
        organisation {
          id
          name
        }
        computed {
          ...ComputedSection_figure
        }
        declared {
          ...DeclaredSection_figure
        }
        overlappingDeclared {
          ...DeclaredSection_figure
        }
        planAchieved {
          ...AchievedTable_achieved
        }
      }
    }
  `,
  [ComputedSection_figure, DeclaredSection_figure, AchievedTable_achieved],
);

const filters = { unit: idFilter, from: numberFilter, to: numberFilter } as const;

/** A term of the unions' congresses, and of their reports. */
const TERM_YEARS = 5;

function useTermReport(unit: string | null, { fromYear, toYear }: Years) {
  const variables = useMemo(
    () => ({ unit: unit ?? '', fromYear, toYear }),
    [unit, fromYear, toYear],
  );
  return useQuery({ query: TermReportPageQuery, variables, pause: unit === null });
}

/** The report of a union for some years: counted and declared figures, apart. */
export function TermReportPage() {
  const t = useMessages(termMessages);
  const choices = useMessages(choiceMessages);
  const { home, today } = useViewer();
  const [asked, setAsked] = useFilters(filters);
  const unit = asked.unit ?? home?.id ?? null;
  const thisYear = Number(today.slice(0, 4));
  const years = readYears(asked, { fromYear: thisYear - TERM_YEARS + 1, toYear: thisYear });
  const [{ data, error }, ask] = useTermReport(unit, years);
  const report = data?.termReport;
  usePageTitle(t('title'));
  const heading =
    report === undefined
      ? t('title')
      : t('heading', { name: report.organisation.name, years: yearsText(years) });
  return (
    <Page width="reading">
      <PageHeader
        kind={t('title')}
        title={heading}
        trail={<StatisticsLinks unit={asked.unit} years={years} />}
        actions={
          <ActButton variant="default" onClick={() => window.print()}>
            {t('print')}
          </ActButton>
        }
      />
      <FilterBar active={[]} onClear={() => setAsked({ unit: null, from: null, to: null })}>
        {unit !== null && (
          <UnitFilter value={unit} onChange={(chosen) => setAsked({ unit: chosen })} />
        )}
        <YearFields years={years} onChange={setAsked} />
      </FilterBar>
      {unit === null && <EmptyState why={choices('noUnit')} />}
      {error && !data && <QueryFailure error={error} onRetry={ask} />}
      {unit !== null && report === undefined && !error && (
        <Skeleton shape="record" label={t('loading')} />
      )}
      {report !== undefined && (
        <>
          <ComputedSection
            subject={{ name: report.organisation.name, ...years }}
            years={yearsText(years)}
            figures={report.computed}
          />
          <DeclaredSection
            title={t('declared')}
            lead={t('declaredLead')}
            unit={report.organisation}
            figures={report.declared}
          />
          <DeclaredSection
            title={t('overlapping')}
            lead={t('overlappingLead')}
            unit={report.organisation}
            figures={report.overlappingDeclared}
            elsewhere
          />
          <PageSection title={t('plan')}>
            <AchievedTable achieved={report.planAchieved} years={yearsText(years)} />
          </PageSection>
        </>
      )}
    </Page>
  );
}
