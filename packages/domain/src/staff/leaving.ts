import { unionKeptFor } from '../partner/keeper.ts';
import type { KeeperFacts, KeeperIssue } from '../partner/keeper.ts';
import { isInForce } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import { addDays } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import type { HandOverKind } from './staff.ts';

type AtUnion = Dated<{ readonly organisationId: string }>;

/**
 * The roles of an account that are proposed to end when somebody leaves the foreign-affairs work of a
 * union: all that go on there after the last day, unless they do other such work there on the next. A
 * role that only begins later was given for something else.
 *
 * @param assignments what the person does and did, what has just ended included
 */
export function rolesEndedBy<Role extends AtUnion>(
  left: { readonly organisationId: string; readonly to: IsoDate },
  assignments: readonly AtUnion[],
  roles: readonly Role[],
): readonly Role[] {
  const { organisationId, to } = left;
  const next = addDays(to, 1);
  const here = (one: AtUnion) => one.organisationId === organisationId;
  if (assignments.some((one) => here(one) && isInForce(one, next))) return [];
  return roles.filter((role) => here(role) && role.from <= to && isInForce(role, next));
}

/** ROLE_NOT_HELD: it is not among the roles that would end. */
export type KeepingIssue = Issue<'ROLE_NOT_HELD'>;

/** What becomes of the roles of somebody who leaves. */
export type RolesOnLeaving<Role> = {
  readonly ended: readonly Role[];
  readonly kept: readonly Role[];
};

/**
 * Of the roles that are proposed to end, those that do and those that stay because somebody chose so:
 * a leader who no longer has foreign affairs in charge may go on leading the union.
 */
export function chosenOnLeaving<Role extends { readonly id: string }>(
  proposed: readonly Role[],
  keptIds: readonly string[],
): Result<RolesOnLeaving<Role>, KeepingIssue> {
  const isKept = ({ id }: Role) => keptIds.includes(id);
  const kept = proposed.filter(isKept);
  if (kept.length < new Set(keptIds).size) return err(issue('ROLE_NOT_HELD', {}, ['keptRoleIds']));
  return ok({ ended: proposed.filter((role) => !isKept(role)), kept });
}

/**
 * What is left behind when somebody's work at a union ends: where they go on at the union of a record, or
 * at one that took it up, it stays with them.
 */
export function leftBehind<Work extends { readonly stays: boolean }>(
  open: readonly Work[],
): readonly Work[] {
  return open.filter(({ stays }) => !stays);
}

/** NOT_PROPOSED: it is not among what a name alone proposes. */
export type ConfirmingIssue = Issue<'NOT_PROPOSED'>;

/**
 * What passes to a successor: all that certainly lies with the person, and of what a name alone proposes
 * that which was confirmed to be theirs.
 */
export function passingOn<Work extends { readonly recordId: string; readonly proposed: boolean }>(
  open: readonly Work[],
  confirmedIds: readonly string[],
): Result<readonly Work[], ConfirmingIssue> {
  const proposed = open.filter((work) => work.proposed).map(({ recordId }) => recordId);
  if (confirmedIds.some((id) => !proposed.includes(id)))
    return err(issue('NOT_PROPOSED', {}, ['confirmedIds']));
  return ok(open.filter((work) => !work.proposed || confirmedIds.includes(work.recordId)));
}

/**
 * The union for which a successor keeps the contacts among what passes: whoever keeps contacts does the
 * foreign-affairs work there, so that they hand them over in their turn.
 *
 * @returns null where no contact passes
 */
export function contactsKeptFor(
  passing: readonly { readonly kind: HandOverKind }[],
  successor: KeeperFacts,
  today: IsoDate,
): Result<string | null, KeeperIssue> {
  if (!passing.some(({ kind }) => kind === 'CONTACT')) return ok(null);
  const kept = unionKeptFor(successor, today);
  return kept.ok ? kept : err({ ...kept.error, path: ['successorId'] });
}
