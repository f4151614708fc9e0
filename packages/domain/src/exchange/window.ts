import { tetOf } from '../period/lunar.ts';
import { addDays, isoMonth, monthPeriod } from '../period/period.ts';
import type { Period } from '../period/period.ts';
import type { TurnWindow } from './exchange.ts';

/** From when to when the turn of a year is to be held; at Tết that may begin the year before. */
export function windowOf(window: TurnWindow, year: number): Period {
  if (window.kind === 'TET') {
    const tet = tetOf(year);
    return { from: addDays(tet, -window.daysBefore), to: addDays(tet, window.daysAfter) };
  }
  const month = (number: number) => isoMonth(`${year}-${String(number).padStart(2, '0')}`);
  return {
    from: monthPeriod(month(window.fromMonth)).from,
    to: monthPeriod(month(window.toMonth)).to,
  };
}
