/** One field that is not the same in two versions of a record. */
export type Change<Label extends string = string> = {
  /** Leads to the field: `['members', memberId, 'role']`. */
  readonly path: readonly (string | number)[];
  /** The path without ids, joined by points: `members.role`. The words are found by it. */
  readonly label: Label;
  /** null where the field or the list item did not exist. */
  readonly before: unknown;
  readonly after: unknown;
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether two values that JSON can hold say the same; the order of an object's keys does not count. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

/** Whether two lists hold the same values, whatever their order. */
export function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return sameValue(a.toSorted(), b.toSorted());
}

type Item = { readonly id: string };

/** The items of two lists, matched by id: those only before, those only after, and the pairs. */
export function matchById<T extends Item>(before: readonly T[], after: readonly T[]) {
  const earlier = new Map(before.map((item) => [item.id, item]));
  const later = new Set(after.map((item) => item.id));
  const added: T[] = [];
  const kept: (readonly [before: T, after: T])[] = [];
  for (const item of after) {
    const match = earlier.get(item.id);
    if (match === undefined) added.push(item);
    else kept.push([match, item]);
  }
  return { added, removed: before.filter((item) => !later.has(item.id)), kept } as const;
}

/** The fields among `names` that differ between two objects, in the order of `names`. */
export function changedFields<T extends object, Name extends keyof T & string>(
  before: T,
  after: T,
  names: readonly Name[],
): readonly Change<Name>[] {
  return names
    .filter((name) => !sameValue(before[name], after[name]))
    .map((name) => ({ path: [name], label: name, before: before[name], after: after[name] }));
}

/** What changed in a group of fields that is there as a whole or not at all. */
export function changedGroup<Group extends string, T extends object, Name extends keyof T & string>(
  group: Group,
  before: T | null,
  after: T | null,
  names: readonly Name[],
): readonly Change<Group | `${Group}.${Name}`>[] {
  if (before === null && after === null) return [];
  if (before === null || after === null) return [{ path: [group], label: group, before, after }];
  return inside(group, [group], changedFields(before, after, names));
}

/** The same changes, seen from further out; ids stand in the path and not in the label. */
function inside<Outer extends string, Label extends string>(
  outer: Outer,
  outerPath: readonly string[],
  changes: readonly Change<Label>[],
): readonly Change<`${Outer}.${Label}`>[] {
  return changes.map(({ path, label, before, after }) => ({
    path: [...outerPath, ...path],
    label: `${outer}.${label}`,
    before,
    after,
  }));
}

/** What was added to a list, taken from it, or changed in one of its items, matched by id. */
export function changedItems<List extends string, T extends Item, Name extends keyof T & string>(
  list: List,
  before: readonly T[],
  after: readonly T[],
  names: readonly Name[],
): readonly Change<List | `${List}.${Name}`>[] {
  const { added, removed, kept } = matchById(before, after);
  return [
    ...removed.map((item) => ({ path: [list, item.id], label: list, before: item, after: null })),
    ...added.map((item) => ({ path: [list, item.id], label: list, before: null, after: item })),
    ...kept.flatMap(([earlier, later]) =>
      inside(list, [list, later.id], changedFields(earlier, later, names)),
    ),
  ];
}
