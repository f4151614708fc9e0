import type { ArgBuilder, ObjectRef } from '@pothos/core';
import { builder } from './builder.ts';
import { requestError } from './errors.ts';
import { DEFAULT_PAGE, GREATEST_PAGE, MOST_COUNTED } from './limits.ts';
import type { ListCount } from './list-count.ts';
import { listCount } from './list-count.ts';
import type { Selected } from './lookahead.ts';
import { asksFor } from './lookahead.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

/** One page of a list. `totalCount` is only counted when it is asked for. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: () => Promise<ListCount>;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** The values of a row's sort keys, the last one unique; together they say where a page begins. */
export type CursorValues = readonly (string | number)[];

/** A page that was asked for: fetch `size + 1` rows that come after `after`. */
export interface PageRequest {
  readonly size: number;
  readonly after: CursorValues | null;
}

/** What the arguments of a connection hold. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * Makes `<Name>Connection` and `<Name>Edge`.
 *
 * @param things what the list holds, in English and plural, for the descriptions
 */
export function connectionOf<Node, Page extends Connection<Node> = Connection<Node>>(
  node: ObjectRef<Types, Node>,
  name: string,
  things: string,
): ObjectRef<Types, Page> {
  const edge = builder.objectRef<Edge<Node>>(`${name}Edge`).implement({
    description: `A place in a list of ${things}.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        description: 'Ask for the page after this place with it.',
      }),
      node: t.field({
        type: node,
        description: 'What stands here.',
        resolve: (row) => row.node as never,
      }),
    }),
  });
  return builder.objectRef<Page>(`${name}Connection`).implement({
    description: `A page of a list of ${things}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The records with their cursors.',
        resolve: (page) => [...page.edges],
      }),
      nodes: t.field({
        type: [node],
        description: 'The records alone.',
        resolve: (page) => page.edges.map((row) => row.node) as never,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where the page stands in its list.',
        resolve: (page) => ({
          hasNextPage: page.hasNextPage,
          hasPreviousPage: page.hasPreviousPage,
          startCursor: page.edges.at(0)?.cursor ?? null,
          endCursor: page.edges.at(-1)?.cursor ?? null,
        }),
      }),
      totalCount: t.int({
        description: `How many records the whole list has, up to ${MOST_COUNTED}; see \`totalCountIsExact\`.`,
        resolve: async (page) => (await page.totalCount()).count,
      }),
      totalCountIsExact: t.boolean({
        description: 'False where the list has more records than `totalCount`.',
        resolve: async (page) => (await page.totalCount()).isExact,
      }),
    }),
  });
}

/** Whether what is selected of a connection is to be counted. */
export function asksForCount(selected: Selected): boolean {
  return asksFor(selected, 'totalCount', 'totalCountIsExact');
}

/** The arguments `first` and `after`: `args: { where: …, ...pageArgs(t.arg) }`. */
export function pageArgs(arg: ArgBuilder<Types>) {
  return {
    first: arg.int({
      description: `How many records, 1 to ${GREATEST_PAGE}; ${DEFAULT_PAGE} when left out.`,
    }),
    after: arg.string({ description: 'The `endCursor` of the page before.' }),
  };
}

/**
 * Reads `first` and `after`. `order` names the list's order, so that a cursor of another order is
 * refused; `kinds` are the types of the values that the cursor holds.
 *
 * @throws GraphQLError PAGE_SIZE, BAD_CURSOR
 */
export function readPage(
  { first, after }: PageArguments,
  order: string,
  kinds: readonly ('string' | 'number')[],
): PageRequest {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > GREATEST_PAGE) throw requestError('PAGE_SIZE', { first: size });
  return {
    size,
    after: after === null || after === undefined ? null : readCursor(after, order, kinds),
  };
}

function readCursor(
  text: string,
  order: string,
  kinds: readonly ('string' | 'number')[],
): CursorValues {
  const [name, ...values] = parseCursor(text);
  const fits =
    name === order &&
    values.length === kinds.length &&
    values.every((value, index) => typeof value === kinds[index]);
  if (!fits) throw requestError('BAD_CURSOR');
  return values as CursorValues;
}

function parseCursor(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

/**
 * A page from the `size + 1` rows that were fetched.
 *
 * @param cursorOf the values of a row's sort keys, as `readPage` was told them
 * @param countRows counts the rows of the whole list as `countText` does; asked once at most
 */
export function toConnection<Node>(
  rows: readonly Node[],
  { size, after }: PageRequest,
  order: string,
  cursorOf: (row: Node) => CursorValues,
  countRows: () => Promise<number>,
): Connection<Node> {
  let counting: Promise<ListCount> | null = null;
  return {
    edges: rows.slice(0, size).map((node) => ({
      node,
      cursor: Buffer.from(JSON.stringify([order, ...cursorOf(node)])).toString('base64url'),
    })),
    hasNextPage: rows.length > size,
    hasPreviousPage: after !== null,
    totalCount: () => (counting ??= countRows().then(listCount)),
  };
}
