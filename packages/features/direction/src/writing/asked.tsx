import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import type { ReactNode } from 'react';
import type { UseQueryState } from 'urql';
import { directionMessages } from '../direction.messages.ts';

export interface AskedProps<Data, Entry> {
  /** What stands above while there is no entry yet. */
  readonly title: string;
  readonly list: string;
  readonly state: Pick<UseQueryState<Data>, 'data' | 'error'>;
  readonly onRetry: () => void;
  readonly entryOf: (data: Data) => Entry | null;
  readonly children: (entry: Entry, data: Data) => ReactNode;
}

/** An entry that was asked for: the entry, its shape while it is on its way, or why there is none. */
export function Asked<Data, Entry>(props: AskedProps<Data, Entry>) {
  const { title, list, state, onRetry, entryOf, children } = props;
  const t = useMessages(directionMessages);
  const { data, error } = state;
  if (error && data === undefined) return <QueryFailure error={error} onRetry={onRetry} />;
  if (data === undefined) {
    return (
      <Page width="reading">
        <Skeleton shape="record" label={title} />
      </Page>
    );
  }
  const entry = entryOf(data);
  if (entry !== null) return children(entry, data);
  return (
    <Page width="reading">
      <PageHeader title={title} />
      <EmptyState
        why={t('notFound')}
        action={<PortalLink to={list}>{t('backToList')}</PortalLink>}
      />
    </Page>
  );
}
