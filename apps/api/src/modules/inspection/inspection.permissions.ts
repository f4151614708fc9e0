import type { Action } from '@cau-noi/domain/access/actions';
import type { InspectionSubject, RemedySubject } from '@cau-noi/domain/access/subject';
import type { Context } from '../../context.ts';
import { placeOf } from '../access/place.ts';
import type { FindingRecord, InspectionRecord } from './inspection.queries.ts';

/** Everything that may be done to an inspection that is written down. */
export type InspectionAction = Exclude<Action & `inspection.${string}`, 'inspection.create'>;

/** An inspection as the policy sees it. */
export function inspectionSubject(
  context: Context,
  { organisationId, inspectedId, state }: InspectionRecord,
): InspectionSubject {
  return {
    type: 'INSPECTION',
    ...placeOf(context, organisationId),
    state,
    inspected: placeOf(context, inspectedId),
  };
}

/** The remedy of something that was found, as the policy sees it. */
export const remedySubject = (
  context: Context,
  inspection: InspectionRecord,
  { remedyState }: FindingRecord,
): RemedySubject => ({
  ...inspectionSubject(context, inspection),
  type: 'REMEDY',
  remedy: remedyState,
});
