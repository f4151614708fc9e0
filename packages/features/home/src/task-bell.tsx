import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import type { Path } from '@cau-noi/portal/path';
import type { PortalSlots } from '@cau-noi/portal/slots';
import { IconBell } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import type { UseQueryExecute } from 'urql';
import { homeMessages } from './home.messages.ts';
import classes from './task-bell.module.css';

/** The same tasks as the home page lists: the number here and the list there cannot differ. */
const TaskBellQuery = graphql(`
  query TaskBellQuery {
    tasks {
      id
      overdue
    }
  }
`);

export interface TaskBellOptions {
  readonly paths: { readonly home: Path<'/'> };
}

/** A window that is looked at again and again asks no more often than this. */
const PAUSE_MILLISECONDS = 30_000;
const MOST = 99;

/** Asks again when the reader comes back to the window. */
function useOnReturn(ask: UseQueryExecute): void {
  const asked = useRef(0);
  useEffect(() => {
    asked.current = performance.now();
    const onReturn = () => {
      if (performance.now() - asked.current < PAUSE_MILLISECONDS) return;
      asked.current = performance.now();
      ask({ requestPolicy: 'network-only' });
    };
    window.addEventListener('focus', onReturn);
    return () => window.removeEventListener('focus', onReturn);
  }, [ask]);
}

/** How many wait; for readers as it is shown, since a name has to hold what is seen of it. */
function useWaiting(count: number, shown: string): string {
  const t = useMessages(homeMessages);
  if (count === 0) return t('bell.none');
  return count > MOST ? t('bell.manyWaiting', { shown }) : t('bell.waiting', { count });
}

/** For the portal's slot: how many tasks wait for the reader, leading to the list of them. */
export function taskBell({ paths }: TaskBellOptions): NonNullable<PortalSlots['notifications']> {
  return function TaskBell() {
    const t = useMessages(homeMessages);
    const [{ data }, ask] = useQuery({ query: TaskBellQuery });
    useOnReturn(ask);
    const count = data?.tasks.length ?? 0;
    const overdue = data?.tasks.filter((task) => task.overdue).length ?? 0;
    const shown = count > MOST ? t('bell.more') : String(count);
    const waiting = useWaiting(count, shown);
    const label = overdue === 0 ? waiting : t('bell.overdue', { waiting, count: overdue });
    return (
      <PortalLink
        plain
        to={paths.home()}
        className={classes.bell ?? ''}
        title={label}
        aria-label={label}
      >
        <IconBell size={22} stroke={1.6} aria-hidden />
        {count > 0 && (
          <span className={classes.count} aria-hidden>
            {shown}
          </span>
        )}
      </PortalLink>
    );
  };
}
