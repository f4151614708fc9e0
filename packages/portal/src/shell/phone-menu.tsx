import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { Dialog } from '@cau-noi/ui/dialog';
import type { NavigationEntry } from '../feature.tsx';
import { portalMessages } from '../portal.messages.ts';
import { PortalLink } from '../routes/link.tsx';
import classes from './navigation.module.css';

interface PhoneMenuProps {
  readonly entries: readonly NavigationEntry[];
  readonly onClose: () => void;
}

/** Every entry of the portal, behind the last button of a phone's bar. Default export because it is loaded lazily. */
export default function PhoneMenu({ entries, onClose }: PhoneMenuProps) {
  const t = useMessages(portalMessages);
  const { language } = useLanguage();
  return (
    <Dialog title={t('shell.menu')} onClose={onClose}>
      <nav aria-label={t('shell.menu')}>
        <ul className={classes.entries}>
          {entries.map(({ to, label, icon: Icon, also = [] }) => (
            <li key={to}>
              <PortalLink
                plain
                exact={to === '/'}
                to={to}
                also={also}
                className={classes.entry ?? ''}
                onClick={onClose}
              >
                <Icon size={20} stroke={1.6} aria-hidden />
                {label[language]}
              </PortalLink>
            </li>
          ))}
        </ul>
      </nav>
    </Dialog>
  );
}
