import type { Action } from '@cau-noi/domain/access/actions';
import type { Permission } from '@cau-noi/domain/access/permission';
import { can } from '@cau-noi/domain/access/policy';
import type { SubjectOf } from '@cau-noi/domain/access/subject';
import type { IssueData, Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { BusinessError } from '../../errors.ts';
import { ForbiddenError, StateError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import type { PermissionShape } from '../values/permission.graphql.ts';

type Path = readonly (string | number)[];

/** Ids in the data of a refusal are told as clients know them. */
export function opaqueData(data: IssueData): IssueData {
  const { organisationId, userId } = data;
  return {
    ...data,
    ...(typeof organisationId === 'string'
      ? { organisationId: writeId('Organisation', organisationId) }
      : {}),
    ...(typeof userId === 'string' ? { userId: writeId('User', userId) } : {}),
  };
}

/** A permission as clients see it. */
export function permissionShape(permission: Permission): PermissionShape {
  return permission.allowed
    ? { allowed: true, code: null, data: {} }
    : { allowed: false, code: permission.code, data: opaqueData(permission.data) };
}

/** What the policy says to the viewer, as clients see it. */
export function permissionFor<A extends Action>(
  context: Context,
  action: A,
  subject: SubjectOf<A>,
): PermissionShape {
  return permissionShape(can(viewerOf(context).actor, action, subject));
}

/** A refusal as the error of a mutation, or null when it is allowed. */
export function refusalOf(permission: Permission, path: Path = []): BusinessError | null {
  if (permission.allowed) return null;
  const { code, data } = permission;
  const ofState = code === 'STATE' || code === 'NOT_PENDING';
  return ofState
    ? new StateError(code, opaqueData(data), path)
    : new ForbiddenError(code, opaqueData(data), path);
}

/**
 * Asks the policy before something is done.
 *
 * @returns the user stood in for, or null; or the refusal
 */
export function permit<A extends Action>(
  context: Context,
  action: A,
  subject: SubjectOf<A>,
): Result<string | null, BusinessError> {
  const permission = can(viewerOf(context).actor, action, subject);
  const refusal = refusalOf(permission);
  if (refusal !== null) return err(refusal);
  return ok(permission.allowed ? permission.onBehalfOfId : null);
}

/** Whether the viewer may look into the registers of unions and partners: whoever has any role. */
export function readsRegisters(context: Context): boolean {
  return can(viewerOf(context).actor, 'partner.read', { type: 'REGISTER' }).allowed;
}
