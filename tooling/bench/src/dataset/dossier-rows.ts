import type { Content } from './content.ts';
import type { CopyWriter } from './copy.ts';
import { addDays, officeTime } from './days.ts';
import type { RoundEnd } from './rounds.ts';
import { addAudit, addRound, authorOf } from './rounds.ts';
import { LESSONS } from './words.ts';
import type { World } from './world.ts';

export type State =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'APPROVED'
  | 'COMPLETED'
  | 'POSTPONED'
  | 'CANCELLED';

/** A dossier and how far it has come. */
export interface Life {
  readonly id: string;
  readonly number: number;
  readonly content: Content;
  readonly state: State;
  /** The first submission was returned and another followed. */
  readonly returnedOnce: boolean;
  readonly forceMajeure: boolean;
  readonly reported: boolean;
  /** Of a submission that waits, how many steps have been taken. */
  readonly taken: number;
}

type Phase = 'PLANNED' | 'ACTUAL';

function addFigures(rows: CopyWriter, dossierId: string, phase: Phase, content: Content): void {
  const place = { dossier_id: dossierId, phase };
  for (const [position, { id, personId, role, reason }] of content.members.entries()) {
    rows.add('dossier_member', { ...place, id, position, person_id: personId, role, reason });
  }
  for (const [position, stop] of content.stops.entries()) {
    const { id, countryCode, place: town, arrive, leave } = stop;
    rows.add('dossier_stop', {
      ...place,
      id,
      position,
      country_code: countryCode,
      place: town,
      arrive,
      leave,
    });
  }
  for (const [position, { countryCode, ...guest }] of content.guests.entries()) {
    rows.add('dossier_guest', { ...place, ...guest, position, country_code: countryCode });
  }
  for (const [position, { organisationId, ...group }] of content.participants.entries()) {
    const organisation = { organisation_id: organisationId };
    rows.add('dossier_participant_group', { ...place, ...group, position, ...organisation });
  }
  for (const [position, { unitPrice, ...line }] of content.costLines.entries()) {
    const price = { unit_price_minor: unitPrice.minor, currency: unitPrice.currency };
    rows.add('dossier_cost_line', { ...place, ...line, position, ...price });
  }
}

function addSections(rows: CopyWriter, dossierId: string, content: Content): void {
  const place = { dossier_id: dossierId };
  for (const organisationId of content.coOrganiserIds) {
    rows.add('dossier_co_organiser', { ...place, organisation_id: organisationId });
  }
  for (const [position, { stopId, place: town, ...item }] of content.programme.entries()) {
    rows.add('dossier_programme_item', {
      ...place,
      ...item,
      position,
      place: town,
      stop_id: stopId,
    });
  }
  for (const [position, objective] of content.objectives.entries()) {
    rows.add('dossier_objective', { ...place, ...objective, position });
  }
  for (const [position, { partnerId, amount, ...sponsor }] of content.sponsors.entries()) {
    const money = { amount_minor: amount?.minor ?? null, currency: amount?.currency ?? null };
    rows.add('dossier_sponsor', {
      ...place,
      ...sponsor,
      position,
      partner_id: partnerId,
      ...money,
    });
  }
}

function headOf(content: Content) {
  const { invitation, onlineAlternative, guestRank } = content;
  return {
    kind: content.kind,
    reporting_class: content.reportingClass,
    organisation_id: content.organisationId,
    title: content.title,
    plan_line_id: content.planLineId,
    unplanned_reason: content.unplannedReason,
    partner_id: content.partnerId,
    purpose_kind: content.purposeKind,
    topic: content.topic,
    purpose: content.purpose,
    start_date: content.startDate,
    end_date: content.endDate,
    invitation_kind: invitation?.kind ?? null,
    invitation_from: invitation?.from ?? null,
    invitation_number: invitation?.number ?? null,
    invitation_date: invitation?.date ?? null,
    online_considered: onlineAlternative?.considered ?? null,
    online_reason: onlineAlternative?.reason ?? null,
    guest_rank: guestRank?.rank ?? null,
    guest_rank_justification: guestRank?.justification ?? null,
    hosts: content.hosts,
    reciprocity: content.reciprocity,
    safety_plan: content.safetyPlan,
    event_mode: content.eventMode,
    venue: content.venue,
  };
}

/** Days before the activity on which it is begun and handed in, and after it on which it is closed. */
const BEGUN = 90;
const HANDED_IN = 50;
const HANDED_BACK = 3;
const ABROAD: readonly string[] = ['OUTBOUND', 'EVENT_ABROAD'];
const CLOSED = 6;
const REPORTED = 9;

/** What stood in the dossier before it was returned: the first item was dearer. */
function dearer(content: Content): Content {
  const [first, ...rest] = content.costLines;
  if (first === undefined) return content;
  const minor = Math.round(first.unitPrice.minor * 1.3);
  return {
    ...content,
    costLines: [{ ...first, unitPrice: { ...first.unitPrice, minor } }, ...rest],
  };
}

