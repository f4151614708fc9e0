import { QueryFailure } from '@cau-noi/portal/failure';
import { Page } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import type { ReactNode } from 'react';
import type { UseQueryState } from 'urql';
import { NotInRegister } from './not-in-register.tsx';

export interface EntryAskedProps<Entry> {
  /** What stands above while there is no entry yet. */
  readonly title: string;
  /** The register, for whoever finds nothing here. */
  readonly list: string;
  readonly state: Pick<UseQueryState, 'data' | 'error' | 'fetching'>;
  readonly onRetry: () => void;
  /** The entry in the answer; null while there is none. */
  readonly entry: Entry | null;
  readonly children: (entry: Entry) => ReactNode;
}

/** An entry that was asked for: the entry, its shape while it is on its way, or why there is none. */
export function EntryAsked<Entry>(props: EntryAskedProps<Entry>) {
  const { title, list, state, onRetry, entry, children } = props;
  if (state.error && !state.data) return <QueryFailure error={state.error} onRetry={onRetry} />;
  if (entry !== null) return children(entry);
  if (state.fetching) {
    return (
      <Page width="reading">
        <Skeleton shape="record" label={title} />
      </Page>
    );
  }
  return <NotInRegister title={title} list={list} />;
}
