import type { ConsentSubject } from '@cau-noi/domain/access/subject';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import type { BusinessError } from '../../errors.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject, placeOf } from '../access/place.ts';
import type { ConsentRecord } from './suspension.queries.ts';

/** The federation, at which suspensions are kept and consent is given. */
export function federationOf({ register, today }: Context): string {
  const federation = register.structure.federationOn(today);
  invariant(federation !== null, 'NO_FEDERATION');
  return federation;
}

/** Null when the viewer may write about suspensions. */
export function refuseSuspending(context: Context): BusinessError | null {
  const subject = organisationSubject(context, federationOf(context));
  const permitted = permit(context, 'suspension.edit', subject);
  return permitted.ok ? null : permitted.error;
}

/** A consent as the policy sees it: only the federation's adviser decides; who asked is an author. */
export function consentSubject(context: Context, consent: ConsentRecord): ConsentSubject {
  return {
    type: 'CONSENT',
    ...placeOf(context, consent.unitId),
    state: consent.state,
    seat: { role: 'FEDERATION_ADVISER', organisationId: federationOf(context) },
    involvement: {
      authorUserIds: [...consent.authorUserIds, consent.requestedById],
      travellerPersonIds: consent.travellerPersonIds,
    },
  };
}
