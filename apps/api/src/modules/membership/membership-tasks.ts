import { can } from '@cau-noi/domain/access/policy';
import { seatsOf } from '@cau-noi/domain/approval/decide';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { membershipSubject } from './membership.permissions.ts';
import { membershipRegister } from './membership.queries.ts';
import type { MembershipRecord } from './membership.queries.ts';

const ASKED = {
  states: ['REQUESTED'],
  kinds: null,
  organisationIds: null,
  partnerId: null,
} as const;

/** The memberships that wait for the consent of the viewer, or of somebody they stand in for. */
export async function membershipsToDecide(
  context: Context,
  most: number,
): Promise<readonly MembershipRecord[]> {
  const { actor, scope } = viewerOf(context);
  if (!seatsOf(actor).some(({ role }) => role === 'FEDERATION_LEADER')) return [];
  const page = { size: most, after: null };
  const asked = await membershipRegister.list(context.sql, scopeIds(scope), ASKED, page);
  return asked.filter((membership) => {
    return can(actor, 'membership.decide', membershipSubject(context, membership)).allowed;
  });
}
