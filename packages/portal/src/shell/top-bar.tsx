import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { LanguageSwitch } from '@cau-noi/ui/language-switch';
import { PopupPanel } from '@cau-noi/ui/popup-panel';
import { ThemeSwitch } from '@cau-noi/ui/theme-switch';
import {
  IconKeyboard,
  IconLock,
  IconLogout,
  IconSearch,
  IconUserCircle,
} from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import type { NavigationEntry } from '../feature.tsx';
import { languageChoices } from '../language-choices.ts';
import { portalMessages } from '../portal.messages.ts';
import { PortalLink } from '../routes/link.tsx';
import { useLanguageChoice } from '../session/language-choice.ts';
import { useSession } from '../session/viewer.ts';
import { modifierKey } from '../shortcuts/shortcuts.tsx';
import { useStandInLine } from './stand-in.ts';
import classes from './top-bar.module.css';

export interface TopBarProps {
  readonly brand: ReactNode;
  readonly onSearch?: () => void;
  readonly onShortcuts: () => void;
  readonly onPassword: () => void;
  readonly notifications: ComponentType | null;
  /** Where the panel of the user leads. */
  readonly account: readonly NavigationEntry[];
}

/** Brand, search, notifications, user. */
export function TopBar({
  brand,
  onSearch,
  onShortcuts,
  onPassword,
  notifications: Notifications,
  account,
}: TopBarProps) {
  const t = useMessages(portalMessages);
  return (
    <header className={classes.bar}>
      {brand}
      {onSearch && (
        <button type="button" className={classes.search} onClick={onSearch}>
          <IconSearch size={16} aria-hidden />
          <span className={classes.searchText}>{t('shell.searchHint')}</span>
          <kbd className={classes.keys}>{`${modifierKey()} K`}</kbd>
        </button>
      )}
      <div className={classes.end}>
        {Notifications && <Notifications />}
        <UserPanel onShortcuts={onShortcuts} onPassword={onPassword} account={account} />
      </div>
    </header>
  );
}

type UserPanelProps = Pick<TopBarProps, 'onShortcuts' | 'onPassword' | 'account'>;

function UserPanel({ onShortcuts, onPassword, account }: UserPanelProps) {
  const t = useMessages(portalMessages);
  const { language } = useLanguage();
  const choose = useLanguageChoice();
  const { viewer, signOut } = useSession();
  const standInLine = useStandInLine();
  return (
    <PopupPanel
      label={t('shell.account', { name: viewer.name })}
      button={
        <>
          <IconUserCircle size={22} stroke={1.6} aria-hidden />
          <span className={classes.name} lang="vi">
            {viewer.name}
          </span>
        </>
      }
    >
      {(close) => (
        <div className={classes.panel}>
          <div>
            <p className={classes.strong}>{viewer.name}</p>
            {viewer.home && <p className={classes.dimmed}>{viewer.home.name}</p>}
            <p className={classes.dimmed}>{viewer.email}</p>
            {viewer.standsInFor.map((standIn) => (
              <p key={standIn.name} className={classes.dimmed}>
                {standInLine(standIn)}
              </p>
            ))}
          </div>
          <LanguageSwitch language={language} onChange={choose} languages={languageChoices} />
          <ThemeSwitch />
          {account.map(({ to, label, icon: Icon }) => (
            <PortalLink key={to} plain to={to} className={classes.act ?? ''} onClick={close}>
              <Icon size={18} aria-hidden />
              {label[language]}
            </PortalLink>
          ))}
          <button
            type="button"
            className={classes.act}
            onClick={() => {
              close();
              onShortcuts();
            }}
          >
            <IconKeyboard size={18} aria-hidden />
            {t('shell.shortcuts')}
          </button>
          <button
            type="button"
            className={classes.act}
            onClick={() => {
              close();
              onPassword();
            }}
          >
            <IconLock size={18} aria-hidden />
            {t('shell.password')}
          </button>
          <button type="button" className={classes.act} onClick={() => void signOut()}>
            <IconLogout size={18} aria-hidden />
            {t('shell.signOut')}
          </button>
        </div>
      )}
    </PopupPanel>
  );
}
