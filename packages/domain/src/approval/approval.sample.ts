import type { Actor, Grant, UserRole } from '../actor/actor.ts';
import { isoDate } from '../period/period.ts';
import type { ApprovalRole, ApprovalRoute, Involvement } from './approval.ts';
import type { SubmissionFacts } from './decide.ts';
import { snapshotSteps } from './route.ts';

export const UNIT = 'union-1';
export const FEDERATION = 'federation';
export const SUBMITTED_AT = '2027-01-10T02:00:00.000Z';
export const NOBODY_INVOLVED: Involvement = { authorUserIds: [], travellerPersonIds: [] };

/** Invented people and configuration, for tests. */
export function sampleRoute(
  steps: readonly ApprovalRole[],
  change: Partial<ApprovalRoute> = {},
): ApprovalRoute {
  return {
    id: 'route-1',
    subject: 'DOSSIER',
    kinds: null,
    levels: null,
    planned: null,
    steps,
    from: isoDate('2020-01-01'),
    to: null,
    basis: { citation: 'QĐ mẫu', article: null, verification: 'UNVERIFIED' },
    ...change,
  };
}

export function sampleSubmission(
  steps: readonly ApprovalRole[],
  change: Partial<SubmissionFacts> = {},
): SubmissionFacts {
  const places = { unitId: UNIT, federationId: FEDERATION };
  return {
    state: 'PENDING',
    version: 1,
    steps: snapshotSteps(sampleRoute(steps), places, SUBMITTED_AT),
    ...change,
  };
}

/** A role at the place where it is usually held. */
export function sampleGrant(role: UserRole): Grant {
  return { role, organisationId: role.startsWith('FEDERATION') ? FEDERATION : UNIT };
}

/** A user with roles at their usual places, standing in for others. */
export function sampleActor(
  userId: string,
  roles: readonly UserRole[],
  standsInFor: readonly Actor[] = [],
): Actor {
  return {
    userId,
    personId: `person-of-${userId}`,
    grants: roles.map(sampleGrant),
    standsInFor: standsInFor.map((other) => ({
      userId: other.userId,
      personId: other.personId,
      grants: other.grants,
    })),
    tokenScopes: null,
    today: isoDate('2027-01-11'),
  };
}
