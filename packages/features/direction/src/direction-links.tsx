import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { PageLinks } from '@cau-noi/portal/page-links';
import { directionMessages } from './direction.messages.ts';
import { directionOptions } from './direction.routes.ts';

/** From one page of direction to another. */
export function DirectionLinks() {
  const t = useMessages(directionMessages);
  const { paths } = directionOptions.use();
  return (
    <PageLinks label={t('pages')}>
      <PortalLink to={paths.directives()}>{t('directives')}</PortalLink>
      <PortalLink to={paths.suspensions()}>{t('suspensions')}</PortalLink>
      <PortalLink to={paths.proposals()}>{t('proposals')}</PortalLink>
      <PortalLink to={paths.inspections()}>{t('inspections')}</PortalLink>
    </PageLinks>
  );
}
