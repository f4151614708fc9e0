import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import type { Soon } from '../../loader.ts';
import { byKey, defineLoader, once } from '../../loader.ts';
import type { PartnerPast, PartnerRow } from './partner.queries.ts';
import { partnersById, pastOfPartners } from './partner.queries.ts';

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

const pastById = defineLoader<string, PartnerPast>(async (ids, context) =>
  byKey(await pastOfPartners(context.sql, ids), (past) => past.partnerId),
);

/** Other names, predecessors and successors of a partner: no list of records asks for them. */
export function pastOf(context: Context, { id }: PartnerRow): Soon<PartnerPast> {
  return once(pastById(context).load(id), (past) => {
    invariant(past !== null, `PARTNER_MISSING:${id}`);
    return past;
  });
}
