import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { directoryOptions } from '../directory.routes.ts';
import { registerMessages } from './register.messages.ts';
import classes from './register.module.css';

/** From one register to another. */
export function RegisterLinks() {
  const t = useMessages(registerMessages);
  const { paths } = directoryOptions.use();
  return (
    <nav aria-label={t('registers')} className={classes.links}>
      <PortalLink to={paths.organisations()}>{t('organisations')}</PortalLink>
      <PortalLink to={paths.people()}>{t('people')}</PortalLink>
      <PortalLink to={paths.partners()}>{t('partners')}</PortalLink>
    </nav>
  );
}
