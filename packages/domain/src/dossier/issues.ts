import { isDelegation, isTravelling } from '../activity/kind.ts';
import type { ActivityKind } from '../activity/kind.ts';
import { HOME_COUNTRY } from '../country/country.ts';
import { isBlank, required } from '../limits/limits.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { dossierDraftIssues } from './draft-issues.ts';
import type { DossierDraftIssue } from './draft-issues.ts';
import type { CostLine, DossierContent, EventMode, Objective, ProgrammeItem } from './dossier.ts';
import { itineraryIssues } from './itinerary.ts';
import type { ItineraryIssue } from './itinerary.ts';
import { hasSection, strayedSections } from './sections.ts';

/**
 * What keeps a dossier from being submitted, beside what is malformed and what `ItineraryIssue` lists.
 *
 * PLANNED_WITH_REASON          a plan line is named, and a reason why there is none
 * SECTION_NOT_OF_KIND          {kind}: something stands in a section that the kind does not have
 * HEAD_MISSING, SEVERAL_HEADS  {count}: a delegation has exactly one head
 * HOME_COUNTRY                 a stop in Vietnam itself
 * OUTSIDE_DATES                {date, startDate, endDate}: an item of the programme
 * UNKNOWN_STOP                 an item of the programme at a stop that is not in the itinerary
 * TARGET_WITHOUT_UNIT, UNIT_WITHOUT_TARGET   half of a measurable objective
 * EVENT_MODE_NOT_OF_KIND       {kind, mode}
 * ONLINE_CLASS_NOT_OF_MODE     {mode}: reported among online events, and held otherwise
 */
export type DossierIssue =
  | DossierDraftIssue
  | ItineraryIssue
  | Issue<
      | 'PLANNED_WITH_REASON'
      | 'SECTION_NOT_OF_KIND'
      | 'HEAD_MISSING'
      | 'SEVERAL_HEADS'
      | 'HOME_COUNTRY'
      | 'OUTSIDE_DATES'
      | 'UNKNOWN_STOP'
      | 'TARGET_WITHOUT_UNIT'
      | 'UNIT_WITHOUT_TARGET'
      | 'EVENT_MODE_NOT_OF_KIND'
      | 'ONLINE_CLASS_NOT_OF_MODE'
    >;
export type DossierIssueCode = DossierIssue['code'];
type Issues = readonly DossierIssue[];

/** The parts of a dossier that are counted, as planned or as they really were. */
export type DossierFigures = Pick<
  DossierContent,
  'startDate' | 'endDate' | 'members' | 'stops' | 'guests' | 'participants' | 'costLines'
>;

const MODES: Readonly<Partial<Record<ActivityKind, readonly EventMode[]>>> = {
  EVENT_HOSTED: ['IN_PERSON', 'ONLINE', 'HYBRID'],
  EVENT_ABROAD: ['IN_PERSON', 'HYBRID'],
  EVENT_DOMESTIC: ['IN_PERSON', 'HYBRID'],
  EVENT_ONLINE: ['ONLINE'],
};

function travelMissing({ members, stops, startDate, endDate }: DossierFigures): Issues {
  const heads = members.filter((member) => member.role === 'HEAD').length;
  const dated = startDate !== null && endDate !== null;
  return [
    ...required(['members'], members),
    ...(members.length > 0 && heads === 0 ? [issue('HEAD_MISSING', {}, ['members'])] : []),
    ...(heads > 1 ? [issue('SEVERAL_HEADS', { count: heads }, ['members'])] : []),
    ...required(['stops'], stops),
    ...stops.flatMap(({ id, countryCode }) =>
      countryCode === HOME_COUNTRY ? [issue('HOME_COUNTRY', {}, ['stops', id, 'countryCode'])] : [],
    ),
    ...(dated ? itineraryIssues(stops, startDate, endDate) : []),
  ];
}

/** What the counted parts of a dossier lack: persons, guests, stops, days. Shared by plan and outcome. */
export function figuresMissing(kind: ActivityKind, figures: DossierFigures): Issues {
  const attended = figures.participants.some((group) => group.count > 0);
  return [
    ...required(['startDate'], figures.startDate),
    ...required(['endDate'], figures.endDate),
    ...(isTravelling(kind) ? travelMissing(figures) : []),
    ...(kind === 'INBOUND' ? required(['guests'], figures.guests) : []),
    ...(hasSection(kind, 'participants') && !attended
      ? [issue('REQUIRED', {}, ['participants'])]
      : []),
  ];
}

function objectiveMissing({ id, text, target, unit }: Objective): Issues {
  const path = ['objectives', id];
  const noUnit = target !== null && isBlank(unit);
  const noTarget = target === null && !isBlank(unit);
  return [
    ...required([...path, 'text'], text),
    ...(noUnit ? [issue('TARGET_WITHOUT_UNIT', {}, [...path, 'unit'])] : []),
    ...(noTarget ? [issue('UNIT_WITHOUT_TARGET', {}, [...path, 'target'])] : []),
  ];
}

