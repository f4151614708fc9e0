import type { Action } from '@cau-noi/domain/access/actions';
import type { MembershipSubject } from '@cau-noi/domain/access/subject';
import type { Context } from '../../context.ts';
import { placeOf } from '../access/place.ts';
import { stepPlaces } from '../approval/places.ts';
import type { MembershipRecord } from './membership.queries.ts';

/** Everything that may be done to a membership that is written down. */
export type MembershipAction = Exclude<Action & `membership.${string}`, 'membership.create'>;

/** A membership as the policy sees it: a leader of the federation consents, and never to their own. */
export function membershipSubject(
  context: Context,
  { organisationId, state, createdById, requestedById }: MembershipRecord,
): MembershipSubject {
  const { federationId } = stepPlaces(context, organisationId);
  return {
    type: 'MEMBERSHIP',
    ...placeOf(context, organisationId),
    state,
    seat: { role: 'FEDERATION_LEADER', organisationId: federationId },
    involvement: {
      authorUserIds: [createdById, requestedById].filter((id) => id !== null),
      travellerPersonIds: [],
    },
  };
}
