import type { Figure } from '@cau-noi/domain/statistics/figures';
import { filterOf, indicatorsWithin } from '@cau-noi/domain/statistics/figures';
import type { StatisticFilter } from '@cau-noi/domain/statistics/filter';
import { formatFilter } from '@cau-noi/domain/statistics/filter';
import { INDICATORS } from '@cau-noi/domain/statistics/indicators';
import type { CountedPart } from '@cau-noi/domain/statistics/structure';
import type { Context } from '../../context.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import type { CountedFrom, CountedGroup } from './counted.queries.ts';
import { groupsOf, yearsOf } from './counted.queries.ts';
import type { Remembering } from './remembered.ts';
import { remembered } from './remembered.ts';
import { writeStatisticFilter } from './statistic-filter.ts';
import type { CountedSum } from './statistics.queries.ts';
import { countedSums, WHOLE } from './statistics.queries.ts';
import { structureOfDay } from './structure-of-day.ts';
import { isSummarised, summarisedSums } from './summary.queries.ts';

/** Figures of one year, or of one part of the unions. */
export interface FiguresOfYear {
  readonly year: number;
  readonly figures: readonly Figure[];
}
export interface FiguresOfPart extends CountedPart {
  readonly figures: readonly Figure[];
}

/** The figures of a union with those below it: together, by year, by union. */
export interface StatisticsFound {
  readonly figures: readonly Figure[];
  readonly byYear: readonly FiguresOfYear[];
  readonly byOrganisation: readonly FiguresOfPart[];
  /** What the parts count more than the whole, because a joint activity counts in each of its unions. */
  readonly sharedRemainder: readonly Figure[];
}

/** The figures that the sums of one group give, in the order of the indicators. */
function figuresFrom(sums: readonly CountedSum[], filter: StatisticFilter): readonly Figure[] {
  return indicatorsWithin(filter).map((indicator) => {
    const { reportingClass, counting } = INDICATORS[indicator];
    const sum = sums.find((row) => row.reportingClass === reportingClass);
    return {
      indicator,
      value: sum?.[counting] ?? 0,
      filter: writeStatisticFilter(filterOf(indicator, filter)),
    };
  });
}

function remainder(whole: readonly Figure[], parts: readonly FiguresOfPart[]): readonly Figure[] {
  return whole.map((figure, index) => {
    const sum = parts.reduce((total, { figures }) => total + (figures[index]?.value ?? 0), 0);
    return { ...figure, value: sum - figure.value };
  });
}

type Asking = Remembering & Pick<Context, 'sql'>;

function sumsOfGroups(
  { sql }: Asking,
  filter: StatisticFilter,
  scope: ScopeIds,
  groups: readonly CountedGroup[],
  from: CountedFrom,
): Promise<readonly CountedSum[]> {
  return from === 'summaries'
    ? summarisedSums(sql, filter, groups)
    : countedSums(sql, filter, scope, groups);
}

const recallWhole = remembered<readonly Figure[]>();
const recallStatistics = remembered<StatisticsFound>();

/** The figures of the whole alone: what a term report tells. */
export async function figuresOfWhole(
  context: Asking,
  filter: StatisticFilter,
  scope: ScopeIds,
): Promise<readonly Figure[]> {
  const groups = () => groupsOf(structureOfDay(context), filter, []);
  const figuresFromThe = async (from: CountedFrom): Promise<readonly Figure[]> => {
    const sums = await sumsOfGroups(context, filter, scope, groups(), from);
    return figuresFrom(
      sums.filter(({ year }) => year === null),
      filter,
    );
  };
  return isSummarised(filter, scope, groups)
    ? recallWhole(context, formatFilter(filter), () => figuresFromThe('summaries'))
    : figuresFromThe('records');
}

/** The figures of a filter under the viewer's rights, in one statement, or in none if remembered. */
export async function statisticsOf(
  context: Asking,
  filter: StatisticFilter,
  scope: ScopeIds,
  from: CountedFrom = 'summaries',
): Promise<StatisticsFound> {
  const structure = structureOfDay(context);
  const groups = () => groupsOf(structure, filter, structure.partsOf(filter));
  const foundInThe = async (whence: CountedFrom): Promise<StatisticsFound> => {
    const sums = await sumsOfGroups(context, filter, scope, groups(), whence);
    return foundIn(sums, filter, structure.partsOf(filter));
  };
  return from === 'summaries' && isSummarised(filter, scope, groups)
    ? recallStatistics(context, formatFilter(filter), () => foundInThe('summaries'))
    : foundInThe('records');
}

function foundIn(
  sums: readonly CountedSum[],
  filter: StatisticFilter,
  parts: readonly CountedPart[],
): StatisticsFound {
  const sumsOf = (group: number, year: number | null) =>
    sums.filter((sum) => sum.group === group && sum.year === year);
  const figures = figuresFrom(sumsOf(WHOLE, null), filter);
  const byOrganisation = parts.map((part, index) => ({
    ...part,
    figures: figuresFrom(sumsOf(WHOLE + 1 + index, null), { ...filter, ...part }),
  }));
  return {
    figures,
    byYear: yearsOf(filter).map((year) => ({
      year,
      figures: figuresFrom(sumsOf(WHOLE, year), { ...filter, fromYear: year, toYear: year }),
    })),
    byOrganisation,
    sharedRemainder: remainder(figures, byOrganisation),
  };
}
