import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import type { ComponentProps, ReactNode } from 'react';
import { administrationMessages } from '../administration.messages.ts';
import { administrationOptions } from '../administration.routes.ts';
import { configurationMessages } from './configuration.messages.ts';

export interface SettingPageProps {
  readonly kind: string;
  /** Null while it is not known, or when there is no such setting. */
  readonly title: string | null;
  /** What it is for; null where that need not be said. */
  readonly lead: string | null;
  readonly loading: boolean;
  readonly error: ComponentProps<typeof QueryFailure>['error'] | undefined;
  readonly again: () => void;
  readonly children: ReactNode;
}

/** The page of one setting: what it is, its values by time, the next one. */
export function SettingPage(props: SettingPageProps) {
  const { kind, title, lead, loading, error, again, children } = props;
  const t = useMessages(configurationMessages);
  const shared = useMessages(administrationMessages);
  const { paths } = administrationOptions.use();
  usePageTitle(title ?? kind);
  if (error) {
    return (
      <Page>
        <QueryFailure page error={error} onRetry={again} />
      </Page>
    );
  }
  if (title === null && loading) return <Skeleton shape="record" label={kind} />;
  return (
    <Page>
      <PageHeader
        kind={lead === null ? kind : t('of', { kind, lead })}
        title={title ?? kind}
        trail={<PortalLink to={paths.configuration()}>{t('title')}</PortalLink>}
      />
      {title === null ? <EmptyState why={shared('gone')} /> : children}
    </Page>
  );
}
