import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { useFilters } from '@cau-noi/portal/filters';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { useShortcut } from '@cau-noi/portal/shortcuts';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Sort } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { LoadMore } from '@cau-noi/ui/pagination';
import { readFragment } from '@cau-noi/graphql/graphql';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { dossiersOptions } from '../dossiers.routes.ts';
import { dossierListMessages } from './dossier-list.messages.ts';
import { DossierRow_dossier, useDossierColumns } from './dossier-row.tsx';
import type { DossierRow } from './dossier-row.tsx';
import { hiddenColumns, isNarrowed, listFilters, NO_FILTERS, whereOf } from './list-filters.ts';
import type { ListFilters, ORDERS } from './list-filters.ts';
import { ListFilterBar } from './list-filter-bar.tsx';
import { useDossierPages } from './use-dossier-pages.ts';

type Order = (typeof ORDERS)[number];

const SORTS: Readonly<Record<Order, Sort | null>> = {
  START_DATE_DESC: { column: 'dates', direction: 'descending' },
  START_DATE_ASC: { column: 'dates', direction: 'ascending' },
  UPDATED_DESC: { column: 'updated', direction: 'descending' },
  TITLE_ASC: { column: 'title', direction: 'ascending' },
  NUMBER_DESC: null,
};

/** The order for a pressed header; titles and days of change have one direction each. */
function orderOf({ column, direction }: Sort): Order {
  if (column === 'title') return 'TITLE_ASC';
  if (column === 'updated') return 'UPDATED_DESC';
  return direction === 'ascending' ? 'START_DATE_ASC' : 'START_DATE_DESC';
}

const keyOf = (row: DossierRow) => readFragment(DossierRow_dossier, row).id;
const toneOf = (row: DossierRow) =>
  readFragment(DossierRow_dossier, row).reportOverdue ? ('justify' as const) : undefined;

/** The dossiers that the reader may see, narrowed by what stands in the address. */
export function DossierListPage() {
  const t = useMessages(dossierListMessages);
  const format = useFormat();
  const viewer = useViewer();
  const go = useGo();
  const { paths } = dossiersOptions.use();
  const [filters, setFilters] = useFilters(listFilters);
  const order = filters.order ?? 'START_DATE_DESC';
  const where = useMemo(() => whereOf(filters), [filters]);
  const list = useDossierPages(where, order);
  const rows = list.pages?.rows ?? [];
  const total = list.pages?.total ?? 0;
  const columns = useDossierColumns(rows, { shown: rows.length, total });
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
      <ListFilterBar
        filters={filters}
        onChange={setFilters}
        columns={columns}
        found={
          list.pages === null ? '' : t('shown', { shown: format.number(rows.length), count: total })
        }
      />
      {list.error && !list.pages ? (
        <QueryFailure error={list.error} onRetry={() => void list.again()} />
      ) : (
        <DataTable
          caption={t('table')}
          columns={columns}
          rows={rows}
          rowKey={keyOf}
          rowTone={toneOf}
          hidden={hiddenColumns(filters.cols)}
          loading={list.loading}
          sort={SORTS[order]}
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
      {rows.length > 0 && (
        <LoadMore
          shown={rows.length}
          total={total}
          loading={list.loadingMore}
          onMore={() => void list.more()}
        />
      )}
    </Page>
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
