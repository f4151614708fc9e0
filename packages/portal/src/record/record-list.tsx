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
import { recordMessages } from './record.messages.ts';
import classes from './record.module.css';

/** The words of one list. */
export interface ListSaid {
  readonly title: string;
  readonly lead: string;
  readonly add: string;
  /** The list holds no record that the reader may see. */
  readonly none: string;
  /** No record fits the filters. */
  readonly nothingFound: string;
}

export interface RecordListProps<Row> {
  readonly said: ListSaid;
  readonly newPath: string;
  /** Whether the reader may write a new one; as for a dossier where this is left out. */
  readonly mayAdd?: Permission | undefined;
  /** Links to what stands beside it. */
  readonly trail?: ReactNode;
  readonly filters: ReactNode;
  /** What the whole list adds up to. */
  readonly totals?: ReactNode;
  readonly list: Pages<Row>;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Takes the filters away; null while nothing narrows the list. */
  readonly onClear: (() => void) | null;
}

/** A list as a page: what it is for, its filters, what it adds up to, its records, the way to a new one. */
export function RecordList<Row>(props: RecordListProps<Row>) {
  const { said, newPath, mayAdd, trail, filters, totals, list, columns, rowKey, onClear } = props;
  const t = useMessages(recordMessages);
  const go = useGo();
  const { may } = useViewer();
  usePageTitle(said.title);
  // Whoever may begin a dossier may begin these: officers, for their own union.
  const add = (
    <MayButton permission={mayAdd ?? may.dossierCreate} onClick={() => go(newPath)}>
      {said.add}
    </MayButton>
  );
  const empty =
    onClear === null ? (
      <EmptyState why={said.none} action={add} />
    ) : (
      <EmptyState
        why={said.nothingFound}
        action={
          <ActButton variant="default" onClick={onClear}>
            {t('clear')}
          </ActButton>
        }
      />
    );
  return (
    <Page>
      <PageHeader title={said.title} trail={trail} actions={add} />
      <p className={classes.text}>{said.lead}</p>
      {filters}
      {totals}
      {list.error && list.rows.length === 0 ? (
        <QueryFailure error={list.error} onRetry={list.again} />
      ) : (
        <DataTable
          caption={said.title}
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
