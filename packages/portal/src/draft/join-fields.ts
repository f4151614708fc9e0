import { sameValue } from '@cau-noi/domain/difference';
import type { Join } from './draft-state.ts';

/** Joins two versions of a record field by field; what both changed otherwise is left to be chosen. */
export function joinFields<Content extends object>(
  base: Content,
  mine: Content,
  theirs: Content,
): Join<Content, keyof Content & string> {
  const names = Object.keys(theirs) as (keyof Content & string)[];
  const changed = names.filter((name) => !sameValue(mine[name], base[name]));
  const merged = { ...theirs, ...Object.fromEntries(changed.map((name) => [name, mine[name]])) };
  const collisions = changed.filter(
    (name) => !sameValue(theirs[name], base[name]) && !sameValue(theirs[name], mine[name]),
  );
  return { merged, collisions };
}
