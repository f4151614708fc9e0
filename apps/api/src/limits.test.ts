import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { exceededLimit, LIMITS, measure } from './limits.ts';

const schema = buildSchema(`
  type Query { a: A!  list: [A!]!  page(first: Int): AConnection! }
  type A { a: A!  name: String!  list: [A!]!  page(first: Int): AConnection! }
  type AConnection { nodes: [A!]!  edges: [AEdge!]!  totalCount: Int! }
  type AEdge { node: A! }
`);

function measured(text: string, variables: Record<string, unknown> = {}, name?: string) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document, name);
  if (operation === null || operation === undefined) throw new Error('No operation');
  return { schema, document, operation, variables };
}

const codeOf = (text: string, variables?: Record<string, unknown>, name?: string) =>
  exceededLimit(measured(text, variables, name))?.extensions.code ?? null;

const deep = (depth: number, inner = 'name') =>
  `${'a { '.repeat(depth)}${inner}${' }'.repeat(depth)}`;

describe('limits', () => {
  it('counts depth through fragments', () => {
    expect(measure(measured(`{ ${deep(3)} }`)).depth).toBe(4);
    expect(
      measure(measured(`{ a { ...F } } fragment F on A { ... on A { a { name } } }`)).depth,
    ).toBe(3);
  });

  it.each([
    ['a plain operation', `{ ${deep(LIMITS.depth)} }`],
    ['an operation called __schema', `query __schema { ${deep(LIMITS.depth)} }`],
    [
      'a fragment called __schema',
      `{ ...__schema } fragment __schema on Query { ${deep(LIMITS.depth)} }`,
    ],
    ['an inline fragment', `{ ... on Query { ${deep(LIMITS.depth)} } }`],
    ['an alias called __schema', `{ __schema: ${deep(LIMITS.depth)} }`],
    ['a look at the schema beside it', `{ __schema { queryType { name } } ${deep(LIMITS.depth)} }`],
  ])('refuses depth in %s', (_what, text) => {
    expect(codeOf(text)).toBe('LIMIT_DEPTH');
    expect(codeOf(text.replaceAll(deep(LIMITS.depth), deep(3)))).toBeNull();
  });

  it('measures an operation again when its pages have another size', () => {
    const text = `query Q($n: Int, $m: Int) { page(first: $n) { nodes { page(first: $m) { nodes {
      page(first: $n) { nodes { name } } } } } } }`;
    const kept = measured(text);
    const code = (variables: Record<string, unknown>) =>
      exceededLimit({ ...kept, variables })?.extensions.code ?? null;
    expect(code({ n: 5, m: 100 })).toBeNull();
    expect(code({ n: 100, m: 100 })).toBe('LIMIT_COST');
    expect(code({ n: 100, m: 5 })).toBeNull();
    expect(code({ n: 5, m: 100 })).toBeNull();
    expect(code({ m: 100 })).toBe('LIMIT_COST');
  });

  it('multiplies pages inside pages, whether their size is written or a variable', () => {
    const nested = (size: string) =>
      `{ page(first: ${size}) { nodes { page(first: ${size}) { nodes { page(first: ${size}) { nodes { name } } } } } } }`;
    expect(codeOf(nested('100'))).toBe('LIMIT_COST');
    expect(codeOf(nested('5'))).toBeNull();
    const withVariable = `query Q($n: Int) ${nested('$n')}`;
    expect(codeOf(withVariable, { n: 100 })).toBe('LIMIT_COST');
    expect(codeOf(withVariable, { n: 5 })).toBeNull();
    expect(codeOf(withVariable, { n: -1000 })).toBe('LIMIT_COST');
    expect(codeOf(withVariable.replace('$n: Int', '$n: Int = 100'), {})).toBe('LIMIT_COST');
  });

  it('costs a page once, through nodes as through edges', () => {
    const nodes = measure(measured('{ page(first: 10) { nodes { name } } }')).cost;
    const edges = measure(measured('{ page(first: 10) { edges { node { name } } } }')).cost;
    expect([nodes, edges]).toEqual([2 + 10, 2 + 20]);
  });

  it('counts fields that are asked for again and again', () => {
    const repeated = Array.from({ length: LIMITS.rootFields + 1 }, () => 'a { name }').join(' ');
    expect(codeOf(`{ ${repeated} }`)).toBe('LIMIT_ROOT_FIELDS');
  });

  it('counts aliases and directives wherever they hide', () => {
    const aliases = Array.from({ length: LIMITS.aliases + 1 }, (_, index) => `x${index}: name`);
    expect(codeOf(`{ a { ...F } } fragment F on A { ${aliases.join(' ')} }`)).toBe('LIMIT_ALIASES');
    const directives = Array.from(
      { length: LIMITS.directives + 1 },
      () => 'a { name @include(if: true) }',
    );
    expect(codeOf(`{ a { ${directives.join(' ')} } }`)).toBe('LIMIT_DIRECTIVES');
  });

  it('is quick on fragments that spread each other', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on A { ...F${index + 1} ...F${index + 1} name }`,
    );
    const text = `{ a { ...F0 } } ${fragments.join(' ')} fragment F40 on A { name }`;
    const began = performance.now();
    expect(codeOf(text)).toBe('LIMIT_COST');
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('lets tools look at the schema', () => {
    const type = `type { ${'ofType { '.repeat(9)} name ${'}'.repeat(9)} }`;
    expect(codeOf(`{ __schema { types { fields { args { ${type} } } } } }`)).toBeNull();
  });
});
