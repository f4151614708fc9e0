import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { keep, listKey, recall } from './memory.ts';

/** A page of a list as every connection of the API answers it. */
export interface ListPage<Node> {
  readonly nodes: readonly Node[];
  /** Null where the page was asked without it: the list is as long as its first page said. */
  readonly totalCount: number | null;
  readonly totalCountIsExact: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type CountedPage<Node> = Pick<ListPage<Node>, 'nodes' | 'pageInfo'> & {
  readonly totals?: { readonly records: number } | null | undefined;
};

/** A page that is counted by its totals: they are asked with the first page, and count the whole list. */
export const countedByTotals = <Node>(page: CountedPage<Node>): ListPage<Node> => ({
  ...page,
  totalCount: page.totals?.records ?? null,
  totalCountIsExact: true,
});

interface ListRequest<Data, Variables, Node> {
  readonly document: TypedDocumentNode<Data, Variables>;
  /** Everything but the cursor, which stands in the document as `$after`, and `$totals`. */
  readonly variables: Omit<Variables, 'after' | 'totals'>;
  /** Declared outside the component: `(data) => data.inbox`. */
  readonly pageOf: (data: Data) => ListPage<Node>;
  /** Asks for page after page until all rows are here: for what is drawn as a whole, such as a year. */
  readonly all?: boolean;
  /** Coming back to the same list shows as many rows as were there: for lists whose records are opened. */
  readonly kept?: boolean;
  /**
   * The document asks for what the whole list adds up to where `$totals` says so: with the first page only,
   * as it costs more than the rows.
   */
  readonly totals?: boolean;
}

/** What is asked of a list; a document that has `$totals` cannot be asked without `totals`. */
export type PagesRequest<Data, Variables, Node> = ListRequest<Data, Variables, Node> &
  ('totals' extends keyof Variables ? { readonly totals: true } : unknown);

export interface Pages<Node, Data = unknown> {
  readonly rows: readonly Node[];
  /** How many rows the whole list has; null until the first page is here. */
  readonly total: number | null;
  /** False where the list has more rows than `total`: long ones are not counted to their end. */
  readonly totalIsExact: boolean;
  /** The answer with the first page, for what stands beside it: totals of the whole list. */
  readonly data: Data | null;
  readonly loading: boolean;
  readonly error: CombinedError | null;
  /** Asks for the next page. */
  readonly more: () => void;
  /** Asks for everything again. */
  readonly again: () => void;
}

interface Shown<Data, Node> {
  readonly rows: readonly Node[];
  readonly total: number | null;
  readonly totalIsExact: boolean;
  readonly data: Data | null;
  /** Where the next page begins; null when all are here. */
  readonly next: string | null;
  readonly busy: boolean;
  readonly error: CombinedError | null;
}

interface Run {
  readonly key: string;
  readonly visit: number;
}

const NOTHING = {
  rows: [],
  total: null,
  totalIsExact: true,
  data: null,
  next: null,
  busy: false,
  error: null,
} as const;

interface Asking<Data, Node> {
  readonly read: (
    after: string | null,
  ) => Promise<{ readonly page: ListPage<Node>; readonly data: Data } | CombinedError>;
  /** Shows what is here; false when nobody looks any more. */
  readonly show: (shown: Shown<Data, Node>) => boolean;
  /** Whether so many rows are too few. */
  readonly wantsMore: (rows: number) => boolean;
  /** What is shown already, as long as fewer rows than that have come. */
  readonly standing: Shown<Data, Node> | null;
}

type Counted = Pick<Shown<unknown, unknown>, 'total' | 'totalIsExact'>;

/**
 * How many rows a list has, by its page and the number of rows up to the page's end; by the pages before where
 * the page does not say.
 */
function totalOf(
  { totalCount, totalCountIsExact, pageInfo }: ListPage<unknown>,
  rows: number,
  before: Counted,
): Counted {
  if (totalCount !== null && totalCountIsExact) return { total: totalCount, totalIsExact: true };
  // Whoever has come to the end has counted all of them.
  if (!pageInfo.hasNextPage) return { total: rows, totalIsExact: true };
  if (totalCount === null) return { total: before.total, totalIsExact: before.totalIsExact };
  return { total: Math.max(totalCount, rows), totalIsExact: false };
}

/** Asks for one page, shows the rows so far, and goes on while there are more and they are wanted. */
async function askFrom<Data, Node>(
  asking: Asking<Data, Node>,
  before: Shown<Data, Node>,
): Promise<void> {
  const { read, show, wantsMore, standing } = asking;
  const answer = await read(before.next);
  if (!('page' in answer)) {
    show({ ...(standing ?? before), busy: false, error: answer });
    return;
  }
  const { nodes, pageInfo } = answer.page;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  const rows = [...before.rows, ...nodes];
  const goesOn = next !== null && wantsMore(rows.length);
  const data = before.data ?? answer.data;
  const shown = {
    rows,
    ...totalOf(answer.page, rows.length, before),
    data,
    next,
    busy: goesOn,
    error: null,
  };
  const looked = show(goesOn && standing !== null ? { ...standing, busy: true } : shown);
  if (looked && goesOn) await askFrom(asking, shown);
}

/**
 * The rows of a connection, page by page. The first page is shown from the cache at once and asked for again
 * (`kept`: all rows that were there); other variables begin again with nothing.
 */
export function usePages<Data, Variables extends AnyVariables, Node>(
  request: PagesRequest<Data, Variables, Node>,
): Pages<Node, Data> {
  const { all = false, kept = false } = request;
  const { first, read, key, remember } = useReading(request);
  const [visit, setVisit] = useState(0);
  const run = useMemo<Run>(() => ({ key, visit }), [key, visit]);
  const [asked, setAsked] = useState<{ run: Run; shown: Shown<Data, Node> } | null>(null);
  // The answer of an earlier run (other variables, asked again, page left) is not shown.
  const current = useRef<Run | null>(null);
  const show = useCallback(
    (shown: Shown<Data, Node>) => {
      if (current.current !== run) return false;
      if (kept && !shown.busy && shown.error === null) remember(shown);
      setAsked({ run, shown });
      return true;
    },
    [run, kept, remember],
  );
  useEffect(() => {
    current.current = run;
    const standing = kept && first.rows.length > 0 ? first : null;
    const wanted = standing?.rows.length ?? 0;
    void askFrom({ read, show, wantsMore: (rows) => all || rows < wanted, standing }, NOTHING);
    return () => {
      current.current = null;
    };
  }, [read, show, run, all, kept, first]);

  const shown = asked?.run.key === key ? asked.shown : first;
  const loading = asked?.run !== run || shown.busy;
  const more = useCallback(() => {
    if (shown.next === null || loading) return;
    const before = { ...shown, busy: true };
    show(before);
    void askFrom({ read, show, wantsMore: () => false, standing: null }, before);
  }, [read, show, shown, loading]);
  const again = useCallback(() => setVisit((before) => before + 1), []);
  const { rows, total, totalIsExact, data, error } = shown;
  return { rows, total, totalIsExact, data, loading, error, more, again };
}

function useReading<Data, Variables extends AnyVariables, Node>({
  document,
  variables,
  pageOf,
  kept = false,
  totals = false,
}: PagesRequest<Data, Variables, Node>) {
  const client = useClient();
  const key = JSON.stringify(variables);
  return useMemo(() => {
    const asking = (after: string | null) =>
      ({ ...JSON.parse(key), after, ...(totals && { totals: after === null }) }) as Variables;
    const memory = listKey(document, JSON.parse(key) as object);
    const read = async (after: string | null) => {
      const { data, error } = await client
        .query(document, asking(after), { requestPolicy: 'network-only' })
        .toPromise();
      if (data !== undefined && !error) return { page: pageOf(data), data };
      if (error) return error;
      throw new Error('A list answered nothing');
    };
    const cached = client.readQuery(document, asking(null), { requestPolicy: 'cache-only' })?.data;
    const page = cached ? pageOf(cached) : null;
    const firstPage: Shown<Data, Node> =
      cached && page
        ? {
            ...NOTHING,
            rows: page.nodes,
            ...totalOf(page, page.nodes.length, NOTHING),
            data: cached,
          }
        : NOTHING;
    const first = (kept ? recall<Shown<Data, Node>>(client, memory) : null) ?? firstPage;
    const remember = (shown: Shown<Data, Node>) => keep(client, memory, shown);
    return { key, first, read, remember };
  }, [client, document, key, pageOf, kept, totals]);
}
