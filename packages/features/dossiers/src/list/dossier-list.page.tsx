import { readFragment } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import type { Pages } from '@cau-noi/graphql/pages';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { useFilters } from '@cau-noi/portal/filters';
import { useGo } from '@cau-noi/portal/link';
import { hiddenColumns } from '@cau-noi/portal/list-columns';
import { ExportButton } from '@cau-noi/portal/list-export';
import type { ShownList } from '@cau-noi/portal/list-export';
import { MayButton } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { SavedViews } from '@cau-noi/portal/saved-views';
import { SelectionBar, useSelected } from '@cau-noi/portal/selection-bar';
import { useViewer } from '@cau-noi/portal/session';
import { useShortcut } from '@cau-noi/portal/shortcuts';
import { useTablePlace } from '@cau-noi/portal/table-place';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { DataTableProps } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { LoadMore } from '@cau-noi/ui/pagination';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { dossiersOptions } from '../dossiers.routes.ts';
import { dossierListMessages } from './dossier-list.messages.ts';
import { DossierListQuery, pageOf } from './dossier-list.query.ts';
import { DossierRow_dossier, useDossierColumns } from './dossier-row.tsx';
import type { DossierRow } from './dossier-row.tsx';
import { ListFilterBar } from './list-filter-bar.tsx';
import {
  isNarrowed,
  LIST_COLUMNS,
  listFilters,
  NO_FILTERS,
  orderOf,
  searchOf,
  shownColumns,
  sortOf,
  USUAL_SEARCH,
  whereOf,
} from './list-filters.ts';
import type { ListFilters } from './list-filters.ts';

const keyOf = (row: DossierRow) => readFragment(DossierRow_dossier, row).id;
const labelOf = (row: DossierRow) => String(readFragment(DossierRow_dossier, row).number);
const toneOf = (row: DossierRow) =>
  readFragment(DossierRow_dossier, row).reportOverdue ? ('justify' as const) : undefined;

/** The dossiers that the reader may see, narrowed by what stands in the address. */
export function DossierListPage() {
  const t = useMessages(dossierListMessages);
  const viewer = useViewer();
  const go = useGo();
  const { paths } = dossiersOptions.use();
  const [filters, setFilters] = useFilters(listFilters);
  const order = filters.order ?? 'START_DATE_DESC';
  const variables = useMemo(() => ({ where: whereOf(filters), orderBy: order }), [filters, order]);
  const list = usePages({
    document: DossierListQuery,
    variables,
    pageOf,
    kept: true,
    totals: true,
  });
  const totals = list.data?.dossiers.totals ?? null;
  const columns = useDossierColumns(totals);
  const columnIds = shownColumns(filters.cols);
  const shown: ShownList = { list: 'dossiers', ...variables, columns: columnIds };
  const create = () => go(paths.dossierNew());
  usePageTitle(t('title'));
  useShortcut('n', t('create'), create);
  const createButton = (
    <MayButton permission={viewer.may.dossierCreate} onClick={create}>
      {t('create')}
    </MayButton>
  );
  return (
    <Page>
      <PageHeader title={t('title')} actions={createButton} />
      <SavedViews
        list="DOSSIERS"
        search={searchOf(filters)}
        worthSaving={searchOf(filters) !== USUAL_SEARCH}
        onOpen={(search) => go(`${paths.dossiers()}?${search}`, { replace: true })}
      />
      <ListFilterBar
        filters={filters}
        onChange={setFilters}
        columns={columns}
        found={totals === null ? '' : t('found', { count: totals.records })}
        exportButton={<ExportButton shown={shown} />}
      />
      {list.error && list.rows.length === 0 ? (
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
            <Empty
              filters={filters}
              onClear={() => setFilters(NO_FILTERS)}
              createButton={createButton}
            />
          }
        />
      )}
    </Page>
  );
}

interface RowsProps extends Pick<
  DataTableProps<DossierRow>,
  'columns' | 'hidden' | 'sort' | 'onSort' | 'empty'
> {
  readonly list: Pages<DossierRow>;
  readonly shown: ShownList;
}

/** The rows, what is chosen of them, and more of them. */
function Rows({ list, shown, ...table }: RowsProps) {
  const t = useMessages(dossierListMessages);
  const { where, orderBy } = shown;
  const key = `dossiers ${JSON.stringify([where, orderBy])}`;
  const [selected, setSelected] = useSelected(key);
  const selection = useMemo(
    () => ({ selected, onChange: setSelected, label: labelOf }),
    [selected, setSelected],
  );
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
        caption={t('table')}
        rows={rows}
        rowKey={keyOf}
        rowTone={toneOf}
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

interface EmptyProps {
  readonly filters: ListFilters;
  readonly onClear: () => void;
  readonly createButton: ReactNode;
}

function Empty({ filters, onClear, createButton }: EmptyProps) {
  const t = useMessages(dossierListMessages);
  if (!isNarrowed(filters)) return <EmptyState why={t('empty.none')} action={createButton} />;
  return (
    <EmptyState
      why={t('empty.narrowed')}
      action={
        <ActButton variant="default" onClick={onClear}>
          {t('filter.clear')}
        </ActButton>
      }
    />
  );
}
