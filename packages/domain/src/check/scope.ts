import { ACTIVITY_KINDS } from '../activity/kind.ts';
import type { ActivityKind } from '../activity/kind.ts';
import { ORGANISATION_KINDS } from '../organisation/organisation.ts';
import type { OrganisationKind } from '../organisation/organisation.ts';
import type { CheckParameter } from './check.ts';

/** For whom a row is: which kinds, which levels, planned or not; null = all of them. */
export type ParameterScope = Pick<CheckParameter, 'kinds' | 'levels' | 'planned'>;

/** The parts of a scope, each by the name of its field. */
export const SCOPE_PARTS = ['kinds', 'levels', 'planned'] as const;
export type ScopePart = (typeof SCOPE_PARTS)[number];

type Member = string | boolean;

const ALL: { readonly [Part in ScopePart]: readonly Member[] } = {
  kinds: ACTIVITY_KINDS,
  levels: ORGANISATION_KINDS,
  planned: [true, false],
};

function membersOf(scope: ParameterScope, part: ScopePart): readonly Member[] {
  const only: readonly Member[] | boolean | null = scope[part];
  if (only === null) return ALL[part];
  return typeof only === 'boolean' ? [only] : only;
}

/** How many sorts of activity a scope covers, of those that kind, level and planned or not tell apart. */
export function coverageOf(scope: ParameterScope): number {
  return SCOPE_PARTS.reduce((product, part) => product * membersOf(scope, part).length, 1);
}

/** The parts in which something of the one scope is not of the other; none where it lies within it. */
export function partsOutside(inner: ParameterScope, outer: ParameterScope): readonly ScopePart[] {
  return SCOPE_PARTS.filter((part) => {
    const all = membersOf(outer, part);
    return membersOf(inner, part).some((member) => !all.includes(member));
  });
}

/** True when whatever is of the inner scope is of the outer one, too. */
export function liesWithin(inner: ParameterScope, outer: ParameterScope): boolean {
  return partsOutside(inner, outer).length === 0;
}

/** True when the two are for the same, however it is written. */
export function isSameScope(a: ParameterScope, b: ParameterScope): boolean {
  return liesWithin(a, b) && liesWithin(b, a);
}

/** True when some activity may be of both. */
export function scopesMeet(a: ParameterScope, b: ParameterScope): boolean {
  return SCOPE_PARTS.every((part) => {
    const all = membersOf(b, part);
    return membersOf(a, part).some((member) => all.includes(member));
  });
}

/** Each code once, in the order of the list; where nothing is chosen, all of the row's. */
function chosen<Code extends string>(
  codes: readonly Code[],
  all: readonly Code[],
  ofRow: readonly Code[] | null,
): readonly Code[] | null {
  const only = all.filter((code) => codes.includes(code));
  if (only.length === 0) return ofRow;
  return ofRow === null && only.length === all.length ? null : only;
}

/** A scope as somebody chooses it; empty and null = all. */
export type ChosenScope = {
  readonly kinds: readonly ActivityKind[];
  readonly levels: readonly OrganisationKind[];
  readonly planned: boolean | null;
};

/** What is chosen beside a row: where nothing is, all those for whom the row is. */
export function chosenBeside(
  row: ParameterScope,
  { kinds, levels, planned }: ChosenScope,
): ParameterScope {
  return {
    kinds: chosen(kinds, ACTIVITY_KINDS, row.kinds),
    levels: chosen(levels, ORGANISATION_KINDS, row.levels),
    planned: planned ?? row.planned,
  };
}
