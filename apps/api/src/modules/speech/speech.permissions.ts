import type { Action } from '@cau-noi/domain/access/actions';
import type { SpeechSubject } from '@cau-noi/domain/access/subject';
import type { Context } from '../../context.ts';
import { placeOf } from '../access/place.ts';
import { stepPlaces } from '../approval/places.ts';
import type { SpeechRecord } from './speech.queries.ts';

/** Everything that may be done to a speech that is written down. */
export type SpeechAction = Exclude<Action & `speech.${string}`, 'speech.create'>;

/** A speech as the policy sees it: an adviser of the federation reviews it, and never their own. */
export function speechSubject(
  context: Context,
  { organisationId, state, createdById, submittedById }: SpeechRecord,
): SpeechSubject {
  const { federationId } = stepPlaces(context, organisationId);
  return {
    type: 'SPEECH',
    ...placeOf(context, organisationId),
    state,
    seat: { role: 'FEDERATION_ADVISER', organisationId: federationId },
    involvement: {
      authorUserIds: [createdById, submittedById].filter((id) => id !== null),
      travellerPersonIds: [],
    },
  };
}
