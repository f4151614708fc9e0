/** Days are 'YYYY-MM-DD' and instants ISO 8601 in UTC: both compare with `<` as time does. */
export type Day = string;
export type Instant = string;

const MS_PER_DAY = 86_400_000;
/** Vietnam is seven hours ahead of UTC, all year. */
const HOURS_AHEAD = 7;

export function day(year: number, month: number, date: number): Day {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}

export function yearOf(date: Day): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(date: Day): number {
  return Number(date.slice(5, 7));
}

export function addDays(date: Day, days: number): Day {
  return new Date(Date.parse(date) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Days from the one to the other; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** The same day, or the Monday after it when it falls on a weekend: offices decide on weekdays. */
export function weekday(date: Day): Day {
  const number = new Date(date).getUTCDay();
  if (number === 6) return addDays(date, 2);
  return number === 0 ? addDays(date, 1) : date;
}

/** That time of that day in Vietnam. */
export function at(date: Day, hour: number, minute: number): Instant {
  const utc = Date.parse(date) + (hour - HOURS_AHEAD) * 3_600_000 + minute * 60_000;
  return new Date(utc).toISOString();
}

/** The day in Vietnam on which the instant lies. */
export function dayOf(instant: Instant): Day {
  return new Date(Date.parse(instant) + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
