/** Days are 'YYYY-MM-DD': they compare with `<` as time does. */

const MS_PER_DAY = 86_400_000;

/** The day that the bench takes for today: the newest records lie around it. */
export const TODAY = '2026-11-21';
export const FIRST_YEAR = 1997;
/** Thirty years in all. */
export const LAST_YEAR = 2026;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Nine o'clock in Vietnam on that day, some minutes later: an office writes in working hours. */
export function officeTime(day: string, minutes = 0): string {
  return new Date(Date.parse(day) + 2 * 3_600_000 + minutes * 60_000).toISOString();
}
