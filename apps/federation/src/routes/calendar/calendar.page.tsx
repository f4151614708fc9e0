import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useCounted } from '@cau-noi/portal/counted';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { ChoiceRow } from '@cau-noi/ui/choice-row';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useIsPhone } from '@cau-noi/ui/viewport';
import { YearCalendar } from '@cau-noi/ui/year-calendar';
import { useMemo } from 'react';
import { activitiesOf, Calendar_dossier } from './activity.ts';
import type { Activity } from './activity.ts';
import { calendarOptions } from './calendar.routes.ts';
import { CalendarFilterBar } from './calendar-filter-bar.tsx';
import { NO_CALENDAR_FILTERS, useCalendarFilters, useCalendarWhere } from './calendar-filters.ts';
import type { CalendarFilters } from './calendar-filters.ts';
import { calendarMessages } from './calendar.messages.ts';
import { OverlapList } from './overlap-list.tsx';
import { overlapsOf, partnersInTime } from './overlaps.ts';
import { useEntry } from './use-entries.tsx';
import { WeekList } from './week-list.tsx';

const CalendarPageQuery = graphql(
  `
    query CalendarPageQuery($where: DossierWhere, $after: String) {
      dossiers(where: $where, orderBy: START_DATE_ASC, first: 100, after: $after) {
        totalCount
        totalCountIsExact
        nodes {
          id
          ...Calendar_dossier
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [Calendar_dossier],
);
const pageOf = (data: ResultOf<typeof CalendarPageQuery>) => data.dossiers;

/** The year of all unions by month or week, and what meets in it. */
export function CalendarPage() {
  const t = useMessages(calendarMessages);
  const counted = useCounted();
  const format = useFormat();
  const { today } = useViewer();
  const phone = useIsPhone();
  const [filters, change] = useCalendarFilters();
  const year = filters.year ?? Number(today.slice(0, 4));
  const view = filters.view ?? (phone ? 'week' : 'month');
  const list = usePages({
    document: CalendarPageQuery,
    variables: useCalendarWhere(year),
    pageOf,
    all: true,
  });
  const activities = useMemo(() => activitiesOf(list.rows), [list.rows]);
  const found = useMemo(() => overlapsOf(activities), [activities]);
  const met = useMemo(() => partnersInTime(found), [found]);
  usePageTitle(t('title', { year }));
  return (
    <Page>
      <PageHeader title={t('title', { year })} />
      <CalendarFilterBar year={year} found={activities.length} />
      <ChoiceRow
        label={t('view.label')}
        labelShown
        value={view}
        onChange={(value) => change({ view: value })}
        choices={[
          { value: 'month', label: t('view.month') },
          { value: 'week', label: t('view.week') },
          { value: 'overlaps', label: t('view.overlaps', { count: found.length }) },
        ]}
      />
      {list.loading && list.total !== null && (
        <p role="status">
          {t('progress', {
            shown: format.number(list.rows.length),
            total: counted(format.number(list.total), list.totalIsExact),
          })}
        </p>
      )}
      {list.error && <QueryFailure error={list.error} onRetry={list.again} />}
      {list.loading && activities.length === 0 && (
        <Skeleton shape="table" label={t('loading')} lines={12} />
      )}
      {!list.loading && !list.error && activities.length === 0 && (
        <Empty filters={filters} year={year} onClear={() => change(NO_CALENDAR_FILTERS)} />
      )}
      {view === 'week' && <WeekList activities={activities} met={met} />}
      {view === 'month' && <Months year={year} activities={activities} met={met} />}
      {view === 'overlaps' && <OverlapList found={found} />}
    </Page>
  );
}

interface MonthsProps {
  readonly year: number;
  readonly activities: readonly Activity[];
  readonly met: ReadonlyMap<string, readonly Activity[]>;
}

function Months({ year, activities, met }: MonthsProps) {
  const [, change] = useCalendarFilters();
  const entryOf = useEntry(met);
  return (
    <YearCalendar
      year={year}
      onYear={(next) => change({ year: next })}
      entries={activities.map(entryOf)}
    />
  );
}

interface EmptyProps {
  readonly filters: CalendarFilters;
  readonly year: number;
  readonly onClear: () => void;
}

function Empty({ filters: { kind, unit, country }, year, onClear }: EmptyProps) {
  const t = useMessages(calendarMessages);
  const { paths } = calendarOptions.use();
  if (kind.length === 0 && unit === null && country === null) {
    return (
      <EmptyState
        why={t('none', { year })}
        action={<PortalLink to={paths.dossiers()}>{t('toDossiers')}</PortalLink>}
      />
    );
  }
  return (
    <EmptyState
      why={t('nothing', { year })}
      action={
        <ActButton variant="default" onClick={onClear}>
          {t('clear')}
        </ActButton>
      }
    />
  );
}
