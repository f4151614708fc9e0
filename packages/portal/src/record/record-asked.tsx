import { useMessages } from '@cau-noi/i18n/language';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import type { ReactNode } from 'react';
import type { UseQueryState } from 'urql';
import { QueryFailure } from '../failure.tsx';
import { PortalLink } from '../routes/link.tsx';
import { recordMessages } from './record.messages.ts';

export interface RecordAskedProps<Data, Asked> {
  /** What stands above while there is no record yet. */
  readonly title: string;
  /** The list, for whoever finds nothing here. */
  readonly list: string;
  readonly state: Pick<UseQueryState<Data>, 'data' | 'error'>;
  readonly onRetry: () => void;
  /** The record in the answer; null where there is none, or none that the reader may see. */
  readonly recordOf: (data: Data) => Asked | null;
  readonly children: (record: Asked, data: Data) => ReactNode;
}

/** A record that was asked for: it, its shape while it is on its way, or why there is none. */
export function RecordAsked<Data, Asked>(props: RecordAskedProps<Data, Asked>) {
  const { title, list, state, onRetry, recordOf, children } = props;
  const t = useMessages(recordMessages);
  const { data, error } = state;
  // An address that is no record's is answered without data, which is null then.
  const answer = data ?? undefined;
  if (error && answer === undefined) {
    return (
      <Page width="reading">
        <PageHeader title={title} />
        <QueryFailure error={error} onRetry={onRetry} />
        <p>
          <PortalLink to={list}>{t('backToList')}</PortalLink>
        </p>
      </Page>
    );
  }
  if (answer === undefined) {
    return (
      <Page width="reading">
        <Skeleton shape="record" label={title} />
      </Page>
    );
  }
  const record = recordOf(answer);
  if (record !== null) return children(record, answer);
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
