import { graphql } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { Changes, Changes_dossier } from './changes.tsx';
import { homeMessages } from './home.messages.ts';
import { TaskList, TaskList_task } from './task-list.tsx';
import { YearFigures, YearFigures_achievement, YearFigures_statistics } from './year-figures.tsx';

const HomePageQuery = graphql(
  `
    query HomePageQuery(
      $unitId: ID!
      $year: Int!
      $statistics: StatisticsWhere!
      $before: StatisticsWhere!
      $hasUnit: Boolean!
    ) {
      tasks {
        ...TaskList_task
      }
      dossiers(orderBy: UPDATED_DESC, first: 6) {
        nodes {
          ...Changes_dossier
        }
      }
      statistics(where: $statistics) @include(if: $hasUnit) {
        ...YearFigures_statistics
      }
      before: statistics(where: $before) @include(if: $hasUnit) {
        ...YearFigures_statistics
      }
      planAchievement(organisationId: $unitId, year: $year) @include(if: $hasUnit) {
        ...YearFigures_achievement
      }
    }
  `,
  [TaskList_task, Changes_dossier, YearFigures_statistics, YearFigures_achievement],
);

/** What waits, what is due, what changed; then the figures of the viewer's union. */
export function HomePage() {
  const t = useMessages(homeMessages);
  const format = useFormat();
  const { today, home, name } = useViewer();
  const year = Number(today.slice(0, 4));
  // An account without a union (an administrator's) has no figures of its own.
  const unitId = home?.id ?? '';
  const variables = useMemo(
    () => ({
      unitId,
      year,
      hasUnit: unitId !== '',
      statistics: { organisationId: unitId, fromYear: year, toYear: year },
      before: { organisationId: unitId, fromYear: year - 1, toYear: year - 1 },
    }),
    [unitId, year],
  );
  const [{ data, error }, ask] = useQuery({ query: HomePageQuery, variables });
  usePageTitle(t('title'));

  return (
    <Page>
      <PageHeader kind={name} number={format.date(today, { weekday: true })} title={t('title')} />
      {data ? (
        <>
          <TaskList tasks={data.tasks} />
          <Changes dossiers={data.dossiers.nodes} />
          {home === null && (
            <PageSection title={t('figures.ownTitle', { year })}>
              <EmptyState why={t('figures.noUnit')} />
            </PageSection>
          )}
          {data.statistics && data.before && data.planAchievement && (
            <YearFigures
              statistics={data.statistics}
              before={data.before}
              achievement={data.planAchievement}
            />
          )}
        </>
      ) : (
        !error && <Skeleton shape="table" label={t('loading')} lines={12} />
      )}
      {error && !data && (
        <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
    </Page>
  );
}
