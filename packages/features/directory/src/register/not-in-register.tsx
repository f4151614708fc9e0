import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { registerMessages } from './register.messages.ts';

export interface NotInRegisterProps {
  readonly title: string;
  readonly list: string;
}

/** An unknown entry, or one that the reader may not see: the two look the same. */
export function NotInRegister({ title, list }: NotInRegisterProps) {
  const t = useMessages(registerMessages);
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
