import { countriesSectionOf, personsSectionOf } from '@cau-noi/domain/dossier/totals';
import type { Context } from '../../context.ts';
import type { Selected } from '../../lookahead.ts';
import { asksFor } from '../../lookahead.ts';
import { submissionsBySubject } from '../approval/approval.loaders.ts';
import { partnerById } from '../partner/partner.loaders.ts';
import { personById } from '../person/person.loaders.ts';
import { sectionOf, sectionsAhead } from './dossier.loaders.ts';
import type { DossierRecord } from './dossier.queries.ts';
import type { DossierSection } from './dossier-sections.queries.ts';
import { reportDueById } from './dossier.verdict.ts';

/** The sections that a field of a dossier stands on, whatever its kind. */
const SECTIONS_OF_FIELDS: Readonly<Record<string, DossierSection>> = {
  coOrganisers: 'coOrganiserIds',
  viewerMay: 'coOrganiserIds',
  objectives: 'objectives',
  members: 'members',
  stops: 'stops',
  programme: 'programme',
  costLines: 'costLines',
  guests: 'guests',
  sponsors: 'sponsors',
  participants: 'participants',
  'totals.cost': 'costLines',
};

function sectionsFor(dossiers: readonly DossierRecord[], selected: Selected): DossierSection[] {
  const names = Object.entries(SECTIONS_OF_FIELDS).flatMap(([field, section]) =>
    selected.has(field) ? [section] : [],
  );
  const kinds = [...new Set(dossiers.map(({ kind }) => kind))];
  if (asksFor(selected, 'totals.persons', 'totals.personDays')) {
    names.push(...kinds.map(personsSectionOf));
  }
  if (selected.has('totals.countries')) names.push(...kinds.map(countriesSectionOf));
  return [...new Set(names)];
}

/**
 * Reads in one statement what the selected fields of these dossiers will ask for, and in a second one
 * the people in them; the fields then find it at once. Leaving something out only costs speed.
 */
export async function readAhead(
  context: Context,
  dossiers: readonly DossierRecord[],
  selected: Selected,
): Promise<void> {
  const ids = dossiers.map((dossier) => dossier.id);
  const partnerIds = dossiers.flatMap(({ partnerId }) => partnerId ?? []);
  await Promise.all([
    sectionsAhead(context, ids, sectionsFor(dossiers, selected)),
    selected.has('partner') && partnerById(context).ahead(partnerIds),
    asksFor(selected, 'reportDueDate', 'reportOverdue') && reportDueById(context).ahead(ids),
    asksFor(selected, 'approval', 'submissions', 'viewerMay', 'lastReturn') &&
      submissionsBySubject(context).ahead(ids),
  ]);
  if (!selected.has('members.person')) return;
  const people = new Set<string>();
  for (const id of ids) {
    const members = await sectionOf(context, id, 'members');
    for (const { personId } of members) people.add(personId);
  }
  await personById(context).ahead(people);
}
