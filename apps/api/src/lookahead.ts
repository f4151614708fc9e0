import type { FieldNode, GraphQLResolveInfo, SelectionNode, SelectionSetNode } from 'graphql';
import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  visit,
} from 'graphql';

/** The fields that are selected below a place, as `partner` and `totals.persons`. */
export type Selected = ReadonlySet<string>;

/** What was found below a field of a document that the server keeps. */
interface Known {
  /** The variables that `@include` and `@skip` look at; without any a selection never changes. */
  readonly conditions: readonly string[];
  readonly selections: Map<string, Selected>;
}

const known = new WeakMap<FieldNode, Known>();
/** Selections that are kept of one field, by place and by what its conditions say. */
const MOST_SELECTIONS = 50;

/** Where the rows of a connection stand in it. */
export const ROWS = [['nodes'], ['edges', 'node']] as const;

/** Deep enough for what is read together with a row: `members.person.currentPost`. */
const DEEPEST = 3;

/**
 * What is asked of the rows of a list, or of the one thing that a field gives. What `@include` and `@skip`
 * leave out, by the variables of the request, is not asked.
 *
 * @param under where the rows stand in the field's answer, as `ROWS`; the field itself by default
 */
export function selectedIn(
  info: GraphQLResolveInfo,
  under: readonly (readonly string[])[] = [[]],
): Selected {
  const [field] = info.fieldNodes;
  if (field === undefined) return new Set();
  const { conditions, selections } = knownOf(field, info.fragments);
  const place = under.map((path) => path.join('.')).join(' ');
  const said = conditions.map((name) => (info.variableValues[name] === true ? '1' : '0'));
  const key = `${place} ${said.join('')}`;
  const before = selections.get(key);
  if (before !== undefined) return before;
  const selected = new Set<string>();
  for (const path of under) {
    for (const set of setsAt(field.selectionSet, path, info)) {
      collect(set, '', DEEPEST, info, selected);
    }
  }
  if (selections.size === MOST_SELECTIONS) selections.clear();
  selections.set(key, selected);
  return selected;
}

/** Whether a field, or anything below it, is asked for. */
export function asksFor(selected: Selected, ...fields: readonly string[]): boolean {
  return fields.some((field) => selected.has(field));
}

type Fragments = GraphQLResolveInfo['fragments'];
/** What the request says about a selection. */
type Asked = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

function knownOf(field: FieldNode, fragments: Fragments): Known {
  const before = known.get(field);
  if (before !== undefined) return before;
  const found = { conditions: conditionsBelow(field, fragments), selections: new Map() };
  known.set(field, found);
  return found;
}

/** The variables of all conditions below a field, each fragment looked through once. */
function conditionsBelow({ selectionSet }: FieldNode, fragments: Fragments): readonly string[] {
  const variables = new Set<string>();
  const spread = new Set<string>();
  const look = (set: SelectionSetNode | undefined): void => {
    if (set === undefined) return;
    visit(set, {
      Directive: (directive) => {
        for (const { value } of directive.arguments ?? []) {
          if (value.kind === Kind.VARIABLE) variables.add(value.name.value);
        }
      },
      FragmentSpread: ({ name: { value: name } }) => {
        if (spread.has(name)) return;
        spread.add(name);
        look(fragments[name]?.selectionSet);
      },
    });
  };
  look(selectionSet);
  return [...variables];
}

function isAsked(selection: SelectionNode, { variableValues }: Asked): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  const skipped = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const included = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skipped?.['if'] !== true && included?.['if'] !== false;
}

/** The fields of a selection, those of its fragments among them, whatever type they are on. */
function fieldsOf(set: SelectionSetNode | undefined, asked: Asked): readonly FieldNode[] {
  const selections = set?.selections ?? [];
  return selections
    .filter((selection) => isAsked(selection, asked))
    .flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : asked.fragments[selection.name.value];
      return fieldsOf(inner?.selectionSet, asked);
    });
}

function setsAt(
  set: SelectionSetNode | undefined,
  [name, ...rest]: readonly string[],
  asked: Asked,
): readonly (SelectionSetNode | undefined)[] {
  if (name === undefined) return [set];
  return fieldsOf(set, asked)
    .filter((field) => field.name.value === name)
    .flatMap((field) => setsAt(field.selectionSet, rest, asked));
}

function collect(
  set: SelectionSetNode | undefined,
  above: string,
  depth: number,
  asked: Asked,
  found: Set<string>,
): void {
  for (const field of fieldsOf(set, asked)) {
    const path = above + field.name.value;
    found.add(path);
    if (depth > 1) collect(field.selectionSet, `${path}.`, depth - 1, asked, found);
  }
}
