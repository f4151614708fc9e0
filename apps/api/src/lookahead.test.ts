import { buildSchema, execute, parse, validate } from 'graphql';
import type { DocumentNode, GraphQLResolveInfo } from 'graphql';
import { expect, it } from 'vitest';
import type { Selected } from './lookahead.ts';
import { ROWS, selectedIn } from './lookahead.ts';

const schema = buildSchema(`
  type Query { rows: Rows }
  type Rows { nodes: [Row!] edges: [Edge!] sums: Sums count: Int }
  type Edge { node: Row! cursor: String }
  type Row { id: ID title: String partner: Partner }
  type Partner { name: String country: Country }
  type Country { code: String }
  type Sums { persons: Int cost: Int }
`);

interface Seen {
  readonly list: Selected;
  readonly rows: Selected;
}

function documentOf(text: string): DocumentNode {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return document;
}

/** What the resolver of `rows` is told, when the document is asked with these variables. */
function seenIn(document: DocumentNode, variableValues: Record<string, boolean> = {}): Seen {
  const seen: Seen[] = [];
  const rows = (_args: object, _context: unknown, info: GraphQLResolveInfo) => {
    seen.push({ list: selectedIn(info), rows: selectedIn(info, ROWS) });
    return null;
  };
  const result = execute({ schema, document, rootValue: { rows }, variableValues });
  expect(result).toEqual({ data: { rows: null } });
  const [only] = seen;
  if (only === undefined) throw new Error('Nobody asked for rows');
  return only;
}

const names = (selected: Selected): readonly string[] => [...selected].toSorted();

it('tells the fields below a place, through fragments of any kind', () => {
  const { list, rows } = seenIn(
    documentOf(`{ rows { ...All edges { node { title } } } }
      fragment All on Rows { nodes { ...One ... on Row { partner { country { code } } } } count }
      fragment One on Row { id }`),
  );
  expect(names(list)).toEqual([
    'count',
    'edges',
    'edges.node',
    'edges.node.title',
    'nodes',
    'nodes.id',
    'nodes.partner',
    'nodes.partner.country',
  ]);
  expect(names(rows)).toEqual([
    'id',
    'partner',
    'partner.country',
    'partner.country.code',
    'title',
  ]);
});

it('is one and the same for a document without conditions', () => {
  const document = documentOf('{ rows { count nodes { id } } }');
  const before = seenIn(document);
  const after = seenIn(document);
  expect([after.list === before.list, after.rows === before.rows]).toEqual([true, true]);
});

it.each([
  ['@include(if: $a)', { a: true }, true],
  ['@include(if: $a)', { a: false }, false],
  ['@skip(if: $a)', { a: false }, true],
  ['@skip(if: $a)', { a: true }, false],
  ['@include(if: $a) @skip(if: $b)', { a: true, b: false }, true],
  ['@include(if: $a) @skip(if: $b)', { a: true, b: true }, false],
  ['@include(if: $a) @skip(if: $b)', { a: false, b: false }, false],
  ['@include(if: $c)', {}, true],
  ['@include(if: $c)', { c: false }, false],
  ['@include(if: false)', {}, false],
  ['@skip(if: true)', {}, false],
])('%s with %j: asked is %s, on a field and on fragments', (condition, variables, asked) => {
  const head = 'query ($a: Boolean = false, $b: Boolean = false, $c: Boolean = true)';
  const used = 'x: count @include(if: $a) y: count @skip(if: $b) z: count @skip(if: $c)';
  const documents = [
    `${head} { rows { ${used} nodes { id } sums ${condition} { persons } } }`,
    `${head} { rows { ${used} nodes { id } ... ${condition} { sums { persons } } } }`,
    `${head} { rows { ${used} nodes { id } ...Sums ${condition} } }
      fragment Sums on Rows { sums { persons } }`,
  ];
  for (const document of documents) {
    const { list } = seenIn(documentOf(document), variables);
    expect([list.has('sums'), list.has('sums.persons'), list.has('nodes.id')]).toEqual([
      asked,
      asked,
      true,
    ]);
  }
});

it('follows the variables of each request, however deep the conditions are nested', () => {
  const document = documentOf(`
    query ($outer: Boolean!, $inner: Boolean!, $without: Boolean!) {
      rows { nodes { ...Row } ...Sums @include(if: $outer) } }
    fragment Row on Row { id partner @include(if: $outer) { name country @include(if: $inner) { code } } }
    fragment Sums on Rows { sums @skip(if: $without) { persons ...Cost @include(if: $inner) } }
    fragment Cost on Sums { cost }`);
  const asked = [true, false].flatMap((outer) =>
    [true, false].flatMap((inner) =>
      [true, false].map((without) => {
        const sums = outer && !without;
        const list = [
          'nodes',
          'nodes.id',
          ...(outer ? ['nodes.partner', 'nodes.partner.name'] : []),
          ...(outer && inner ? ['nodes.partner.country'] : []),
          ...(sums ? ['sums', 'sums.persons'] : []),
          ...(sums && inner ? ['sums.cost'] : []),
        ];
        const rows = [
          'id',
          ...(outer ? ['partner', 'partner.name'] : []),
          ...(outer && inner ? ['partner.country', 'partner.country.code'] : []),
        ];
        return [{ outer, inner, without }, list.toSorted(), rows.toSorted()] as const;
      }),
    ),
  );
  // There and back: what an earlier request left behind is not given to a later one.
  for (const [variables, list, rows] of [...asked, ...asked.toReversed()]) {
    const seen = seenIn(document, variables);
    expect([names(seen.list), names(seen.rows)], JSON.stringify(variables)).toEqual([list, rows]);
  }
});

it('keeps no more than some selections of a field, and stays right beyond them', () => {
  const variables = Array.from({ length: 7 }, (_, index) => `v${index}`);
  const document = documentOf(`query (${variables.map((name) => `$${name}: Boolean!`).join()}) {
    rows { ${variables.map((name) => `... @include(if: $${name}) { nodes { ${name}: id partner { name } } }`).join(' ')} count } }`);
  const none = Object.fromEntries(variables.map((name) => [name, false]));
  const before = seenIn(document, none);
  expect(seenIn(document, none).rows).toBe(before.rows);
  for (let bits = 0; bits < 2 ** variables.length; bits += 1) {
    const said = variables.map((name, index) => [name, (bits & (1 << index)) !== 0] as const);
    const { rows } = seenIn(document, Object.fromEntries(said));
    expect(rows.has('partner.name'), `${bits}`).toBe(bits > 0);
  }
  expect(seenIn(document, none).rows).not.toBe(before.rows);
});
