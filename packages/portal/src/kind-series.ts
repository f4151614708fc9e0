import { reportingClassesOf } from '@cau-noi/domain/activity/kind';
import type { ActivityKind, ReportingClass } from '@cau-noi/domain/activity/kind';

/** The number of a colour of the pictures, `--ui-series-1` to `--ui-series-6`. */
export type Series = 1 | 2 | 3 | 4 | 5 | 6;

const SERIES: Readonly<Record<ReportingClass, Series>> = {
  DELEGATION_OUT: 1,
  DELEGATION_IN: 2,
  EVENT_HOSTED: 3,
  EVENT_ABROAD: 4,
  EVENT_DOMESTIC: 5,
  EVENT_ONLINE: 6,
};

/** The colour of a class of the statistics, the same in every picture. */
export function seriesOfClass(reportingClass: ReportingClass): Series {
  return SERIES[reportingClass];
}

/** The colour of a kind of activity: that of the class in which it is usually reported. */
export function seriesOfKind(kind: ActivityKind): Series {
  return SERIES[reportingClassesOf(kind)[0]];
}
