import type { StepPlaces } from '@cau-noi/domain/approval/route';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { placesToday } from '../access/place.ts';

/** Where is decided on a record: at the union, or whoever succeeded it, and at the federation. */
export function stepPlaces(context: Context, organisationId: string): StepPlaces {
  const place = placesToday(context, [organisationId]).get(organisationId);
  const [successor] = place?.successorIds ?? [];
  const federationId = context.register.structure.federationOn(context.today);
  invariant(federationId !== null, 'NO_FEDERATION');
  return { unitId: successor ?? organisationId, federationId };
}
