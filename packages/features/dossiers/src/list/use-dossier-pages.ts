import { graphql } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { Client, CombinedError } from 'urql';
import { DossierRow_dossier } from './dossier-row.tsx';
import type { DossierWhere, ORDERS } from './list-filters.ts';

export const DossierListQuery = graphql(
  `
    query DossierListQuery($where: DossierWhere, $orderBy: DossierOrder, $after: String) {
      dossiers(where: $where, orderBy: $orderBy, first: 50, after: $after) {
        totalCount
        nodes {
          id
          ...DossierRow_dossier
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [DossierRow_dossier],
);

export interface DossierPages {
  readonly rows: readonly FragmentOf<typeof DossierRow_dossier>[];
  readonly total: number;
  /** Where the next page begins; null when all are here. */
  readonly next: string | null;
}

interface Shown {
  readonly key: string;
  readonly pages: DossierPages | null;
  readonly error: CombinedError | null;
}

const MOST_REMEMBERED = 5;

// By client, so that nothing of one viewer's lists is left for the next.
const remembered = new WeakMap<Client, Map<string, DossierPages>>();

function memoryOf(client: Client): Map<string, DossierPages> {
  const memory = remembered.get(client) ?? new Map<string, DossierPages>();
  remembered.set(client, memory);
  return memory;
}

function remember(client: Client, key: string, pages: DossierPages): void {
  const memory = memoryOf(client);
  memory.delete(key);
  memory.set(key, pages);
  const [oldest] = memory.keys();
  if (memory.size > MOST_REMEMBERED && oldest !== undefined) memory.delete(oldest);
}

type Answer = { readonly pages: DossierPages } | { readonly error: CombinedError };

/** Asks page after page until at least `count` rows are there, or all. */
async function ask(
  client: Client,
  where: DossierWhere,
  orderBy: (typeof ORDERS)[number],
  from: DossierPages,
  count: number,
): Promise<Answer> {
  let pages = from;
  do {
    const variables = { where, orderBy, after: pages.next };
    const { data, error } = await client
      .query(DossierListQuery, variables, { requestPolicy: 'network-only' })
      .toPromise();
    if (error) return { error };
    if (!data) break;
    const { nodes, totalCount, pageInfo } = data.dossiers;
    pages = {
      rows: [...pages.rows, ...nodes],
      total: totalCount,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  } while (pages.next !== null && pages.rows.length < count);
  return { pages };
}

const NOTHING: DossierPages = { rows: [], total: 0, next: null };

/**
 * The rows of the list so far. Coming back to the same list shows the same rows at once, as many as
 * were there, and asks for them again behind the reader's back.
 */
export function useDossierPages(where: DossierWhere, orderBy: (typeof ORDERS)[number]) {
  const client = useClient();
  const key = JSON.stringify([where, orderBy]);
  const [shown, setShown] = useState<Shown>(() => ({
    key,
    pages: memoryOf(client).get(key) ?? null,
    error: null,
  }));
  const [loadingMore, setLoadingMore] = useState(false);

  const load = useCallback(
    async (from: DossierPages, count: number): Promise<Shown> => {
      const [askedWhere, askedOrder] = JSON.parse(key) as [DossierWhere, (typeof ORDERS)[number]];
      const answer = await ask(client, askedWhere, askedOrder, from, count);
      if ('error' in answer) {
        const pages = from.rows.length > 0 ? from : (memoryOf(client).get(key) ?? null);
        return { key, pages, error: answer.error };
      }
      remember(client, key, answer.pages);
      return { key, pages: answer.pages, error: null };
    },
    [client, key],
  );

  useEffect(() => {
    let current = true;
    const show = async () => {
      const next = await load(NOTHING, memoryOf(client).get(key)?.rows.length ?? 0);
      if (current) setShown(next);
    };
    void show();
    return () => {
      current = false;
    };
  }, [client, key, load]);

  const more = async () => {
    if (shown.pages === null || shown.pages.next === null) return;
    setLoadingMore(true);
    const next = await load(shown.pages, 0);
    setLoadingMore(false);
    setShown((before) => (before.key === next.key ? next : before));
  };

  return {
    pages: shown.pages,
    error: shown.error,
    loading: shown.error === null && (shown.pages === null || shown.key !== key),
    loadingMore,
    more,
    again: async () => setShown(await load(NOTHING, 0)),
  };
}
