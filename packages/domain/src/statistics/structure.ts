import { countedFor } from '../organisation/successors.ts';
import { versionsOf } from '../organisation/organisation.ts';
import type { OrganisationHistory } from '../organisation/organisation.ts';
import { inForceOn, isInForce, spansOverlap } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import { addDays, isoDate, yearPeriod } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import type { Scope, StatisticFilter } from './filter.ts';

/** A union that a filter counts, for as long as it does. */
export type CountedUnit = Dated<{ readonly organisationId: string }>;

type Whose = Pick<StatisticFilter, 'organisationId' | 'alone' | 'structure'>;

const ALWAYS = { from: isoDate('0001-01-01'), to: null } as const;

/**
 * Whom a union stood under, with no day left out: a gap belongs to the version before it, and so
 * does everything after its end, so that no activity is lost for being dated a day too late.
 */
function parentSpans(history: OrganisationHistory, id: string): readonly ParentSpan[] {
  const versions = versionsOf(history, id).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return versions.map(({ parentId, from }, index) => {
    const next = versions[index + 1];
    const to = next === undefined ? null : addDays(next.from, -1);
    return { parentId, from: index === 0 ? ALWAYS.from : from, to };
  });
}

type ParentSpan = Dated<{ readonly parentId: string | null }>;

function common(a: Dated, b: Dated): Dated | null {
  if (!spansOverlap(a, b)) return null;
  const from = a.from > b.from ? a.from : b.from;
  if (a.to === null || b.to === null) return { from, to: a.to ?? b.to };
  return { from, to: a.to < b.to ? a.to : b.to };
}

/** The spans in which a union stood below the top one, through whatever parents it had. */
function below(
  history: OrganisationHistory,
  topId: string,
  id: string,
  path: readonly string[],
): readonly Dated[] {
  if (id === topId) return [ALWAYS];
  if (path.includes(id)) return [];
  return parentSpans(history, id).flatMap((span) =>
    span.parentId === null
      ? []
      : below(history, topId, span.parentId, [...path, id]).flatMap(
          (above) => common(span, above) ?? [],
        ),
  );
}

function everyId(history: OrganisationHistory): readonly string[] {
  return [...new Set(history.versions.map((version) => version.organisationId))];
}

/** Whom a union stands under that day, or stood under last: one that was dissolved keeps its place. */
function parentOn(history: OrganisationHistory, id: string, day: IsoDate): string | null {
  return inForceOn(parentSpans(history, id), day)?.parentId ?? null;
}

/** Whether a union is the top one or stands below it on that day. */
function isBelow(history: OrganisationHistory, topId: string, id: string, day: IsoDate): boolean {
  const seen = new Set<string>();
  let next: string | null = id;
  while (next !== null && next !== topId && !seen.has(next)) {
    seen.add(next);
    next = parentOn(history, next, day);
  }
  return next === topId;
}

function unitsAsWas(history: OrganisationHistory, { organisationId: topId, alone }: Whose) {
  const self = { organisationId: topId, ...ALWAYS };
  if (alone) return [self];
  const others = everyId(history).filter((id) => id !== topId);
  return [
    self,
    ...others.flatMap((organisationId) =>
      below(history, topId, organisationId, []).map((span) => ({ organisationId, ...span })),
    ),
  ];
}

function unitsAsIs(
  history: OrganisationHistory,
  { organisationId: topId, alone }: Whose,
  today: IsoDate,
): readonly CountedUnit[] {
  return everyId(history)
    .filter((id) =>
      countedFor(history, 'AS_IS', id, today).some((successor) =>
        alone ? successor === topId : isBelow(history, topId, successor, today),
      ),
    )
    .map((organisationId) => ({ organisationId, ...ALWAYS }));
}

/**
 * Every union whose activities a filter counts, and on which days. AS_WAS: whoever stood below the
 * union on the day of the activity. AS_IS: whoever lives on in a union that stands below it today.
 * A union that was dissolved counts where it stood last, so that nothing is lost.
 */
export function countedUnits(
  history: OrganisationHistory,
  whose: Whose,
  today: IsoDate,
): readonly CountedUnit[] {
  return whose.structure === 'AS_WAS'
    ? unitsAsWas(history, whose)
    : unitsAsIs(history, whose, today);
}

/** The same as a question: does a union count on a day? */
export function countedScope(history: OrganisationHistory, whose: Whose, today: IsoDate): Scope {
  const units = new Map<string, readonly CountedUnit[]>();
  for (const unit of countedUnits(history, whose, today)) {
    units.set(unit.organisationId, [...(units.get(unit.organisationId) ?? []), unit]);
  }
  return (id, day) => units.get(id)?.some((unit) => isInForce(unit, day)) ?? false;
}

/** A part that a whole is broken down into: a union directly below, or the top one by itself. */
export type CountedPart = { readonly organisationId: string; readonly alone: boolean };

/**
 * The parts of a filter's union in its years, itself first: AS_WAS every union that stood directly
 * below it at some time of them, AS_IS every one that does today or did before it was dissolved.
 */
export function partsOf(
  history: OrganisationHistory,
  { organisationId: topId, structure, fromYear, toYear }: StatisticFilter,
  today: IsoDate,
): readonly CountedPart[] {
  const years = { from: yearPeriod(fromYear).from, to: yearPeriod(toYear).to };
  const isChild = (id: string): boolean =>
    structure === 'AS_WAS'
      ? versionsOf(history, id).some(
          (version) => version.parentId === topId && spansOverlap(version, years),
        )
      : countedFor(history, 'AS_IS', id, today).includes(id) &&
        parentOn(history, id, today) === topId;
  const children = everyId(history).filter((id) => id !== topId && isChild(id));
  return [
    { organisationId: topId, alone: true },
    ...children.map((organisationId) => ({ organisationId, alone: false })),
  ];
}
