import { inForceOn } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import { ancestorsOf } from './tree.ts';
import type { OrganisationTree } from './tree.ts';

/** Who approves for a union, who advises the approver, and who receives its reports. */
export const ORGANISATION_ROLE_KINDS = ['APPROVER', 'ADVISORY_BODY', 'REPORT_ADDRESSEE'] as const;
export type OrganisationRoleKind = (typeof ORGANISATION_ROLE_KINDS)[number];

/**
 * A role over a union and all below it, held for a time. It is bound to days and not to a department,
 * because departments are re-organised: `unitName` only says which staff unit of the holder does it.
 */
export type OrganisationRole = Dated<{
  readonly kind: OrganisationRoleKind;
  readonly holderId: string;
  readonly scopeId: string;
  readonly unitName: string | null;
}>;

/**
 * The role that counts for a union on the tree's day: the one set for the union itself, else for the
 * nearest union above it; null when none is set.
 */
export function roleHolderOn(
  tree: OrganisationTree,
  roles: readonly OrganisationRole[],
  kind: OrganisationRoleKind,
  organisationId: string,
): OrganisationRole | null {
  for (const scopeId of [organisationId, ...ancestorsOf(tree, organisationId)]) {
    const role = inForceOn(
      roles.filter((candidate) => candidate.kind === kind && candidate.scopeId === scopeId),
      tree.day,
    );
    if (role !== null) return role;
  }
  return null;
}
