import { changedFields, changedGroup, changedItems, sameSet } from '../difference/difference.ts';
import type { Change } from '../difference/difference.ts';
import type { DossierContent } from './dossier.ts';

/** The lists of a dossier, and the fields of their items that a difference names. */
const LISTS = {
  objectives: ['text', 'target', 'unit'],
  members: ['personId', 'role', 'reason'],
  stops: ['countryCode', 'place', 'arrive', 'leave'],
  programme: ['date', 'text', 'place', 'stopId'],
  costLines: [
    'kind',
    'item',
    'role',
    'countryCode',
    'place',
    'traveller',
    'description',
    'persons',
    'days',
    'unitPrice',
    'payer',
    'paidById',
    'donorKind',
    'hiredBecause',
  ],
  guests: ['role', 'name', 'title', 'standing', 'countryCode', 'count'],
  sponsors: ['partnerId', 'contribution', 'amount'],
  participants: ['kind', 'count', 'organisationId'],
} as const;
type Lists = typeof LISTS;
type ListName = keyof Lists;

/** Sections that are there as a whole or not at all. */
const GROUPS = {
  invitation: ['kind', 'from', 'number', 'date'],
  onlineAlternative: ['considered', 'reason'],
  relatives: ['related', 'explanation'],
  guestRank: ['rank', 'justification'],
} as const;
type Groups = typeof GROUPS;
type GroupName = keyof Groups;

/** The plain fields before and after the lists, in the order of the form. */
const FIELDS = [
  'kind',
  'reportingClass',
  'organisationId',
  'title',
  'planLineId',
  'unplannedReason',
  'partnerId',
  'purposeKind',
  'topic',
  'purpose',
  'startDate',
  'endDate',
  'foreignShare',
  'hosts',
  'reciprocity',
  'safetyPlan',
  'eventMode',
  'venue',
] as const satisfies readonly (keyof DossierContent)[];

type Nested<Shape extends Readonly<Record<string, readonly string[]>>> = {
  [Name in keyof Shape & string]: `${Name}.${Shape[Name][number]}`;
}[keyof Shape & string];

/** What a change is called: a field, a whole list item or group, or a field inside one. */
export type DossierLabel =
  | (typeof FIELDS)[number]
  | 'coOrganiserIds'
  | ListName
  | GroupName
  | Nested<Lists>
  | Nested<Groups>;
export type DossierChange = Change<DossierLabel>;
type Changes = readonly DossierChange[];

function coOrganiserChanges(before: DossierContent, after: DossierContent): Changes {
  if (sameSet(before.coOrganiserIds, after.coOrganiserIds)) return [];
  return changedFields(before, after, ['coOrganiserIds']);
}

/**
 * What changed from one version of a dossier to another, in the order of the form. Items of a list
 * are matched by id, so that their order does not count; money counts as one value.
 * The same list serves the re-approval, the view of a conflict and the deviations after the trip.
 */
export function dossierDifference(before: DossierContent, after: DossierContent): Changes {
  return [
    ...changedFields(before, after, FIELDS),
    ...coOrganiserChanges(before, after),
    ...changedGroup('invitation', before.invitation, after.invitation, GROUPS.invitation),
    ...changedGroup(
      'onlineAlternative',
      before.onlineAlternative,
      after.onlineAlternative,
      GROUPS.onlineAlternative,
    ),
    ...changedGroup('guestRank', before.guestRank, after.guestRank, GROUPS.guestRank),
    ...changedItems('objectives', before.objectives, after.objectives, LISTS.objectives),
    ...changedItems('members', before.members, after.members, LISTS.members),
    ...changedGroup('relatives', before.relatives, after.relatives, GROUPS.relatives),
    ...changedItems('stops', before.stops, after.stops, LISTS.stops),
    ...changedItems('programme', before.programme, after.programme, LISTS.programme),
    ...changedItems('costLines', before.costLines, after.costLines, LISTS.costLines),
    ...changedItems('guests', before.guests, after.guests, LISTS.guests),
    ...changedItems('sponsors', before.sponsors, after.sponsors, LISTS.sponsors),
    ...changedItems('participants', before.participants, after.participants, LISTS.participants),
  ];
}
