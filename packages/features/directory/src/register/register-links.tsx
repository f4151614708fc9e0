import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { PageLinks } from '@cau-noi/portal/page-links';
import { useViewer } from '@cau-noi/portal/session';
import { directoryOptions } from '../directory.routes.ts';
import { registerMessages } from './register.messages.ts';

/** From one register to another. */
export function RegisterLinks() {
  const t = useMessages(registerMessages);
  const { may } = useViewer();
  const { paths } = directoryOptions.use();
  return (
    <PageLinks label={t('registers')}>
      <PortalLink to={paths.organisations()}>{t('organisations')}</PortalLink>
      <PortalLink exact to={paths.people()}>
        {t('people')}
      </PortalLink>
      <PortalLink to={paths.staff()}>{t('staff')}</PortalLink>
      <PortalLink to={paths.collaborators()}>{t('collaborators')}</PortalLink>
      <PortalLink to={paths.trainings()}>{t('trainings')}</PortalLink>
      <PortalLink to={paths.capacity()}>{t('capacity')}</PortalLink>
      <PortalLink to={paths.passports()}>{t('passports')}</PortalLink>
      {may.manageUsers.allowed && (
        <PortalLink to={paths.dataRequests()}>{t('dataRequests')}</PortalLink>
      )}
      <PortalLink to={paths.partners()}>{t('partners')}</PortalLink>
    </PageLinks>
  );
}
