import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { seriesOfKind } from '@cau-noi/portal/kind-series';
import { PortalLink } from '@cau-noi/portal/link';
import type { CalendarEntry } from '@cau-noi/ui/year-calendar';
import type { Activity } from './activity.ts';
import { calendarMessages } from './calendar.messages.ts';
import { calendarOptions } from './calendar.routes.ts';

/** How many that meet an activity are named. */
const NAMED = 1;

/** What an activity says in the calendar; `met` are those that meet it. */
export function useEntry(met: ReadonlyMap<string, readonly Activity[]>) {
  const t = useMessages(calendarMessages);
  const kinds = useMessages(activityWords);
  const format = useFormat();
  const { paths } = calendarOptions.use();

  const overlapText = (others: readonly Activity[]): string => {
    const names = others
      .slice(0, NAMED)
      .map(({ title, unit }) => t('met', { title, unit }))
      .join('; ');
    const count = others.length - NAMED;
    return count > 0 ? t('more', { names, count }) : names;
  };
  const detail = ({ from, to, kind, unit, countries, waits }: Activity): string => {
    const days = format.dateRange(from, to);
    const short = t('detail', { days, kind: kinds(`kind.${kind}`), unit });
    const where = format.list(countries.map(format.country));
    const whole = where === '' ? short : t('where', { detail: short, countries: where });
    return waits ? `${whole} (${t('waiting')})` : whole;
  };

  return (activity: Activity): CalendarEntry => {
    const { id, from, to, title, kind } = activity;
    const others = met.get(id) ?? [];
    return {
      id,
      from,
      to,
      name: <PortalLink to={paths.dossier({ dossierId: id })}>{title}</PortalLink>,
      detail: detail(activity),
      series: seriesOfKind(kind),
      ...(others.length > 0 && { overlap: overlapText(others) }),
    };
  };
}
