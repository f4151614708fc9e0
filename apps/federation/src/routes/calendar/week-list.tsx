import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PageSection } from '@cau-noi/ui/page';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useWords } from '@cau-noi/ui/words';
import type { Activity } from './activity.ts';
import { calendarMessages } from './calendar.messages.ts';
import classes from './calendar.module.css';
import { useEntry } from './use-entries.tsx';
import { weeksOf } from './weeks.ts';

export interface WeekListProps {
  readonly activities: readonly Activity[];
  readonly met: ReadonlyMap<string, readonly Activity[]>;
}

/** What takes place week by week: for readers, and for a phone. */
export function WeekList({ activities, met }: WeekListProps) {
  const t = useMessages(calendarMessages);
  const words = useWords().calendar;
  const format = useFormat();
  const entryOf = useEntry(met);
  return weeksOf(activities).map(({ monday, sunday, activities: own }) => (
    <PageSection key={monday} title={t('week', { days: format.dateRange(monday, sunday) })}>
      <ul className={classes.entries}>
        {own.map(entryOf).map(({ id, name, detail, series, overlap }) => (
          <li
            key={id}
            className={classes.entry}
            style={{ borderColor: `var(--ui-series-${series ?? 1})` }}
          >
            {name}
            <span className={classes.detail}>{detail}</span>
            {overlap !== undefined && (
              <span className={classes.overlap}>
                <IconAlertTriangle size={14} aria-hidden />
                {words.overlap}: {overlap}
              </span>
            )}
          </li>
        ))}
      </ul>
    </PageSection>
  ));
}
