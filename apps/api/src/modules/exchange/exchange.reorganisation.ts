import { addDays } from '@cau-noi/domain/period';
import { statement } from '../../sql.ts';
import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { chosenAs } from '../reorganisation/open-record.ts';

/** One that was to begin later ends on the day on which it begins. */
export const END = statement(
  'exchange.end',
  `UPDATE exchange SET valid_to = greatest(valid_from, $2::date), version = version + 1,
      updated_at = $3::timestamptz
    WHERE id = ANY($1::text[]) RETURNING id`,
);

/**
 * Rotating exchanges that hold. One stays with the union that agreed on it; who holds it today follows
 * from the lineage (`holderOn`), and so does that its partner is to be told.
 */
export const exchangesOpen: OpenRecordProvider = {
  kind: 'EXCHANGE',
  select: `SELECT x.id, x.organisation_id, q.name_vi AS title, NULL AS detail,
      'Exchange' AS page_kind, x.id AS page_id
    FROM exchange x JOIN partner q ON q.id = x.partner_id
    WHERE x.organisation_id = ANY($1::text[]) AND coalesce(x.valid_to >= $2::date, true)`,
  carryOut: async ({ sql, day, now }, records) => {
    const ids = chosenAs(records, 'END').map(({ id }) => id);
    if (ids.length > 0) await sql(END, [ids, addDays(day, -1), now.toISOString()]);
  },
};
