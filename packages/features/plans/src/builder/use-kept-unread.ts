import { forget, keep, readKept } from '@cau-noi/portal/draft-store';
import { useViewer } from '@cau-noi/portal/session';
import type { UnreadAt } from '@cau-noi/ui/entry-grid';
import { useCallback, useMemo, useState } from 'react';

type Cells = readonly UnreadAt[];
const NONE: Cells = [];

/**
 * The texts of cells that could not be read. They are no part of any line, so no saving takes them:
 * this browser keeps them beside the draft until they are mended.
 */
export function useKeptUnread(planId: string) {
  const viewerId = useViewer().id;
  const place = useMemo(() => ({ viewerId, recordId: `${planId}.unread` }), [viewerId, planId]);
  const [cells, setCells] = useState(() => readKept<Cells>(place)?.content ?? NONE);
  const tell = useCallback(
    (now: Cells) => {
      setCells(now);
      if (now.length === 0) forget(place);
      else keep(place, { content: now, base: NONE, version: 0 });
    },
    [place],
  );
  return { cells, tell } as const;
}
