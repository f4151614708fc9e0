import { statement } from '../../sql.ts';
import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { byHeir } from '../reorganisation/open-record.ts';

/** The union that is no more stays named: its days before are judged by it. */
export const HAND_ON = statement(
  'suspension.handOn',
  `UPDATE suspension SET organisation_ids = organisation_ids || $2::text, version = version + 1
    WHERE id = ANY($1::text[]) AND NOT organisation_ids @> ARRAY[$2::text] RETURNING id`,
);

/**
 * Suspensions that name the union: they hold for its successor too, or end with the union, as nothing
 * stands below it any more. One that names no union holds for all, whatever becomes of them.
 */
export const suspensionsOpen: OpenRecordProvider = {
  kind: 'SUSPENSION',
  select: `SELECT u.id, (SELECT min(n) FROM unnest(u.organisation_ids) n WHERE n = ANY($1::text[]))
        AS organisation_id,
      u.title, NULL AS detail, 'Suspension' AS page_kind, u.id AS page_id
    FROM suspension u WHERE u.organisation_ids && $1::text[]
      AND coalesce(u.to_date >= left($2::date::text, length(u.to_date)), true)`,
  carryOut: async ({ sql }, records) => {
    for (const [heirId, ids] of byHeir(records)) await sql(HAND_ON, [ids, heirId]);
  },
};
