import type { OrganisationSubject, Place } from '@cau-noi/domain/access/subject';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { defineLoader } from '../../loader.ts';
import { placesOf } from './reach.queries.ts';

const placeById = defineLoader<string, Place>((ids, context) =>
  placesOf(context.sql, ids, context.today),
);

/** A union as permissions see it today. */
export async function placeOf(context: Context, organisationId: string): Promise<Place> {
  const place = await placeById(context).load(organisationId);
  invariant(place !== null, `PLACE_MISSING:${organisationId}`);
  return place;
}

/** As `placeOf`, as the subject of an action on the union itself. */
export async function organisationSubject(
  context: Context,
  organisationId: string,
): Promise<OrganisationSubject> {
  return { ...(await placeOf(context, organisationId)), type: 'ORGANISATION' };
}
