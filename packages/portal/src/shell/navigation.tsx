import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import {
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconMenu2,
  IconSearch,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { NavigationEntry, NavigationSection } from '../feature.tsx';
import { portalMessages } from '../portal.messages.ts';
import { PortalLink } from '../routes/link.tsx';
import classes from './navigation.module.css';

/** Whether the reader folded the navigation, kept in this browser. */
const FOLDED = 'cau-noi.navigation-folded';

function readFolded(): boolean {
  try {
    return localStorage.getItem(FOLDED) === '1';
  } catch {
    return false;
  }
}

function keepFolded(folded: boolean): void {
  try {
    localStorage.setItem(FOLDED, folded ? '1' : '0');
  } catch {
    // Not kept: it is unfolded on the next visit.
  }
}

interface NavigationProps {
  readonly entries: readonly NavigationSection[];
}

interface EntryProps {
  readonly entry: NavigationEntry;
  readonly folded?: boolean;
  readonly onClick?: () => void;
}

const NONE: readonly string[] = [];

function Entry({
  entry: { to, label, icon: Icon, also = NONE },
  folded = false,
  onClick,
}: EntryProps) {
  const { language } = useLanguage();
  return (
    <PortalLink
      plain
      exact={to === '/'}
      to={to}
      also={also}
      className={classes.entry ?? ''}
      {...(folded && { title: label[language] })}
      {...(onClick && { onClick })}
    >
      <Icon size={20} stroke={1.6} aria-hidden />
      <span className={classes.word}>{label[language]}</span>
    </PortalLink>
  );
}

interface EntriesProps extends NavigationProps {
  readonly folded?: boolean;
  /** Whether the entries of a section are in sight only while the reader is in it. */
  readonly unfolded?: boolean;
  readonly onChoose?: () => void;
}

/** The entries, those of a section below it; one of its own name is the section itself. */
export function Entries({ entries, folded = false, unfolded = false, onChoose }: EntriesProps) {
  const { language } = useLanguage();
  const within = ({ label, entries: all = [] }: NavigationSection) =>
    all.filter((one) => one.label[language] !== label[language]);
  const choosing = onChoose && { onClick: onChoose };
  return (
    <ul className={classes.entries}>
      {entries.map((entry) => (
        <li key={entry.to}>
          <Entry entry={entry} folded={folded} {...choosing} />
          {entry.entries && !folded && (
            <ul className={classes.within} data-unfolded={unfolded}>
              {within(entry).map((one) => (
                <li key={one.to}>
                  <Entry entry={one} {...choosing} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The left navigation: icons with words, foldable to icons. */
export function Navigation({ entries }: NavigationProps) {
  const t = useMessages(portalMessages);
  const [folded, setFolded] = useState(readFolded);
  const fold = () => {
    keepFolded(!folded);
    setFolded(!folded);
  };
  const Fold = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const foldLabel = folded ? t('shell.expand') : t('shell.collapse');
  return (
    <nav className={classes.navigation} data-folded={folded} aria-label={t('shell.navigation')}>
      <Entries entries={entries} folded={folded} />
      <button
        type="button"
        className={classes.entry}
        aria-expanded={!folded}
        aria-label={foldLabel}
        title={foldLabel}
        onClick={fold}
      >
        <Fold size={20} stroke={1.6} aria-hidden />
      </button>
    </nav>
  );
}

interface PhoneNavigationProps extends NavigationProps {
  readonly onSearch?: () => void;
  readonly onMenu: () => void;
}

/** The bar at the foot of a phone: the entries marked for it, the search, and the way to all others. */
export function PhoneNavigation({ entries, onSearch, onMenu }: PhoneNavigationProps) {
  const t = useMessages(portalMessages);
  const { language } = useLanguage();
  return (
    <nav className={classes.phone} aria-label={t('shell.navigation')}>
      {entries
        .flatMap((entry) => entry.entries ?? [entry])
        .filter((entry) => entry.onPhone)
        .map(({ to, label, icon: Icon }) => (
          <PortalLink
            key={to}
            plain
            exact={to === '/'}
            to={to}
            className={classes.phoneEntry ?? ''}
          >
            <Icon size={22} stroke={1.6} aria-hidden />
            {label[language]}
          </PortalLink>
        ))}
      {onSearch && (
        <button type="button" className={classes.phoneEntry} onClick={onSearch}>
          <IconSearch size={22} stroke={1.6} aria-hidden />
          {t('shell.search')}
        </button>
      )}
      <button type="button" className={classes.phoneEntry} onClick={onMenu}>
        <IconMenu2 size={22} stroke={1.6} aria-hidden />
        {t('shell.menu')}
      </button>
    </nav>
  );
}
