import type { Action } from '@cau-noi/domain/access/actions';
import { can } from '@cau-noi/domain/access/policy';
import type { TrainingSubject } from '@cau-noi/domain/access/subject';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { placeOf, withPredecessors } from '../access/place.ts';
import type { TrainingRecord } from './training.queries.ts';

/** Everything that may be done about a training that is written down. */
export type TrainingAction = Exclude<Action & `training.${string}`, 'training.create'>;

/** A training as the policy sees it. */
export function trainingSubject(context: Context, training: TrainingRecord): TrainingSubject {
  const { organisationId, state, openTo, invitedIds, sendingIds } = training;
  const drafted = state === 'PLANNED';
  const readers = [...sendingIds, ...(drafted ? [] : invitedIds)];
  return {
    type: 'TRAINING',
    ...placeOf(context, organisationId),
    state,
    openToAll: openTo === 'ALL' && !drafted,
    invitedLineage: readers.flatMap((id) => placeOf(context, id).lineage),
  };
}

/** What a union does about its own people at a training: the place is that of the union. */
export function sendingSubject(
  context: Context,
  training: TrainingRecord,
  organisationId: string,
): TrainingSubject {
  return { ...trainingSubject(context, training), ...placeOf(context, organisationId) };
}

/** Whether a union may send somebody: itself, or as what it succeeded. */
export function isInvited(
  context: Context,
  { openTo, organisationId, invitedIds }: TrainingRecord,
  unionId: string,
): boolean {
  if (openTo === 'ALL') return true;
  const invited = [organisationId, ...invitedIds];
  return withPredecessors(context, [unionId]).some((id) => invited.includes(id));
}

/** The union for which the viewer would send somebody: their own one as an officer. */
export function sendingUnionOf(context: Context, training: TrainingRecord): string | null {
  const { grants } = viewerOf(context).actor;
  const own = grants.flatMap(({ role, organisationId }) =>
    role === 'OFFICER' ? [organisationId] : [],
  );
  return own.find((id) => isInvited(context, training, id)) ?? own[0] ?? null;
}

/** Whether the viewer may read everything of it: who keeps it, and everybody above. */
export function readsAll(context: Context, training: TrainingRecord): boolean {
  const subject = { ...trainingSubject(context, training), openToAll: false, invitedLineage: [] };
  return can(viewerOf(context).actor, 'training.read', subject).allowed;
}

/** Whether the viewer sees whom a union sent. */
export function readsSent(context: Context, training: TrainingRecord, unionId: string): boolean {
  const { scope } = viewerOf(context);
  return readsAll(context, training) || scope.all || scope.organisationIds.includes(unionId);
}
