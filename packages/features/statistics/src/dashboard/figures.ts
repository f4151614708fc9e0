import { ACTIVITY_KINDS, reportingClassesOf } from '@cau-noi/domain/activity/kind';
import type { ActivityKind, ReportingClass } from '@cau-noi/domain/activity/kind';
import { INDICATOR_CODES, INDICATORS } from '@cau-noi/domain/statistics/indicators';
import type { IndicatorCode } from '@cau-noi/domain/statistics/indicators';
import { seriesOfClass } from '@cau-noi/portal/kind-series';
import type { Series } from '@cau-noi/portal/kind-series';

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

/** The number of the colour of what an indicator counts. */
export function seriesOf(indicator: IndicatorCode): Series {
  return seriesOfClass(INDICATORS[indicator].reportingClass);
}

/** The indicators of activities, one for each class. */
export const ACTIVITY_INDICATORS: readonly IndicatorCode[] = INDICATOR_CODES.filter(
  (code) => INDICATORS[code].counting === 'ACTIVITIES',
);

/** The indicators of people, in every way they are counted. */
export const PEOPLE_INDICATORS: readonly IndicatorCode[] = INDICATOR_CODES.filter(
  (code) => INDICATORS[code].counting !== 'ACTIVITIES',
);
