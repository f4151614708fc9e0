import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { StatisticFilter } from '@cau-noi/domain/statistics/filter';
import type { SpendingClass } from '@cau-noi/domain/statistics/spending';
import {
  plannedAndSaved,
  SPENDING_CLASSES,
  spendingClassOf,
} from '@cau-noi/domain/statistics/spending';
import type { Context } from '../../context.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import type { SpendingGroup, SpendingNorm } from './spending.queries.ts';
import { spendingFacts, spendingGroups } from './spending.queries.ts';
import { structureOfDay } from './structure-of-day.ts';

type Asking = Pick<Context, 'sql' | 'register' | 'today'>;

/** Own money of a figure in one currency, in its smallest unit. */
export interface SpendingMoney {
  readonly currency: string;
  readonly planned: number;
  readonly spent: number;
  readonly saved: number;
}

/** Norms beside what was planned for the same lines, and of how many activities they are known. */
export interface SpendingNorms {
  readonly activities: number;
  readonly money: readonly SpendingNorm[];
}

/** How many activities spent so, what that comes to, and the filter that lists them. */
export interface SpendingFigure {
  readonly spendingClass: SpendingClass;
  readonly activities: number;
  readonly money: readonly SpendingMoney[];
  readonly norms: SpendingNorms;
  readonly filter: StatisticFilter;
}

/** The figures of a kind, of a union or of a year; only classes of which there is something. */
export interface SpendingRow {
  readonly kind: ActivityKind | null;
  readonly organisationId: string | null;
  readonly year: number | null;
  readonly figures: readonly SpendingFigure[];
}

export interface SpendingFound {
  readonly total: SpendingRow;
  readonly byKind: readonly SpendingRow[];
  readonly byYear: readonly SpendingRow[];
  readonly byOrganisation: readonly SpendingRow[];
}

type Classed = SpendingGroup & { readonly spendingClass: SpendingClass };

function addedMoney(groups: readonly Classed[]): readonly SpendingMoney[] {
  const sums = new Map<string, SpendingMoney>();
  for (const { money, spendingClass, estimated } of groups) {
    for (const amounts of money) {
      const { currency, spent } = amounts;
      const found = plannedAndSaved(spendingClass, amounts, estimated);
      const before = sums.get(currency) ?? { currency, planned: 0, spent: 0, saved: 0 };
      sums.set(currency, {
        currency,
        planned: before.planned + found.planned,
        spent: before.spent + spent,
        saved: before.saved + found.saved,
      });
    }
  }
  return [...sums.values()].toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}

function addedNorms(groups: readonly Classed[]): SpendingNorms {
  const sums = new Map<string, SpendingNorm>();
  for (const { currency, planned, norm } of groups.flatMap(({ norms }) => norms)) {
    const before = sums.get(currency) ?? { currency, planned: 0, norm: 0 };
    const added = { planned: before.planned + planned, norm: before.norm + norm };
    sums.set(currency, { currency, ...added });
  }
  return {
    activities: groups.reduce((sum, { reckoned }) => sum + reckoned, 0),
    money: [...sums.values()].toSorted((a, b) => (a.currency < b.currency ? -1 : 1)),
  };
}

function figuresOf(groups: readonly Classed[], whose: StatisticFilter): readonly SpendingFigure[] {
  return SPENDING_CLASSES.flatMap((spendingClass) => {
    const own = groups.filter((group) => group.spendingClass === spendingClass);
    const activities = own.reduce((sum, group) => sum + group.activities, 0);
    const filter = { ...whose, spending: [spendingClass] };
    const added = { money: addedMoney(own), norms: addedNorms(own) };
    return activities === 0 ? [] : [{ spendingClass, activities, ...added, filter }];
  });
}

const NOBODY = { kind: null, organisationId: null, year: null } as const;

/** One row for each key, in the order of the keys. */
function rowsBy<Key extends string | number>(
  groups: readonly Classed[],
  keyOf: (group: Classed) => Key,
  order: (one: Key, other: Key) => number,
  rowOf: (key: Key, own: readonly Classed[]) => SpendingRow,
): readonly SpendingRow[] {
  const parts = new Map<Key, Classed[]>();
  for (const group of groups) {
    const part = parts.get(keyOf(group));
    if (part === undefined) parts.set(keyOf(group), [group]);
    else part.push(group);
  }
  return [...parts]
    .toSorted(([one], [other]) => order(one, other))
    .map(([key, own]) => rowOf(key, own));
}

/**
 * What the unions of a filter spent of what was planned. An activity counts once, for the union that
 * leads it, on the day it began or was to begin.
 */
export async function spendingOf(
  context: Asking,
  filter: StatisticFilter,
  scope: ScopeIds,
): Promise<SpendingFound> {
  const units = structureOfDay(context).unitsOf(filter);
  const { fromYear, toYear } = filter;
  const groups = await spendingGroups(context.sql, { scope, fromYear, toYear, units });
  const classed = groups.flatMap((group) => {
    const spendingClass = spendingClassOf(group);
    return spendingClass === null ? [] : [{ ...group, spendingClass }];
  });
  return {
    total: { ...NOBODY, figures: figuresOf(classed, filter) },
    byKind: rowsBy(
      classed,
      ({ kind }) => kind,
      (one, other) => ACTIVITY_KINDS.indexOf(one) - ACTIVITY_KINDS.indexOf(other),
      (kind, own) => ({ ...NOBODY, kind, figures: figuresOf(own, { ...filter, kinds: [kind] }) }),
    ),
    byYear: rowsBy(
      classed,
      ({ year }) => year,
      (one, other) => other - one,
      (year, own) => ({
        ...NOBODY,
        year,
        figures: figuresOf(own, { ...filter, fromYear: year, toYear: year }),
      }),
    ),
    byOrganisation: rowsBy(
      classed,
      ({ organisationId }) => organisationId,
      (one, other) => (one < other ? -1 : 1),
      (organisationId, own) => ({
        ...NOBODY,
        organisationId,
        figures: figuresOf(own, { ...filter, organisationId, alone: true, structure: 'AS_WAS' }),
      }),
    ),
  };
}

/** The activities that a figure with this filter counts: its list. */
export async function idsSpending(
  context: Asking,
  filter: StatisticFilter,
  scope: ScopeIds,
): Promise<readonly string[]> {
  const units = structureOfDay(context).unitsOf(filter);
  const { fromYear, toYear, kinds, spending } = filter;
  const found = await spendingFacts(context.sql, { scope, fromYear, toYear, units });
  return found
    .filter(({ facts }) => {
      const spendingClass = spendingClassOf(facts);
      if (spendingClass === null || !spending.includes(spendingClass)) return false;
      return kinds.length === 0 || kinds.includes(facts.kind);
    })
    .map(({ id }) => id);
}