function headMissing(content: DossierContent): Issues {
  const { planLineId, unplannedReason, kind } = content;
  const both = planLineId !== null && !isBlank(unplannedReason);
  return [
    ...required(['title'], content.title),
    ...(planLineId === null ? required(['unplannedReason'], unplannedReason) : []),
    ...(both ? [issue('PLANNED_WITH_REASON', {}, ['unplannedReason'])] : []),
    ...(isDelegation(kind) ? required(['partnerId'], content.partnerId) : []),
    ...required(['purposeKind'], content.purposeKind),
    ...required(['purpose'], content.purpose),
    ...(kind === 'INBOUND' ? [] : required(['topic'], content.topic)),
    ...required(['objectives'], content.objectives),
    ...content.objectives.flatMap(objectiveMissing),
  ];
}

function programmeItemIssues(item: ProgrammeItem, content: DossierContent): Issues {
  const { startDate, endDate, stops } = content;
  const { id, date, stopId } = item;
  const dated = startDate !== null && endDate !== null;
  const outside = dated && (date < startDate || date > endDate);
  const strayed = stopId !== null && !stops.some((stop) => stop.id === stopId);
  return [
    ...required(['programme', id, 'text'], item.text),
    ...(outside
      ? [issue('OUTSIDE_DATES', { date, startDate, endDate }, ['programme', id, 'date'])]
      : []),
    ...(strayed ? [issue('UNKNOWN_STOP', {}, ['programme', id, 'stopId'])] : []),
  ];
}

function travelDetailsMissing({ invitation, members, stops, costLines }: DossierContent): Issues {
  return [
    ...required(['invitation'], invitation),
    ...(invitation === null ? [] : required(['invitation', 'date'], invitation.date)),
    ...members.flatMap(({ id, reason }) => required(['members', id, 'reason'], reason)),
    ...stops.flatMap(({ id, place }) => required(['stops', id, 'place'], place)),
    ...required(['costLines'], costLines),
  ];
}

function receptionMissing(content: DossierContent): Issues {
  return [
    ...required(['guestRank'], content.guestRank),
    ...required(['programme'], content.programme),
    ...required(['hosts'], content.hosts),
    ...required(['safetyPlan'], content.safetyPlan),
    // A plan of receiving guests says how they received us (Thông tư 35/2026/TT-BTC).
    ...required(['reciprocity'], content.reciprocity),
  ];
}

function eventMissing({ kind, reportingClass, eventMode, venue }: DossierContent): Issues {
  if (eventMode === null) return required(['eventMode'], eventMode);
  const fits = MODES[kind]?.includes(eventMode) ?? true;
  const misreported = reportingClass === 'EVENT_ONLINE' && eventMode !== 'ONLINE';
  const data = { kind, mode: eventMode };
  return [
    ...(fits ? [] : [issue('EVENT_MODE_NOT_OF_KIND', data, ['eventMode'])]),
    ...(fits && misreported
      ? [issue('ONLINE_CLASS_NOT_OF_MODE', { mode: eventMode }, ['reportingClass'])]
      : []),
    ...(eventMode === 'ONLINE' ? [] : required(['venue'], venue)),
  ];
}

/** What is answered by yes or no, or by who bears what: a blank would be easier than an honest no. */
function answersMissing(content: DossierContent): Issues {
  const { kind, members, onlineAlternative, relatives, foreignShare } = content;
  const travels = isTravelling(kind);
  return [
    ...(travels ? required(['onlineAlternative'], onlineAlternative) : []),
    ...(travels && members.length > 1 ? required(['relatives'], relatives) : []),
    ...(hasSection(kind, 'foreignShare') ? required(['foreignShare'], foreignShare) : []),
  ];
}

// What is written at all must be whole, whether or not the kind asks for it.
function begunMissing(content: DossierContent): Issues {
  const { invitation, onlineAlternative, guestRank, costLines } = content;
  return [
    ...costLines.flatMap(countsMissing),
    ...(invitation === null ? [] : required(['invitation', 'from'], invitation.from)),
    ...(onlineAlternative === null
      ? []
      : required(['onlineAlternative', 'reason'], onlineAlternative.reason)),
    ...(guestRank === null
      ? []
      : required(['guestRank', 'justification'], guestRank.justification)),
  ];
}

/** A line that counts nobody or no day would spend nothing, whatever its price: a figure was emptied. */
function countsMissing({ id, ...line }: CostLine): Issues {
  return (['persons', 'days'] as const).flatMap((field) =>
    line[field] === 0 ? [issue('REQUIRED' as const, {}, ['costLines', id, field])] : [],
  );
}

/**
 * Everything that keeps a dossier from being submitted, at once: what is malformed, what is missing
 * for its kind, and what stands where the kind has nothing. Limits and norms are no part of this:
 * they are checks, with a basis and a severity.
 */
export function dossierIssues(content: DossierContent): Issues {
  const { kind } = content;
  return [
    ...dossierDraftIssues(content),
    ...strayedSections(content).map((section) =>
      issue('SECTION_NOT_OF_KIND' as const, { kind }, [section]),
    ),
    ...headMissing(content),
    ...figuresMissing(kind, content),
    ...content.programme.flatMap((item) => programmeItemIssues(item, content)),
    ...(isTravelling(kind) ? travelDetailsMissing(content) : []),
    ...(kind === 'INBOUND' ? receptionMissing(content) : []),
    ...(isDelegation(kind) ? [] : eventMissing(content)),
    ...answersMissing(content),
    ...begunMissing(content),
  ];
}
