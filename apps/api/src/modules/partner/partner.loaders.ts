import { contactStanding } from '@cau-noi/domain/partner/contact-standing';
import type { ContactStanding } from '@cau-noi/domain/partner/contact-standing';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Soon } from '../../loader.ts';
import { byKey, defineListLoader, defineLoader, once } from '../../loader.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import type { OrganisationRow } from '../organisation/organisation.queries.ts';
import type {
  ContributionRow,
  DealingRow,
  PartnerContactRow,
  PartnerPast,
  StandingRow,
} from './partner-detail.queries.ts';
import {
  contactsOfPartners,
  contributionsOfPartners,
  dealingsOfPartners,
  pastOfPartners,
  standingsOfPartners,
} from './partner-detail.queries.ts';
import type { PartnerRow } from './partner.queries.ts';
import { partnersById } from './partner.queries.ts';

/**
 * A partner by id; the register of partners is open to everybody who is signed in. The id of an entry
 * that was merged gives the one that it became.
 */
export const partnerById = defineLoader<string, PartnerRow>(async (ids, context) =>
  byKey(await partnersById(context.sql, ids), (row) => row.askedId),
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

/** What else is written about a partner: no list of records asks for it. */
export function pastOf(context: Context, { id }: PartnerRow): Soon<PartnerPast> {
  return once(pastById(context).load(id), (past) => {
    invariant(past !== null, `PARTNER_MISSING:${id}`);
    return past;
  });
}

const standingById = defineLoader<string, StandingRow>(async (ids, context) =>
  byKey(await standingsOfPartners(context.sql, ids, context.today), (row) => row.partnerId),
);

/**
 * When a partner was last met by anybody. The register is open to all, and so is this day: it keeps a
 * union from asking for a visit that another has just made. By whom and how is told by `dealingsOf`.
 */
export function standingOf(context: Context, { id }: PartnerRow): Soon<StandingRow> {
  return once(standingById(context).load(id), (standing) => {
    invariant(standing !== null, `PARTNER_MISSING:${id}`);
    return standing;
  });
}

const dealingsById = defineListLoader<string, DealingRow>(
  (ids, context) =>
    dealingsOfPartners(context.sql, ids, context.today, scopeIds(viewerOf(context).scope)),
  (row) => row.partnerId,
);

/** A union that met a partner, and whether that is long ago. */
export type Dealing = DealingRow & { readonly standing: ContactStanding };

/**
 * Which unions met a partner, as far as the viewer reads their records, the latest first. What a
 * dissolved union did is told of those that succeeded it.
 */
export async function dealingsOf(
  context: Context,
  partner: PartnerRow,
): Promise<readonly Dealing[]> {
  const [dealings, { rules }] = await Promise.all([
    dealingsById(context).load(partner.id),
    standingOf(context, partner),
  ]);
  const latest = new Map<string, Dealing>();
  for (const dealing of dealings) {
    const standing = contactStanding(dealing.lastContact, rules, context.today);
    for (const organisationId of standingToday(context, dealing.organisationId)) {
      const known = latest.get(organisationId);
      if (known === undefined || known.lastContact < dealing.lastContact) {
        latest.set(organisationId, { ...dealing, organisationId, standing });
      }
    }
  }
  return [...latest.values()].toSorted(
    (one, other) =>
      other.lastContact.localeCompare(one.lastContact) ||
      one.organisationId.localeCompare(other.organisationId),
  );
}

/** A union, or those that answer today for one that was dissolved. */
function standingToday({ register, today }: Context, id: string): readonly string[] {
  const successors = register.structure.placeOn(id, today)?.successorIds ?? [];
  return successors.length > 0 ? successors : [id];
}

/** A union as it stands today; of a dissolved one its successor, where there is one alone. */
export function unionToday(context: Context, id: string): OrganisationRow {
  const [successor = id, ...others] = standingToday(context, id);
  return organisationOf(context, others.length === 0 ? successor : id);
}

const contactsById = defineListLoader<string, PartnerContactRow>(
  (ids, context) => contactsOfPartners(context.sql, ids),
  (row) => row.partnerId,
);

/** The people at a partner; whoever calls has asked whether the viewer may see them. */
export function contactsOf(
  context: Context,
  { id }: PartnerRow,
): Soon<readonly PartnerContactRow[]> {
  return contactsById(context).load(id);
}

const contributionsById = defineListLoader<string, ContributionRow>(
  (ids, context) => contributionsOfPartners(context.sql, ids, scopeIds(viewerOf(context).scope)),
  (row) => row.partnerId,
);

/** What a partner pays for at activities that the viewer reads, one amount for each currency. */
export function contributionsOf(
  context: Context,
  { id }: PartnerRow,
): Soon<readonly ContributionRow[]> {
  return contributionsById(context).load(id);
}
