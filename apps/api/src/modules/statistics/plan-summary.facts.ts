import { invariant } from '@cau-noi/domain/invariant';
import type { StatisticFilter } from '@cau-noi/domain/statistics/filter';
import { achievedOf } from '@cau-noi/domain/statistics/plan-achieved';
import type { PlanTally } from '@cau-noi/domain/statistics/plan-tally';
import { addedTallies, withoutMoney } from '@cau-noi/domain/statistics/plan-tally';
import type { CountedPart } from '@cau-noi/domain/statistics/structure';
import type { Achieved, AchievementFound } from './achieved.ts';
import { doneFilter } from './achieved.ts';
import type { GroupTally } from './plan-summary.queries.ts';
import { WHOLE } from './statistics.queries.ts';

/** The sum of tallies, without amounts where these are too large to be added up exactly. */
function added(tallies: readonly GroupTally[]): PlanTally {
  const whole = addedTallies(tallies.map(({ tally }) => tally));
  if (whole.ok) return whole.value;
  const rest = addedTallies(tallies.map(({ tally }) => withoutMoney(tally)));
  invariant(rest.ok, 'NOTHING_BUT_MONEY_OVERFLOWS');
  return rest.value;
}

function totalOf(tallies: readonly GroupTally[], filter: StatisticFilter): Achieved {
  return { kind: null, achieved: achievedOf(added(tallies)), filter: doneFilter(filter, null) };
}

/** The kinds are told with money all together, or all without. */
function byKindOf(tallies: readonly GroupTally[], filter: StatisticFilter): readonly Achieved[] {
  const exact = tallies.every(({ tally }) => addedTallies([tally]).ok);
  return tallies.map(({ kind, tally }) => ({
    kind,
    achieved: achievedOf(exact ? tally : withoutMoney(tally)),
    filter: doneFilter(filter, kind),
  }));
}

/** How far plans were carried out, from their sums; the parts are the groups after the whole. */
export function achievementFrom(
  tallies: readonly GroupTally[],
  filter: StatisticFilter,
  parts: readonly CountedPart[],
): AchievementFound {
  const of = (group: number) => tallies.filter((tally) => tally.group === group);
  return {
    total: totalOf(of(WHOLE), filter),
    byKind: byKindOf(of(WHOLE), filter),
    byOrganisation: parts
      .map((part, index) => ({ part, own: of(WHOLE + 1 + index) }))
      .filter(({ own }) => own.length > 0)
      .map(({ part, own }) => ({ ...part, total: totalOf(own, { ...filter, ...part }) })),
  };
}
