import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import type { Soon } from '../../loader.ts';
import { byKey, defineLoader, once } from '../../loader.ts';
import type { PartnerRow } from './partner.queries.ts';
import { partnersById } from './partner.queries.ts';

/** A partner by id; the register of partners is open to everybody who is signed in. */
export const partnerById = defineLoader<string, PartnerRow>(async (ids, context) =>
  byKey(await partnersById(context.sql, ids), (row) => row.id),
);

/** As `partnerById`, for an id that a foreign key guarantees. */
export function partnerOf(context: Context, id: string): Soon<PartnerRow> {
  return once(partnerById(context).load(id), (partner) => {
    invariant(partner !== null, `PARTNER_MISSING:${id}`);
    return partner;
  });
}
