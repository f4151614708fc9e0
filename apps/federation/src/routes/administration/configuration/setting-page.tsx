import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, usePathParam } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import type { TypedDocumentNode } from 'urql';
import { administrationMessages } from '../administration.messages.ts';
import { administrationOptions } from '../administration.routes.ts';
import { configurationMessages } from './configuration.messages.ts';
import { DatedHistory } from './dated-history.tsx';
import type { Historic } from './dated-history.tsx';

export interface SettingPageProps<Data, Row> {
  readonly kind: string;
  readonly query: TypedDocumentNode<Data, Record<string, never>>;
  /** All rows of the kind, the latest first. */
  readonly rowsOf: (data: Data) => readonly Row[];
  /** Which part of the address names the row that is shown. */
  readonly param: string;
  /** Whether two rows are the same setting at different times. */
  readonly isSame: (row: Row, shown: Row) => boolean;
  readonly titleOf: (shown: Row) => string;
  /** What it is for, where that needs to be said. */
  readonly leadOf?: (shown: Row) => string;
  /** What was set. */
  readonly columns: readonly Column<Row>[];
  /** What else is set of the same kind, beside what is shown. */
  readonly besideOf?: (all: readonly Row[], shown: Row) => ReactNode;
  /** The form of the value that takes over from the one that is open; `again` loads the settings again. */
  readonly children: (latest: Row, again: () => void, all: readonly Row[]) => ReactNode;
}

/** The page of one setting: what it is, its values by time, the next one. */
export function SettingPage<Data, Row extends Historic>(props: SettingPageProps<Data, Row>) {
  const { kind, query, rowsOf, param, isSame, titleOf, leadOf, columns, besideOf, children } =
    props;
  const t = useMessages(configurationMessages);
  const shared = useMessages(administrationMessages);
  const { paths } = administrationOptions.use();
  const id = usePathParam(param);
  const [{ data, error, fetching }, ask] = useQuery({ query });
  const again = () => ask({ requestPolicy: 'network-only' });
  const all = data === undefined ? [] : rowsOf(data);
  const shown = all.find((row) => row.id === id);
  const title = shown === undefined ? kind : titleOf(shown);
  usePageTitle(title);
  if (error && !data) {
    return (
      <Page>
        <QueryFailure page error={error} onRetry={again} />
      </Page>
    );
  }
  if (shown === undefined && fetching) return <Skeleton shape="record" label={kind} />;
  const lead = shown && leadOf?.(shown);
  const rows = shown === undefined ? [] : all.filter((row) => isSame(row, shown));
  const latest = rows.find(({ validTo }) => validTo === null);
  return (
    <Page>
      <PageHeader
        kind={lead === undefined ? kind : t('of', { kind, lead })}
        title={title}
        trail={<PortalLink to={paths.configuration()}>{t('title')}</PortalLink>}
      />
      {shown === undefined ? (
        <EmptyState why={shared('gone')} />
      ) : (
        <>
          <DatedHistory rows={rows} columns={columns} />
          {besideOf?.(all, shown)}
          {latest === undefined ? (
            <PageSection title={t('next')}>
              <EmptyState why={t('none')} />
            </PageSection>
          ) : (
            <Fragment key={latest.id}>{children(latest, again, all)}</Fragment>
          )}
        </>
      )}
    </Page>
  );
}
