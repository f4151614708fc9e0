import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import type { ReactNode } from 'react';
import type { UseQueryState } from 'urql';
import { recordMessages } from './record.messages.ts';

export interface RecordAskedProps<Asked> {
  /** What stands above while there is no record yet. */
  readonly title: string;
  readonly list: string;
  readonly state: Pick<UseQueryState, 'data' | 'error' | 'fetching'>;
  readonly onRetry: () => void;
  /** The record in the answer; null while there is none. */
  readonly record: Asked | null;
  readonly children: (record: Asked) => ReactNode;
}

/** A record that was asked for: it, its shape while it is on its way, or why there is none. */
export function RecordAsked<Asked>(props: RecordAskedProps<Asked>) {
  const { title, list, state, onRetry, record, children } = props;
  const t = useMessages(recordMessages);
  if (state.error && !state.data) return <QueryFailure error={state.error} onRetry={onRetry} />;
  if (record !== null) return children(record);
  return (
    <Page width="reading">
      {state.fetching ? (
        <Skeleton shape="record" label={title} />
      ) : (
        <>
          <PageHeader title={title} />
          <EmptyState
            why={t('notFound')}
            action={<PortalLink to={list}>{t('backToList')}</PortalLink>}
          />
        </>
      )}
    </Page>
  );
}
