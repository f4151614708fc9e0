import type { Pages } from '@cau-noi/graphql/pages';
import { QueryFailure } from '@cau-noi/portal/failure';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { SavedViews } from '@cau-noi/portal/saved-views';
import { useTablePlace } from '@cau-noi/portal/table-place';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { LoadMore } from '@cau-noi/ui/pagination';
import type { ReactNode } from 'react';
import { NothingFits } from './nothing-fits.tsx';
import { RegisterLinks } from './register-links.tsx';

/** The words of one register. */
export interface RegisterWords {
  readonly title: string;
  readonly add: string;
  /** What the table lists, for readers of the screen. */
  readonly table: string;
  /** No entry fits the filters. */
  readonly none: string;
  /** The register holds no entry that the reader may see. */
  readonly empty: string;
}

/** By which the register is looked at again: under a name, or by coming back. */
export interface RegisterViews {
  /** Under which views of it are kept; null where none are. */
  readonly list: 'PEOPLE' | 'PARTNERS' | null;
  /** The address of the register. */
  readonly path: string;
  /** The filters as the address has them after its `?`; empty where nothing narrows the list. */
  readonly search: string;
}

export interface RegisterListProps<Row> {
  readonly words: RegisterWords;
  readonly mayAdd: Permission;
  /** Where a new entry is written. */
  readonly newPath: string;
  /** What is done with the list as it is shown. */
  readonly acts?: ReactNode;
  /** Other looks at the same entries. */
  readonly looks?: ReactNode;
  readonly filters: ReactNode;
  readonly views: RegisterViews;
  readonly list: Pages<Row>;
  readonly columns: readonly Column<Row>[];
  /** Takes the filters away; null while nothing narrows the list. */
  readonly onClear: (() => void) | null;
}

/** A register as a page: its neighbours, its filters, the entries found, and the way to a new one. */
export function RegisterList<Row extends { readonly id: string }>(props: RegisterListProps<Row>) {
  const { words, mayAdd, newPath, acts, looks, filters, views, list, columns, onClear } = props;
  const go = useGo();
  const { rows, total, totalIsExact, loading, error } = list;
  const place = useTablePlace(`${views.path} ${views.search}`);
  usePageTitle(words.title);
  const add = (
    <MayButton permission={mayAdd} onClick={() => go(newPath)}>
      {words.add}
    </MayButton>
  );
  const empty =
    onClear === null ? (
      <EmptyState why={words.empty} action={add} />
    ) : (
      <NothingFits why={words.none} onClear={onClear} />
    );
  return (
    <Page>
      <PageHeader
        title={words.title}
        trail={<RegisterLinks />}
        actions={
          <>
            {acts}
            {add}
          </>
        }
      />
      {looks}
      {views.list !== null && (
        <SavedViews
          list={views.list}
          search={views.search}
          worthSaving={views.search !== ''}
          onOpen={(search) => go(`${views.path}?${search}`, { replace: true })}
        />
      )}
      {filters}
      {error && rows.length === 0 ? (
        <QueryFailure error={error} onRetry={list.again} />
      ) : (
        <DataTable
          key={views.search}
          caption={words.table}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          total={total ?? rows.length}
          totalIsExact={totalIsExact}
          onEnd={list.more}
          place={place}
          loading={loading}
          empty={empty}
        />
      )}
      {rows.length > 0 && (
        <LoadMore
          shown={rows.length}
          total={total ?? rows.length}
          totalIsExact={totalIsExact}
          loading={loading}
          onMore={list.more}
        />
      )}
    </Page>
  );
}
