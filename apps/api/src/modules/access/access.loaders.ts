import { holdsRole } from '@cau-noi/domain/access/actor';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { byKey, defineListLoader, defineLoader } from '../../loader.ts';
import type { GrantRow, SubstitutionRow, UserRow } from './access.queries.ts';
import { grantsOfUsers, substitutionsOf, usersById } from './access.queries.ts';
import type { UserNameRow } from './user-name.queries.ts';
import { userNameById } from './user.loaders.ts';

export const grantsByUser = defineListLoader<string, GrantRow>(
  (ids, context) => grantsOfUsers(context.sql, ids),
  (grant) => grant.userId,
);

export const userById = defineLoader<string, UserRow>(async (ids, context) =>
  byKey(await usersById(context.sql, ids), (user) => user.id),
);

/** Name and address of a user that a foreign key guarantees. */
export async function userNameOf(context: Context, id: string): Promise<UserNameRow> {
  const user = await userNameById(context).load(id);
  invariant(user !== null, `USER_MISSING:${id}`);
  return user;
}

/** Substitutions in which the viewer has a part, or all of them for an administrator. */
export function viewersSubstitutions(context: Context): Promise<SubstitutionRow[]> {
  const { userId, actor } = viewerOf(context);
  return substitutionsOf(context.sql, userId, holdsRole(actor, 'ADMINISTRATOR'));
}
