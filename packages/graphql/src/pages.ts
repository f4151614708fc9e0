import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';

/** A page of a list as every connection of the API answers it. */
export interface ListPage<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface PagesRequest<Data, Variables, Node> {
  readonly document: TypedDocumentNode<Data, Variables>;
  /** Everything but the cursor, which stands in the document as `$after`. */
  readonly variables: Omit<Variables, 'after'>;
  /** Declared outside the component: `(data) => data.inbox`. */
  readonly pageOf: (data: Data) => ListPage<Node>;
  /** Asks for page after page until all rows are here: for what is drawn as a whole, such as a year. */
  readonly all?: boolean;
}

export interface Pages<Node> {
  readonly rows: readonly Node[];
  /** How many rows the whole list has; null until the first page is here. */
  readonly total: number | null;
  readonly loading: boolean;
  readonly error: CombinedError | null;
  /** Asks for the next page. */
  readonly more: () => void;
  /** Asks for everything again. */
  readonly again: () => void;
}

interface Shown<Node> {
  readonly rows: readonly Node[];
  readonly total: number | null;
  /** Where the next page begins; null when all are here. */
  readonly next: string | null;
  readonly busy: boolean;
  readonly error: CombinedError | null;
}

interface Run {
  readonly key: string;
  readonly visit: number;
}

const NOTHING = { rows: [], total: null, next: null, busy: false, error: null } as const;

/** Asks for one page, shows the rows so far, and goes on while there are more and all are wanted. */
async function askFrom<Node>(
  read: (after: string | null) => Promise<ListPage<Node> | CombinedError>,
  show: (shown: Shown<Node>) => boolean,
  before: Shown<Node>,
  all: boolean,
): Promise<void> {
  const answer = await read(before.next);
  if (!('nodes' in answer)) {
    show({ ...before, busy: false, error: answer });
    return;
  }
  const { nodes, totalCount, pageInfo } = answer;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  const goesOn = all && next !== null;
  const rows = [...before.rows, ...nodes];
  const shown = { rows, total: totalCount, next, busy: goesOn, error: null };
  if (show(shown) && goesOn) await askFrom(read, show, shown, all);
}

/**
 * The rows of a connection, page by page. The first page is shown from the cache at once and asked for again;
 * other variables begin again with nothing.
 */
export function usePages<Data, Variables extends AnyVariables, Node>(
  request: PagesRequest<Data, Variables, Node>,
): Pages<Node> {
  const { all = false } = request;
  const { firstKept, read, key } = useReading(request);
  const [visit, setVisit] = useState(0);
  const run = useMemo<Run>(() => ({ key, visit }), [key, visit]);
  const [asked, setAsked] = useState<{ run: Run; shown: Shown<Node> } | null>(null);
  // The answer of an earlier run (other variables, asked again, page left) is not shown.
  const current = useRef<Run | null>(null);
  const show = useCallback(
    (shown: Shown<Node>) => {
      if (current.current !== run) return false;
      setAsked({ run, shown });
      return true;
    },
    [run],
  );
  useEffect(() => {
    current.current = run;
    void askFrom(read, show, NOTHING, all);
    return () => {
      current.current = null;
    };
  }, [read, show, run, all]);

  const shown = asked?.run.key === key ? asked.shown : firstKept;
  const loading = asked?.run !== run || shown.busy;
  const more = useCallback(() => {
    if (shown.next === null || loading) return;
    const before = { ...shown, busy: true };
    show(before);
    void askFrom(read, show, before, false);
  }, [read, show, shown, loading]);
  const again = useCallback(() => setVisit((before) => before + 1), []);
  const { rows, total, error } = shown;
  return { rows, total, loading, error, more, again };
}

function useReading<Data, Variables extends AnyVariables, Node>({
  document,
  variables,
  pageOf,
}: PagesRequest<Data, Variables, Node>) {
  const client = useClient();
  const key = JSON.stringify(variables);
  return useMemo(() => {
    const asking = (after: string | null) => ({ ...JSON.parse(key), after }) as Variables;
    const kept = client.readQuery(document, asking(null), { requestPolicy: 'cache-only' })?.data;
    const page = kept ? pageOf(kept) : null;
    const firstKept: Shown<Node> =
      page === null ? NOTHING : { ...NOTHING, rows: page.nodes, total: page.totalCount };
    const read = async (after: string | null) => {
      const { data, error } = await client
        .query(document, asking(after), { requestPolicy: 'network-only' })
        .toPromise();
      if (data !== undefined && !error) return pageOf(data);
      if (error) return error;
      throw new Error('A list answered nothing');
    };
    return { key, firstKept, read };
  }, [client, document, key, pageOf]);
}