function addRounds(rows: CopyWriter, world: World, life: Life): void {
  const { id, content, state, returnedOnce, taken } = life;
  if (state === 'DRAFT') return;
  const { startDate, organisationId, kind, planLineId, members } = content;
  const round = (number: number, day: string, end: RoundEnd, handedIn: Content): void => {
    addRound(rows, world, {
      subjectKind: 'DOSSIER',
      subjectId: id,
      unionId: organisationId,
      kind,
      planned: planLineId !== null,
      number,
      content: handedIn,
      travellerIds: members.map(({ personId }) => personId),
      day,
      end,
      taken,
    });
  };
  const first = addDays(startDate, -HANDED_IN);
  const last = state === 'SUBMITTED' ? 'PENDING' : state === 'RETURNED' ? 'RETURNED' : 'APPROVED';
  if (returnedOnce && last !== 'RETURNED')
    round(1, addDays(first, -10), 'RETURNED', dearer(content));
  round(returnedOnce && last !== 'RETURNED' ? 2 : 1, first, last, content);
}

function addOutcome(rows: CopyWriter, world: World, { id, content, reported }: Life): void {
  const day = addDays(content.endDate, REPORTED);
  const author = authorOf(world, content.organisationId);
  rows.add('outcome_report', {
    dossier_id: id,
    state: reported ? 'SUBMITTED' : 'DRAFT',
    summary: `Đã làm việc theo chương trình về ${content.topic.toLowerCase()}.`,
    lessons: reported ? (LESSONS[content.title.length % LESSONS.length] ?? '') : '',
    recommendations: reported ? 'Tiếp tục chương trình trong năm sau.' : '',
    contacts: content.invitation?.from ?? '',
    due_date: addDays(content.endDate, 10),
    submitted_at: reported ? officeTime(day) : null,
    submitted_by_id: reported ? author : null,
  });
  if (!reported) return;
  for (const { id: objective, target } of content.objectives) {
    const result = { objective_id: objective, achieved: target, text: 'Đạt như đã đề ra.' };
    rows.add('objective_result', { dossier_id: id, ...result });
  }
  rows.add('commitment', {
    dossier_id: id,
    id: 'k1',
    position: 0,
    text: 'Gửi tài liệu và báo giá lớp tập huấn.',
    owner: 'Phía bạn',
    due_date: addDays(content.endDate, 60),
  });
}

function addHistory(rows: CopyWriter, world: World, life: Life): void {
  const { id, content, state, reported } = life;
  const { organisationId: unionId, startDate, endDate, kind } = content;
  const entry = {
    subjectKind: 'DOSSIER',
    subjectId: id,
    unionId,
    userId: authorOf(world, unionId),
  };
  const add = (day: string, action: string, data: object): void =>
    addAudit(rows, { ...entry, day, data }, action);
  add(addDays(startDate, -BEGUN), 'dossier.create', { kind });
  if (state === 'COMPLETED') {
    add(addDays(endDate, CLOSED), 'dossier.closeFigures', {
      asApproved: true,
      deviationReason: null,
    });
    if (reported) add(addDays(endDate, REPORTED), 'outcome.submit', {});
  }
  if (state === 'CANCELLED') add(addDays(startDate, -5), 'dossier.cancel', { reason: 'BUDGET' });
}

/** A dossier with everything that hangs on it. */
export function addDossier(rows: CopyWriter, world: World, life: Life): void {
  const { id, number, content, state } = life;
  const { startDate, endDate, organisationId } = content;
  const done = state === 'COMPLETED';
  const stopped = state === 'CANCELLED' || state === 'POSTPONED';
  rows.add('dossier', {
    id,
    number,
    state,
    ...headOf(content),
    stop_reason: stopped ? (life.forceMajeure ? 'FORCE_MAJEURE' : 'BUDGET') : null,
    stop_text: stopped ? 'Không bố trí được trong năm.' : null,
    actual_start_date: done ? startDate : null,
    actual_end_date: done ? endDate : null,
    closed_as_approved: done ? true : null,
    completed_at: done ? officeTime(addDays(endDate, CLOSED)) : null,
    settled_on: done ? addDays(endDate, CLOSED) : null,
    passports_returned_on:
      done && ABROAD.includes(content.kind) ? addDays(endDate, HANDED_BACK) : null,
    reported: done && life.reported,
    version: 1,
    created_by_id: authorOf(world, organisationId),
    created_at: officeTime(addDays(startDate, -BEGUN)),
    updated_at: officeTime(
      done ? addDays(endDate, CLOSED) : addDays(startDate, -HANDED_IN),
      number % 400,
    ),
  });
  addSections(rows, id, content);
  addFigures(rows, id, 'PLANNED', content);
  if (done) addFigures(rows, id, 'ACTUAL', content);
  if (state === 'DRAFT' || state === 'RETURNED' || state === 'SUBMITTED') {
    const author = { user_id: authorOf(world, organisationId), at: officeTime(startDate) };
    rows.add('dossier_author', { dossier_id: id, ...author });
  }
  addRounds(rows, world, life);
  addHistory(rows, world, life);
  if (done) addOutcome(rows, world, life);
}
