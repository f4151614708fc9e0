import type { IsoDate } from '@cau-noi/domain/period';
import { yearOf } from '@cau-noi/domain/period';
import type { WorkDays } from '@cau-noi/domain/period/work-days';
import { workDaysOf } from '@cau-noi/domain/period/work-days';
import type { Register } from './register.ts';

type Calendar = Pick<Register, 'holidays' | 'decidedDays'>;

/** The years that were reckoned of a register, while it holds. */
const reckoned = new WeakMap<Calendar['decidedDays'], Map<number, WorkDays>>();

function ofYear({ holidays, decidedDays }: Calendar, year: number): WorkDays {
  const years = reckoned.get(decidedDays) ?? new Map<number, WorkDays>();
  reckoned.set(decidedDays, years);
  const known = years.get(year) ?? workDaysOf(holidays, decidedDays, [year]);
  years.set(year, known);
  return known;
}

/** The working days from the year of a return up to this one, and the year into which a limit may reach. */
export function workDaysSince(calendar: Calendar, returnedOn: IsoDate, today: IsoDate): WorkDays {
  const first = yearOf(returnedOn);
  const last = Math.max(first + 1, yearOf(today));
  const years = Array.from({ length: last - first + 1 }, (_, after) => first + after);
  const each = years.map((year) => ofYear(calendar, year));
  return {
    years: each.flatMap((one) => one.years),
    daysOff: each.flatMap((one) => one.daysOff),
    workedWeekendDays: each.flatMap((one) => one.workedWeekendDays),
  };
}
