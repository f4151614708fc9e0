import { isInForce } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import { addDays } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';

type AtUnion = Dated<{ readonly organisationId: string }>;

/**
 * The roles of an account that end when somebody leaves the foreign-affairs work of a union: all that go
 * on there after the last day, unless they do other such work there on the next. A role that only begins
 * later was given for something else.
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
