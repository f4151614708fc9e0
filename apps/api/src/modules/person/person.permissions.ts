import type { Permission } from '@cau-noi/domain/access/permission';
import { can } from '@cau-noi/domain/access/policy';
import type { Place } from '@cau-noi/domain/access/subject';
import { invariant } from '@cau-noi/domain/invariant';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { placeOf } from '../access/place.ts';
import type { PostRow } from './person.queries.ts';

/** The unions that answer for a person: where they hold a post today, else where they did last. */
export function homesOf(
  posts: readonly Pick<PostRow, 'organisationId' | 'validFrom' | 'validTo'>[],
  today: IsoDate,
): readonly string[] {
  const current = posts.filter(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today),
  );
  const latest = posts.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1)).slice(0, 1);
  const homes = current.length > 0 ? current : latest;
  return [...new Set(homes.map(({ organisationId }) => organisationId))];
}

/** Whoever may do it at one of the unions that answer for a person may do it to the person. */
function mayAtOneOf(
  context: Context,
  action: 'person.edit' | 'person.readPersonal',
  places: readonly Place[],
): Permission {
  const { actor } = viewerOf(context);
  const permissions = places.map((place) => can(actor, action, { ...place, type: 'ORGANISATION' }));
  const answer = permissions.find((permission) => permission.allowed) ?? permissions[0];
  invariant(answer !== undefined, 'PERSON_WITHOUT_POST');
  return answer;
}

/** Whoever may edit at one of the unions that answer for a person may edit the person. */
export function mayEdit(context: Context, places: readonly Place[]): Permission {
  return mayAtOneOf(context, 'person.edit', places);
}

const placesOf = (context: Context, posts: readonly PostRow[]): readonly Place[] =>
  homesOf(posts, context.today).map((id) => placeOf(context, id));

/** `mayEdit` for a person that was read. */
export function editPermission(context: Context, posts: readonly PostRow[]): Permission {
  return mayEdit(context, placesOf(context, posts));
}

/** Whether the viewer may read what is of a person alone: day of birth and sex. */
export function personalPermission(context: Context, posts: readonly PostRow[]): Permission {
  return mayAtOneOf(context, 'person.readPersonal', placesOf(context, posts));
}
