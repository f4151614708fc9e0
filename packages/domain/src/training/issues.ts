import { EVENT_MODES } from '../dossier/dossier.ts';
import {
  atMost,
  distinct,
  isBlank,
  oneOf,
  required,
  textWithin,
  wholeWithin,
} from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { moneyIssues } from '../money/issues.ts';
import { LANGUAGE_LEVELS } from '../person/person.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { STAFF_ROLES } from '../staff/staff.ts';
import {
  FEEDBACK_QUESTIONS,
  FEEDBACK_SCALE,
  OPEN_TO,
  ORGANISER_KINDS,
  TRAINING_RESULTS,
} from './training.ts';
import type {
  ParticipantEntry,
  ParticipantState,
  TrainingContent,
  TrainingFeedback,
  TrainingSession,
} from './training.ts';

/**
 * PERIOD_REVERSED      {from, to}: it ends before it begins
 * SESSION_OUTSIDE      {on}: a session outside the days of the training
 * CLOSES_TOO_LATE      {closesOn, startDate}: nominating ends after it begins
 * LEVEL_WITHOUT_LANGUAGE  a level of no language
 * ORGANISER_UNSAID     a partner or a body holds it, and none is named
 * NOT_BEGUN            {startDate}: it has not begun
 * NOBODY_ACCEPTED      nobody was accepted
 * RESULT_MISSING       {count}: participants without a result
 * CERTIFICATE_HALF     a certificate of a number and no day, or the other way round
 * CERTIFICATE_UNEARNED a certificate of somebody who did not complete it
 * DAY_TO_COME          the day has not come
 * NOT_ATTENDED         feedback of somebody who attended nothing
 */
export type TrainingIssue =
  | LimitIssue
  | Issue<
      | 'PERIOD_REVERSED'
      | 'SESSION_OUTSIDE'
      | 'CLOSES_TOO_LATE'
      | 'LEVEL_WITHOUT_LANGUAGE'
      | 'ORGANISER_UNSAID'
      | 'NOT_BEGUN'
      | 'NOBODY_ACCEPTED'
      | 'RESULT_MISSING'
      | 'CERTIFICATE_HALF'
      | 'CERTIFICATE_UNEARNED'
      | 'DAY_TO_COME'
      | 'NOT_ATTENDED'
    >;

const TITLE = 300;
const NAME = 200;
const TEXT = 2_000;
const MOST_PLACES = 5_000;
const MOST_SESSIONS = 100;
const MOST_INVITED = 200;
/** A session is of one day. */
/** How long one session may take, in minutes. */
export const MINUTES = { minimum: 15, maximum: 720 };
const YEARS = { minimum: 1990, maximum: 2100 };
const QUARTERS = { minimum: 1, maximum: 4 };

function datesIssues(content: TrainingContent): readonly TrainingIssue[] {
  const { startDate: from, endDate: to, closesOn } = content;
  const reversed = from !== null && to !== null && to < from;
  const late = from !== null && closesOn !== null && closesOn > from;
  return [
    ...(reversed ? [issue('PERIOD_REVERSED' as const, { from, to }, ['endDate'])] : []),
    ...(late
      ? [issue('CLOSES_TOO_LATE' as const, { closesOn, startDate: from }, ['closesOn'])]
      : []),
  ];
}

function sessionIssues(
  { startDate, endDate }: TrainingContent,
  { on, minutes, subject, trainerText }: TrainingSession,
  index: number,
): readonly TrainingIssue[] {
  const path = ['sessions', index];
  const outside = (startDate !== null && on < startDate) || (endDate !== null && on > endDate);
  return [
    ...required([...path, 'on'], on),
    ...(outside ? [issue('SESSION_OUTSIDE' as const, { on }, [...path, 'on'])] : []),
    ...wholeWithin([...path, 'minutes'], minutes, MINUTES),
    ...required([...path, 'subject'], subject),
    ...textWithin([...path, 'subject'], subject, TITLE),
    ...textWithin([...path, 'trainerText'], trainerText, NAME),
  ];
}

function audienceIssues(content: TrainingContent): readonly TrainingIssue[] {
  const { roles, trade, language, minLevel } = content;
  return [
    ...roles.flatMap((role, index) => oneOf(['roles', index], role, STAFF_ROLES)),
    ...textWithin(['trade'], trade, NAME),
    ...oneOf(['minLevel'], minLevel, LANGUAGE_LEVELS),
    ...(language === null && minLevel !== null
      ? [issue('LEVEL_WITHOUT_LANGUAGE' as const, {}, ['language'])]
      : []),
  ];
}

function organiserIssues(content: TrainingContent): readonly TrainingIssue[] {
  const { organiserKind: kind, organiserPartnerId, organiserText } = content;
  const unsaid =
    (kind === 'PARTNER' && organiserPartnerId === null) ||
    (kind === 'BODY' && isBlank(organiserText));
  const field = kind === 'PARTNER' ? 'organiserPartnerId' : 'organiserText';
  return [
    ...oneOf(['organiserKind'], kind, ORGANISER_KINDS),
    ...(unsaid ? [issue('ORGANISER_UNSAID' as const, {}, [field])] : []),
    ...textWithin(['organiserText'], organiserText, NAME),
  ];
}

