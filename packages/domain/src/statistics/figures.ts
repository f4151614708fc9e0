import type { CountedActivity } from './counted.ts';
import { formatFilter, matches } from './filter.ts';
import type { Scope, StatisticFilter } from './filter.ts';
import { INDICATOR_CODES, indicatorOf, INDICATORS } from './indicators.ts';
import type { IndicatorCode } from './indicators.ts';

/** The value of an indicator with the filter, as text, that gives the list it counts. */
export type Figure = {
  readonly indicator: IndicatorCode;
  readonly value: number;
  readonly filter: string;
};

/** The indicators that a filter leaves something to count for, in their order. */
export function indicatorsWithin(filter: StatisticFilter): readonly IndicatorCode[] {
  const { reportingClasses: classes } = filter;
  return INDICATOR_CODES.filter(
    (code) => classes.length === 0 || classes.includes(INDICATORS[code].reportingClass),
  );
}

/** The filter of one figure: that of the whole, narrowed to the class of its indicator. */
export function filterOf(indicator: IndicatorCode, filter: StatisticFilter): StatisticFilter {
  return { ...filter, reportingClasses: [INDICATORS[indicator].reportingClass] };
}

/** All figures of the activities that a filter admits. A joint activity counts once, however many of its unions are in scope. */
export function figuresOf(
  activities: readonly CountedActivity[],
  filter: StatisticFilter,
  scope: Scope,
): readonly Figure[] {
  const counted = activities.filter((activity) => matches(filter, activity, scope));
  return indicatorsWithin(filter).map((indicator) => ({
    indicator,
    value: indicatorOf(indicator, counted),
    filter: formatFilter(filterOf(indicator, filter)),
  }));
}

/** The same figures for each year of the filter. Distinct persons of several years do not add up. */
export function figuresByYear(
  activities: readonly CountedActivity[],
  filter: StatisticFilter,
  scope: Scope,
): readonly { readonly year: number; readonly figures: readonly Figure[] }[] {
  const { fromYear, toYear } = filter;
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  return years.map((year) => ({
    year,
    figures: figuresOf(activities, { ...filter, fromYear: year, toYear: year }, scope),
  }));
}

/** One of the parts that a whole is broken down into: a union below it, or the union itself alone. */
export type Part = {
  readonly organisationId: string;
  readonly alone: boolean;
  readonly scope: Scope;
};

/** The figures of a whole, of its parts, and what the parts together count more than the whole. */
export type Breakdown = {
  readonly total: readonly Figure[];
  readonly parts: readonly {
    readonly organisationId: string;
    readonly alone: boolean;
    readonly figures: readonly Figure[];
  }[];
  /** Shared remainder: the sum of the parts is the total and this. Its filter is that of the total. */
  readonly shared: readonly Figure[];
};

/**
 * Breaks figures down by unions. The parts together must be the whole: the union itself, apart from
 * those below it, is one of them. A joint activity counts once in the whole and once in each part
 * that holds one of its unions, and a person who went with two unions likewise: the sum of the parts
 * exceeds the whole by the shared remainder.
 */
export function breakdownOf(
  activities: readonly CountedActivity[],
  filter: StatisticFilter,
  whole: Scope,
  parts: readonly Part[],
): Breakdown {
  const total = figuresOf(activities, filter, whole);
  const broken = parts.map(({ organisationId, alone, scope }) => ({
    organisationId,
    alone,
    figures: figuresOf(activities, { ...filter, organisationId, alone }, scope),
  }));
  const shared = total.map((figure, index) => {
    const sum = broken.reduce((before, part) => before + (part.figures[index]?.value ?? 0), 0);
    return { ...figure, value: sum - figure.value };
  });
  return { total, parts: broken, shared };
}
