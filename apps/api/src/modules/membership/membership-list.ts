import type { MemberKind, MembershipState } from '@cau-noi/domain/membership';
import type { PageArguments } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { readOptionalId } from '../../ids.ts';
import type { RegisterPage } from '../../register-reads.ts';
import { partnerById } from '../partner/partner.loaders.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import { membershipRegister } from './membership.queries.ts';
import type { MembershipFilter, MembershipRecord, MembershipTotals } from './membership.queries.ts';

/** Which memberships a client asks for. */
export type MembershipsAsked = {
  readonly state?: readonly MembershipState[] | null | undefined;
  readonly kind?: readonly MemberKind[] | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly partnerId?: string | null | undefined;
};

/** A page of the register; what it adds up to is only reckoned when it is asked for. */
export type MembershipPage = RegisterPage<MembershipRecord, MembershipTotals>;

/**
 * The filter in terms of the database.
 *
 * @throws GraphQLError BAD_ID
 */
export function readMembershipWhere(context: Context, where: MembershipsAsked): MembershipFilter {
  return {
    states: where.state ?? null,
    kinds: where.kind ?? null,
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    partnerId: readOptionalId(where.partnerId, 'Partner'),
  };
}

/**
 * A page of the memberships of the unions that the viewer may see.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function membershipsPage(
  context: Context,
  where: MembershipsAsked,
  args: PageArguments,
): Promise<MembershipPage> {
  const page = await membershipRegister.page(context, readMembershipWhere(context, where), args);
  await partnerById(context).ahead(page.edges.map(({ node }) => node.partnerId));
  return page;
}
