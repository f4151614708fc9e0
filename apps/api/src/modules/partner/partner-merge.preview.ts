import { mergeIssues, namesGained } from '@cau-noi/domain/partner/merge';
import type { MergeFacts } from '@cau-noi/domain/partner/merge';
import type { PartnerNames } from '@cau-noi/domain/partner/match';
import type { SuccessionLink } from '@cau-noi/domain/succession';
import type { Context } from '../../context.ts';
import { statement } from '../../sql.ts';
import type { MoveCount } from './partner-merge.queries.ts';
import { countMoves } from './partner-merge.queries.ts';

/** What merging would do, before it is done. */
export interface MergePreview {
  readonly mergedId: string;
  readonly survivorId: string;
  readonly refusal: string | null;
  readonly moves: readonly MoveCount[];
  readonly namesGained: readonly string[];
}

type Entry = PartnerNames & MergeFacts;

export const STATEMENTS = {
  entries: statement(
    'partner.toMerge',
    `SELECT p.id, p.name_vi AS "nameVi", p.name_en AS "nameEn", p.name_native AS "nameNative",
      p.abbreviation, p.merged_into_id AS "mergedIntoId",
      ARRAY(SELECT a.alias FROM partner_alias a WHERE a.partner_id = p.id) AS aliases
      FROM partner p WHERE p.id = ANY($1::text[])`,
  ),
  links: statement(
    'partner.links',
    'SELECT from_id AS "fromId", to_id AS "toId", date FROM partner_link',
  ),
};

/** What merging one entry into another would do; null where there is no such entry. */
export async function readPreview(
  { sql }: Context,
  mergedId: string,
  survivorId: string,
): Promise<MergePreview | null> {
  const [entries, links, moves] = await Promise.all([
    sql<Entry>(STATEMENTS.entries, [[mergedId, survivorId]]),
    sql<SuccessionLink>(STATEMENTS.links),
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
