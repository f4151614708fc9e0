import type { Action } from '@cau-noi/domain/access/actions';
import type { WaiverSubject } from '@cau-noi/domain/access/subject';
import type { Context } from '../../context.ts';
import { placeOf } from '../access/place.ts';
import type { WaiverRecord } from './waiver.queries.ts';

/** Everything that may be done to an exception that exists. */
export type WaiverAction = Action & `waiver.${string}`;

/** An exception as the policy sees it; who asked for it counts among the authors. */
export function waiverSubject(context: Context, waiver: WaiverRecord): WaiverSubject {
  const { state, recordState, unitId, role, organisationId } = waiver;
  return {
    type: 'WAIVER',
    ...placeOf(context, unitId),
    state,
    recordState,
    seat: { role, organisationId },
    involvement: {
      authorUserIds: [...waiver.authorUserIds, waiver.requestedById],
      travellerPersonIds: waiver.travellerPersonIds,
    },
  };
}
