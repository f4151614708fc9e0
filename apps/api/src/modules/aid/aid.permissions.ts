import type { Action } from '@cau-noi/domain/access/actions';
import type { AidSubject } from '@cau-noi/domain/access/subject';
import type { Context } from '../../context.ts';
import { placeOf } from '../access/place.ts';
import type { AidRecord } from './aid.queries.ts';

/** Everything that may be done to an aid that is written down. */
export type AidAction = Exclude<Action & `aid.${string}`, 'aid.create'>;

/** An aid as the policy sees it. */
export function aidSubject(context: Context, { organisationId, state }: AidRecord): AidSubject {
  return { type: 'AID', ...placeOf(context, organisationId), state };
}
