import type { Pages } from '@cau-noi/graphql/pages';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '../failure.tsx';
import { useGo } from '../routes/link.tsx';
import { MayButton } from '../permission/may-button.tsx';
import type { Permission } from '../permission/may-button.tsx';
import { usePageTitle } from '../page-title.ts';
import { useViewer } from '../session/viewer.ts';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { LoadMore } from '@cau-noi/ui/pagination';
import type { ReactNode } from 'react';
import { ListFilters } from '../list/filter-fields.tsx';
import type { FilterFields } from '../list/filter-fields.tsx';
import { ExportButton } from '../list/list-export.tsx';
import type { ShownList } from '../list/list-export.tsx';
import type { Narrowing } from '../list/narrowing.ts';
import { recordMessages } from './record.messages.ts';
import classes from './record.module.css';

/**
 * The words of every list: `none` where it holds no record that the reader may see, `nothingFound` where none fits
 * the filters.
 */
export type ListWord = 'title' | 'lead' | 'add' | 'none' | 'nothingFound';

export interface RecordListProps<Row, Asked> {
  readonly said: (word: ListWord) => string;
  readonly newPath: string;
  /** Whether the reader may write a new one; as for a dossier where this is left out. */
  readonly mayAdd?: Permission | undefined;
  /** Links to what stands beside it. */
  readonly trail?: ReactNode;
  /** Links to other lists of the same subject. */
  readonly links?: ReactNode;
  readonly narrowing: Narrowing<Asked, object>;
  readonly filters: FilterFields<Asked>;
  /** How many were found, in words. */
  readonly found: string;
  /** What the whole list adds up to. */
  readonly totals?: ReactNode;
  /** The file that it can be taken along as. */
  readonly file: Omit<ShownList, 'where'>;
  readonly list: Pages<Row>;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
}

/** A list as a page: what it is for, its filters, what it adds up to, its records, the way to a new one. */
export function RecordList<Row, Asked>(props: RecordListProps<Row, Asked>) {
  const { said, newPath, mayAdd, trail, links, narrowing, totals, list, columns, rowKey } = props;
  const t = useMessages(recordMessages);
  const go = useGo();
  const { may } = useViewer();
  usePageTitle(said('title'));
  // Whoever may begin a dossier may begin these: officers, for their own union.
  const add = (
    <MayButton permission={mayAdd ?? may.dossierCreate} onClick={() => go(newPath)}>
      {said('add')}
    </MayButton>
  );
  const empty =
    narrowing.clear === null ? (
      <EmptyState why={said('none')} action={add} />
    ) : (
      <EmptyState
        why={said('nothingFound')}
        action={
          <ActButton variant="default" onClick={narrowing.clear}>
            {t('clear')}
          </ActButton>
        }
      />
    );
  return (
    <Page>
      <PageHeader title={said('title')} trail={trail} actions={add} />
      <p className={classes.text}>{said('lead')}</p>
      {links}
      <ListFilters
        narrowing={narrowing}
        fields={props.filters}
        found={props.found}
        actions={<ExportButton shown={{ ...props.file, where: narrowing.where }} />}
      />
      {totals}
      {list.error && list.rows.length === 0 ? (
        <QueryFailure error={list.error} onRetry={list.again} />
      ) : (
        <DataTable
          caption={said('title')}
          columns={columns}
          rows={list.rows}
          rowKey={rowKey}
          total={list.total ?? list.rows.length}
          totalIsExact={list.totalIsExact}
          loading={list.loading}
          empty={empty}
        />
      )}
      {list.total !== null && list.total > list.rows.length && (
        <LoadMore
          shown={list.rows.length}
          total={list.total}
          loading={list.loading}
          onMore={list.more}
        />
      )}
    </Page>
  );
}
