import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

/** The fields that are selected below a place, as `partner` and `totals.persons`. */
export type Selected = ReadonlySet<string>;

/** A selection does not change while its document is kept, and documents are kept by the server. */
const known = new WeakMap<FieldNode, Map<string, Selected>>();

/** Where the rows of a connection stand in it. */
export const ROWS = [['nodes'], ['edges', 'node']] as const;

/** Deep enough for what is read together with a row: `members.person.currentPost`. */
const DEEPEST = 3;

/**
 * What is asked of the rows of a list, or of the one thing that a field gives.
 *
 * @param under where the rows stand in the field's answer, as `ROWS`; the field itself by default
 */
export function selectedIn(
  { fieldNodes, fragments }: GraphQLResolveInfo,
  under: readonly (readonly string[])[] = [[]],
): Selected {
  const [field] = fieldNodes;
  if (field === undefined) return new Set();
  const name = under.map((path) => path.join('.')).join(' ');
  const ofField = known.get(field) ?? new Map<string, Selected>();
  known.set(field, ofField);
  const before = ofField.get(name);
  if (before !== undefined) return before;
  const selected = new Set<string>();
  for (const path of under) {
    for (const set of setsAt(field.selectionSet, path, fragments)) {
      collect(set, '', DEEPEST, fragments, selected);
    }
  }
  ofField.set(name, selected);
  return selected;
}

/** Whether a field, or anything below it, is asked for. */
export function asksFor(selected: Selected, ...fields: readonly string[]): boolean {
  return fields.some((field) => selected.has(field));
}

type Fragments = GraphQLResolveInfo['fragments'];

/** The fields of a selection, those of its fragments among them, whatever type they are on. */
function fieldsOf(set: SelectionSetNode | undefined, fragments: Fragments): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fieldsOf(inner?.selectionSet, fragments);
  });
}

function setsAt(
  set: SelectionSetNode | undefined,
  [name, ...rest]: readonly string[],
  fragments: Fragments,
): readonly (SelectionSetNode | undefined)[] {
  if (name === undefined) return [set];
  return fieldsOf(set, fragments)
    .filter((field) => field.name.value === name)
    .flatMap((field) => setsAt(field.selectionSet, rest, fragments));
}

function collect(
  set: SelectionSetNode | undefined,
  above: string,
  depth: number,
  fragments: Fragments,
  found: Set<string>,
): void {
  for (const field of fieldsOf(set, fragments)) {
    const path = above + field.name.value;
    found.add(path);
    if (depth > 1) collect(field.selectionSet, `${path}.`, depth - 1, fragments, found);
  }
}
