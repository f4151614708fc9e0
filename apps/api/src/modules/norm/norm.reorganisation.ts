import { statement } from '../../sql.ts';
import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { byHeir } from '../reorganisation/open-record.ts';

/** The rate book is only ever written on: the successor gets a row of its own. */
export const HAND_ON = statement(
  'norm.handOnCeilings',
  `INSERT INTO own_ceiling (id, organisation_id, item, guest_ranks, roles, places, travellers,
      countries, ceiling_minor, currency, valid_from, valid_to, citation)
    SELECT gen_random_uuid()::text, $2::text, c.item, c.guest_ranks, c.roles, c.places, c.travellers,
      c.countries, c.ceiling_minor, c.currency, greatest(c.valid_from, $3::date), c.valid_to, c.citation
    FROM own_ceiling c WHERE c.id = ANY($1::text[]) RETURNING id`,
);

/**
 * Lower ceilings that the union set itself. One that ends needs nothing written: it holds for the
 * union and those below it, and from the day on there are none.
 */
export const ceilingsOpen: OpenRecordProvider = {
  kind: 'OWN_CEILING',
  select: `SELECT c.id, c.organisation_id, c.citation AS title, c.item::text AS detail,
      NULL AS page_kind, NULL AS page_id
    FROM own_ceiling c
    WHERE c.organisation_id = ANY($1::text[]) AND coalesce(c.valid_to >= $2::date, true)`,
  carryOut: async ({ sql, day }, records) => {
    for (const [heirId, ids] of byHeir(records)) await sql(HAND_ON, [ids, heirId, day]);
  },
};
