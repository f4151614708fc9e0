import { oneOf, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/** ADDRESS phát biểu, PAPER tham luận, STATEMENT tuyên bố, INTERVIEW trả lời phỏng vấn. */
export const SPEECH_KINDS = ['ADDRESS', 'PAPER', 'STATEMENT', 'INTERVIEW'] as const;
export type SpeechKind = (typeof SPEECH_KINDS)[number];

/** DRAFT, at the federation for its review, returned to be changed, cleared, and given abroad. */
export const SPEECH_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'CLEARED', 'GIVEN'] as const;
export type SpeechState = (typeof SPEECH_STATES)[number];

/** What is done about a speech that is written down. */
export const SPEECH_ACTS = ['EDIT', 'SUBMIT', 'WITHDRAW', 'DECIDE', 'GIVE', 'ATTACH'] as const;
export type SpeechAct = (typeof SPEECH_ACTS)[number];

/**
 * The states in which each act is possible. Giving it is possible wherever it was not given, so that
 * whoever tries without a review is told why not.
 */
export const SPEECH_ACT_STATES: Readonly<Record<SpeechAct, readonly SpeechState[]>> = {
  EDIT: ['DRAFT', 'RETURNED'],
  SUBMIT: ['DRAFT', 'RETURNED'],
  WITHDRAW: ['SUBMITTED'],
  DECIDE: ['SUBMITTED'],
  GIVE: ['DRAFT', 'SUBMITTED', 'RETURNED', 'CLEARED'],
  ATTACH: ['DRAFT', 'RETURNED', 'SUBMITTED', 'CLEARED', 'GIVEN'],
};

/** Everything that is written about a speech, paper or statement. */
export type SpeechContent = {
  readonly title: string;
  readonly kind: SpeechKind;
  /** Where it is to be given: the meeting, the paper. */
  readonly event: string;
  readonly speaker: string;
  /** The day on which it is to be given; null while that is not known. */
  readonly plannedOn: IsoDate | null;
  readonly text: string;
  readonly dossierId: string | null;
};

/**
 * NOT_REVIEWED       the federation has not reviewed its content (S-R4)
 * REVIEWED_TOO_LATE  {reviewedOn}: it was reviewed after it was given
 * DAY_TO_COME        the day has not come
 */
export type GiveIssue = Issue<'NOT_REVIEWED' | 'REVIEWED_TOO_LATE' | 'DAY_TO_COME'>;

const TITLE = 300;
const NAME = 200;
const LONGEST = 50_000;

/** Everything that is wrong with what was written; `whole` asks for what a review needs too. */
export function speechIssues(content: SpeechContent, whole: boolean): readonly LimitIssue[] {
  const { title, kind, event, speaker, text } = content;
  return [
    ...required(['title'], title),
    ...textWithin(['title'], title, TITLE),
    ...oneOf(['kind'], kind, SPEECH_KINDS),
    ...(whole ? [...required(['event'], event), ...required(['speaker'], speaker)] : []),
    ...textWithin(['event'], event, TITLE),
    ...textWithin(['speaker'], speaker, NAME),
    ...(whole ? required(['text'], text) : []),
    ...textWithin(['text'], text, LONGEST),
  ];
}

/**
 * What is against writing down that something was said or published on a day (S-R4): speeches and
 * external information alike.
 *
 * @param clearedOn when the federation's review cleared its content; null where it did not
 */
export function contentReviewIssues(
  clearedOn: IsoDate | null,
  on: IsoDate,
  today: IsoDate,
): readonly GiveIssue[] {
  if (clearedOn === null) return [issue('NOT_REVIEWED', {}, ['on'])];
  if (on < clearedOn) return [issue('REVIEWED_TOO_LATE', { reviewedOn: clearedOn }, ['on'])];
  return on > today ? [issue('DAY_TO_COME', {}, ['on'])] : [];
}

/** What is against writing down that it was given on a day. */
export function giveIssues(
  { state, reviewedOn }: { readonly state: SpeechState; readonly reviewedOn: IsoDate | null },
  on: IsoDate,
  today: IsoDate,
): readonly GiveIssue[] {
  return contentReviewIssues(state === 'CLEARED' ? reviewedOn : null, on, today);
}
