import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { useFilters } from '@cau-noi/portal/filters';
import { MayButton } from '@cau-noi/portal/may-button';
import { useNames } from '@cau-noi/portal/names';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { useShortcut } from '@cau-noi/portal/shortcuts';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { LoadMore } from '@cau-noi/ui/pagination';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { isNarrowed, type ListFilters, listFilters, NO_FILTERS, whereOf } from './list-filters.ts';
import { ListFilterBar } from './list-filter-bar.tsx';
import { listMessages } from './list.messages.ts';
import { PlanRow_plan, type PlanRow, usePlanColumns } from './plan-row.tsx';

const NewPlan = lazy(() => import('./new-plan.tsx'));

const PlanListQuery = graphql(
  `
    query PlanListQuery($where: PlanWhere, $after: String) {
      plans(first: 50, where: $where, after: $after) {
        totalCount
        nodes {
          ...PlanRow_plan
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [PlanRow_plan],
);

const pageOf = (data: ResultOf<typeof PlanListQuery>) => data.plans;
const keyOf = (row: PlanRow) => readFragment(PlanRow_plan, row).id;

/** The yearly plans that the reader may see, narrowed by what stands in the address. */
export function PlanListPage() {
  const t = useMessages(listMessages);
  const viewer = useViewer();
  const [filters, setFilters] = useFilters(listFilters);
  const variables = useMemo(() => ({ where: whereOf(filters) }), [filters]);
  const list = usePages({ document: PlanListQuery, variables, pageOf });
  const columns = usePlanColumns(list.rows);
  const begin = () => setFilters({ new: true });
  // A plan is usually written in the year before; the dialog lets choose another.
  const usual = filters.year ?? Number(viewer.today.slice(0, 4)) + 1;
  const createButton = (
    <MayButton permission={viewer.may.planCreate} onClick={begin}>
      {filters.year === null ? t('create.openAny') : t('create.open', { year: usual })}
    </MayButton>
  );
  usePageTitle(t('list.title'));
  useShortcut('n', t('create.openAny'), begin);
  return (
    <Page>
      <PageHeader title={t('list.title')} actions={createButton} />
      <ListFilterBar
        filters={filters}
        onChange={setFilters}
        found={list.total === null ? '' : t('list.found', { count: list.total })}
      />
      {list.error !== null && list.rows.length === 0 ? (
        <QueryFailure error={list.error} onRetry={list.again} />
      ) : (
        <DataTable
          caption={t('list.caption')}
          columns={columns}
          rows={list.rows}
          rowKey={keyOf}
          loading={list.loading}
          empty={
            <Nothing
              filters={filters}
              createButton={createButton}
              onClear={() => setFilters(NO_FILTERS)}
            />
          }
        />
      )}
      {list.rows.length > 0 && (
        <LoadMore
          shown={list.rows.length}
          total={list.total ?? list.rows.length}
          loading={list.loading}
          onMore={list.more}
        />
      )}
      {filters.new && (
        <Suspense fallback={null}>
          <NewPlan year={usual} unit={filters.unit} onClose={() => setFilters({ new: false })} />
        </Suspense>
      )}
    </Page>
  );
}

interface NothingProps {
  readonly filters: ListFilters;
  readonly createButton: ReactNode;
  readonly onClear: () => void;
}

/** Why the list is empty: a year that has no plan yet is begun here, anything else is filtered away. */
function Nothing({ filters, createButton, onClear }: NothingProps) {
  const t = useMessages(listMessages);
  const viewer = useViewer();
  const { year, unit, state, q } = filters;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const union = unit === null ? viewer.home?.shortName : nameOf(unit);
  if (!isNarrowed(filters)) return <EmptyState why={t('list.empty')} action={createButton} />;
  if (year !== null && state === null && q === '' && union !== undefined)
    return <EmptyState why={t('list.noneOfYear', { union, year })} action={createButton} />;
  return (
    <EmptyState
      why={t('list.none')}
      action={
        <ActButton variant="default" onClick={onClear}>
          {t('list.clear')}
        </ActButton>
      }
    />
  );
}
