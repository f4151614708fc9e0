import { capacitiesOf } from '../actor/actor.ts';
import type { Actor } from '../actor/actor.ts';
import { readsEverything } from './rules.ts';

/**
 * Which records an actor may list: all, or those whose lineage (or a co-organiser's) holds one of
 * these organisations. Exactly the records that `can(actor, '….read', record)` allows.
 */
export type ReadScope =
  | { readonly all: true }
  | { readonly all: false; readonly organisationIds: readonly string[] };

export function readScope(actor: Actor): ReadScope {
  const grants = capacitiesOf(actor).flatMap((capacity) => capacity.grants);
  if (readsEverything(grants)) return { all: true };
  return { all: false, organisationIds: [...new Set(grants.map((grant) => grant.organisationId))] };
}
