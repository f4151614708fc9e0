import type { IsoDate } from '../period/period.ts';
import type { UserRole } from './actions.ts';

/** A role held at an organisation on the actor's day. */
export type Grant = { readonly role: UserRole; readonly organisationId: string };

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
  readonly today: IsoDate;
};
