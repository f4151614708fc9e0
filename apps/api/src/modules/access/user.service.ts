import { holdsRole } from '@cau-noi/domain/access/actor';
import { roleRequired } from '@cau-noi/domain/access/permission';
import { can } from '@cau-noi/domain/access/policy';
import type { IsoDate } from '@cau-noi/domain/period';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit, Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError, StateError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { grantById, grantsOfUsers, usersById } from './access.queries.ts';
import { hashPassword } from './password.ts';
import { refusalOf } from './permission.ts';
import { placesOf, scopeBelow } from './reach.queries.ts';
import type { NewGrant, NewUser } from './user-write.ts';
import { disableUser, insertGrants, insertUser, userIssues } from './user-write.ts';

interface Sent {
  readonly key: string;
  readonly input: object;
}

/** Makes a user with their first roles; answers with the id. */
export async function createUser(
  context: Context,
  user: NewUser,
  grants: readonly NewGrant[],
  key: string,
): Promise<string> {
  const passwordHash = await hashPassword(user.password);
  // The password stays out of what a repeated request is compared by.
  const { password: _password, ...input } = { ...user, grants };
  return act(context, { operation: 'userCreate', key, input }, async (tx, sql) => {
    const organisationIds = grants.map(({ organisationId }) => organisationId);
    const refusal = (await refuseAt(context, sql, organisationIds)) ?? refuseUser(user, grants);
    if (refusal !== null) return err(refusal);
    const id = await insertUser(tx, user, passwordHash);
    await insertGrants(tx, id, grants);
    const data = { name: user.name, roles: grants.map(({ role }) => role) };
    return ok({ value: id, audit: auditOf('user.create', id, organisationIds[0], data) });
  });
}

/** Lets a user in no more. */
export function endUser(context: Context, id: string, { key, input }: Sent): Promise<string> {
  return act(context, { operation: 'userDisable', key, input }, async (tx, sql) => {
    const refusal = await refuseManaging(context, sql, id);
    if (refusal !== null) return err(refusal);
    if (id === viewerOf(context).userId) return err(new StateError('YOURSELF'));
    await disableUser(tx, id, context.now());
    return ok({ value: id, audit: auditOf('user.disable', id, undefined, {}) });
  });
}

/** Gives a user a role; answers with the user's id. */
export function addGrant(
  context: Context,
  userId: string,
  grant: NewGrant,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'grantAdd', key, input }, async (tx, sql) => {
    const [user] = await usersById(sql, [userId]);
    if (user === undefined) return err(new NotFoundError('User', ['userId']));
    const refusal = (await refuseAt(context, sql, [grant.organisationId])) ?? refuseReversed(grant);
    if (refusal !== null) return err(refusal);
    await insertGrants(tx, userId, [grant]);
    const { role, organisationId, validFrom, validTo } = grant;
    const data = { role, validFrom, validTo };
    return ok({ value: userId, audit: auditOf('grant.add', userId, organisationId, data) });
  });
}

/** Ends a role after a day; answers with the user's id. */
export function endGrant(
  context: Context,
  grantId: string,
  lastDay: IsoDate,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'grantEnd', key, input }, async (tx, sql) => {
    const grant = await grantById(sql, grantId);
    if (grant === null) return err(new NotFoundError('Grant', ['id']));
    const { userId, organisationId, role, validFrom } = grant;
    const refusal =
      (await refuseAt(context, sql, [organisationId])) ??
      refuseReversed({ ...grant, validTo: lastDay });
    if (refusal !== null) return err(refusal);
    await tx.grant.update({ where: { id: grantId }, data: { validTo: dbDate(lastDay) } });
    const data = { role, validFrom, validTo: lastDay };
    return ok({ value: userId, audit: auditOf('grant.end', userId, organisationId, data) });
  });
}

/** The unions whose users an administrator looks after, null for all of them. */
export async function managedScope(context: Context): Promise<readonly string[] | null> {
  const { actor } = viewerOf(context);
  const own = actor.grants.filter(({ role }) => role === 'ADMINISTRATOR');
  const organisationIds = own.map(({ organisationId }) => organisationId);
  return scopeIds(await scopeBelow(context.sql, organisationIds, context.today));
}

/** Null when the viewer looks after users at every one of these unions, and there is one. */
async function refuseAt(
  context: Context,
  sql: Sql,
  organisationIds: readonly string[],
): Promise<BusinessError | null> {
  const { actor } = viewerOf(context);
  if (!holdsRole(actor, 'ADMINISTRATOR')) return refusalOf(roleRequired(['ADMINISTRATOR']));
  const places = await placesOf(sql, organisationIds, context.today);
  for (const [index, id] of organisationIds.entries()) {
    const place = places.get(id);
    if (place === undefined) return new NotFoundError('Organisation', ['grants', index]);
    const permission = can(actor, 'user.manage', { ...place, type: 'ORGANISATION' });
    const refusal = refusalOf(permission);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** Whoever may manage a user may do so wherever the user has a role now or later. */
async function refuseManaging(
  context: Context,
  sql: Sql,
  userId: string,
): Promise<BusinessError | null> {
  const [user] = await usersById(sql, [userId]);
  if (user === undefined) return new NotFoundError('User', ['id']);
  const grants = await grantsOfUsers(sql, [userId]);
  const current = grants.filter(({ validTo }) => validTo === null || validTo >= context.today);
  return refuseAt(
    context,
    sql,
    current.map(({ organisationId }) => organisationId),
  );
}

function refuseUser(user: NewUser, grants: readonly NewGrant[]): BusinessError | null {
  const issues = [
    ...userIssues(user),
    ...(grants.length === 0 ? [{ code: 'REQUIRED', path: ['grants'], data: {} }] : []),
  ];
  if (issues.length > 0) return new ValidationError(issues);
  for (const grant of grants) {
    const reversed = refuseReversed(grant);
    if (reversed !== null) return reversed;
  }
  return null;
}

function refuseReversed({
  validFrom,
  validTo,
}: Pick<NewGrant, 'validFrom' | 'validTo'>): BusinessError | null {
  if (validTo === null || validFrom <= validTo) return null;
  const data = { from: validFrom, to: validTo };
  return new ValidationError([{ code: 'PERIOD_REVERSED', path: ['validTo'], data }]);
}

function auditOf(
  action: string,
  subjectId: string,
  organisationId: string | undefined,
  data: { readonly [key: string]: Json },
): Audit {
  const place = organisationId ?? null;
  return { action, subjectKind: 'USER', subjectId, organisationId: place, data };
}
