import { keep, recall } from '@cau-noi/graphql/memory';
import type { TablePlace } from '@cau-noi/ui/data-table';
import { useMemo } from 'react';
import { useClient } from 'urql';

/**
 * Where the table of a list was scrolled to when its page was left, to stand there again; the rows come back with
 * `usePages({ kept: true })`.
 *
 * @param list what tells this list from others: its name and what it was asked
 */
export function useTablePlace(list: string): TablePlace {
  const client = useClient();
  return useMemo(() => {
    const key = `place ${list}`;
    const place = recall<TablePlace>(client, key) ?? { top: 0, heights: [] };
    keep(client, key, place);
    return place;
  }, [client, list]);
}
