import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';
import {
  getNamedType,
  GraphQLError,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  visit,
} from 'graphql';

/** What one operation may ask for. Fragments are counted wherever they are spread. */
export const LIMITS = {
  /** Tokens of the document; the parser stops there. */
  tokens: 6000,
  /** Fields inside fields. */
  depth: 16,
  /** Fields inside fields when a client asks for the schema itself. */
  introspectionDepth: 24,
  aliases: 60,
  directives: 100,
  /** Fields of the root type: what would be as many requests. */
  rootFields: 30,
  /** Values in the answer, if every page is full and every other list has five entries. */
  cost: 200_000,
} as const;

type LimitName = Exclude<keyof typeof LIMITS, 'tokens' | 'introspectionDepth'>;
type Usage = { -readonly [Name in LimitName]: number };

const LIST_GUESS = 5;
/** Records of a page that does not say how many, and at most. */
export const DEFAULT_PAGE = 50;
export const GREATEST_PAGE = 100;
/** Records of a list that are counted; whether there are more is known without counting them. */
export const MOST_COUNTED = 25_000;
/** Beyond this there is nothing to tell any more; keeps products finite. */
const CEILING = 1e12;

export interface MeasuredOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Measures a validated operation. Each fragment is measured once, so the work is proportional to
 * the document however often its fragments are spread into each other.
 */
export function measure({ schema, document, operation, variables }: MeasuredOperation): Usage {
  const measurer = new Measurer(schema, document, variables);
  const root = schema.getRootType(operation.operation);
  const usage = measurer.selection(operation.selectionSet, root ?? undefined, GREATEST_PAGE);
  return { ...usage, directives: usage.directives + (operation.directives?.length ?? 0) };
}

/** What was measured of an operation that is kept parsed, by the sizes of its pages. */
interface Measured {
  /** Variables that say how large a page is: nothing else about the variables matters. */
  readonly sizes: readonly string[];
  readonly usages: Map<string, Usage>;
}

const remembered = new WeakMap<OperationDefinitionNode, Measured>();
/** Combinations of page sizes that are kept of one operation. */
const MOST_SIZES = 50;

/** As `measure`, and only once for the same operation with pages of the same size. */
function measureOnce(measured: MeasuredOperation): Usage {
  const { document, operation, variables } = measured;
  const kept = remembered.get(operation) ?? { sizes: sizesIn(document), usages: new Map() };
  remembered.set(operation, kept);
  const key = kept.sizes.map((name) => pageSize(variables[name])).join(' ');
  const known = kept.usages.get(key);
  if (known !== undefined) return known;
  const usage = measure(measured);
  if (kept.usages.size === MOST_SIZES) kept.usages.clear();
  kept.usages.set(key, usage);
  return usage;
}

/** The variables that stand as the size of a page. */
function sizesIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value === 'first' && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** The first limit that the operation exceeds, as an error for the client; null when none. */
export function exceededLimit(measured: MeasuredOperation): GraphQLError | null {
  const usage = measureOnce(measured);
  const introspects = asksForSchema(measured.operation);
  for (const name of ['depth', 'aliases', 'directives', 'rootFields', 'cost'] as const) {
    const limit = name === 'depth' && introspects ? LIMITS.introspectionDepth : LIMITS[name];
    if (usage[name] > limit) return limitError(name, limit, usage[name]);
  }
  return null;
}

function limitError(name: LimitName, limit: number, actual: number): GraphQLError {
  return new GraphQLError(`The operation asks for too much: ${name} ${actual}, at most ${limit}.`, {
    extensions: {
      code: `LIMIT_${name === 'rootFields' ? 'ROOT_FIELDS' : name.toUpperCase()}`,
      limit,
      actual: Math.min(actual, CEILING),
      http: { status: 400 },
    },
  });
}

/** Only `{ __schema … }` alone counts: a name that looks like it changes nothing. */
function asksForSchema({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (selection) =>
      selection.kind === Kind.FIELD &&
      ['__schema', '__type', '__typename'].includes(selection.name.value),
  );
}

