import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
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
  NO_FILTERS,
  whereOf,
  yearsBefore,
  yearsOfLine,
} from './dashboard-filters.ts';
import { dashboardMessages } from './dashboard.messages.ts';
import { NothingCounted } from './nothing-counted.tsx';
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
  const { years, filters } = props;
  const t = useMessages(dashboardMessages);
  const [{ data, error }, ask] = useDashboard(props);
  const name = data?.termReport.organisation.name;
  return (
    <Page>
      <PageHeader
        kind={t('title')}
        title={name === undefined ? t('title') : t('heading', { name, years: yearsText(years) })}
        trail={<StatisticsLinks unit={filters.unit} years={years} />}
      />
      <DashboardFilterBar {...props} />
      {error && !data && <QueryFailure error={error} onRetry={ask} />}
      {!data && !error && <Skeleton shape="figures" label={t('loading')} />}
      {data && <Answer {...props} data={data} />}
    </Page>
  );
}

interface AnswerProps extends DashboardProps {
  readonly data: ResultOf<typeof DashboardPageQuery>;
}

/** What was counted, section by section; one sentence where nothing was. */
function Answer({ data, unit, years, filters, onChange }: AnswerProps) {
  const t = useMessages(dashboardMessages);
  const { paths } = statisticsOptions.use();
  const shown = yearsText(years);
  const ofLine = yearsText(yearsOfLine(years));
  const narrowed = isNarrowed(filters);
  const achieved = data.termReport.planAchieved.map((row) =>
    readFragment(AchievedTable_achieved, row),
  );
  const counted = [data.before, ...data.line.byYear].flatMap(({ figures }) => figures);
  const withoutPlan = achieved.every(({ activities }) => activities.denominator === 0);
  if ((narrowed || withoutPlan) && counted.every(({ value }) => value === 0)) {
    return <NothingCounted years={ofLine} onClear={narrowed ? () => onChange(NO_FILTERS) : null} />;
  }
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
  const ratios = (narrowed ? undefined : data.planAchievement)?.byOrganisation.map(
    (row) => [row.organisation.id, row.achieved.activities] as const,
  );
  return (
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
      <PlanSection
        achieved={data.termReport.planAchieved}
        years={shown}
        notes={[
          ...(narrowed ? [t('narrowedNote')] : []),
          ...(filters.structure === 'AS_IS' ? [t('structureNote')] : []),
        ]}
      />
      <UnitTable
        statistics={data.statistics}
        unit={unit}
        years={shown}
        achieved={new Map(ratios)}
        filters={filters}
        onChange={onChange}
        addressOf={addressOf}
      />
      <YearSection rows={data.line.byYear} years={ofLine} />
    </>
  );
}
