import type { IsoDate } from '@cau-noi/domain/period';
import { isoDate } from '@cau-noi/domain/period';

/** A day as Prisma writes it into a `date` column. */
export function dbDate(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** As `dbDate`, letting "none" through. */
export function optionalDbDate(day: IsoDate | null): Date | null {
  return day === null ? null : dbDate(day);
}

/** A `date` column as Prisma reads it, as a day. */
export function dbDay(date: Date): IsoDate {
  return isoDate(date.toISOString().slice(0, 10));
}

/** As `dbDay`, letting "none" through. */
export function optionalDbDay(date: Date | null): IsoDate | null {
  return date === null ? null : dbDay(date);
}

const VIETNAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The day it is in Việt Nam at that moment. */
export function vietnameseDay(moment: Date): IsoDate {
  return isoDate(VIETNAM.format(moment));
}

const DAY_MS = 86_400_000;

/** The same time of day in Việt Nam, which has no summer time, on another day. */
export function movedTo(day: IsoDate, moment: Date): Date {
  const days = (Date.parse(day) - Date.parse(vietnameseDay(moment))) / DAY_MS;
  return new Date(moment.getTime() + days * DAY_MS);
}
