import { invariant } from '@cau-noi/domain/invariant';
import { yearPeriod } from '@cau-noi/domain/period';
import type { Result } from '@cau-noi/domain/result';
import type { Scope, StatisticFilter } from '@cau-noi/domain/statistics/filter';
import { formatFilter } from '@cau-noi/domain/statistics/filter';
import { planAchieved, planAchievedByKind } from '@cau-noi/domain/statistics/plan-achieved';
import type { Structure } from '@cau-noi/domain/statistics/structure';
import type { Context } from '../../context.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import type { CountedFrom } from './counted.queries.ts';
import { groupsOf } from './counted.queries.ts';
import type { PlannedAndDone } from './plan-achievement.queries.ts';
import { kindsOf, plannedAndDone } from './plan-achievement.queries.ts';
import { achievementFrom } from './plan-summary.facts.ts';
import { summarisedPlans } from './plan-summary.queries.ts';
import type { Achieved, AchievementFound } from './achieved.ts';
import { doneFilter } from './achieved.ts';
import type { Remembering } from './remembered.ts';
import { remembered } from './remembered.ts';
import { structureOfDay } from './structure-of-day.ts';

/** Without amounts: where they are too large to be added up exactly, the rest is told all the same. */
function withoutMoney({ lines, activities }: PlannedAndDone): PlannedAndDone {
  return {
    lines: lines.map((line) => ({ ...line, money: [] })),
    activities: activities.map((activity) => ({ ...activity, money: [] })),
  };
}

/** Measures with money if that can be counted, else without. */
function measured<T, E>(found: PlannedAndDone, measure: (rows: PlannedAndDone) => Result<T, E>): T {
  const whole = measure(found);
  if (whole.ok) return whole.value;
  const rest = measure(withoutMoney(found));
  invariant(rest.ok, 'NOTHING_BUT_MONEY_OVERFLOWS');
  return rest.value;
}

function totalOf(found: PlannedAndDone, filter: StatisticFilter): Achieved {
  const achieved = measured(found, ({ lines, activities }) => planAchieved(lines, activities));
  return { kind: null, achieved, filter: doneFilter(filter, null) };
}

function byKindOf(found: PlannedAndDone, filter: StatisticFilter): readonly Achieved[] {
  const kinds = kindsOf(found);
  return measured(found, ({ lines, activities }) => planAchievedByKind(lines, activities))
    .filter(({ kind }) => kinds.has(kind))
    .map((row) => ({ ...row, filter: doneFilter(filter, row.kind) }));
}

/** A plan belongs where its union stood when the year began. */
function within(found: PlannedAndDone, scope: Scope): PlannedAndDone {
  const counts = ({ organisationId, year }: { organisationId: string; year: number }): boolean =>
    scope(organisationId, yearPeriod(year).from);
  return { lines: found.lines.filter(counts), activities: found.activities.filter(counts) };
}

/** From the frozen lines and the activities themselves, as far as the viewer sees them. */
async function achievementOfRecords(
  { sql }: Pick<Context, 'sql'>,
  structure: Structure,
  filter: StatisticFilter,
  scope: ScopeIds,
): Promise<AchievementFound> {
  const units = structure.unitsOf(filter).map((unit) => unit.organisationId);
  const rows = await plannedAndDone(sql, [...new Set(units)], filter, scope);
  const found = within(rows, structure.scopeOf(filter));
  const parts = structure.partsOf(filter).map((part) => {
    const whose = { ...filter, ...part };
    return { part, whose, own: within(found, structure.scopeOf(whose)) };
  });
  return {
    total: totalOf(found, filter),
    byKind: byKindOf(found, filter),
    byOrganisation: parts
      .filter(({ own }) => own.lines.length + own.activities.length > 0)
      .map(({ part, whose, own }) => ({ ...part, total: totalOf(own, whose) })),
  };
}

/** From the summaries, for those who see everything. */
async function achievementOfSummaries(
  { sql }: Pick<Context, 'sql'>,
  structure: Structure,
  filter: StatisticFilter,
): Promise<AchievementFound> {
  const parts = structure.partsOf(filter);
  const tallies = await summarisedPlans(sql, filter, groupsOf(structure, filter, parts));
  return achievementFrom(tallies, filter, parts);
}

const recall = remembered<AchievementFound>();

/**
 * How far the plans of a union and those below it were carried out in the years of the filter. Who
 * sees everything is answered from the summaries, and what these gave is remembered.
 */
export async function achievementOf(
  context: Remembering & Pick<Context, 'sql'>,
  filter: StatisticFilter,
  scope: ScopeIds,
  from: CountedFrom = 'summaries',
): Promise<AchievementFound> {
  const structure = structureOfDay(context);
  if (from === 'records' || scope !== null) {
    return achievementOfRecords(context, structure, filter, scope);
  }
  return recall(context, formatFilter(filter), () =>
    achievementOfSummaries(context, structure, filter),
  );
}
