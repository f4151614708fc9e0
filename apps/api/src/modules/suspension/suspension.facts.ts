import type { IsoDate } from '@cau-noi/domain/period';
import type { Consent, Suspension } from '@cau-noi/domain/suspension';
import type { SuspensionLookups } from '@cau-noi/domain/suspension/judge';
import { writeId } from '../../ids.ts';
import type { Rules } from '../register/register.ts';
import type { ConsentRecord } from './suspension.queries.ts';
import type { SuspensionEntry } from './suspension.rows.ts';

/** The suspensions that are for a union on a day: for all, for itself, or for one above it. */
export function suspensionsFor(
  { suspensions, structure }: Pick<Rules, 'suspensions' | 'structure'>,
  organisationId: string,
  day: IsoDate,
): readonly SuspensionEntry[] {
  const above = [organisationId, ...structure.ancestorsOf(organisationId, day)];
  return suspensions.filter(
    ({ organisationIds }) =>
      organisationIds.length === 0 || organisationIds.some((id) => above.includes(id)),
  );
}

/** As the domain judges by it, in the browser too: with the ids that clients know. */
function opaqueSuspension({
  id,
  title,
  document,
  issuer,
  from,
  to,
  kinds,
  levels,
  organisationIds,
  countryCodes,
  online,
  inPerson,
  verification,
}: SuspensionEntry): Suspension {
  return {
    id: writeId('Suspension', id),
    title,
    document,
    issuer,
    from,
    to,
    kinds,
    levels,
    organisationIds: organisationIds.map((one) => writeId('Organisation', one)),
    countryCodes,
    online,
    inPerson,
    verification,
  };
}

type KnownConsent = Pick<ConsentRecord, 'id' | 'suspensionId' | 'form' | 'from' | 'to' | 'state'>;

function opaqueConsent({ id, suspensionId, form, from, to, state }: KnownConsent): Consent {
  return {
    id: writeId('Consent', id),
    suspensionId: writeId('Suspension', suspensionId),
    form,
    from,
    to,
    state,
  };
}

/** What the domain asks of suspensions, about a dossier of a union on a day. */
export function suspensionLookups(
  rules: Pick<Rules, 'suspensions' | 'structure'>,
  organisationId: string,
  day: IsoDate,
  consents: readonly KnownConsent[],
): SuspensionLookups {
  return {
    suspensions: suspensionsFor(rules, organisationId, day).map(opaqueSuspension),
    consents: consents.map(opaqueConsent),
  };
}
