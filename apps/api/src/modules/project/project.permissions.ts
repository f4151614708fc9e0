import type { Action } from '@cau-noi/domain/access/actions';
import type { ProjectSubject } from '@cau-noi/domain/access/subject';
import type { Context } from '../../context.ts';
import { placeOf } from '../access/place.ts';
import type { ProjectRecord } from './project.rows.ts';

/** Everything that may be done to a project that is written down. */
export type ProjectAction = Exclude<Action & `project.${string}`, 'project.create'>;

/** A project as the policy sees it. */
export function projectSubject(
  context: Context,
  { organisationId, unionIds, state }: ProjectRecord,
): ProjectSubject {
  return {
    type: 'PROJECT',
    ...placeOf(context, organisationId),
    state,
    coPartyLineage: unionIds.flatMap((id) => placeOf(context, id).lineage),
  };
}
