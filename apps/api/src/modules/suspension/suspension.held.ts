import { suspensionsOver } from '@cau-noi/domain/suspension/judge';
import type { SuspensionHeld } from '@cau-noi/domain/suspension/judge';
import type { Context } from '../../context.ts';
import { parseId, writeId } from '../../ids.ts';
import type { DossierRecord } from '../dossier/dossier.queries.ts';
import { sectionOf } from '../dossier/dossier-sections.loaders.ts';
import { suspensionLookups } from './suspension.facts.ts';
import { consentsByDossier } from './suspension.loaders.ts';
import type { ConsentRecord } from './suspension.queries.ts';

/** A suspension over a dossier, with the consent as it is kept. */
export type Held = Omit<SuspensionHeld, 'consent' | 'suspension'> & {
  readonly suspensionId: string;
  readonly consent: ConsentRecord | null;
};

/** The suspensions over the days of a dossier as it is saved. */
export async function heldBy(context: Context, dossier: DossierRecord): Promise<readonly Held[]> {
  const { register, today } = context;
  const { organisationId, startDate } = dossier;
  const day = startDate ?? today;
  if (register.suspensions.length === 0 || startDate === null) return [];
  const [consents, stops] = await Promise.all([
    consentsByDossier(context).load(dossier.id),
    sectionOf(context, dossier.id, 'stops'),
  ]);
  const lookups = suspensionLookups(register, organisationId, day, consents);
  const level = register.structure.kindOn(organisationId, day);
  return suspensionsOver({ ...dossier, stops }, lookups, level).map(
    ({ suspension, consent, ...held }) => ({
      ...held,
      suspensionId: parseId(suspension.id)?.id ?? '',
      consent:
        consents.find(({ id }) => consent !== null && writeId('Consent', id) === consent.id) ??
        null,
    }),
  );
}
