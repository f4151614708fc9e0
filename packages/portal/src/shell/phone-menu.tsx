import { useMessages } from '@cau-noi/i18n/language';
import { Dialog } from '@cau-noi/ui/dialog';
import type { NavigationSection } from '../feature.tsx';
import { portalMessages } from '../portal.messages.ts';
import { Entries } from './navigation.tsx';

interface PhoneMenuProps {
  readonly entries: readonly NavigationSection[];
  readonly onClose: () => void;
}

/** Every entry of the portal, behind the last button of a phone's bar. Default export because it is loaded lazily. */
export default function PhoneMenu({ entries, onClose }: PhoneMenuProps) {
  const t = useMessages(portalMessages);
  return (
    <Dialog title={t('shell.menu')} onClose={onClose}>
      <nav aria-label={t('shell.menu')}>
        <Entries unfolded entries={entries} onChoose={onClose} />
      </nav>
    </Dialog>
  );
}
