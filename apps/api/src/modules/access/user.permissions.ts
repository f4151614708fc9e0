import { holdsRole } from '@cau-noi/domain/access/actor';
import { lastAdministratorIssue } from '@cau-noi/domain/access/administrators';
import type { Administration } from '@cau-noi/domain/access/administrators';
import type { Permission } from '@cau-noi/domain/access/permission';
import { ALLOWED, roleRequired } from '@cau-noi/domain/access/permission';
import { can } from '@cau-noi/domain/access/policy';
import type { Place } from '@cau-noi/domain/access/subject';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, StateError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import type { GrantRow, UserRow } from './access.queries.ts';
import { administrations, grantsOfUsers, usersById } from './access.queries.ts';
import { refusalOf } from './permission.ts';
import { placesToday } from './place.ts';
import { scopeBelow } from './viewer.queries.ts';

/** The unions whose users an administrator looks after, null for all of them. */
export async function managedScope(context: Context): Promise<readonly string[] | null> {
  const { actor } = viewerOf(context);
  const own = actor.grants.filter(({ role }) => role === 'ADMINISTRATOR');
  const organisationIds = own.map(({ organisationId }) => organisationId);
  return scopeIds(scopeBelow(context.register.structure, organisationIds, context.today));
}

/** Whether the viewer looks after users at every one of these unions. */
export function mayManageAt(context: Context, places: readonly Place[]): Permission {
  const { actor } = viewerOf(context);
  if (!holdsRole(actor, 'ADMINISTRATOR')) return roleRequired(['ADMINISTRATOR']);
  const permissions = places.map((place) =>
    can(actor, 'user.manage', { ...place, type: 'ORGANISATION' }),
  );
  return permissions.find(({ allowed }) => !allowed) ?? ALLOWED;
}

/** Null when the viewer looks after users at every one of these unions. */
export function refuseAt(
  context: Context,
  organisationIds: readonly string[],
): BusinessError | null {
  const places = placesToday(context, organisationIds);
  const refusal = refusalOf(mayManageAt(context, [...places.values()]));
  if (refusal !== null) return refusal;
  const unknown = organisationIds.findIndex((id) => !places.has(id));
  return unknown === -1 ? null : new NotFoundError('Organisation', ['grants', unknown]);
}

/** The unions at which a user has a role now or later: whoever manages the user does so there. */
export function placesHeld(grants: readonly GrantRow[], context: Context): readonly string[] {
  const current = grants.filter(({ validTo }) => validTo === null || validTo >= context.today);
  return [...new Set(current.map(({ organisationId }) => organisationId))];
}

/** What stands against changing the account of a user who was seen at that version. */
export async function refuseManaging(
  context: Context,
  sql: Sql,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<BusinessError | null> {
  const [user] = await usersById(sql, [id]);
  if (user === undefined) return new NotFoundError('User', ['id']);
  const places = placesHeld(await grantsOfUsers(sql, [id]), context);
  return refuseAt(context, places) ?? (await refuseStale(sql, user, version));
}

/** Null when nobody has changed the account since it was seen. */
export async function refuseStale(
  sql: Sql,
  { id, name, email, ...user }: UserRow,
  version: number,
): Promise<BusinessError | null> {
  if (user.version === version) return null;
  return new ConflictError({
    currentVersion: user.version,
    theirs: { name, email },
    ...(await lastChangeOf(sql, 'USER', id)),
  });
}

/** Null when the federation keeps an administrator after the change. */
export async function refuseLast(
  context: Context,
  sql: Sql,
  change: (held: readonly Administration[]) => readonly Administration[],
): Promise<BusinessError | null> {
  const before = await administrations(sql);
  const found = lastAdministratorIssue(before, change(before), context.today);
  return found === null ? null : new StateError(found.code, found.data);
}

/** Nobody shuts themselves out, nor the federation's last administrator. */
export async function refuseDisabling(
  context: Context,
  sql: Sql,
  userId: string,
): Promise<BusinessError | null> {
  if (userId === viewerOf(context).userId) return new StateError('YOURSELF');
  return refuseLast(context, sql, (held) =>
    held.map((one) => (one.userId === userId ? { ...one, enabled: false } : one)),
  );
}
