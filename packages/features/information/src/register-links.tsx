import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { PageLinks } from '@cau-noi/portal/page-links';
import { informationOptions } from './information.routes.ts';
import { informationMessages } from './information.messages.ts';

/** From one of both registers to the other, and to the targets. */
export function RegisterLinks() {
  const t = useMessages(informationMessages);
  const { paths } = informationOptions.use();
  return (
    <PageLinks label={t('registers')}>
      <PortalLink exact to={paths.informationItems()}>
        {t('items')}
      </PortalLink>
      <PortalLink to={paths.informationTargets()}>{t('targets')}</PortalLink>
      <PortalLink to={paths.research()}>{t('research')}</PortalLink>
    </PageLinks>
  );
}
