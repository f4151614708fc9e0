/** A union of a list, with whom it stands under. */
export interface TreeUnit {
  readonly id: string;
  readonly kind: string;
  readonly parent: { readonly id: string } | null;
}

/** A union with those below it that are in the same list. */
export interface TreeNode<Unit extends TreeUnit> {
  readonly unit: Unit;
  readonly groups: readonly TreeGroup<Unit>[];
}

/** Unions of one level beside each other. */
export interface TreeGroup<Unit extends TreeUnit> {
  readonly kind: Unit['kind'];
  readonly nodes: readonly TreeNode<Unit>[];
}

/**
 * The tree of the unions of a list, in the order of the list. A union whose upper one is not in the
 * list stands at the top: a search shows its finds without what is above them.
 */
export function treeOf<Unit extends TreeUnit>(units: readonly Unit[]): readonly TreeNode<Unit>[] {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.parent === null) continue;
    below.set(unit.parent.id, [...(below.get(unit.parent.id) ?? []), unit]);
  }
  const node = (unit: Unit): TreeNode<Unit> => ({ unit, groups: groups(below.get(unit.id) ?? []) });
  const groups = (list: readonly Unit[]): readonly TreeGroup<Unit>[] =>
    [...new Set(list.map(({ kind }) => kind))].map((kind) => ({
      kind,
      nodes: list.filter((unit) => unit.kind === kind).map(node),
    }));
  return units.filter(({ parent }) => parent === null || !known.has(parent.id)).map(node);
}
