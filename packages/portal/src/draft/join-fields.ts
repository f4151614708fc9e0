import { sameValue } from '@cau-noi/domain/difference';
import type { Join } from './draft-state.ts';

/**
 * Joins two versions of a record field by field, and of a list entry by entry; what both changed otherwise is
 * left to be chosen.
 */
export function joinFields<Content extends object>(
  base: Content,
  mine: Content,
  theirs: Content,
): Join<Content, keyof Content & string> {
  const names = Object.keys(theirs) as (keyof Content & string)[];
  const collisions: (keyof Content & string)[] = [];
  const valueOf = (name: keyof Content & string): unknown => {
    const versions = [base[name], mine[name], theirs[name]] as const;
    const joined = joinValues(...versions) ?? joinLists(...versions);
    if (joined === null) collisions.push(name);
    return joined === null ? mine[name] : joined.value;
  };
  const values = names.map((name) => [name, valueOf(name)]);
  return { merged: { ...theirs, ...Object.fromEntries(values) }, collisions };
}

/** What both sides say together; null where each says something else. */
type Joined = { readonly value: unknown } | null;

function joinValues(base: unknown, mine: unknown, theirs: unknown): Joined {
  if (sameValue(mine, base)) return { value: theirs };
  return sameValue(theirs, base) || sameValue(theirs, mine) ? { value: mine } : null;
}

/** Entries that one side alone changed, and what each has added; nothing where one took entries away. */
function joinLists(base: unknown, mine: unknown, theirs: unknown): Joined {
  if (!Array.isArray(base) || !Array.isArray(mine) || !Array.isArray(theirs)) return null;
  const { length } = base;
  if (mine.length < length || theirs.length < length) return null;
  const kept = base.map((entry, at) => joinValues(entry, mine[at], theirs[at]));
  const known = kept.filter((joined) => joined !== null);
  if (known.length < length) return null;
  const [added, others] = [mine.slice(length), theirs.slice(length)];
  const own = added.filter((entry) => !others.some((other) => sameValue(entry, other)));
  return { value: [...known.map(({ value }) => value), ...others, ...own] };
}
