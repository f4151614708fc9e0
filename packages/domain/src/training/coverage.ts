import { addDays, addMonths } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';

/** Somebody who does the foreign-affairs work of a union on the day that is asked for. */
export type CoveredStaff = {
  readonly personId: string;
  readonly organisationId: string;
  /** Last day of the latest training that they attended, up to that day; null for none. */
  readonly lastTrainedOn: IsoDate | null;
  /** Attended within the year that is asked for. */
  readonly minutesInYear: number;
};

/** How many of the staff were trained: `trained` ÷ `staff`. */
export type Coverage = {
  readonly staff: number;
  readonly trained: number;
  readonly minutesInYear: number;
};

/** How far back somebody may look, in years; the span is the viewer's choice, no norm. */
export const COVERAGE_YEARS = { minimum: 1, maximum: 10 } as const;

/** The first day of the years that end with a day. */
export function coverageSince(day: IsoDate, years: number): IsoDate {
  return addDays(addMonths(day, -12 * years), 1);
}

/** Whether somebody was trained within so many years up to a day. */
export function isTrained(
  { lastTrainedOn }: Pick<CoveredStaff, 'lastTrainedOn'>,
  day: IsoDate,
  years: number,
): boolean {
  return (
    lastTrainedOn !== null && lastTrainedOn <= day && lastTrainedOn >= coverageSince(day, years)
  );
}

/** The coverage of staff, each person once whatever the number of unions they work for. */
export function coverageOf(staff: readonly CoveredStaff[], day: IsoDate, years: number): Coverage {
  const persons = [...new Map(staff.map((one) => [one.personId, one])).values()];
  return {
    staff: persons.length,
    trained: persons.filter((one) => isTrained(one, day, years)).length,
    minutesInYear: persons.reduce((sum, { minutesInYear }) => sum + minutesInYear, 0),
  };
}

/** The coverage of every union that has staff, by its id. */
export function coverageByUnion(
  staff: readonly CoveredStaff[],
  day: IsoDate,
  years: number,
): ReadonlyMap<string, Coverage> {
  const unions = new Map<string, CoveredStaff[]>();
  for (const one of staff) {
    const known = unions.get(one.organisationId);
    if (known === undefined) unions.set(one.organisationId, [one]);
    else known.push(one);
  }
  return new Map([...unions].map(([id, own]) => [id, coverageOf(own, day, years)]));
}
