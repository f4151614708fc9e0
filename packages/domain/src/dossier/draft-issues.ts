import { ACTIVITY_KINDS, REPORTING_CLASSES, reportingClassesOf } from '../activity/kind.ts';
import type { ActivityKind } from '../activity/kind.ts';
import { FUNDING_SOURCES, isOwnSource } from '../activity/funding.ts';
import { GUEST_RANKS, GUEST_ROLES, GUEST_STANDINGS } from '../activity/guest.ts';
import { PURPOSE_KINDS } from '../activity/purpose.ts';
import { COUNTRY_CODES } from '../country/country.ts';
import {
  amountWithin,
  atMost,
  distinct,
  numberWithin,
  oneOf,
  textWithin,
  wholeWithin,
} from '../limits/limits.ts';
import type { IssuePath, LimitCode, LimitIssue } from '../limits/limits.ts';
import { CURRENCIES, multiply } from '../money/money.ts';
import type { Money } from '../money/money.ts';
import { RATE_PLACES, RATE_ROLES, TRAVELLER_CLASSES } from '../norm/norm.ts';
import { parseIsoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { COST_ITEMS, costItemsOf, lineTravellers } from './cost-item.ts';
import {
  COST_KINDS,
  DONOR_KINDS,
  EVENT_MODES,
  foreignSharesOf,
  INVITATION_KINDS,
  MEMBER_ROLES,
  PARTICIPANT_KINDS,
} from './dossier.ts';
import type { CostLine, DossierContent, Guest } from './dossier.ts';

/**
 * What may be malformed in a dossier, beside what `LimitCode` lists.
 *
 * DATE_FORMAT, DATE_NOT_REAL    {text}: a day that the calendar does not have
 * END_BEFORE_START              {start, end}: of the activity or of a stop
 * REPORTING_CLASS_NOT_OF_KIND   {kind, reportingClass}
 * OWN_CO_ORGANISER              the writing union names itself as co-organiser
 * NAMED_GUEST_COUNT             {count}: a guest by name is one guest
 * ITEM_NOT_OF_KIND              {item, kind}: a cost line pays for something of another kind of cost or activity
 * TRAVELLER_NOT_OF_ITEM         {traveller}: a cost line names a class that its item does not have, or has no item
 * PAYING_UNION_NOT_OF_DOSSIER   a cost line is paid by a union that does not organise the activity with it
 * PAYING_UNION_OF_OTHERS_MONEY  {payer}: a cost line names a union that pays, and others' money
 * DONOR_KIND_WITHOUT_DONOR      {payer}: a cost line says who the donor is, and no donor pays it
 * MONEY_OVERFLOW                persons × days × price is too large to be counted exactly
 */
export type DossierDraftIssueCode =
  | LimitCode
  | 'DATE_FORMAT'
  | 'DATE_NOT_REAL'
  | 'END_BEFORE_START'
  | 'REPORTING_CLASS_NOT_OF_KIND'
  | 'OWN_CO_ORGANISER'
  | 'NAMED_GUEST_COUNT'
  | 'ITEM_NOT_OF_KIND'
  | 'TRAVELLER_NOT_OF_ITEM'
  | 'PAYING_UNION_NOT_OF_DOSSIER'
  | 'PAYING_UNION_OF_OTHERS_MONEY'
  | 'DONOR_KIND_WITHOUT_DONOR'
  | 'MONEY_OVERFLOW';
export type DossierDraftIssue = Issue<DossierDraftIssueCode>;

/** How much a dossier may hold: characters, items, persons, days. Bounds of the form, not norms. */
export const DOSSIER_LIMITS = {
  short: 300,
  text: 5_000,
  unit: 50,
  objectives: 50,
  members: 200,
  stops: 50,
  programme: 500,
  costLines: 300,
  guests: 500,
  sponsors: 100,
  participants: 100,
  coOrganisers: 100,
  count: 100_000,
  days: 366,
  target: 1_000_000_000,
} as const;

const LISTS = [
  'objectives',
  'members',
  'stops',
  'programme',
  'costLines',
  'guests',
  'sponsors',
  'participants',
] as const;

const COUNT = { minimum: 0, maximum: DOSSIER_LIMITS.count };

function dayIssues(path: IssuePath, day: IsoDate | null): readonly DossierDraftIssue[] {
  const read = day === null ? null : parseIsoDate(day);
  return read === null || read.ok ? [] : [{ ...read.error, path }];
}

function spanIssues(
  start: IsoDate | null,
  end: IsoDate | null,
  path: IssuePath,
): readonly DossierDraftIssue[] {
  const reversed = start !== null && end !== null && end < start;
  return reversed ? [issue('END_BEFORE_START', { start, end }, path)] : [];
}

function moneyIssues(path: IssuePath, amount: Money | null): readonly LimitIssue[] {
  if (amount === null) return [];
  return [
    ...oneOf(path, amount.currency, Object.keys(CURRENCIES)),
    ...amountWithin(path, amount.minor),
  ];
}

function headIssues(content: DossierContent): readonly DossierDraftIssue[] {
  const { kind, reportingClass, invitation } = content;
  const known = ACTIVITY_KINDS.includes(kind) && REPORTING_CLASSES.includes(reportingClass);
  const fits = !known || reportingClassesOf(kind).includes(reportingClass);
  return [
    ...oneOf(['kind'], kind, ACTIVITY_KINDS),
    ...oneOf(['reportingClass'], reportingClass, REPORTING_CLASSES),
    ...(fits
      ? []
      : [issue('REPORTING_CLASS_NOT_OF_KIND', { kind, reportingClass }, ['reportingClass'])]),
    ...oneOf(['purposeKind'], content.purposeKind, PURPOSE_KINDS),
    ...oneOf(['eventMode'], content.eventMode, EVENT_MODES),
    ...oneOf(['foreignShare'], content.foreignShare, foreignSharesOf(kind)),
    ...oneOf(['guestRank', 'rank'], content.guestRank?.rank ?? null, GUEST_RANKS),
    ...oneOf(['invitation', 'kind'], invitation?.kind ?? null, INVITATION_KINDS),
    ...dayIssues(['startDate'], content.startDate),
    ...dayIssues(['endDate'], content.endDate),
    ...dayIssues(['invitation', 'date'], invitation?.date ?? null),
    ...spanIssues(content.startDate, content.endDate, ['endDate']),
  ];
}

function textIssues(content: DossierContent): readonly LimitIssue[] {
  const { short, text } = DOSSIER_LIMITS;
  const { invitation, onlineAlternative, guestRank } = content;
  return [
    ...textWithin(['title'], content.title, short),
    ...textWithin(['topic'], content.topic, short),
    ...textWithin(['venue'], content.venue, short),
    ...textWithin(['purpose'], content.purpose, text),
    ...textWithin(['unplannedReason'], content.unplannedReason, text),
    ...textWithin(['hosts'], content.hosts, text),
    ...textWithin(['reciprocity'], content.reciprocity, text),
    ...textWithin(['safetyPlan'], content.safetyPlan, text),
    ...textWithin(['relatives', 'explanation'], content.relatives?.explanation ?? null, text),
    ...textWithin(['invitation', 'from'], invitation?.from ?? null, short),
    ...textWithin(['invitation', 'number'], invitation?.number ?? null, short),
    ...textWithin(['onlineAlternative', 'reason'], onlineAlternative?.reason ?? null, text),
    ...textWithin(['guestRank', 'justification'], guestRank?.justification ?? null, text),
  ];
}

function journeyIssues(content: DossierContent): readonly DossierDraftIssue[] {
  const { short, text } = DOSSIER_LIMITS;
  return [
    ...content.members.flatMap(({ id, role, reason }) => [
      ...oneOf(['members', id, 'role'], role, MEMBER_ROLES),
      ...textWithin(['members', id, 'reason'], reason, text),
    ]),
    ...distinct(
      content.members.map((member) => member.personId),
      (index) => ['members', content.members[index]?.id ?? index, 'personId'],
    ),
    ...content.stops.flatMap(({ id, countryCode, place, arrive, leave }) => [
      ...oneOf(['stops', id, 'countryCode'], countryCode, COUNTRY_CODES),
      ...textWithin(['stops', id, 'place'], place, short),
      ...dayIssues(['stops', id, 'arrive'], arrive),
      ...dayIssues(['stops', id, 'leave'], leave),
      ...spanIssues(arrive, leave, ['stops', id, 'leave']),
    ]),
    ...content.programme.flatMap((item) => [
      ...dayIssues(['programme', item.id, 'date'], item.date),
      ...textWithin(['programme', item.id, 'text'], item.text, text),
      ...textWithin(['programme', item.id, 'place'], item.place, short),
    ]),
  ];
}

function itemIssues(
  { id, kind, item }: CostLine,
  activity: ActivityKind,
): readonly DossierDraftIssue[] {
  const path = ['costLines', id, 'item'];
  const unknown = oneOf(path, item, COST_ITEMS);
  if (item === null || unknown.length > 0) return unknown;
  if (costItemsOf(kind, activity).includes(item)) return [];
  return [issue('ITEM_NOT_OF_KIND', { item, kind }, path)];
}

function travellerIssues({ id, item, traveller }: CostLine): readonly DossierDraftIssue[] {
  const path = ['costLines', id, 'traveller'];
  const unknown = oneOf(path, traveller, TRAVELLER_CLASSES);
  if (traveller === null || unknown.length > 0) return unknown;
  if (lineTravellers(item).includes(traveller)) return [];
  return [issue('TRAVELLER_NOT_OF_ITEM', { traveller }, path)];
}

type Unions = Pick<DossierContent, 'coOrganiserIds'>;

/** Who pays, said more closely than by the source: which union, or what donor. */
function payerIssues(
  { id, payer, paidById, donorKind }: CostLine,
  { coOrganiserIds }: Unions,
): readonly DossierDraftIssue[] {
  const [union, donor] = [
    ['costLines', id, 'paidById'],
    ['costLines', id, 'donorKind'],
  ];
  const ofNone = paidById !== null && !coOrganiserIds.includes(paidById);
  const ofOthers = paidById !== null && !isOwnSource(payer);
  return [
    ...oneOf(['costLines', id, 'payer'], payer, FUNDING_SOURCES),
    ...(ofNone ? [issue('PAYING_UNION_NOT_OF_DOSSIER', {}, union)] : []),
    ...(ofOthers ? [issue('PAYING_UNION_OF_OTHERS_MONEY', { payer }, union)] : []),
    ...oneOf(donor, donorKind, DONOR_KINDS),
    ...(donorKind !== null && payer !== 'DONOR'
      ? [issue('DONOR_KIND_WITHOUT_DONOR', { payer }, donor)]
      : []),
  ];
}

function costLineIssues(line: CostLine, content: DossierContent): readonly DossierDraftIssue[] {
  const path = ['costLines', line.id];
  const fields: readonly DossierDraftIssue[] = [
    ...oneOf([...path, 'kind'], line.kind, COST_KINDS),
    ...itemIssues(line, content.kind),
    ...oneOf([...path, 'role'], line.role, RATE_ROLES),
    ...oneOf([...path, 'countryCode'], line.countryCode, COUNTRY_CODES),
    ...oneOf([...path, 'place'], line.place, RATE_PLACES),
    ...travellerIssues(line),
    ...payerIssues(line, content),
    ...textWithin([...path, 'hiredBecause'], line.hiredBecause, DOSSIER_LIMITS.short),
    ...textWithin([...path, 'description'], line.description, DOSSIER_LIMITS.short),
    ...wholeWithin([...path, 'persons'], line.persons, COUNT),
    ...wholeWithin([...path, 'days'], line.days, { minimum: 0, maximum: DOSSIER_LIMITS.days }),
    ...moneyIssues([...path, 'unitPrice'], line.unitPrice),
  ];
  const countable = fields.length > 0 || multiply(line.unitPrice, line.persons, line.days).ok;
  return countable ? fields : [issue('MONEY_OVERFLOW', {}, path)];
}

function guestIssues({
  id,
  role,
  name,
  title,
  standing,
  countryCode,
  count,
}: Guest): readonly DossierDraftIssue[] {
  const path = ['guests', id];
  return [
    ...oneOf([...path, 'role'], role, GUEST_ROLES),
    ...oneOf([...path, 'standing'], standing, GUEST_STANDINGS),
    ...oneOf([...path, 'countryCode'], countryCode, COUNTRY_CODES),
    ...textWithin([...path, 'name'], name, DOSSIER_LIMITS.short),
    ...textWithin([...path, 'title'], title, DOSSIER_LIMITS.short),
    ...wholeWithin([...path, 'count'], count, { ...COUNT, minimum: 1 }),
    ...(name === null || count === 1
      ? []
      : [issue('NAMED_GUEST_COUNT', { count }, [...path, 'count'])]),
  ];
}

function partyIssues(content: DossierContent): readonly DossierDraftIssue[] {
  const { short, text, unit, target } = DOSSIER_LIMITS;
  return [
    ...content.objectives.flatMap((objective) => [
      ...textWithin(['objectives', objective.id, 'text'], objective.text, text),
      ...textWithin(['objectives', objective.id, 'unit'], objective.unit, unit),
      ...numberWithin(['objectives', objective.id, 'target'], objective.target, {
        minimum: 0,
        maximum: target,
      }),
    ]),
    ...content.guests.flatMap(guestIssues),
    ...content.sponsors.flatMap(({ id, contribution, amount }) => [
      ...textWithin(['sponsors', id, 'contribution'], contribution, short),
      ...moneyIssues(['sponsors', id, 'amount'], amount),
    ]),
    ...content.participants.flatMap(({ id, kind, count }) => [
      ...oneOf(['participants', id, 'kind'], kind, PARTICIPANT_KINDS),
      ...wholeWithin(['participants', id, 'count'], count, COUNT),
    ]),
  ];
}

function listIssues(content: DossierContent): readonly DossierDraftIssue[] {
  const { coOrganiserIds, organisationId } = content;
  const own = coOrganiserIds.indexOf(organisationId);
  return [
    ...LISTS.flatMap((list) => [
      ...atMost([list], content[list], DOSSIER_LIMITS[list]),
      ...distinct(
        content[list].map((item) => item.id),
        (index) => [list, index, 'id'],
      ),
    ]),
    ...atMost(['coOrganiserIds'], coOrganiserIds, DOSSIER_LIMITS.coOrganisers),
    ...distinct(coOrganiserIds, (index) => ['coOrganiserIds', index]),
    ...(own < 0 ? [] : [issue('OWN_CO_ORGANISER', {}, ['coOrganiserIds', own])]),
  ];
}

/**
 * What no dossier may hold, not even a draft: a draft may be incomplete, never malformed.
 * Everything wrong is reported at once; an item of a list is named by its id.
 */
export function dossierDraftIssues(content: DossierContent): readonly DossierDraftIssue[] {
  return [
    ...headIssues(content),
    ...textIssues(content),
    ...listIssues(content),
    ...journeyIssues(content),
    ...partyIssues(content),
    ...content.costLines.flatMap((line) => costLineIssues(line, content)),
  ];
}
