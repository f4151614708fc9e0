import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import type { Path } from '@cau-noi/portal/path';
import { IconCalendarEvent } from '@tabler/icons-react';

/** The address of the calendar, and of the records in it. */
export interface CalendarOptions {
  readonly paths: {
    readonly calendar: Path<'/calendar'>;
    readonly collisions: Path<'/collisions'>;
    readonly dossiers: Path<'/dossiers'>;
    readonly dossier: Path<'/dossiers/$dossierId'>;
  };
}

export const calendarOptions = createFeatureOptions<CalendarOptions>('calendar');

/** The year of all unions, by month or week. */
export function calendar(options: CalendarOptions): Feature {
  const { paths } = options;
  return {
    id: 'calendar',
    routes: [
      {
        path: paths.calendar,
        page: () => import('./calendar.page.tsx').then((page) => page.CalendarPage),
      },
    ],
    navigation: [
      {
        to: paths.calendar(),
        label: { vi: 'Lịch hoạt động', en: 'Calendar' },
        icon: IconCalendarEvent,
      },
    ],
    surround: calendarOptions.provide(options),
  };
}
