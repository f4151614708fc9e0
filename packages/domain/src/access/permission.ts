import type { UserRole } from '../actor/actor.ts';
import type { DecisionRefusal } from '../approval/decide.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/**
 * Why an action is refused, beside what `DecisionRefusal` lists. Lists of codes are joined by commas.
 *
 * ROLE_REQUIRED    {roles}: one of these roles may, and the actor has none of them
 * NOT_YOUR_UNIT    {organisationId}: the actor's roles do not reach this union
 * READ_ONLY_UNIT   {organisationId}: dissolved; only its successors act for it
 * STATE            {state, allowed, of}: the record is not in a state that allows it; the kind of record as actions name it
 * NOT_YOURS        {userId}: belongs to another user
 * TOKEN_SCOPE      {scope}: the access token was made without this scope
 * SESSION_REQUIRED no access token may; its owner signs in for that
 */
export type Refusal =
  | Issue<'ROLE_REQUIRED' | 'NOT_YOUR_UNIT' | 'READ_ONLY_UNIT' | 'STATE' | 'NOT_YOURS'>
  | Issue<'TOKEN_SCOPE' | 'SESSION_REQUIRED'>
  | DecisionRefusal;
export type RefusalCode = Refusal['code'];

/** Allowed, in whose place when not in one's own; or why not, as a code with data. */
export type Permission =
  | { readonly allowed: true; readonly onBehalfOfId: string | null }
  | { readonly allowed: false; readonly code: RefusalCode; readonly data: Refusal['data'] };

export const ALLOWED: Permission = { allowed: true, onBehalfOfId: null };

export function refused({ code, data }: Refusal): Permission {
  return { allowed: false, code, data };
}

export function roleRequired(roles: readonly UserRole[]): Permission {
  return refused(issue('ROLE_REQUIRED', { roles: roles.join(',') }));
}

export function notYourUnit(organisationId: string): Permission {
  return refused(issue('NOT_YOUR_UNIT', { organisationId }));
}

export function readOnlyUnit(organisationId: string): Permission {
  return refused(issue('READ_ONLY_UNIT', { organisationId }));
}

const NEVER: readonly string[] = [
  'ROLE_REQUIRED',
  'NOT_YOUR_UNIT',
  'READ_ONLY_UNIT',
] satisfies RefusalCode[];

/**
 * Whether an act is refused by who the actor is, and not by how the record stands: only another role or another
 * union would lift that.
 *
 * @param code why it is refused; null where it is allowed
 */
export function isForOthers(code: string | null): boolean {
  return code !== null && NEVER.includes(code);
}

export function notInState(state: string, allowed: readonly string[]): Permission {
  return refused(issue('STATE', { state, allowed: allowed.join(',') }));
}