class Measurer {
  readonly #schema: GraphQLSchema;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #measured = new Map<string, Usage>();

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.#schema = schema;
    this.#variables = variables;
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition);
      }
    }
  }

  /** What a selection asks for, once; `page` is the size of the page it stands in. */
  selection(
    { selections }: SelectionSetNode,
    parent: GraphQLNamedType | undefined,
    page: number,
  ): Usage {
    const total: Usage = { depth: 0, aliases: 0, directives: 0, rootFields: 0, cost: 0 };
    for (const selection of selections) {
      add(total, this.#part(selection, parent, page));
      total.directives += selection.directives?.length ?? 0;
    }
    return total;
  }

  #part(
    selection: SelectionSetNode['selections'][number],
    parent: GraphQLNamedType | undefined,
    page: number,
  ): Usage {
    if (selection.kind === Kind.FIELD) return this.#field(selection, parent, page);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#spread(selection.name.value, page);
    const condition = selection.typeCondition?.name.value;
    const type = condition === undefined ? parent : this.#schema.getType(condition);
    return this.selection(selection.selectionSet, type, page);
  }

  #spread(name: string, page: number): Usage {
    const key = `${name} ${page}`;
    const known = this.#measured.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) {
      return { depth: 0, aliases: 0, directives: 0, rootFields: 0, cost: 0 };
    }
    const type = this.#schema.getType(fragment.typeCondition.name.value);
    const usage = this.selection(fragment.selectionSet, type, page);
    this.#measured.set(key, usage);
    return usage;
  }

  #field(field: FieldNode, parent: GraphQLNamedType | undefined, page: number): Usage {
    const type = this.#typeOf(field, parent);
    const inner =
      field.selectionSet === undefined
        ? { depth: 0, aliases: 0, directives: 0, cost: 0 }
        : this.selection(field.selectionSet, getNamedType(type), this.#pageOf(field, type));
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (field.alias === undefined ? 0 : 1),
      directives: inner.directives,
      rootFields: 1,
      cost: Math.min(1 + inner.cost * times(field, type, parent, page), CEILING),
    };
  }

  #typeOf(field: FieldNode, parent: GraphQLNamedType | undefined): GraphQLOutputType | undefined {
    const known = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
    return known[field.name.value]?.type;
  }

  /** Records on the page that a connection field asks for. */
  #pageOf(field: FieldNode, type: GraphQLOutputType | undefined): number {
    if (!isConnection(getNamedType(type))) return GREATEST_PAGE;
    const value = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
    if (value === undefined || value.kind === Kind.NULL) return DEFAULT_PAGE;
    // A variable that was not sent may have any default; the greatest page is taken then.
    return pageSize(
      value.kind === Kind.VARIABLE ? this.#variables[value.name.value] : Number(textOf(value)),
    );
  }
}

function pageSize(size: unknown): number {
  if (size === null) return DEFAULT_PAGE;
  return typeof size === 'number' && size >= 1 && size <= GREATEST_PAGE ? size : GREATEST_PAGE;
}

function textOf(value: ValueNode): string {
  return value.kind === Kind.INT ? value.value : '';
}

function isConnection(type: GraphQLNamedType | undefined): boolean {
  return type?.name.endsWith('Connection') ?? false;
}

/** How often what is inside a field stands in the answer. */
function times(
  field: FieldNode,
  type: GraphQLOutputType | undefined,
  parent: GraphQLNamedType | undefined,
  page: number,
): number {
  if (type === undefined) return 1;
  const bare = isNonNullType(type) ? type.ofType : type;
  if (!isListType(bare)) return 1;
  const isPage = isConnection(parent) && ['edges', 'nodes'].includes(field.name.value);
  return isPage ? page : LIST_GUESS;
}

function add(total: Usage, part: Usage): void {
  total.depth = Math.max(total.depth, part.depth);
  total.aliases += part.aliases;
  total.directives += part.directives;
  total.rootFields += part.rootFields;
  total.cost = Math.min(total.cost + part.cost, CEILING);
}
