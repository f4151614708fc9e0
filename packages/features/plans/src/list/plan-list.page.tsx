import { readFragment } from '@cau-noi/graphql/graphql';
import { type Pages, usePages } from '@cau-noi/graphql/pages';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { useFilters } from '@cau-noi/portal/filters';
import { useGo } from '@cau-noi/portal/link';
import { hiddenColumns } from '@cau-noi/portal/list-columns';
import { ExportButton, type ShownList } from '@cau-noi/portal/list-export';
import { MayButton } from '@cau-noi/portal/may-button';
import { useNames } from '@cau-noi/portal/names';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { SavedViews } from '@cau-noi/portal/saved-views';
import { SelectionBar, useSelected } from '@cau-noi/portal/selection-bar';
import { useViewer } from '@cau-noi/portal/session';
import { useShortcut } from '@cau-noi/portal/shortcuts';
import { useTablePlace } from '@cau-noi/portal/table-place';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable, type DataTableProps } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { LoadMore } from '@cau-noi/ui/pagination';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { plansMessages } from '../plans.messages.ts';
import { plansOptions } from '../plans.routes.ts';
import {
  isNarrowed,
  LIST_COLUMNS,
  type ListFilters,
  listFilters,
  NO_FILTERS,
  orderOf,
  searchOf,
  shownColumns,
  sortOf,
  USUAL_ORDER,
  USUAL_SEARCH,
  whereOf,
} from './list-filters.ts';
import { ListFilterBar } from './list-filter-bar.tsx';
import { listMessages } from './list.messages.ts';
import { pageOf, PlanListQuery } from './plan-list.query.ts';
import { PlanRow_plan, type PlanRow, usePlanColumns } from './plan-row.tsx';

const NewPlan = lazy(() => import('./new-plan.tsx'));

const keyOf = (row: PlanRow) => readFragment(PlanRow_plan, row).id;

/** The yearly plans that the reader may see, narrowed by what stands in the address. */
export function PlanListPage() {
  const t = useMessages(listMessages);
  const viewer = useViewer();
  const go = useGo();
  const { paths } = plansOptions.use();
  const [filters, setFilters] = useFilters(listFilters);
  const order = filters.order ?? USUAL_ORDER;
  const variables = useMemo(() => ({ where: whereOf(filters), orderBy: order }), [filters, order]);
  const list = usePages({ document: PlanListQuery, variables, pageOf, kept: true, totals: true });
  const totals = list.data?.plans.totals ?? null;
  const columns = usePlanColumns(totals);
  const columnIds = shownColumns(filters.cols);
  const shown: ShownList = { list: 'plans', ...variables, columns: columnIds };
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
      <SavedViews
        list="PLANS"
        search={searchOf(filters)}
        worthSaving={searchOf(filters) !== USUAL_SEARCH}
        onOpen={(search) => go(`${paths.plans()}?${search}`, { replace: true })}
      />
      <ListFilterBar
        filters={filters}
        onChange={setFilters}
        found={list.total === null ? '' : t('list.found', { count: list.total })}
        columns={columns}
        exportButton={<ExportButton shown={shown} />}
      />
      {list.error !== null && list.rows.length === 0 ? (
        <QueryFailure error={list.error} onRetry={list.again} />
      ) : (
        <Rows
          list={list}
          shown={shown}
          columns={columns}
          hidden={hiddenColumns(LIST_COLUMNS, filters.cols)}
          sort={sortOf(order)}
          onSort={(sort) => setFilters({ order: orderOf(sort) })}
          empty={
            <Nothing
              filters={filters}
              createButton={createButton}
              onClear={() => setFilters(NO_FILTERS)}
            />
          }
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

interface RowsProps extends Pick<
  DataTableProps<PlanRow>,
  'columns' | 'hidden' | 'sort' | 'onSort' | 'empty'
> {
  readonly list: Pages<PlanRow>;
  readonly shown: ShownList;
}

/** The rows, what is chosen of them, and more of them. */
function Rows({ list, shown, ...table }: RowsProps) {
  const t = useMessages(listMessages);
  const words = useMessages(plansMessages);
  const { where, orderBy } = shown;
  const key = `plans ${JSON.stringify([where, orderBy])}`;
  const [selected, setSelected] = useSelected(key);
  const selection = useMemo(() => {
    const label = (row: PlanRow) => {
      const { year, organisation } = readFragment(PlanRow_plan, row);
      return words('titleOf', { year, union: organisation.shortName });
    };
    return { selected, onChange: setSelected, label };
  }, [selected, setSelected, words]);
  const { rows, loading } = list;
  const total = list.total ?? rows.length;
  return (
    <>
      <SelectionBar
        selected={selected}
        onClear={() => setSelected(new Set())}
        shownOf={(ids) => ({ ...shown, where: { ...where, ids } })}
      />
      <DataTable
        key={key}
        {...table}
        caption={t('list.caption')}
        rows={rows}
        rowKey={keyOf}
        total={total}
        onEnd={list.more}
        place={useTablePlace(key)}
        selection={selection}
        loading={loading}
      />
      {rows.length > 0 && (
        <LoadMore shown={rows.length} total={total} loading={loading} onMore={list.more} />
      )}
    </>
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
