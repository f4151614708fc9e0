import { addDays, yearOf, yearPeriod } from '../period/period.ts';
import { spanCovers, spansOverlap } from '../period/dated.ts';
import type { CountedUnit } from './structure.ts';

/** A union in a year of which some days count and others do not. */
export type PartYear = { readonly organisationId: string; readonly year: number };

function joinsOn(before: CountedUnit, after: CountedUnit): boolean {
  return before.to === null || after.from <= addDays(before.to, 1);
}

function joinedWith(before: CountedUnit, after: CountedUnit): CountedUnit {
  const open = before.to === null || after.to === null;
  if (open) return { ...before, to: null };
  return before.to > after.to ? before : { ...before, to: after.to };
}

function joinedSpans(units: readonly CountedUnit[]): readonly CountedUnit[] {
  const spans: CountedUnit[] = [];
  for (const unit of units.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = spans.at(-1);
    if (last !== undefined && joinsOn(last, unit)) spans[spans.length - 1] = joinedWith(last, unit);
    else spans.push(unit);
  }
  return spans;
}

function byUnion(units: readonly CountedUnit[]): readonly (readonly CountedUnit[])[] {
  const groups = new Map<string, CountedUnit[]>();
  for (const unit of units) {
    const group = groups.get(unit.organisationId);
    if (group === undefined) groups.set(unit.organisationId, [unit]);
    else group.push(unit);
  }
  return [...groups.values()];
}

/** The same days of the same unions, with spans of one union that touch or overlap as one. */
export function joinedUnits(units: readonly CountedUnit[]): readonly CountedUnit[] {
  return byUnion(units).flatMap((own) => (own.length === 1 ? own : joinedSpans(own)));
}

/**
 * The years that sums by year cannot answer for: a span of a union, joined before, begins or ends
 * within them.
 */
export function partYears(
  joined: readonly CountedUnit[],
  fromYear: number,
  toYear: number,
): readonly PartYear[] {
  return joined.flatMap((unit) => {
    const edges = [unit.from, ...(unit.to === null ? [] : [unit.to])].map((day) => yearOf(day));
    return [...new Set(edges)]
      .filter((year) => fromYear <= year && year <= toYear)
      .filter((year) => spansOverlap(unit, yearPeriod(year)) && !spanCovers(unit, yearPeriod(year)))
      .map((year) => ({ organisationId: unit.organisationId, year }));
  });
}
