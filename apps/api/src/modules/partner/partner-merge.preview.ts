import { mergeIssues, namesGained } from '@cau-noi/domain/partner/merge';
import type { Context } from '../../context.ts';
import type { MoveCount } from './partner-merge.queries.ts';
import { countMoves, entriesToMerge, partnerLinks } from './partner-merge.queries.ts';

/** What merging would do, before it is done. */
export interface MergePreview {
  readonly mergedId: string;
  readonly survivorId: string;
  readonly refusal: string | null;
  readonly moves: readonly MoveCount[];
  readonly namesGained: readonly string[];
}

/** What merging one entry into another would do; null where there is no such entry. */
export async function readPreview(
  { sql }: Context,
  mergedId: string,
  survivorId: string,
): Promise<MergePreview | null> {
  const [entries, links, moves] = await Promise.all([
    entriesToMerge(sql, [mergedId, survivorId]),
    partnerLinks(sql),
    countMoves(sql, mergedId),
  ]);
  const merged = entries.find(({ id }) => id === mergedId);
  const survivor = entries.find(({ id }) => id === survivorId);
  if (merged === undefined || survivor === undefined) return null;
  return {
    mergedId,
    survivorId,
    refusal: mergeIssues(merged, survivor, links)[0]?.code ?? null,
    moves,
    namesGained: namesGained(merged, survivor),
  };
}
