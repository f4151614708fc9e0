import { addDays, weekdayOf } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';

interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A week from Monday to Sunday with what takes place in it. */
export interface Week<Activity extends Span> {
  readonly monday: IsoDate;
  readonly sunday: IsoDate;
  readonly activities: readonly Activity[];
}

const DAYS = 7;

function mondayOf(day: IsoDate): IsoDate {
  return addDays(day, 1 - weekdayOf(day));
}

/** The weeks in which something takes place, each with all that does; an activity of ten days is in two or three. */
export function weeksOf<Activity extends Span>(
  activities: readonly Activity[],
): readonly Week<Activity>[] {
  const weeks = new Map<IsoDate, Activity[]>();
  for (const activity of activities) {
    for (
      let monday = mondayOf(activity.from);
      monday <= activity.to;
      monday = addDays(monday, DAYS)
    ) {
      weeks.set(monday, [...(weeks.get(monday) ?? []), activity]);
    }
  }
  return [...weeks]
    .map(([monday, own]) => ({ monday, sunday: addDays(monday, DAYS - 1), activities: own }))
    .toSorted((one, other) => (one.monday < other.monday ? -1 : 1));
}
