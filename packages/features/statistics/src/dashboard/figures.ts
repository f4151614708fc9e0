import { ACTIVITY_KINDS, reportingClassesOf } from '@cau-noi/domain/activity/kind';
import type { ActivityKind, ReportingClass } from '@cau-noi/domain/activity/kind';
import { INDICATOR_CODES, INDICATORS } from '@cau-noi/domain/statistics/indicators';
import type { IndicatorCode } from '@cau-noi/domain/statistics/indicators';

/** A figure as the API gives it. */
export interface FigureRow {
  readonly indicator: string;
  readonly value: number;
}

/** The figure of an indicator; undefined where the filter left nothing to count. */
export function figureOf<F extends FigureRow>(
  figures: readonly F[],
  indicator: IndicatorCode,
): F | undefined {
  return figures.find((figure) => figure.indicator === indicator);
}

/** The kind of plan line that is usually reported in a class. */
export function kindOfClass(reportingClass: ReportingClass): ActivityKind | undefined {
  return ACTIVITY_KINDS.find((kind) => reportingClassesOf(kind)[0] === reportingClass);
}

type Series = 1 | 2 | 3 | 4 | 5 | 6;

const SERIES: Readonly<Record<ReportingClass, Series>> = {
  DELEGATION_OUT: 1,
  DELEGATION_IN: 2,
  EVENT_HOSTED: 3,
  EVENT_ABROAD: 4,
  EVENT_DOMESTIC: 5,
  EVENT_ONLINE: 6,
};

/** The number of a class's colour, the same in every picture. */
export function seriesOf(indicator: IndicatorCode): Series {
  return SERIES[INDICATORS[indicator].reportingClass];
}

/** The same colours for the kinds of plan lines: a kind has that of its usual class. */
export function seriesOfKind(kind: ActivityKind): Series {
  return SERIES[reportingClassesOf(kind)[0]];
}

/** The indicators of activities, one for each class. */
export const ACTIVITY_INDICATORS: readonly IndicatorCode[] = INDICATOR_CODES.filter(
  (code) => INDICATORS[code].counting === 'ACTIVITIES',
);

/** The indicators of people, in every way they are counted. */
export const PEOPLE_INDICATORS: readonly IndicatorCode[] = INDICATOR_CODES.filter(
  (code) => INDICATORS[code].counting !== 'ACTIVITIES',
);
