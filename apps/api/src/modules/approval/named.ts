import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { partnerById } from '../partner/partner.loaders.ts';

/** What a content that is only tried names: nothing in the database refuses it, for it is not saved. */

/** @throws GraphQLError BAD_ID for a union that does not exist */
export function mustBeUnions(context: Context, ids: readonly string[]): void {
  if (ids.some((id) => organisationById(context, id) === null))
    throw requestError('BAD_ID', { expected: 'Organisation' });
}

/**
 * The union whose record it would be: trying tells of what it did before.
 *
 * @throws GraphQLError BAD_ID for a union that does not exist, FORBIDDEN for one that the viewer does not see
 */
export function mustSeeUnion(context: Context, id: string): void {
  mustBeUnions(context, [id]);
  const scope = scopeIds(viewerOf(context).scope);
  if (scope !== null && !scope.includes(id)) throw requestError('FORBIDDEN');
}

/** @throws GraphQLError BAD_ID for a partner that does not exist */
export async function mustBePartners(
  context: Context,
  ids: readonly (string | null)[],
): Promise<void> {
  const named = [...new Set(ids.filter((id) => id !== null))];
  const found = await partnerById(context).loadMany(named);
  if (found.includes(null)) throw requestError('BAD_ID', { expected: 'Partner' });
}
