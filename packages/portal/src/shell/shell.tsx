import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { useIsPhone } from '@cau-noi/ui/viewport';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Portal } from '../define-portal.ts';
import { PortalLink } from '../routes/link.tsx';
import { portalMessages } from '../portal.messages.ts';
import { useViewer } from '../session/viewer.ts';
import { useTypedAhead, useShortcut, useShortcutList } from '../shortcuts/shortcuts.tsx';
import { Navigation, PhoneNavigation } from './navigation.tsx';
import classes from './shell.module.css';
import { TopBar } from './top-bar.tsx';

const PhoneMenu = lazy(() => import('./phone-menu.tsx'));
const PasswordDialog = lazy(() => import('../session/password-dialog.tsx'));
const ShortcutDialog = lazy(() => import('../shortcuts/shortcut-dialog.tsx'));

export interface ShellProps {
  readonly portal: Portal;
  /** Whether the server was reached by the last request. */
  readonly reached: boolean;
  readonly children: ReactNode;
}

/** Says where the viewer's own portal is, in a portal that is made for others. */
function OtherPortal({ portal: { base, audience } }: Pick<ShellProps, 'portal'>) {
  const t = useMessages(portalMessages);
  const { language } = useLanguage();
  const { portal: own, home } = useViewer();
  if (own === null || own === base || home === null) return null;
  return (
    <p className={classes.elsewhere}>
      {t('shell.madeFor', { audience: audience[language] })}{' '}
      <a href={`${own}/`}>{t('shell.ownPortal', { unit: home.shortName })}</a>
    </p>
  );
}

/** The frame of every page: navigation, top bar, the page, and on a phone the bar at the foot. */
export function Shell({ portal, reached, children }: ShellProps) {
  const t = useMessages(portalMessages);
  const { language } = useLanguage();
  const phone = useIsPhone();
  const [searching, setSearching] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const [explaining, setExplaining] = useState(false);
  const [changingPassword, setChangingPassword] = useState(false);
  const shortcuts = useShortcutList();
  const { search: Search, notifications } = portal.slots;
  const canSearch = Search !== null;

  useShortcut('mod+k', t('shortcuts.search'), () => setSearching(canSearch));
  useShortcut('?', t('shortcuts.help'), () => setExplaining(true));
  const typedAhead = useTypedAhead(searching, () => setSearching(false));

  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t('shell.skip')}
      </a>
      <TopBar
        brand={
          <PortalLink to={portal.home} plain className={classes.brand ?? ''}>
            <strong>{t('product')}</strong>
            <span>{portal.audience[language]}</span>
          </PortalLink>
        }
        {...(canSearch && { onSearch: () => setSearching(true) })}
        onShortcuts={() => setExplaining(true)}
        onPassword={() => setChangingPassword(true)}
        notifications={notifications}
        account={portal.account}
      />
      <div className={classes.body}>
        {!phone && <Navigation entries={portal.navigation} />}
        <main id="main" className={classes.main} tabIndex={-1}>
          <OtherPortal portal={portal} />
          {!reached && (
            <p role="status" className={classes.offline}>
              {t('offline')}
            </p>
          )}
          {children}
          {/* Mantine draws lists and dialogs into the element that is so marked: here they are within a landmark. */}
          <div data-mantine-shared-portal-node="true" />
        </main>
      </div>
      {phone && (
        <PhoneNavigation
          entries={portal.navigation}
          onMenu={() => setChoosing(true)}
          {...(canSearch && { onSearch: () => setSearching(true) })}
        />
      )}
      <Suspense fallback={null}>
        {Search && searching && (
          <Search open typedAhead={typedAhead} onClose={() => setSearching(false)} />
        )}
        {choosing && (
          <PhoneMenu
            entries={[...portal.navigation, ...portal.account]}
            onClose={() => setChoosing(false)}
          />
        )}
        {explaining && (
          <ShortcutDialog shortcuts={shortcuts()} onClose={() => setExplaining(false)} />
        )}
        {changingPassword && <PasswordDialog onClose={() => setChangingPassword(false)} />}
      </Suspense>
    </div>
  );
}
