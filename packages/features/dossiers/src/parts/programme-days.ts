import type { ProgrammeItem, Stop } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import { addDays, daysBetween } from '@cau-noi/domain/period';

/** A day of the programme with what stands on it. */
export interface ProgrammeDay {
  readonly date: IsoDate;
  /** Counted from 1; null for a day outside the activity. */
  readonly number: number | null;
  readonly items: readonly ProgrammeItem[];
}

/** So many days are shown one by one; of a longer activity only those with something on them. */
const MOST_DAYS = 31;

function daysOf(start: IsoDate | null, end: IsoDate | null): readonly IsoDate[] {
  if (start === null || end === null || end < start) return [];
  const length = daysBetween(start, end) + 1;
  if (length > MOST_DAYS) return [start];
  return Array.from({ length }, (_, index) => addDays(start, index));
}

/** The programme by day: every day of the activity, and days outside it on which something stands. */
export function programmeDays(
  items: readonly ProgrammeItem[],
  start: IsoDate | null,
  end: IsoDate | null,
): readonly ProgrammeDay[] {
  const dates = [...new Set([...daysOf(start, end), ...items.map((item) => item.date)])];
  return dates.toSorted().map((date) => {
    const outside = start === null || end === null || date < start || date > end;
    return {
      date,
      number: outside ? null : daysBetween(start, date) + 1,
      items: items.filter((item) => item.date === date),
    };
  });
}

/** The stop at which one is on a day: the later of two on the day of moving on. */
export function stopOn(stops: readonly Stop[], date: IsoDate): Stop | undefined {
  return stops.findLast((stop) => stop.arrive <= date && date <= stop.leave);
}
