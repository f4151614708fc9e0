import type { Finding } from '@cau-noi/domain/check/run';
import { findingKey } from '@cau-noi/domain/check/run';
import { findingText, namedIn } from '@cau-noi/i18n/finding-text';
import type { FindingText, NameOf } from '@cau-noi/i18n/finding-text';
import type { Language } from '@cau-noi/i18n/messages';
import type { Context } from '../../context.ts';
import { parseId } from '../../ids.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { visiblePersonById } from '../person/person.loaders.ts';
import { toldToViewer } from './told.ts';

/** The names of whom a finding is about, as far as the viewer may look them up. */
async function namesFor(context: Context, finding: Finding): Promise<NameOf> {
  const names = new Map<string, string>();
  for (const id of namedIn([finding])) {
    const known = parseId(id);
    if (known?.kind === 'Organisation') {
      const union = organisationById(context, known.id);
      if (union !== null) names.set(id, union.shortName);
    } else if (known?.kind === 'Person') {
      const person = await visiblePersonById(context).load(known.id);
      if (person !== null) names.set(id, person.fullName);
    }
  }
  return (id) => names.get(id);
}

/**
 * A finding in the words of the portals, as far as the viewer may know it; null where its check does
 * not concern the record. Costs a statement only where it is about a person: one for all of them.
 */
export async function findingInWords(
  context: Context,
  finding: Finding,
  language: Language,
): Promise<FindingText | null> {
  const told = toldToViewer(context, finding);
  const names = await namesFor(context, told);
  return findingText({ ...told, key: findingKey(told) }, language, names);
}
