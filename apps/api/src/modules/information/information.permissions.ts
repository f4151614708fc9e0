import type { Action } from '@cau-noi/domain/access/actions';
import type { InformationSubject } from '@cau-noi/domain/access/subject';
import type { Context } from '../../context.ts';
import { placeOf } from '../access/place.ts';
import { stepPlaces } from '../approval/places.ts';
import type { InformationRecord } from './information.queries.ts';

/** Everything that may be done to an information product that is written down. */
export type InformationAction = Exclude<
  Action & `information.${string}`,
  'information.create' | 'information.setTargets'
>;

/** A product as the policy sees it: an adviser of the federation reviews it, and never their own. */
export function informationSubject(
  context: Context,
  { organisationId, state, createdById, submittedById }: InformationRecord,
): InformationSubject {
  const { federationId } = stepPlaces(context, organisationId);
  return {
    type: 'INFORMATION',
    ...placeOf(context, organisationId),
    state,
    seat: { role: 'FEDERATION_ADVISER', organisationId: federationId },
    involvement: {
      authorUserIds: [createdById, submittedById].filter((id) => id !== null),
      travellerPersonIds: [],
    },
  };
}
