import type { Context } from '../../context.ts';
import { ofRequest } from '../../loader.ts';
import type { Selected } from '../../lookahead.ts';
import { partnerById } from '../partner/partner.loaders.ts';
import { personById } from '../person/person.loaders.ts';
import type { Ahead, AheadName } from './dossier-ahead.queries.ts';
import { keepSection } from './dossier-sections.loaders.ts';
import type { DossierSection } from './dossier-sections.queries.ts';
import { ACTUAL_SECTIONS, CONTENT_SECTIONS } from './dossier-sections.queries.ts';
import { dueRecordById, reportDueById } from './report-due.loaders.ts';
import { reportDueOf } from './report-due.queries.ts';
import { returnDueOf } from './return-due.ts';
import { returnDueById } from './return.loaders.ts';

/** What the fields of a dossier stand on. Leaving something out only costs speed. */
const NEEDED: Readonly<Record<string, readonly AheadName[]>> = {
  coOrganisers: ['coOrganiserIds'],
  viewerMay: ['coOrganiserIds'],
  objectives: ['objectives'],
  members: ['members'],
  'members.person': ['people'],
  stops: ['stops'],
  programme: ['programme'],
  costLines: ['costLines'],
  guests: ['guests'],
  sponsors: ['sponsors'],
  participants: ['participants'],
  countedPersons: ['countedPersons'],
  'totals.cost': ['costLines'],
  'totals.persons': ['persons'],
  'totals.personDays': ['persons'],
  'totals.countries': ['countryCodes'],
  partner: ['partner'],
  reportDueDate: ['due'],
  reportOverdue: ['due'],
  afterReturn: ['due'],
  followUp: ['due'],
  findings: CONTENT_SECTIONS,
  lookups: CONTENT_SECTIONS,
  changesSinceApproved: CONTENT_SECTIONS,
  actual: ACTUAL_SECTIONS,
  deviations: ACTUAL_SECTIONS,
};

/** What to read with dossiers of which these fields are selected. */
export function aheadOf(selected: Selected): readonly AheadName[] {
  const names = Object.entries(NEEDED).flatMap(([field, needed]) =>
    selected.has(field) ? needed : [],
  );
  return [...new Set(names)];
}

const expected = ofRequest(() => new Set<AheadName>());

/** Says what will be asked of the dossiers that this request reads by their ids. */
export function expectOfDossiers(context: Context, names: readonly AheadName[]): void {
  for (const name of names) expected(context).add(name);
}

/** What has been said so far. */
export function expectedOf(context: Context): readonly AheadName[] {
  return [...expected(context)];
}

/** Keeps what was read with a dossier, so that the fields find it at once. */
export function keepAhead(context: Context, dossierId: string, ahead: Ahead): void {
  const { sections, due, partner, people } = ahead;
  for (const [name, value] of Object.entries(sections ?? {})) {
    keepSection(context, dossierId, name as DossierSection, value);
  }
  if (due !== undefined) {
    const { register, today } = context;
    dueRecordById(context).prime(dossierId, due);
    reportDueById(context).prime(dossierId, reportDueOf(due, register, today));
    returnDueById(context).prime(dossierId, returnDueOf(due, register, today));
  }
  if (partner) partnerById(context).prime(partner.id, partner);
  for (const person of people ?? []) personById(context).prime(person.id, person);
}
