import type { CheckParameter, Verification } from '../check/check.ts';
import { generalParameterOn } from '../check/run.ts';
import { isBlank, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { languagesOn } from '../person/person.ts';
import type { DatedLanguage } from '../person/person.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue, IssueData } from '../result.ts';
import { suitabilityValues } from '../savings/people.params.ts';
import { languageShortfall, tradeOverlap } from '../savings/suitability.ts';
import type { StaffRole } from '../staff/staff.ts';
import { foldedWords } from '../text/text.ts';
import type { ParticipantState, TrainingAudience } from '../training/training.ts';

/** A training as a nomination is judged by it. */
export type CourseFacts = TrainingAudience & {
  readonly id: string;
  /** The first of its cascade. */
  readonly rootId: string;
  readonly topic: string;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
};

/** A training that somebody attended before. */
export type EarlierCourse = {
  readonly id: string;
  readonly rootId: string;
  readonly title: string;
  readonly topic: string;
  readonly endDate: IsoDate | null;
};

/** Days on which somebody is taken: by a mission, or by another training. */
export type TakenDays = {
  readonly kind: 'MISSION' | 'TRAINING';
  readonly title: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
};

/** What the registers say of somebody who is to be nominated. */
export type NomineeFacts = {
  /** The foreign-affairs work they do on the first day of the training; empty for none. */
  readonly roles: readonly StaffRole[];
  readonly trade: string | null;
  readonly function: string | null;
  readonly languages: readonly DatedLanguage[];
  readonly earlier: readonly EarlierCourse[];
  /** On some of the days of the training. */
  readonly taken: readonly TakenDays[];
};

/** The limit of check TK09 in force, by which trades are compared here too, with its mark. */
export type FitValues = {
  readonly minTradeOverlapPercent: number;
  readonly verification: Verification;
};

/** The limit in force on a day, as it is for most journeys; null where no row says one, so that trades cannot be judged. */
export function fitValuesOn(parameters: readonly CheckParameter[], day: IsoDate): FitValues | null {
  const row = generalParameterOn('TK09', parameters, day);
  const values = row === null ? null : suitabilityValues(row.values);
  if (row === null || values === null) return null;
  const { minTradeOverlapPercent } = values;
  return { minTradeOverlapPercent, verification: row.basis.verification };
}

/**
 * What speaks against somebody at a training ("không đúng đối tượng"):
 *
 * NO_FOREIGN_AFFAIRS_JOB  does no foreign-affairs work
 * ROLE_NOT_MEANT          {role}: the training is for other roles
 * TRADE_OFF_TOPIC         {trade, function, topic, percent}: as TK09 finds it
 * LANGUAGE_UNKNOWN        {language}: the language that is asked for is not written down
 * LANGUAGE_TOO_LOW        {language, level, minLevel}
 * LANGUAGE_SELF_STATED    {language, level, minLevel}: without a certificate that counts
 * SAME_COURSE             {title, endDate}: attended the same before
 * TAKEN                   {kind, title, from, to}: is elsewhere on some of the days
 *
 * and what cannot be told: TRADE_UNKNOWN where neither trade nor function is written down.
 */
export type FitCode =
  | 'NO_FOREIGN_AFFAIRS_JOB'
  | 'ROLE_NOT_MEANT'
  | 'TRADE_OFF_TOPIC'
  | 'TRADE_UNKNOWN'
  | 'LANGUAGE_UNKNOWN'
  | 'LANGUAGE_TOO_LOW'
  | 'LANGUAGE_SELF_STATED'
  | 'SAME_COURSE'
  | 'TAKEN';

/** The findings that ask for a reason; the others are said, and no more. */
export const FIT_CODES = [
  'NO_FOREIGN_AFFAIRS_JOB',
  'ROLE_NOT_MEANT',
  'TRADE_OFF_TOPIC',
  'TRADE_UNKNOWN',
  'LANGUAGE_UNKNOWN',
  'LANGUAGE_TOO_LOW',
  'LANGUAGE_SELF_STATED',
  'SAME_COURSE',
  'TAKEN',
] as const satisfies readonly FitCode[];

const ONLY_SAID: readonly FitCode[] = ['TRADE_UNKNOWN', 'LANGUAGE_SELF_STATED'];

export type FitFinding = {
  readonly code: FitCode;
  /** Whether a reason is asked for. */
  readonly against: boolean;
  readonly data: IssueData;
};

const finding = (code: FitCode, data: IssueData = {}): FitFinding => ({
  code,
  against: !ONLY_SAID.includes(code),
  data,
});

function roleFindings({ roles: meant }: CourseFacts, { roles }: NomineeFacts) {
  const [role] = roles;
  if (role === undefined) return [finding('NO_FOREIGN_AFFAIRS_JOB')];
  const fits = meant.length === 0 || roles.some((own) => meant.includes(own));
  return fits ? [] : [finding('ROLE_NOT_MEANT', { role })];
}

function tradeFindings(course: CourseFacts, nominee: NomineeFacts, values: FitValues | null) {
  // A training for a trade is compared with it; one for everybody asks for none.
  if (isBlank(course.trade)) return [];
  const topic = course.trade ?? '';
  const { trade, function: work } = nominee;
  const overlap = tradeOverlap(nominee, topic);
  if (overlap === null || values === null) return [finding('TRADE_UNKNOWN', { topic })];
  if (overlap >= values.minTradeOverlapPercent) return [];
  const percent = Math.floor(overlap);
  return [finding('TRADE_OFF_TOPIC', { trade, function: work, topic, percent })];
}

function languageFindings(course: CourseFacts, { languages }: NomineeFacts) {
  const { language, minLevel, startDate } = course;
  if (language === null) return [];
  const known = languagesOn(languages, startDate).filter((one) => one.language === language);
  if (known.length === 0) return [finding('LANGUAGE_UNKNOWN', { language })];
  const shortfall = minLevel === null ? null : languageShortfall(known, minLevel);
  if (shortfall === null) return [];
  const { level } = shortfall.known;
  return [finding(shortfall.code, { language, level, minLevel })];
}

/** The same training: of one cascade, or of the same topic word for word. */
function isSame({ id, rootId, topic }: CourseFacts, earlier: EarlierCourse): boolean {
  if (earlier.id === id) return false;
  const words = (text: string): string => foldedWords(text).join(' ');
  return earlier.rootId === rootId || words(earlier.topic) === words(topic);
}

/** What speaks against a nomination. It advises: nobody is refused by it, and nothing is scored. */
export function nomineeFindings(
  course: CourseFacts,
  nominee: NomineeFacts,
  values: FitValues | null,
): readonly FitFinding[] {
  return [
    ...roleFindings(course, nominee),
    ...tradeFindings(course, nominee, values),
    ...languageFindings(course, nominee),
    ...nominee.earlier
      .filter((earlier) => isSame(course, earlier))
      .map(({ title, endDate }) => finding('SAME_COURSE', { title, endDate })),
    ...nominee.taken.map(({ kind, title, from, to }) =>
      finding('TAKEN', { kind, title, from, to }),
    ),
  ];
}

/**
 * NOT_INVITED           the union may not nominate for this training
 * NOMINATION_CLOSED     {closesOn}: the last day for it has passed
 * NOMINATED_ALREADY     stands among the participants already
 * NO_POST_HERE          holds no post at the union that nominates
 * REASON_REQUIRED       something speaks against them, and nobody says why they are sent all the same
 */
export type NominationIssue =
  | LimitIssue
  | Issue<
      'NOT_INVITED' | 'NOMINATION_CLOSED' | 'NOMINATED_ALREADY' | 'NO_POST_HERE' | 'REASON_REQUIRED'
    >;

const REASON = 1_000;

export type NominationFacts = {
  readonly invited: boolean;
  readonly closesOn: IsoDate | null;
  /** How the person stands among the participants; null when they do not. */
  readonly standing: ParticipantState | null;
  readonly holdsPost: boolean;
  readonly findings: readonly FitFinding[];
  readonly reason: string | null;
};

/** Whether a reason has to be given. */
export function asksForReason(findings: readonly FitFinding[]): boolean {
  return findings.some(({ against }) => against);
}

/** What is wrong with the reason that is given. */
export function reasonIssues(
  findings: readonly FitFinding[],
  reason: string | null,
): readonly NominationIssue[] {
  const missing = asksForReason(findings) && isBlank(reason);
  return [
    ...(missing ? [issue('REASON_REQUIRED' as const, {}, ['reason'])] : []),
    ...textWithin(['reason'], reason, REASON),
  ];
}

/** Everything that is against a nomination today. */
export function nominationIssues(
  facts: NominationFacts,
  today: IsoDate,
): readonly NominationIssue[] {
  const { invited, closesOn, standing, holdsPost, findings, reason } = facts;
  const stands = standing !== null && standing !== 'WITHDRAWN';
  return [
    ...(invited ? [] : [issue('NOT_INVITED' as const)]),
    ...(closesOn !== null && closesOn < today
      ? [issue('NOMINATION_CLOSED' as const, { closesOn })]
      : []),
    ...(stands ? [issue('NOMINATED_ALREADY' as const, {}, ['personId'])] : []),
    ...(holdsPost ? [] : [issue('NO_POST_HERE' as const, {}, ['personId'])]),
    ...reasonIssues(findings, reason),
  ];
}

/**
 * PLACES_TAKEN  {places}: as many are accepted as there are places
 */
export type AdmissionIssue = LimitIssue | Issue<'PLACES_TAKEN'>;

/** What is against accepting or refusing somebody; a refusal says why. */
export function admissionIssues(
  { accept, text }: { readonly accept: boolean; readonly text: string | null },
  { places, accepted }: { readonly places: number | null; readonly accepted: number },
): readonly AdmissionIssue[] {
  const full = accept && places !== null && accepted >= places;
  return [
    ...(full ? [issue('PLACES_TAKEN' as const, { places })] : []),
    ...(accept ? [] : required(['text'], text)),
    ...textWithin(['text'], text, REASON),
  ];
}
