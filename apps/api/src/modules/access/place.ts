import { predecessorsOf } from '@cau-noi/domain/organisation/successors';
import type { OrganisationSubject, Place } from '@cau-noi/domain/access/subject';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';

/** A union as permissions see it today. */
export function placeOf({ register, today }: Context, organisationId: string): Place {
  const place = register.structure.placeOn(organisationId, today);
  invariant(place !== null, `PLACE_MISSING:${organisationId}`);
  return place;
}

/** As `placeOf`, as the subject of an action on the union itself. */
export function organisationSubject(context: Context, organisationId: string): OrganisationSubject {
  return { ...placeOf(context, organisationId), type: 'ORGANISATION' };
}

/** As `placeOf` for many; an id that is no union today is left out. */
export function placesToday(
  { register, today }: Context,
  organisationIds: readonly string[],
): ReadonlyMap<string, Place> {
  return new Map(
    organisationIds.flatMap((id) => {
      const place = register.structure.placeOn(id, today);
      return place === null ? [] : [[id, place] as const];
    }),
  );
}

/** These unions and all that have gone into them by today: for what stands there they act too. */
export function withPredecessors(
  { register: { structure }, today }: Context,
  organisationIds: readonly string[],
): readonly string[] {
  const { history } = structure;
  const before = organisationIds.flatMap((id) => predecessorsOf(history, id, today));
  return [...new Set([...organisationIds, ...before])];
}
