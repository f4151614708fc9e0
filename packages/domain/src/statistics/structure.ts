import { countedFor } from '../organisation/successors.ts';
import type { OrganisationHistory, OrganisationVersion } from '../organisation/organisation.ts';
import { inForceOn, isInForce, spansOverlap } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import { addDays, isoDate, yearPeriod } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import type { Scope, StatisticFilter } from './filter.ts';
import { joinedUnits } from './whole-years.ts';

/** A union that a filter counts, for as long as it does. */
export type CountedUnit = Dated<{ readonly organisationId: string }>;

/** A part that a whole is broken down into: a union directly below, or the top one by itself. */
export type CountedPart = { readonly organisationId: string; readonly alone: boolean };

/** Whose activities are counted. */
export type Whose = Pick<StatisticFilter, 'organisationId' | 'alone' | 'structure'>;

/** The unions through time, as statistics ask for them; made once and asked often. */
export type Structure = {
  /**
   * Every union whose activities are counted, and on which days. AS_WAS: whoever stood below the
   * union on the day of the activity. AS_IS: whoever lives on in a union that stands below it today.
   * A union that was dissolved counts where it stood last, so that nothing is lost. No two spans of
   * one union touch.
   */
  readonly unitsOf: (whose: Whose) => readonly CountedUnit[];
  /** The same as a question: does a union count on a day? */
  readonly scopeOf: (whose: Whose) => Scope;
  /**
   * The parts of a filter's union in its years, itself first: AS_WAS every union that stood directly
   * below it at some time of them, AS_IS every one that does today or did before it was dissolved.
   */
  readonly partsOf: (filter: StatisticFilter) => readonly CountedPart[];
};

type ParentSpan = Dated<{ readonly parentId: string | null }>;
type SpansById = ReadonlyMap<string, readonly ParentSpan[]>;

const ALWAYS = { from: isoDate('0001-01-01'), to: null } as const;

function versionsById(history: OrganisationHistory): ReadonlyMap<string, OrganisationVersion[]> {
  const byId = new Map<string, OrganisationVersion[]>();
  for (const version of history.versions) {
    const versions = byId.get(version.organisationId);
    if (versions === undefined) byId.set(version.organisationId, [version]);
    else versions.push(version);
  }
  return byId;
}

/**
 * Whom a union stood under, with no day left out: a gap belongs to the version before it, and so
 * does everything after its end, so that no activity is lost for being dated a day too late.
 */
function parentSpans(unordered: readonly OrganisationVersion[]): readonly ParentSpan[] {
  const versions = unordered.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return versions.map(({ parentId, from }, index) => {
    const next = versions[index + 1];
    const to = next === undefined ? null : addDays(next.from, -1);
    return { parentId, from: index === 0 ? ALWAYS.from : from, to };
  });
}

function common(a: Dated, b: Dated): Dated | null {
  if (!spansOverlap(a, b)) return null;
  const from = a.from > b.from ? a.from : b.from;
  if (a.to === null || b.to === null) return { from, to: a.to ?? b.to };
  return { from, to: a.to < b.to ? a.to : b.to };
}

/** The spans in which a union stood below the top one, through whatever parents it had. */
function below(
  spans: SpansById,
  topId: string,
  id: string,
  path: readonly string[],
): readonly Dated[] {
  if (id === topId) return [ALWAYS];
  if (path.includes(id)) return [];
  return (spans.get(id) ?? []).flatMap((span) =>
    span.parentId === null
      ? []
      : below(spans, topId, span.parentId, [...path, id]).flatMap(
          (above) => common(span, above) ?? [],
        ),
  );
}

/** Whether a union is the top one or stands below it on that day; one that was dissolved keeps its place. */
function isBelow(spans: SpansById, topId: string, id: string, day: IsoDate): boolean {
  const seen = new Set<string>();
  let next: string | null = id;
  while (next !== null && next !== topId && !seen.has(next)) {
    seen.add(next);
    next = inForceOn(spans.get(next) ?? [], day)?.parentId ?? null;
  }
  return next === topId;
}

function unitsAsWas(spans: SpansById, { organisationId: topId, alone }: Whose) {
  const self = { organisationId: topId, ...ALWAYS };
  if (alone) return [self];
  const others = [...spans.keys()].filter((id) => id !== topId);
  return [
    self,
    ...others.flatMap((organisationId) =>
      below(spans, topId, organisationId, []).map((span) => ({ organisationId, ...span })),
    ),
  ];
}

function scopeFrom(units: readonly CountedUnit[]): Scope {
  const byId = new Map<string, readonly CountedUnit[]>();
  for (const unit of units) {
    byId.set(unit.organisationId, [...(byId.get(unit.organisationId) ?? []), unit]);
  }
  return (id, day) => byId.get(id)?.some((unit) => isInForce(unit, day)) ?? false;
}

/** The structure of the unions through time, as it is known today. */
export function structureOf(history: OrganisationHistory, today: IsoDate): Structure {
  const versions = versionsById(history);
  const ids = [...versions.keys()];
  const spans = new Map(ids.map((id) => [id, parentSpans(versions.get(id) ?? [])]));
  const livesOnIn = new Map(ids.map((id) => [id, countedFor(history, 'AS_IS', id, today)]));

  const unitsAsIs = ({ organisationId: topId, alone }: Whose): readonly CountedUnit[] => {
    const counts = (id: string) => (alone ? id === topId : isBelow(spans, topId, id, today));
    return ids
      .filter((id) => livesOnIn.get(id)?.some(counts) ?? false)
      .map((organisationId) => ({ organisationId, ...ALWAYS }));
  };
  // A breakdown asks for the units of a hundred unions, and the next one for the same.
  const known = new Map<string, readonly CountedUnit[]>();
  const unitsOf = (whose: Whose): readonly CountedUnit[] => {
    const key = JSON.stringify([whose.structure, whose.alone, whose.organisationId]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const units = whose.structure === 'AS_WAS' ? unitsAsWas(spans, whose) : unitsAsIs(whose);
    const joined = joinedUnits(units);
    known.set(key, joined);
    return joined;
  };

  return {
    unitsOf,
    scopeOf: (whose) => scopeFrom(unitsOf(whose)),
    partsOf: ({ organisationId: topId, structure, fromYear, toYear }) => {
      const years = { from: yearPeriod(fromYear).from, to: yearPeriod(toYear).to };
      const wasChild = (id: string) =>
        versions.get(id)?.some((one) => one.parentId === topId && spansOverlap(one, years)) ??
        false;
      const isChild = (id: string) =>
        (livesOnIn.get(id)?.includes(id) ?? false) &&
        inForceOn(spans.get(id) ?? [], today)?.parentId === topId;
      const children = ids.filter(structure === 'AS_WAS' ? wasChild : isChild);
      return [
        { organisationId: topId, alone: true },
        ...children.map((organisationId) => ({ organisationId, alone: false })),
      ];
    },
  };
}
