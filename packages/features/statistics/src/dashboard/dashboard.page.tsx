import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { useFilters } from '@cau-noi/portal/filters';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { choiceMessages } from '../choices/choice.messages.ts';
import { readYears, yearsText } from '../choices/years.ts';
import { AchievedTable_achieved } from '../plan-achieved/achieved-table.tsx';
import { StatisticsLinks } from '../statistics-links.tsx';
import { statisticsOptions } from '../statistics.routes.ts';
import classes from './dashboard.module.css';
import { DashboardFilterBar } from './dashboard-filter-bar.tsx';
import {
  dashboardFilters,
  isNarrowed,
  whereOf,
  yearsBefore,
  yearsOfLine,
} from './dashboard-filters.ts';
import { dashboardMessages } from './dashboard.messages.ts';
import { FigureStats, FigureStats_figure } from './figure-stats.tsx';
import { PlanSection } from './plan-section.tsx';
import { UnitTable, UnitTable_statistics } from './unit-table.tsx';
import { YearSection, YearSection_row } from './year-section.tsx';

const DashboardPageQuery = graphql(
  `
    query DashboardPageQuery(
      $where: StatisticsWhere!
      $before: StatisticsWhere!
      $line: StatisticsWhere!
      $unit: ID!
      $fromYear: Int!
      $toYear: Int!
      $oneYear: Boolean!
    ) {
      statistics(where: $where) {
        figures {
          ...FigureStats_figure
        }
        ...UnitTable_statistics
      }
      before: statistics(where: $before) {
        figures {
          indicator
          value
        }
      }
      line: statistics(where: $line) {
        byYear {
          year
          figures {
            indicator
            value
          }
          ...YearSection_row
        }
      }
      termReport(organisationId: $unit, fromYear: $fromYear, toYear: $toYear) {
        organisation {
          id
          name
        }
        planAchieved {
          ...AchievedTable_achieved
        }
      }
      planAchievement(organisationId: $unit, year: $toYear) @include(if: $oneYear) {
        byOrganisation {
          organisation {
            id
          }
          achieved {
            activities {
              numerator
              denominator
              percent
            }
          }
        }
      }
    }
  `,
  [FigureStats_figure, UnitTable_statistics, YearSection_row, AchievedTable_achieved],
);

/** The figures of a union with all below it: results, plan against done, by union, by year. */
export function DashboardPage() {
  const t = useMessages(dashboardMessages);
  const choices = useMessages(choiceMessages);
  const { home, today } = useViewer();
  const [filters, setFilters] = useFilters(dashboardFilters);
  const thisYear = Number(today.slice(0, 4));
  const years = readYears(filters, { fromYear: thisYear, toYear: thisYear });
  const unit = filters.unit ?? home?.id ?? null;
  usePageTitle(t('title'));
  if (unit === null) {
    return (
      <Page>
        <PageHeader title={t('title')} />
        <EmptyState why={choices('noUnit')} />
      </Page>
    );
  }
  return <Dashboard unit={unit} years={years} filters={filters} onChange={setFilters} />;
}

type DashboardProps = React.ComponentProps<typeof DashboardFilterBar>;

function useDashboard({ unit, years, filters }: DashboardProps) {
  const { fromYear, toYear } = years;
  const variables = useMemo(() => {
    const between = { fromYear, toYear };
    return {
      unit,
      ...between,
      oneYear: fromYear === toYear,
      where: whereOf(filters, unit, between),
      before: whereOf(filters, unit, yearsBefore(between)),
      line: whereOf(filters, unit, yearsOfLine(between)),
    };
  }, [unit, fromYear, toYear, filters]);
  return useQuery({ query: DashboardPageQuery, variables });
}

function Dashboard(props: DashboardProps) {
  const { unit, years, filters, onChange } = props;
  const t = useMessages(dashboardMessages);
  const { paths } = statisticsOptions.use();
  const [{ data, error }, ask] = useDashboard(props);
  const shown = yearsText(years);
  const name = data?.termReport.organisation.name;
  const narrowed = isNarrowed(filters);
  const notes = [
    ...(narrowed ? [t('narrowedNote')] : []),
    ...(filters.structure === 'AS_IS' ? [t('structureNote')] : []),
  ];
  const addressOf = (unitId: string) =>
    paths.statistics({
      unit: unitId,
      from: String(years.fromYear),
      to: String(years.toYear),
      structure: filters.structure ?? undefined,
      class: filters.class,
      country: filters.country ?? undefined,
      partner: filters.partner ?? undefined,
      funding: filters.funding,
    });
  const achieved = data?.termReport.planAchieved.map((row) =>
    readFragment(AchievedTable_achieved, row),
  );
  const ratios = new Map(
    data?.planAchievement?.byOrganisation.map((row) => [
      row.organisation.id,
      row.achieved.activities,
    ]),
  );
  return (
    <Page>
      <PageHeader
        kind={t('title')}
        title={name === undefined ? t('title') : t('heading', { name, years: shown })}
        trail={<StatisticsLinks unit={filters.unit} years={years} />}
      />
      <DashboardFilterBar {...props} />
      {error && !data && <QueryFailure error={error} onRetry={ask} />}
      {!data && !error && <Skeleton shape="figures" label={t('loading')} />}
      {data && achieved && (
        <>
          <PageSection title={t('figures')} lead={t('counted')}>
            <FigureStats
              figures={data.statistics.figures}
              before={{ figures: data.before.figures, years: yearsBefore(years) }}
              plan={narrowed ? null : achieved}
              line={data.line.byYear}
            />
            <p className={classes.note}>{t('structureHelp')}</p>
          </PageSection>
          <PlanSection achieved={data.termReport.planAchieved} years={shown} notes={notes} />
          <UnitTable
            statistics={data.statistics}
            unit={unit}
            years={shown}
            achieved={narrowed ? new Map() : ratios}
            filters={filters}
            onChange={onChange}
            addressOf={addressOf}
          />
          <YearSection rows={data.line.byYear} years={yearsText(yearsOfLine(years))} />
        </>
      )}
    </Page>
  );
}
