import type { Issue } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit, Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import type { BusinessError } from '../../errors.ts';
import { ValidationError } from '../../errors.ts';
import { hashPassword } from './password.ts';
import { refuseAt, refuseDisabling, refuseManaging } from './user.permissions.ts';
import type { NewGrant, NewUser, UserContent } from './user-write.ts';
import {
  contentIssues,
  disableUser,
  insertGrants,
  insertUser,
  normalEmail,
  passwordIssues,
  periodIssues,
  replacePassword,
} from './user-write.ts';

/** A mutation's input beside what it says: for the second time it is sent. */
export interface Sent {
  readonly key: string;
  readonly input: object;
}

/** An account as the administrator saw it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
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
  return act(context, { operation: 'userCreate', key, input }, async (tx) => {
    const organisationIds = grants.map(({ organisationId }) => organisationId);
    const refusal =
      refuseAt(context, organisationIds) ??
      refuseNew(user, grants) ??
      (await refuseTaken(tx, user, null));
    if (refusal !== null) return err(refusal);
    const id = await insertUser(tx, user, passwordHash);
    await insertGrants(tx, id, grants);
    const data = { name: user.name, roles: grants.map(({ role }) => role) };
    return ok({ value: id, audit: userAudit('user.create', id, organisationIds[0], data) });
  });
}

/** Writes another name, address or entry in the register of people; answers with the id. */
export function saveUser(
  context: Context,
  seen: Seen,
  content: UserContent,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'userSave', key, input }, async (tx, sql) => {
    const refusal =
      (await refuseManaging(context, sql, seen)) ??
      refuse(contentIssues(content)) ??
      (await refuseTaken(tx, content, seen.id));
    if (refusal !== null) return err(refusal);
    const { name, email, personId } = content;
    const data = { name: name.trim(), email: normalEmail(email), personId };
    await tx.user.update({ where: { id: seen.id }, data });
    return changed(tx, 'user.save', seen, { name: data.name, email: data.email });
  });
}

/** Lets a user in no more; answers with the id. */
export function endUser(context: Context, seen: Seen, { key, input }: Sent): Promise<string> {
  return act(context, { operation: 'userDisable', key, input }, async (tx, sql) => {
    const refusal =
      (await refuseManaging(context, sql, seen)) ?? (await refuseDisabling(context, sql, seen.id));
    if (refusal !== null) return err(refusal);
    await disableUser(tx, seen.id, context.now());
    return changed(tx, 'user.disable', seen, {});
  });
}

/** Lets a user in again; answers with the id. */
export function enableUser(context: Context, seen: Seen, { key, input }: Sent): Promise<string> {
  return act(context, { operation: 'userEnable', key, input }, async (tx, sql) => {
    const refusal = await refuseManaging(context, sql, seen);
    if (refusal !== null) return err(refusal);
    await tx.user.update({ where: { id: seen.id }, data: { disabledAt: null } });
    return changed(tx, 'user.enable', seen, {});
  });
}

/** Gives a user another password and signs them out everywhere; answers with the id. */
export async function resetPassword(
  context: Context,
  seen: Seen,
  password: string,
  key: string,
): Promise<string> {
  const passwordHash = await hashPassword(password);
  // The password stays out of what a repeated request is compared by.
  const call = { operation: 'userResetPassword', key, input: seen };
  return act(context, call, async (tx, sql) => {
    const refusal = (await refuseManaging(context, sql, seen)) ?? refuse(passwordIssues(password));
    if (refusal !== null) return err(refusal);
    await replacePassword(tx, seen.id, passwordHash);
    return changed(tx, 'user.password', seen, {});
  });
}

/** The account has changed: its version rises, and the audit says by what. */
async function changed(
  tx: Transaction,
  action: string,
  { id, version }: Seen,
  data: Audit['data'],
) {
  await tx.user.update({ where: { id, version }, data: { version: version + 1 } });
  return ok({ value: id, audit: userAudit(action, id, undefined, data) });
}

function refuse(issues: readonly Issue[]): BusinessError | null {
  return issues.length === 0 ? null : new ValidationError(issues);
}

function refuseNew(user: NewUser, grants: readonly NewGrant[]): BusinessError | null {
  return refuse([
    ...contentIssues(user),
    ...passwordIssues(user.password),
    ...(grants.length === 0 ? [{ code: 'REQUIRED', path: ['grants'], data: {} }] : []),
    ...grants.flatMap((grant, index) => periodIssues(grant, ['grants', index])),
  ]);
}

/** One account for an address, and one for an entry in the register of people. */
async function refuseTaken(
  tx: Transaction,
  { email, personId }: UserContent,
  id: string | null,
): Promise<BusinessError | null> {
  const others = await tx.user.findMany({
    where: {
      id: { not: id ?? '' },
      OR: [{ email: normalEmail(email) }, ...(personId === null ? [] : [{ personId }])],
    },
  });
  const taken = (field: 'email' | 'personId') =>
    others.some((other) => other[field] === (field === 'email' ? normalEmail(email) : personId));
  return refuse([
    ...(taken('email') ? [{ code: 'EMAIL_TAKEN', path: ['email'], data: {} }] : []),
    ...(personId !== null && taken('personId')
      ? [{ code: 'PERSON_TAKEN', path: ['personId'], data: {} }]
      : []),
  ]);
}

/** A line of the history of an account. */
export function userAudit(
  action: string,
  subjectId: string,
  organisationId: string | undefined,
  data: { readonly [key: string]: Json },
): Audit {
  const place = organisationId ?? null;
  return { action, subjectKind: 'USER', subjectId, organisationId: place, data };
}