/** Everything that is wrong with what was written, finished or not. */
export function trainingIssues(content: TrainingContent): readonly TrainingIssue[] {
  const { title, topic, mode, place, year, quarter, places } = content;
  const { openTo, invitedIds, cost, note, sessions } = content;
  return [
    ...required(['title'], title),
    ...textWithin(['title'], title, TITLE),
    ...required(['topic'], topic),
    ...textWithin(['topic'], topic, TITLE),
    ...organiserIssues(content),
    ...oneOf(['mode'], mode, EVENT_MODES),
    ...textWithin(['place'], place, NAME),
    ...wholeWithin(['year'], year, YEARS),
    ...wholeWithin(['quarter'], quarter, QUARTERS),
    ...datesIssues(content),
    ...wholeWithin(['places'], places, { minimum: 1, maximum: MOST_PLACES }),
    ...oneOf(['openTo'], openTo, OPEN_TO),
    ...atMost(['invitedIds'], invitedIds, MOST_INVITED),
    ...distinct(invitedIds, (index) => ['invitedIds', index]),
    ...audienceIssues(content),
    ...moneyIssues(['cost'], cost),
    ...textWithin(['note'], note, TEXT),
    ...atMost(['sessions'], sessions, MOST_SESSIONS),
    ...sessions.flatMap((session, index) => sessionIssues(content, session, index)),
  ];
}

/** What is missing before unions may nominate. */
export function openIssues(
  content: Pick<
    TrainingContent,
    'startDate' | 'endDate' | 'closesOn' | 'places' | 'openTo' | 'invitedIds' | 'sessions'
  >,
): readonly TrainingIssue[] {
  const { startDate, endDate, closesOn, places, sessions } = content;
  return [
    ...required(['startDate'], startDate),
    ...required(['endDate'], endDate),
    ...required(['closesOn'], closesOn),
    ...required(['places'], places),
    ...required(['sessions'], sessions),
  ];
}

type Standing = { readonly state: ParticipantState; readonly result: string | null };

/** What is against writing down that it takes place. */
export function holdIssues(
  startDate: IsoDate | null,
  participants: readonly Pick<Standing, 'state'>[],
  today: IsoDate,
): readonly TrainingIssue[] {
  const begun = startDate !== null && startDate <= today;
  return [
    ...(begun ? [] : [issue('NOT_BEGUN' as const, { startDate })]),
    ...(participants.some(({ state }) => state === 'ACCEPTED')
      ? []
      : [issue('NOBODY_ACCEPTED' as const)]),
  ];
}

/** What is against closing it: everybody who was accepted has a result. */
export function closeIssues(participants: readonly Standing[]): readonly TrainingIssue[] {
  const count = participants.filter(
    ({ state, result }) => state === 'ACCEPTED' && result === null,
  ).length;
  return count === 0 ? [] : [issue('RESULT_MISSING', { count })];
}

function entryIssues(entry: ParticipantEntry, index: number, today: IsoDate) {
  const { result, certificateNumber, certificateOn } = entry;
  const path = ['entries', index];
  const named = !isBlank(certificateNumber);
  return [
    ...oneOf([...path, 'result'], result, TRAINING_RESULTS),
    ...textWithin([...path, 'certificateNumber'], certificateNumber, NAME),
    ...(named === (certificateOn !== null)
      ? []
      : [issue('CERTIFICATE_HALF' as const, {}, [...path, 'certificateOn'])]),
    ...(named && (result === null || result === 'NOT_COMPLETED')
      ? [issue('CERTIFICATE_UNEARNED' as const, {}, [...path, 'result'])]
      : []),
    ...(certificateOn !== null && certificateOn > today
      ? [issue('DAY_TO_COME' as const, {}, [...path, 'certificateOn'])]
      : []),
  ];
}

/**
 * Everything that is wrong with attendance and results.
 *
 * @param known the accepted participants and the sessions there are
 */
export function recordIssues(
  entries: readonly ParticipantEntry[],
  known: { readonly participantIds: readonly string[]; readonly sessionIds: readonly string[] },
  today: IsoDate,
): readonly TrainingIssue[] {
  return [
    ...distinct(
      entries.map(({ participantId }) => participantId),
      (index) => ['entries', index],
    ),
    ...entries.flatMap((entry, index) => [
      ...oneOf(['entries', index], entry.participantId, known.participantIds),
      ...entry.sessionIds.flatMap((id) =>
        oneOf(['entries', index, 'sessionIds'], id, known.sessionIds),
      ),
      ...entryIssues(entry, index, today),
    ]),
  ];
}

/** Everything that is wrong with what a participant says afterwards. */
export function feedbackIssues(
  feedback: TrainingFeedback,
  attended: boolean,
): readonly TrainingIssue[] {
  return [
    ...(attended ? [] : [issue('NOT_ATTENDED' as const)]),
    ...FEEDBACK_QUESTIONS.flatMap((question) => [
      ...required([question], feedback[question]),
      ...wholeWithin([question], feedback[question], FEEDBACK_SCALE),
    ]),
    ...textWithin(['words'], feedback.words, TEXT),
  ];
}
