import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { Group } from '@mantine/core';
import { administrationMessages } from './administration.messages.ts';
import { administrationOptions } from './administration.routes.ts';

/** From one part of the administration to the other. */
export function AdministrationLinks() {
  const t = useMessages(administrationMessages);
  const { paths } = administrationOptions.use();
  return (
    <Group component="nav" aria-label={t('title')} gap="md">
      <PortalLink to={paths.users()}>{t('users')}</PortalLink>
      <PortalLink to={paths.reorganisation()}>{t('reorganisation')}</PortalLink>
      <PortalLink to={paths.configuration()}>{t('configuration')}</PortalLink>
      <PortalLink to={paths.workingDays()}>{t('workingDays')}</PortalLink>
      <PortalLink to={paths.ownCeilings()}>{t('ownCeilings')}</PortalLink>
      <PortalLink to={paths.exchangeRates()}>{t('exchangeRates')}</PortalLink>
    </Group>
  );
}
