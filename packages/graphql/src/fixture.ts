import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { possibleTypes } from './generated/schema-shape.ts';

type FixtureObject = Readonly<Record<string, unknown>>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const isObject = (value: unknown): value is FixtureObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The places where `fixture` lacks what `document` selects, as `plans.nodes.0.title`; none when it covers it.
 * A fragment on a type applies to objects with that `__typename`, and to objects that do not say theirs.
 */
export function missingInFixture(document: DocumentNode, fixture: unknown): readonly string[] {
  const fragments: Fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .flatMap((operation) => missingInSelection(operation.selectionSet, fixture, fragments, ''));
}

function missingInSelection(
  selection: SelectionSetNode,
  value: unknown,
  fragments: Fragments,
  path: string,
): readonly string[] {
  if (value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      missingInSelection(selection, item, fragments, `${path}${index}.`),
    );
  }
  if (!isObject(value)) return [`${path.slice(0, -1)} (an object is selected)`];
  return selection.selections.flatMap((selected) => {
    if (selected.kind === Kind.FIELD) return missingInField(selected, value, fragments, path);
    const fragment =
      selected.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selected.name.value) : selected;
    if (fragment === undefined) return [`${path} (an unknown fragment)`];
    return applies(fragment.typeCondition?.name.value, value)
      ? missingInSelection(fragment.selectionSet, value, fragments, path)
      : [];
  });
}

function missingInField(
  field: FieldNode,
  value: FixtureObject,
  fragments: Fragments,
  path: string,
): readonly string[] {
  const name = field.alias?.value ?? field.name.value;
  if (!Object.hasOwn(value, name) || value[name] === undefined) {
    const conditional = (field.directives?.length ?? 0) > 0;
    return conditional ? [] : [`${path}${name}`];
  }
  return field.selectionSet
    ? missingInSelection(field.selectionSet, value[name], fragments, `${path}${name}.`)
    : [];
}

function applies(condition: string | undefined, value: FixtureObject): boolean {
  const typename = value['__typename'];
  if (condition === undefined || typeof typename !== 'string') return true;
  return condition === typename || (possibleTypes[condition]?.includes(typename) ?? false);
}
