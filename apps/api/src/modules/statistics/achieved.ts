import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { StatisticFilter } from '@cau-noi/domain/statistics/filter';
import type { PlanAchieved } from '@cau-noi/domain/statistics/plan-achieved';
import type { CountedPart } from '@cau-noi/domain/statistics/structure';

/** How far plans were carried out, with the filter that lists what was done of them. */
export interface Achieved {
  /** null: all kinds together. */
  readonly kind: ActivityKind | null;
  readonly achieved: PlanAchieved;
  readonly filter: StatisticFilter;
}

export interface AchievementFound {
  readonly total: Achieved;
  /** Only kinds of which something was planned or done. */
  readonly byKind: readonly Achieved[];
  /** Only parts of which something was planned or done. */
  readonly byOrganisation: readonly (CountedPart & { readonly total: Achieved })[];
}

/** The filter of what was done of a plan, in the unions and years of another one. */
export function doneFilter(filter: StatisticFilter, kind: ActivityKind | null): StatisticFilter {
  return { ...filter, baseline: true, kinds: kind === null ? [] : [kind] };
}
