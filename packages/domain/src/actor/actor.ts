import type { IsoDate } from '../period/period.ts';

/** Roles a user holds at an organisation; each reaches that organisation and all below it. */
export const USER_ROLES = [
  'OFFICER',
  'UNIT_LEADER',
  'FEDERATION_ADVISER',
  'FEDERATION_LEADER',
  'AUDITOR',
  'ADMINISTRATOR',
] as const;
export type UserRole = (typeof USER_ROLES)[number];

/** A role held at an organisation on the actor's day. */
export type Grant = { readonly role: UserRole; readonly organisationId: string };

/** What the holder of an access token may do in its owner's place: ask, and change. */
export const TOKEN_SCOPES = ['READ', 'WRITE'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** Somebody the actor stands in for today, with that person's grants. */
export type StandIn = {
  readonly userId: string;
  readonly personId: string | null;
  readonly grants: readonly Grant[];
};

/** Who acts. Everything a permission needs to know of them, found out by the API. */
export type Actor = {
  readonly userId: string;
  readonly personId: string | null;
  readonly grants: readonly Grant[];
  readonly standsInFor: readonly StandIn[];
  /** What the access token allows by which they act; null when they are signed in themselves. */
  readonly tokenScopes: readonly TokenScope[] | null;
  readonly today: IsoDate;
};

/** A way in which an actor may read and decide: as themselves, or for somebody they stand in for. */
export type Capacity = {
  readonly onBehalfOf: StandIn | null;
  readonly grants: readonly Grant[];
};

export function holdsRole(actor: Actor, role: UserRole): boolean {
  return actor.grants.some((grant) => grant.role === role);
}

/**
 * The capacities of an actor, their own first. Standing in is for reading and deciding; what is
 * written is written in one's own name. An auditor stands in for nobody: who inspects does not decide.
 */
export function capacitiesOf(actor: Actor): readonly Capacity[] {
  const own = { onBehalfOf: null, grants: actor.grants };
  if (holdsRole(actor, 'AUDITOR')) return [own];
  return [own, ...actor.standsInFor.map((other) => ({ onBehalfOf: other, grants: other.grants }))];
}
